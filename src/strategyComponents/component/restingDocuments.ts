import type { Evidence } from '../../dataset/publish/evidence.ts'
import type { Component, MatrixFinding } from '../../dataset/publish/matrix.ts'
import type { PolicyDocument } from '../../dataset/read.ts'
import type { Answer } from '../../model/answer.ts'
import { dayRangeOf, type Day } from '../../model/partialDate.ts'

/** A document on which answers to a component's questions rest, and whose answers these are. */
export interface RestingDocument {
  readonly document: PolicyDocument
  readonly answers: number
  readonly actors: readonly string[]
}

/**
 * The documents that the answers of a day rest on, those first on which most answers rest, then the later ones. What was
 * not yet there on the day is left out.
 */
export function restingDocuments(
  evidences: readonly Evidence[],
  component: Component,
  answerOf: (actor: string, indicator: string) => Answer<MatrixFinding>,
  asOf: Day,
): RestingDocument[] {
  const found = new Map<string, { document: PolicyDocument; answers: Set<string>; actors: Set<string> }>()
  for (const evidence of evidences) {
    for (const { id: indicator } of component.indicators) {
      for (const document of documentsBehind(evidence, answerOf(evidence.actor, indicator))) {
        if (!isThere(document, asOf)) continue
        const entry = found.get(document.id) ?? { document, answers: new Set(), actors: new Set() }
        entry.answers.add(`${evidence.actor}.${indicator}`)
        entry.actors.add(evidence.actor)
        found.set(document.id, entry)
      }
    }
  }
  return [...found.values()]
    .map(({ document, answers, actors }) => ({ document, answers: answers.size, actors: [...actors] }))
    .toSorted((one, other) => other.answers - one.answers || (beganOn(one.document) < beganOn(other.document) ? 1 : -1))
}

function documentsBehind(evidence: Evidence, { finding, possible }: Answer<MatrixFinding>): PolicyDocument[] {
  const ids = [...(finding ? [finding] : []), ...possible].map(({ id }) => id)
  const named = evidence.findings.filter(({ id }) => ids.includes(id)).flatMap((it) => it.evidence ?? [])
  return [...new Set(named)].flatMap((id) => {
    const entry = evidence.records[id]
    return entry?.kind === 'documents' ? entry.record : []
  })
}

function beganOn({ adopted, proposed }: PolicyDocument): string {
  return adopted ?? proposed ?? ''
}

function isThere({ proposed, adopted }: PolicyDocument, asOf: Day): boolean {
  const dates = [proposed, adopted].filter((date) => date !== undefined)
  return dates.length === 0 || dates.some((date) => dayRangeOf(date).first <= asOf)
}
