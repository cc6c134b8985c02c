import type { EvidenceRecord } from '../../../dataset/publish/evidence.ts'
import type { MatrixActor } from '../../../dataset/publish/matrix.ts'
import { actingActors } from '../../../model/actingActors.ts'
import { beginningOf, compareDates } from './recordDates.ts'
import { recordEntry, type RecordKind, type RecordLists } from './recordEntry.ts'

/** Records to which a record stands in one relation, in the order of time. */
export interface RelatedRecords {
  readonly title: string
  readonly entries: readonly EvidenceRecord[]
}

/** What a record is joined to, by its own words and by those of others, as far as the lists have come. */
export function recordRelations(entry: EvidenceRecord, lists: RecordLists): RelatedRecords[] {
  const { record } = entry
  const named = (ids: readonly string[] = []) => ids.flatMap((id) => recordEntry(id, lists) ?? [])
  const milestones = entriesOf('milestones', lists)
  const relations: Record<string, readonly EvidenceRecord[]> = (() => {
    switch (entry.kind) {
      case 'milestones':
        return {
          'Part of': named(entry.record.partOf === undefined ? [] : [entry.record.partOf]),
          Parts: milestones.filter((it) => it.record.partOf === record.id),
          Documents: named(entry.record.documents),
          Institutions: named(entry.record.institutions),
        }
      case 'documents':
        return {
          Supersedes: named(entry.record.supersedes),
          'Superseded by': entriesOf('documents', lists).filter((it) => it.record.supersedes?.includes(record.id)),
          Events: milestones.filter((it) => it.record.documents?.includes(record.id)),
        }
      case 'institutions':
        return {
          Predecessors: entriesOf('institutions', lists).filter((it) => it.record.successors?.includes(record.id)),
          Successors: named(entry.record.successors),
          Events: milestones.filter((it) => it.record.institutions?.includes(record.id)),
        }
    }
  })()
  return Object.entries(relations)
    .filter(([, entries]) => entries.length > 0)
    .map(([title, entries]) => ({ title, entries: inTime(entries) }))
}

/** The records before and after one among those of its kind in an actor's lane. */
export function neighboursOf(
  entry: EvidenceRecord,
  actor: string,
  lists: RecordLists,
  actors: readonly MatrixActor[],
): { readonly previous?: EvidenceRecord; readonly next?: EvidenceRecord } {
  const lane = inTime(entriesOf(entry.kind, lists).filter((it) => whoseLanes(it, actors).includes(actor)))
  const place = lane.findIndex(({ record }) => record.id === entry.record.id)
  const [previous, next] = [lane[place - 1], lane[place + 1]]
  return { ...(previous && { previous }), ...(next && { next }) }
}

/** The actors in whose lanes a record stands. */
export function whoseLanes(entry: EvidenceRecord, actors: readonly MatrixActor[]): readonly string[] {
  return entry.kind === 'milestones' ? actingActors(entry.record, actors) : [entry.record.actor]
}

/** The actors whose answers may rest on a record: its own and those that it names as acting or as parties. */
export function concernedActors({ kind, record }: EvidenceRecord): string[] {
  const named =
    kind === 'milestones'
      ? (record.actors ?? [])
      : kind === 'documents'
        ? (record.parties ?? []).map(({ actor }) => actor)
        : []
  return [...new Set([record.actor, ...named])]
}

function entriesOf<Kind extends RecordKind>(kind: Kind, lists: RecordLists) {
  type OfKind = Extract<EvidenceRecord, { kind: Kind }>
  const records = (lists[kind] ?? []) as readonly OfKind['record'][]
  return records.map((record) => ({ kind, record }) as OfKind)
}

function inTime(entries: readonly EvidenceRecord[]): EvidenceRecord[] {
  return entries.toSorted((one, other) => compareDates(beginningOf(one), beginningOf(other)))
}
