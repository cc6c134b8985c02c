import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Milestone } from '../../dataset/read.ts'
import { everBefore } from '../../model/answer.ts'
import { dayNumberOf, dayOf, dayRangeOf, type Day } from '../../model/partialDate.ts'
import { firstAnswer, type Beginning } from '../../model/precedence.ts'
import type { View } from '../../view/view.ts'
import { timelineOf, type Lane, type TimelineFilters, type TimelineItem } from '../../frame/timeline/items.ts'
import { markSize } from '../../frame/timeline/layout.ts'
import type { Zero } from './zeroOf.ts'

/** Years from the zero, negative before it. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

/** What happened in a lane in the years around its zero. */
export interface Strip {
  readonly lane: Lane
  readonly zero: Beginning
  /** In years to both sides: how far the zero itself may lie from where it is drawn. */
  readonly zeroReach: number
  readonly marks: readonly RelativeMark[]
  /** Where the as-of day ends, in years from the zero: what lies beyond is later than the day that is shown. */
  readonly shownUntil: number
}

export interface RelativeMark {
  readonly item: TimelineItem<Milestone>
  /** The years between which it may lie; counted from the middle of the zero. */
  readonly span: YearSpan
}

export const yearLength = 365.2425

/** How far one sees around each country's own first yes. */
export const alignedYears: YearSpan = { from: -10, to: 10 }

/**
 * The selected countries, each around its own first yes, in the order of time, with their milestones of the question's
 * component. Those that had not begun by the release, or of which nothing is known, have no strip.
 */
export function alignedStrips(
  matrix: Matrix,
  milestones: readonly Milestone[],
  view: View,
  { indicator, component }: Extract<Zero, { by: 'indicator' }>,
): Strip[] {
  const filters: TimelineFilters = {
    ...view,
    lanes: 'actor',
    components: [component.id],
    triad: [],
    vector: [],
    pillar: [],
  }
  const { lanes, items } = timelineOf(matrix, milestones, filters)
  const countries = new Set(matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id))
  return lanes
    .filter(({ id }) => countries.has(id))
    .flatMap((lane) => {
      const first = firstAnswer(matrix, lane.id, indicator.id, 'yes', view.inferred)
      return first?.certainFrom ? [stripOf(lane, first, items, alignedYears, view.asOf)] : []
    })
    .sort((one, other) => middleOf(one.zero).day - middleOf(other.zero).day)
}

/** All lanes around one event. */
export function stripsAround(
  matrix: Matrix,
  milestones: readonly Milestone[],
  view: TimelineFilters,
  { date }: Milestone,
  years: YearSpan,
): Strip[] {
  const range = dayRangeOf(date, matrix.dataset.released)
  const zero = { possibleFrom: range.first, certainFrom: range.last }
  const { lanes, items } = timelineOf(matrix, milestones, view)
  return lanes.map((lane) => stripOf(lane, zero, items, years, view.asOf))
}

function stripOf(
  lane: Lane,
  zero: Beginning,
  items: readonly TimelineItem<Milestone>[],
  years: YearSpan,
  asOf: Day,
): Strip {
  const { day, reach } = middleOf(zero)
  const yearsTo = (dayNumber: number) => (dayNumber - day) / yearLength
  const marks = items
    .filter((item) => item.lanes.includes(lane.id))
    .map((item) => ({ item, span: { from: yearsTo(item.first), to: yearsTo(item.last) } }))
    // By the middle, where it is drawn: what only may lie in these years would stand beside the picture.
    .filter(({ span }) => span.from + span.to >= 2 * years.from && span.from + span.to <= 2 * years.to)
  return { lane, zero, zeroReach: reach / yearLength, marks, shownUntil: yearsTo(dayNumberOf(asOf) + 1) }
}

/** The day number around which a strip is drawn, and how many days the beginning may lie from it. */
function middleOf({ possibleFrom, certainFrom }: Beginning): { day: number; reach: number } {
  const last = dayNumberOf(certainFrom!)
  // Of what is open only the end is known.
  const first = possibleFrom === everBefore ? last : dayNumberOf(possibleFrom)
  return { day: (first + last) / 2, reach: (last - first) / 2 }
}

/** When an item happened, to be compared with a zero. */
export function beginningOf({ first, last }: TimelineItem): Beginning {
  return { possibleFrom: dayOf(first), certainFrom: dayOf(last) }
}

export interface PlacedRelativeMark extends RelativeMark {
  /** In px: its middle, and where it can begin and end. */
  readonly x: number
  readonly xFrom: number
  readonly xTo: number
  readonly row: number
}

/** The marks of a strip on a width in px, in as many rows as they need so that none touches another of its row. */
export function placeMarks(marks: readonly RelativeMark[], years: YearSpan, width: number): PlacedRelativeMark[] {
  const xOf = (year: number) => ((year - years.from) / (years.to - years.from)) * width
  const ends: number[] = []
  return marks
    .map((mark) => ({ ...mark, x: xOf((mark.span.from + mark.span.to) / 2) }))
    .sort((one, other) => one.x - other.x || (one.item.id < other.item.id ? -1 : 1))
    .map((mark) => {
      const half = markSize[mark.item.significance] / 2
      const free = ends.findIndex((end) => end + 2 <= mark.x - half)
      const row = free >= 0 ? free : ends.length
      ends[row] = mark.x + half
      return { ...mark, xFrom: xOf(mark.span.from), xTo: xOf(mark.span.to), row }
    })
}

/** The room that the name of a year needs on the axis, in px. */
const tickRoom = 34

/** The years to be named on an axis, as many as there is room for, the zero among them. */
export function yearTicks({ from, to }: YearSpan, width: number, textScale = 1): number[] {
  const room = Math.max(width / (tickRoom * textScale), 3)
  const step = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100].find((it) => (to - from) / it + 1 <= room) ?? 1000
  const first = Math.ceil(from / step)
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step)
}
