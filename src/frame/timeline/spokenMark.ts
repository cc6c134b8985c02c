import { formatDate, dayOf } from '../../model/partialDate.ts'
import { countInWords, joinNames, nameInSentence } from '../../model/words.ts'
import type { Lane, TimelineItem } from './items.ts'
import type { PlacedLane } from './layout.ts'
import type { TimeWindow } from './timeScale.ts'

/** A mark for the ear, and how one came to it. */
export interface SpokenPlace {
  readonly item: TimelineItem
  /** Its place in its lane, from 1, and how many stand there. */
  readonly position: number
  readonly of: number
  readonly nameOf: (actor: string) => string
  /** Where it stands: told where the actor does not say it. */
  readonly lane?: Lane | undefined
  /** The mark that was spoken before it: an empty stretch between the two is told. */
  readonly previous?: TimelineItem | undefined
}

/**
 * `nothing for seven years, 3 May 2015, Israel, <title>, strategy, 4 of 37`; of an act of several `4 of 37 in the lane of
 * Israel`.
 */
export function spokenMark({ item, position, of, nameOf, lane, previous }: SpokenPlace): string {
  const isTold = item.actors.length === 1 && item.actors[0] === lane?.actor
  return [
    previous && emptyBetween(previous, item),
    spokenWhen(item),
    joinNames(item.actors.map(nameOf)),
    item.title,
    item.kind,
    item.isAfter && 'after the day shown',
    `${position} of ${of}${lane && !isTold ? ` ${inLane(lane)}` : ''}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** `in the lane of the Five Eyes`, `in the lane “Law”`. */
export function inLane({ label, actor }: Lane): string {
  return actor === undefined ? `in the lane “${label}”` : `in the lane of ${nameInSentence(label)}`
}

/** A date as exact as it is: `3 May 2015`, `some day in May 2015`. */
export function spokenDate(date: string): string {
  return date.length === 10 ? formatDate(date) : `some day in ${formatDate(date)}`
}

/** When it was, and until when if it took longer: `some day in 2004 to some day in 2005`. */
export function spokenWhen({ date, ends }: Pick<TimelineItem, 'date' | 'ends'>): string {
  return ends ? `${spokenDate(date)} to ${spokenDate(ends.date)}` : spokenDate(date)
}

/**
 * A lane for the ear: `Israel, 12 milestones in this window, 30 before it, 5 after it; nothing for seven years after 1974`.
 *
 * @param items all items of the lane, in the order of time
 */
export function describeLane(placed: PlacedLane, items: readonly TimelineItem[], window: TimeWindow): string {
  const { lane, inWindow, before, after } = placed
  const marks = inWindow === 1 ? '1 milestone' : `${inWindow === 0 ? 'no' : inWindow} milestones`
  const counts = [
    `${lane.label}, ${marks} in this window`,
    before > 0 && `${before} before it`,
    after > 0 && `${after} after it`,
    lane.isThin && 'little recorded',
  ].filter(Boolean)
  const gap = longestGap(items, window)
  const stretch = inWindow > 0 && emptyStretch(gap.days)
  return `${counts.join(', ')}${stretch ? `; ${stretch} after ${dayOf(gap.start).slice(0, 4)}` : ''}`
}

/** The longest stretch of the window between two items in which nothing can have happened. */
function longestGap(items: readonly TimelineItem[], { from, to }: TimeWindow): { start: number; days: number } {
  let longest = { start: from, days: 0 }
  let last = Infinity
  for (const item of items) {
    const start = Math.max(last, from)
    const days = Math.min(item.first, to) - start
    if (days > longest.days) longest = { start, days }
    last = last === Infinity ? item.last : Math.max(last, item.last)
  }
  return longest
}

/** `nothing for seven years`; of less than two years nothing is said. */
function emptyStretch(days: number): string | undefined {
  const years = Math.floor(days / 365.25)
  return years < 2 ? undefined : `nothing for ${countInWords(years)} years`
}

/** The stretch in which nothing can have happened between two items, whichever comes first: `nothing for seven years`. */
export function emptyBetween(one: TimelineItem, other: TimelineItem): string | undefined {
  return emptyStretch(Math.max(one.first, other.first) - Math.min(one.last, other.last))
}
