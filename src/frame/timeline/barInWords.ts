import type { DocumentStatus } from '../../model/documentStatus.ts'
import { formatDate, type Day, type PartialDate } from '../../model/partialDate.ts'
import type { BarItem } from './bars.ts'

/**
 * A bar as it is spoken and shown beside the pointer: `Federal Law 187-FZ, law, in force from 1 January 2018`, and what it
 * was on the as-of day where that is not the day of the release.
 */
export function barInWords(item: Omit<BarItem, 'words'>, asOf: Day, released: Day): string {
  const onDay = asOf === released ? [] : [`on ${formatDate(asOf)}: ${statusInWords(item)}`]
  return [`${item.title}, ${typeOf(item)}, ${stageInWords(item)}`, ...onDay].join('; ')
}

/** What an instrument may be on the day, in words: `in force`, `not yet in force or in force`; of an institution `at work`. */
export function statusInWords({ onDay, kind }: Pick<BarItem, 'onDay' | 'kind'>): string {
  const words = kind === 'institution' ? institutionWords : documentWords
  return onDay.map((status) => words[status]).join(' or ')
}

const documentWords: Readonly<Record<DocumentStatus, string>> = {
  'not-yet': 'not yet there',
  proposed: 'proposed',
  pending: 'not yet in force',
  'in-force': 'in force',
  ended: 'ended',
}

const institutionWords: Readonly<Record<DocumentStatus, string>> = {
  ...documentWords,
  'not-yet': 'not founded yet',
  'in-force': 'at work',
  ended: 'closed or merged',
}

function typeOf({ record }: Pick<BarItem, 'record'>): string {
  return 'founded' in record ? 'institution' : record.type.replace('-', ' ')
}

/** How a bar begins and ends: `in force from 1 November 2012 (start assumed), repealed on some day in 2019`. */
function stageInWords({ state, date, startAssumed, startUnrecorded, isOpen, record }: Omit<BarItem, 'words'>): string {
  const ended = isOpen || record.ended === undefined ? '' : `, ${endWord(record)} ${onDate(record.ended)}`
  if ('founded' in record) return `founded ${onDate(record.founded)}${ended}`
  switch (state) {
    case 'proposed':
      return `proposed ${onDate(date)}${ended || ', not adopted at the release'}`
    case 'pending': {
      const began = `${date === record.adopted ? 'adopted' : 'signed'} ${onDate(date)}`
      return startUnrecorded
        ? `${began}, no day is recorded from which it binds${ended}`
        : `${began}, not yet in force at the release${ended}`
    }
    default:
      return `in force from ${when(date)}${startAssumed ? ' (start assumed)' : ''}${ended}`
  }
}

function endWord(record: BarItem['record']): string {
  return 'founded' in record ? 'closed or merged' : (record.endedBy ?? 'ended')
}

const when = (date: PartialDate) => (date.length === 10 ? formatDate(date) : `some day in ${formatDate(date)}`)
const onDate = (date: PartialDate) => `on ${when(date)}`
