import { firstDayOf, lastDayOf } from '../../dataset/firstAndLastDay.ts'
import { addMonths, dayNumberOf, dayOf, type Day } from '../../model/partialDate.ts'
import type { TimelineView } from '../../view/view.ts'

/** A stretch of time in day numbers (`dayNumberOf`), which need not be whole. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** A stretch of time on a width in px: `from` stands at its left edge, `to` at its right edge. */
export interface TimeScale extends TimeWindow {
  readonly width: number
}

/** Where a day number stands, in px. */
export function xOf(scale: TimeScale, dayNumber: number): number {
  return ((dayNumber - scale.from) / (scale.to - scale.from)) * scale.width
}

/** The day number that stands at `x`, in px; the inverse of `xOf`. */
export function dayAt(scale: TimeScale, x: number): number {
  return scale.from + (x / scale.width) * (scale.to - scale.from)
}

/** The years that can be written, and the shortest stretch that is shown: a week tells days apart. */
const earliest = dayNumberOf('0001-01-01')
const latest = dayNumberOf('9999-12-31')
const fewestDays = 7

/** The nearest window that can be shown: within the years 1 to 9999, a week at least, with its middle kept where possible. */
export function boundedWindow({ from, to }: TimeWindow): TimeWindow {
  const days = Math.min(Math.max(to - from, fewestDays), latest - earliest)
  const start = Math.min(Math.max((from + to - days) / 2, earliest), latest - days)
  return { from: start, to: start + days }
}

/** The window `factor` times as long, with `day` where it stood. */
export function zoomedWindow({ from, to }: TimeWindow, factor: number, day: number): TimeWindow {
  const days = Math.min(Math.max((to - from) * factor, fewestDays), latest - earliest)
  const start = day - ((day - from) / (to - from)) * days
  return boundedWindow({ from: start, to: start + days })
}

/** The window `days` later. */
export function pannedWindow({ from, to }: TimeWindow, days: number): TimeWindow {
  return boundedWindow({ from: from + days, to: to + days })
}

/**
 * The window moved and shortened so that it leaves `whole` no further than `now` does: beyond the record there is nothing
 * to see. Who came from an address further out can still come back.
 */
export function windowWithin(window: TimeWindow, whole: TimeWindow, now: TimeWindow): TimeWindow {
  const least = Math.min(whole.from, now.from)
  const most = Math.max(whole.to, now.to)
  const days = Math.min(window.to - window.from, most - least)
  const from = Math.min(Math.max(window.from, least), most - days)
  return { from, to: from + days }
}

/** The window as the address bears it; `windowOf` makes of it the same window, to the day. */
export function datesOf({ from, to }: TimeWindow): { readonly from: Day; readonly to: Day } {
  return { from: dayOf(from), to: dayOf(to) }
}

type Dated = { readonly first: number; readonly last: number }

/**
 * As far as there is something to see, in whole years: from the first item to the release or the last item; where there is
 * no item, the ten years before the release. Where nothing later is wanted it ends with the day
 * `until`, and room for its marks.
 */
export function wholeWindow(items: readonly Dated[], released: Day, until?: Day): TimeWindow {
  const { first, last } = extentOf(items)
  const begins = Number.isFinite(first) ? dayOf(first) : addMonths(until ?? released, -120)
  const ends = dayOf(Math.max(last, dayNumberOf(released)))
  const from = dayNumberOf(firstDayOf(begins.slice(0, 4)))
  if (until === undefined) return boundedWindow({ from, to: dayNumberOf(lastDayOf(ends.slice(0, 4))) })
  const to = dayNumberOf(until)
  return boundedWindow({ from, to: to + (to - from) * roomAtEnd })
}

/** What part of the window is left free behind a day with which it ends, so that its marks are not cut. */
const roomAtEnd = 0.01

/** What part of the items may lie before the window with which one begins. */
const fewBefore = 0.05

/**
 * Where most lies, with which one begins: from the last decade before which no more than a twentieth of the items lie. The
 * first decades have few, and would press all others together.
 */
export function commonWindow(items: readonly Dated[], released: Day, until?: Day): TimeWindow {
  const whole = wholeWindow(items, released, until)
  const lasts = new Float64Array(items.map(({ last }) => last)).sort()
  const firstKept = lasts[Math.floor(lasts.length * fewBefore)]
  if (firstKept === undefined) return whole
  const from = dayNumberOf(`${dayOf(firstKept).slice(0, 3)}0-01-01`)
  return boundedWindow({ from: Math.max(from, whole.from), to: whole.to })
}

/** The window that the reader chose; without `from` and `to` where most lies, without one of them as far as there is something. */
export function windowOf(
  view: Pick<TimelineView, 'from' | 'to'>,
  items: readonly Dated[],
  released: Day,
  until?: Day,
): TimeWindow {
  const from = view.from === undefined ? undefined : dayNumberOf(firstDayOf(view.from))
  const to = view.to === undefined ? undefined : dayNumberOf(lastDayOf(view.to))
  if (from !== undefined && to !== undefined) {
    return boundedWindow({ from: Math.min(from, to), to: Math.max(from, to) })
  }
  if (from === undefined && to === undefined) return commonWindow(items, released, until)
  const whole = wholeWindow(items, released, until)
  // A side that was chosen beyond all that there is to see still has a year beside it.
  if (from !== undefined) return boundedWindow({ from, to: Math.max(whole.to, from + 365) })
  return boundedWindow({ from: Math.min(whole.from, to! - 365), to: to! })
}

