import type { Institution, PolicyDocument } from '../dataset/read.ts'
import { dayRangeOf, type Day, type PartialDate } from './partialDate.ts'

/** What a document is on a day, in the order in which it becomes so; `pending` is adopted and not yet in force. */
export const documentStatuses = ['not-yet', 'proposed', 'pending', 'in-force', 'ended'] as const
export type DocumentStatus = (typeof documentStatuses)[number]

/** From when a document is in force, and how that is known. */
export type DocumentStart =
  /** `recorded`: the record says the day. `assumed`: a law's, taken from its adoption. `adopted`: other texts start so. */
  | { readonly how: 'recorded' | 'assumed' | 'adopted'; readonly date: PartialDate }
  /** `pending`: not in force at the release. `unrecorded`: a treaty whose entry into force the record does not say. */
  | { readonly how: 'pending' | 'unrecorded' }

/** A day from which a document has a status; all but the last are over when the next begins. */
export interface DocumentStep {
  readonly status: Exclude<DocumentStatus, 'not-yet'>
  readonly date: PartialDate
}

const laws: readonly PolicyDocument['type'][] = ['law', 'regulation', 'decree']

/** Whether a document is law: one without `inForce` is drawn from its adoption, and that is said. */
export function isLaw({ type }: PolicyDocument): boolean {
  return laws.includes(type)
}

/**
 * From when a document is in force, for one of its parties or as a whole (then by its own day, else by that of its first
 * party). A treaty binds a state only from that state's entry; any other text from the day on which the state joined it.
 * Nothing where it was not adopted, or where the actor is not among its parties.
 */
export function documentStart(document: PolicyDocument, actor?: string): DocumentStart | undefined {
  const { type, adopted, inForce, parties } = document
  const party = partyOf(document, actor)
  if (adopted === undefined || (actor !== undefined && parties && !party)) return undefined
  if (party?.inForce !== undefined) return { how: 'recorded', date: party.inForce }
  if (inForce === 'pending') return { how: 'pending' }
  if (party && type === 'treaty') return { how: 'unrecorded' }
  const own = inForce ?? (party ? undefined : earliest(parties?.flatMap((it) => it.inForce ?? [])))
  const recorded = latest([own, party?.signed].filter((date) => date !== undefined))
  if (own !== undefined && recorded !== undefined) return { how: 'recorded', date: recorded }
  if (type === 'treaty') return { how: 'unrecorded' }
  return { how: isLaw(document) ? 'assumed' : 'adopted', date: latest([adopted, party?.signed ?? adopted])! }
}

/**
 * What becomes of a document, in the order of time: proposed, pending, in force, ended. For one of its parties (`actor`)
 * with the party's own dates. Empty where the actor is not among its parties.
 */
export function documentSteps(document: PolicyDocument, actor?: string): DocumentStep[] {
  const party = partyOf(document, actor)
  if (actor !== undefined && document.parties && !party) return []
  const start = documentStart(document, actor)
  const startDate = start && 'date' in start ? start.date : undefined
  const ended = party?.ended ?? document.ended
  const joined = latest([document.adopted, party?.signed].filter((date) => date !== undefined))
  const isPending = document.adopted !== undefined && startDate !== joined
  return [
    ...step('proposed', document.proposed),
    ...step('pending', isPending ? joined : undefined),
    ...step('in-force', startDate),
    ...step('ended', ended),
  ]
}

/**
 * What a document may be on a day, in the order of `documentStatuses`: more than one within the uncertainty of a partial
 * date, or where the record does not say from when a treaty binds. `released` is the last day of which anything is known;
 * with `actor` the answer is that for one of its parties. Source of the rule: data/README.md, a document's status.
 */
export function documentStatus(
  document: PolicyDocument,
  day: Day,
  released: Day,
  actor?: string,
): readonly DocumentStatus[] {
  const found = statusAfter(documentSteps(document, actor), day, released)
  const mayBind = found.includes('pending') && documentStart(document, actor)?.how === 'unrecorded'
  return mayBind ? documentStatuses.filter((status) => status === 'in-force' || found.includes(status)) : found
}

/** What an institution may be on a day; it is in force from its founding on. */
export function institutionStatus({ founded, ended }: Institution, day: Day, released: Day): readonly DocumentStatus[] {
  return statusAfter([...step('in-force', founded), ...step('ended', ended)], day, released)
}

/** The last step that is certainly passed, and those after it that may be. */
function statusAfter(steps: readonly DocumentStep[], day: Day, released: Day): readonly DocumentStatus[] {
  const ranges = steps.map(({ status, date }) => ({ status, ...dayRangeOf(date, released) }))
  const certain = ranges.findLastIndex(({ last }) => last <= day)
  const possible = ranges.slice(certain + 1).filter(({ first }) => first <= day)
  const found: DocumentStatus[] = [ranges[certain]?.status ?? 'not-yet', ...possible.map(({ status }) => status)]
  return documentStatuses.filter((status) => found.includes(status))
}

function partyOf({ parties }: PolicyDocument, actor: string | undefined) {
  return actor === undefined ? undefined : parties?.find((it) => it.actor === actor)
}

function step(status: DocumentStep['status'], date: PartialDate | undefined): DocumentStep[] {
  return date === undefined ? [] : [{ status, date }]
}

function earliest(dates: readonly PartialDate[] = []): PartialDate | undefined {
  return dates.toSorted()[0]
}

function latest(dates: readonly PartialDate[]): PartialDate | undefined {
  return dates.toSorted().at(-1)
}
