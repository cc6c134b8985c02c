import type { PolicyDocument } from '../../dataset/read.ts'
import { documentStatus, documentSteps } from '../../model/documentStatus.ts'
import type { Day, PartialDate } from '../../model/partialDate.ts'
import type { Side, Sides } from './pairOf.ts'

/** A document that one has in force on its day, or may have. */
export interface Instrument {
  readonly document: PolicyDocument
  readonly certain: boolean
  /** The other one has it in force too. */
  readonly shared: boolean
}

/** The documents that each has in force on its day, in the order of their beginning. */
export function instrumentsOf(
  documents: readonly PolicyDocument[],
  [one, other]: Sides,
  released: Day,
): readonly [readonly Instrument[], readonly Instrument[]] {
  const [first, second] = [inForce(documents, one, released), inForce(documents, other, released)]
  const mark = (list: Instrument[], against: Instrument[]) => {
    const theirs = new Set(against.map(({ document }) => document))
    return list.map((it) => ({ ...it, shared: theirs.has(it.document) }))
  }
  return [mark(first, second), mark(second, first)]
}

function inForce(documents: readonly PolicyDocument[], { actor, day }: Side, released: Day): Instrument[] {
  return documents
    .flatMap((document): (Instrument & { from: PartialDate })[] => {
      const isParty = document.parties?.some((party) => party.actor === actor.id)
      if (document.actor !== actor.id && !isParty) return []
      // The keeper of a text that others signed sees it as a whole.
      const party = isParty ? actor.id : undefined
      const status = documentStatus(document, day, released, party)
      if (!status.includes('in-force')) return []
      const from = documentSteps(document, party).find((step) => step.status === 'in-force')?.date ?? ''
      return [{ document, certain: status.length === 1, shared: false, from }]
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
