import type { Catalogue } from '../../../dataset/publish/catalogue.ts'
import type { EvidenceRecord } from '../../../dataset/publish/evidence.ts'

/** The kinds of record that have a panel of their own, in the order in which a reader most likely comes to them. */
export const recordKinds = ['milestones', 'documents', 'institutions'] as const
export type RecordKind = (typeof recordKinds)[number]

/** What the panel needs to show a record. */
export const evidenceKinds = [...recordKinds, 'sources'] as const

/** The records of these kinds, as far as they have come. */
export type RecordLists = { readonly [Kind in RecordKind]?: Catalogue[Kind] }

/** The record of an id, or the one into which it was merged; nothing if there is none among those that have come. */
export function recordEntry(id: string, lists: RecordLists): EvidenceRecord | undefined {
  const isOfId = (record: { readonly id: string }) => record.id === id
  const replacesId = (record: { readonly replaces?: readonly string[] }) => record.replaces?.includes(id) ?? false
  return entryWhere(lists, isOfId) ?? entryWhere(lists, replacesId)
}

function entryWhere(lists: RecordLists, holds: (record: EvidenceRecord['record']) => boolean) {
  for (const kind of recordKinds) {
    const record = (lists[kind] as readonly EvidenceRecord['record'][] | undefined)?.find(holds)
    if (record) return { kind, record } as EvidenceRecord
  }
  return undefined
}