function extentOf(items: readonly Dated[]) {
  let first = Infinity
  let last = -Infinity
  for (const item of items) {
    first = Math.min(first, item.first)
    last = Math.max(last, item.last)
  }
  return { first, last: Math.min(last, latest) }
}

/** A label of the axis. Whether it is centred at `x` or begins there, it touches no other. */
export interface Tick {
  readonly day: number
  /** In px, within the width. */
  readonly x: number
  /** What has changed since the tick before: `3 May 2015`, `4`, `5`; `Nov 2015`, `Dec`, `Jan 2016`. */
  readonly label: string
  /** The first tick of a larger unit: of a decade or century among years, of a year among months, of a month among days. */
  readonly isMajor: boolean
}

type Unit = 'day' | 'month' | 'year'

/**
 * The steps from tick to tick, fine to coarse, and how many days each is at least. A week begins on Monday; a fortnight is
 * for narrow screens, on which no month may begin.
 */
const steps: readonly { readonly unit: Unit; readonly count: number; readonly days: number }[] = [
  { unit: 'day', count: 1, days: 1 },
  { unit: 'day', count: 7, days: 7 },
  { unit: 'day', count: 14, days: 14 },
  { unit: 'month', count: 1, days: 28 },
  { unit: 'month', count: 3, days: 90 },
  { unit: 'month', count: 6, days: 181 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(
    (count) => ({ unit: 'year', count, days: count * 365 }) as const,
  ),
]

/** Between labels, and from tick to tick at least, in px: what is closer is hard to read. */
const labelGap = 16
const leastStep = { year: 60, month: 100, day: 100 }
const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/**
 * The ticks of the axis: the finest step at which no label, written in full, comes near its neighbour. The step depends on
 * the scale alone, not on the window, so that panning only moves the ticks.
 *
 * @param widthOf the width of a label in px; without it, that of a sans of 12 px, generously
 */
export function ticksOf(scale: TimeScale, widthOf: (text: string) => number = (text) => text.length * 7.5): Tick[] {
  const pxPerDay = scale.width / (scale.to - scale.from)
  const isMonthInSight = scale.to - scale.from >= 62
  const fits = ({ unit, count, days }: (typeof steps)[number]) =>
    days * pxPerDay >= Math.max(leastStep[unit], widestLabel(unit, widthOf) + labelGap) &&
    !(count === 14 && isMonthInSight)
  const step = steps.find(fits) ?? steps.at(-1)!
  const ticks: Tick[] = []
  let previous: string | undefined
  for (const day of daysOf(step, scale)) {
    const number = dayNumberOf(day)
    ticks.push({
      day: number,
      x: xOf(scale, number),
      label: labelOf(day, previous, step.unit),
      isMajor: isMajor(day, step),
    })
    previous = day
  }
  return ticks
}

function widestLabel(unit: Unit, widthOf: (text: string) => number): number {
  if (unit === 'year') return widthOf('2000')
  const day = unit === 'day' ? '30 ' : ''
  return Math.max(...monthNames.map((month) => widthOf(`${day}${month} 2000`)))
}

/** The days of the window on which a step begins, as YYYY-MM-DD. */
function daysOf({ unit, count }: { unit: Unit; count: number }, { from, to }: TimeScale): Day[] {
  const days: Day[] = []
  const lastDay = Math.min(Math.floor(to), latest)
  if (unit === 'day') {
    // Day 0 was a Thursday: day 4 was a Monday.
    const anchor = count === 1 ? 0 : 4
    for (let day = anchor + Math.ceil((from - anchor) / count) * count; day <= lastDay; day += count) {
      days.push(dayOf(day))
    }
    return days
  }
  const months = unit === 'year' ? count * 12 : count
  const firstDay = dayOf(Math.max(Math.ceil(from), earliest))
  const firstMonth = Number(firstDay.slice(0, 4)) * 12 + Number(firstDay.slice(5, 7)) - 1
  for (let month = Math.floor(firstMonth / months) * months; month < 120_000; month += months) {
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
    const number = dayNumberOf(day)
    if (number > lastDay) break
    if (number >= from && number >= earliest) days.push(day)
  }
  return days
}

/** A day as exactly as the unit, without what it shares with the label before it. */
function labelOf(day: Day, previous: Day | undefined, unit: Unit): string {
  const year = day.slice(0, 4)
  if (unit === 'year') return year
  const month = monthNames[Number(day.slice(5, 7)) - 1]!
  const isSameYear = previous?.startsWith(year)
  if (unit === 'month') return isSameYear ? month : `${month} ${year}`
  const dayOfMonth = String(Number(day.slice(8)))
  if (previous?.startsWith(day.slice(0, 7))) return dayOfMonth
  return isSameYear ? `${dayOfMonth} ${month}` : `${dayOfMonth} ${month} ${year}`
}

function isMajor(day: Day, { unit, count }: { unit: Unit; count: number }): boolean {
  if (unit === 'year') return Number(day.slice(0, 4)) % 10 ** (Math.floor(Math.log10(count)) + 1) === 0
  if (unit === 'month') return day.slice(5, 7) === '01'
  return Number(day.slice(8)) <= count
}
