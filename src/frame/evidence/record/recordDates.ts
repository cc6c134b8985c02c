import type { EvidenceRecord } from '../../../dataset/publish/evidence.ts'
import type { Institution } from '../../../dataset/read.ts'
import { documentStatus } from '../../../model/documentStatus.ts'
import { dayRangeOf, type Day, type PartialDate } from '../../../model/partialDate.ts'
import { documentStatusWords } from '../../filterWords.ts'

/** The dates of a record, and those of one of its parties, in no order. */
export function datesOf({ kind, record }: EvidenceRecord, actor?: string): PartialDate[] {
  const dates = (() => {
    switch (kind) {
      case 'milestones':
        return [record.date, record.endDate]
      case 'institutions':
        return [record.founded, record.ended]
      case 'documents': {
        const party = record.parties?.find((it) => it.actor === actor)
        const own = [party?.signed, party?.ratified, party?.inForce, party?.ended]
        return [record.proposed, record.adopted, record.inForce, record.ended, ...own]
      }
    }
  })()
  return dates.filter((date) => date !== undefined && date !== 'pending') as PartialDate[]
}

/** When a record begins to be something; every record has such a date. */
export function beginningOf(entry: EvidenceRecord): PartialDate {
  if (entry.kind === 'milestones') return entry.record.date
  if (entry.kind === 'institutions') return entry.record.founded
  const { proposed, adopted } = entry.record
  return adopted ?? proposed ?? datesOf(entry).toSorted()[0]!
}

/** In the order of time: by the first day that a date may be, then by the last, so that the more exact comes first. */
export function compareDates(one: PartialDate, other: PartialDate): number {
  const [a, b] = [dayRangeOf(one), dayRangeOf(other)]
  return compareDays(a.first, b.first) || compareDays(a.last, b.last)
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * What a record is on a day: `in force`, `not founded yet or at work`; nothing of an event that is over. `released` is the
 * last day of which anything is known; with `party` a document is seen as it is for that actor.
 */
export function statusInWords(entry: EvidenceRecord, asOf: Day, released: Day, party?: string): string {
  switch (entry.kind) {
    case 'milestones': {
      const { first, last } = dayRangeOf(entry.record.date, released)
      return asOf < first ? 'not yet happened' : asOf < last ? 'perhaps not yet happened' : ''
    }
    case 'institutions':
      return institutionStages(entry.record, asOf, released).join(' or ')
    case 'documents':
      return documentStatus(entry.record, asOf, released, party)
        .map((status) => (status === 'ended' && entry.record.endedBy) || documentStatusWords[status]!)
        .join(' or ')
  }
}

function institutionStages({ founded, ended }: Institution, asOf: Day, released: Day): string[] {
  const beginning = dayRangeOf(founded, released)
  const end = ended === undefined ? undefined : dayRangeOf(ended, released)
  return [
    ...(asOf < beginning.last ? ['not founded yet'] : []),
    ...(asOf >= beginning.first && (!end || asOf < end.last) ? ['at work'] : []),
    ...(end && asOf >= end.first ? ['closed or merged'] : []),
  ]
}
