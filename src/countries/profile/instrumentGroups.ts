import type { PolicyDocument } from '../../dataset/read.ts'
import { documentTypes } from '../../dataset/documentTypes.ts'
import { documentStatuses, documentSteps, type DocumentStatus } from '../../model/documentStatus.ts'
import type { Day } from '../../model/partialDate.ts'
import { statusFor } from '../actorRecords.ts'

/** Documents that are the same on a day. */
export interface InstrumentGroup {
  /** What they are, or may be. */
  readonly statuses: readonly DocumentStatus[]
  /** By type, then in the order of time. */
  readonly documents: readonly PolicyDocument[]
}

const order: readonly DocumentStatus[] = ['in-force', 'pending', 'proposed', 'ended', 'not-yet']

/** An actor's documents by what they are on the day: in force, then pending, proposed, past, and not there yet. */
export function instrumentGroups(
  actor: string,
  documents: readonly PolicyDocument[],
  day: Day,
  released: Day,
): InstrumentGroup[] {
  const groups = new Map<string, { statuses: readonly DocumentStatus[]; documents: PolicyDocument[] }>()
  for (const document of documents) {
    const statuses = statusFor(actor, document, day, released)
    const key = statuses.join()
    const group = groups.get(key)
    if (group) group.documents.push(document)
    else groups.set(key, { statuses, documents: [document] })
  }
  const place = ({ statuses }: InstrumentGroup) =>
    // What is certain stands before what only may be so.
    Math.min(...statuses.map((status) => order.indexOf(status))) * documentStatuses.length + statuses.length
  return [...groups.values()]
    .map((group) => ({ ...group, documents: group.documents.toSorted(compareDocuments) }))
    .toSorted((one, other) => place(one) - place(other))
}

function compareDocuments(one: PolicyDocument, other: PolicyDocument): number {
  const types = documentTypes.indexOf(one.type) - documentTypes.indexOf(other.type)
  return types || (beginningOf(one) < beginningOf(other) ? -1 : 1)
}

function beginningOf(document: PolicyDocument): string {
  return documentSteps(document)[0]?.date ?? ''
}
