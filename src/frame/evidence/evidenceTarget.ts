import type { Component, Indicator, Matrix, MatrixActor, MatrixFinding } from '../../dataset/publish/matrix.ts'

/** What an evidence id means: a question put to an actor (maybe with one of its findings), or a whole component. */
export type EvidenceTarget = QuestionTarget | ComponentTarget

export interface QuestionTarget {
  readonly kind: 'question'
  readonly actor: MatrixActor
  readonly component: Component
  readonly indicator: Indicator
  /** The finding that the id names; it need not be the one that holds on the day. */
  readonly finding?: MatrixFinding
}

export interface ComponentTarget {
  readonly kind: 'component'
  readonly actor: MatrixActor
  readonly component: Component
}

/**
 * What `ru.con-isolation`, `ru.con-isolation@2019-11-01` or `ru.defence` is about; nothing if the matrix does not know it
 * (forums have no answers). A finding that is no longer there leads to its question.
 */
export function evidenceTarget(id: string, matrix: Matrix): EvidenceTarget | undefined {
  const question = id.split('@', 1)[0]!
  const dot = question.indexOf('.')
  const about = question.slice(dot + 1)
  const actor = matrix.actors.find((it) => it.id === question.slice(0, dot) && it.kind !== 'forum')
  if (!actor) return undefined
  const whole = matrix.components.find((component) => component.id === about)
  if (whole) return { kind: 'component', actor, component: whole }
  for (const component of matrix.components) {
    const indicator = component.indicators.find((it) => it.id === about)
    if (!indicator) continue
    const finding = matrix.findings.find((it) => it.id === id)
    return { kind: 'question', actor, component, indicator, ...(finding && { finding }) }
  }
  return undefined
}
