import type { SourceCitations } from '../../dataset/publish/citations.ts'
import type { Component, Indicator, Matrix, MatrixActor, MatrixFinding } from '../../dataset/publish/matrix.ts'

/** An answer that cites a source. */
export interface CitingAnswer {
  readonly finding: MatrixFinding
  readonly actor: MatrixActor
  readonly component: Component
  readonly indicator: Indicator
}

/** A stance that cites a source; `id` opens it: `ru.resilience`. */
export interface CitingStance {
  readonly id: string
  readonly actor: MatrixActor
  readonly component: Component
}

/** The answers that cite a source, in the order of the components, then of the actors. */
export function citingAnswers(by: SourceCitations['by'], matrix: Matrix): CitingAnswer[] {
  const citing = new Set(by.findings)
  const findings = matrix.findings.filter(({ id }) => citing.has(id))
  return matrix.components.flatMap((component) =>
    component.indicators.flatMap((indicator) =>
      findings
        .filter((finding) => finding.indicator === indicator.id)
        .flatMap((finding) => {
          const actor = matrix.actors.find(({ id }) => id === finding.actor)
          return actor ? { finding, actor, component, indicator } : []
        }),
    ),
  )
}

/** The stances that cite a source, in the order of the components, then of the actors. */
export function citingStances(by: SourceCitations['by'], matrix: Matrix): CitingStance[] {
  const citing = new Set(by.positions)
  return matrix.components.flatMap((component) =>
    matrix.actors
      .map((actor) => ({ id: `${actor.id}.${component.id}`, actor, component }))
      .filter(({ id }) => citing.has(id)),
  )
}
