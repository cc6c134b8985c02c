import type { ChangeDay } from '../model/change.ts'
import { addMonths, dayNumberOf, dayOf, type Day } from '../model/partialDate.ts'

/**
 * The scale of the as-of slider, from the first change shown (position 0) to the day of the release (position 1): even
 * between its knots. Where the first few changes would take much of the width, the time before the break is compressed.
 */
export interface AsOfTrack {
  readonly knots: readonly Knot[]
  readonly first: Day
  readonly last: Day
  /** The first day of the even stretch, where something before it is compressed. */
  readonly breakDay?: Day
}

interface Knot {
  readonly dayNumber: number
  readonly position: number
}

/** A year written under the track, by its start, its middle or its end. */
export interface YearLabel {
  readonly year: number
  readonly position: number
  readonly anchor: 'start' | 'middle' | 'end'
}

/** The share of the changes that may be compressed, and the width that is left to them. */
const earlyChanges = 0.05
const earlyWidth = 0.08

export function asOfTrack(changes: readonly ChangeDay[], released: Day): AsOfTrack {
  const firstChange = changes[0]?.day
  // Where nothing changes before the release there is nothing to run through: a year stands for the past.
  const first = firstChange !== undefined && firstChange < released ? firstChange : addMonths(released, -12)
  const start = { dayNumber: dayNumberOf(first), position: 0 }
  const end = { dayNumber: dayNumberOf(released), position: 1 }
  const breakDay = startOfYear(yearOf(dayOfShare(changes, earlyChanges) ?? first))
  const compressed = { dayNumber: dayNumberOf(breakDay), position: earlyWidth }
  const evenWidth = (compressed.dayNumber - start.dayNumber) / (end.dayNumber - start.dayNumber)
  if (evenWidth <= earlyWidth || breakDay >= released) return { knots: [start, end], first, last: released }
  return { knots: [start, compressed, end], first, last: released, breakDay }
}

/** The day on which this share of all changes has happened. */
function dayOfShare(changes: readonly ChangeDay[], share: number): Day | undefined {
  const needed = changes.reduce((sum, { count }) => sum + count, 0) * share
  let happened = 0
  for (const { day, count } of changes) {
    happened += count
    if (happened >= needed) return day
  }
  return undefined
}

/** Where a day stands, from 0 to 1. Days before the first and after the last stand at the ends. */
export function positionOf({ knots }: AsOfTrack, day: Day): number {
  const number = dayNumberOf(day)
  const [from, to] = knotsAround(knots, (knot) => knot.dayNumber <= number)
  return clamp(
    from.position + (number - from.dayNumber) * ((to.position - from.position) / (to.dayNumber - from.dayNumber)),
  )
}

/** The day that stands at a position; the inverse of `positionOf`. */
export function dayAt({ knots }: AsOfTrack, position: number): Day {
  const at = clamp(position)
  const [from, to] = knotsAround(knots, (knot) => knot.position <= at)
  return dayOf(
    from.dayNumber + (at - from.position) * ((to.dayNumber - from.dayNumber) / (to.position - from.position)),
  )
}

function knotsAround(knots: readonly Knot[], isBefore: (knot: Knot) => boolean): [Knot, Knot] {
  const from = Math.min(Math.max(knots.findLastIndex(isBefore), 0), knots.length - 2)
  return [knots[from]!, knots[from + 1]!]
}

function clamp(position: number): number {
  return Math.min(1, Math.max(0, position))
}

/** How much changes in each year in which something does, in order. */
export function changesPerYear(changes: readonly ChangeDay[]): { year: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const { day, count } of changes) counts.set(yearOf(day), (counts.get(yearOf(day)) ?? 0) + count)
  return [...counts].map(([year, count]) => ({ year, count }))
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The first day of a year. */
export function startOfYear(year: number): Day {
  return `${String(year).padStart(4, '0')}-01-01`
}

/** In pixels: what four digits take, and the least distance between two labels. */
export const labelWidth = 28
const labelGap = 10
/** Round years stand further apart, so that they read as a scale and not as a sentence. */
const roundDistance = 60
const roundSteps = [1, 2, 5, 10, 20, 25, 50, 100]

/**
 * The years to write under a track of this width in pixels, in order: its ends, the break and round years between, as far
 * as they do not touch.
 */
export function yearLabels(track: AsOfTrack, width: number): YearLabel[] {
  const [firstYear, lastYear] = [yearOf(track.first), yearOf(track.last)]
  const inside = (year: number): YearLabel => ({
    year,
    position: positionOf(track, startOfYear(year)),
    anchor: 'middle',
  })
  const candidates: YearLabel[] = [
    { year: lastYear, position: 1, anchor: 'end' },
    { year: firstYear, position: 0, anchor: 'start' },
    ...(track.breakDay ? [inside(yearOf(track.breakDay))] : []),
    ...roundYears(track, width).map(inside),
  ]
  const placed: YearLabel[] = []
  for (const label of candidates) {
    const [start, end] = extentOf(label, width)
    const isFree = placed.every((other) => {
      const [otherStart, otherEnd] = extentOf(other, width)
      return end + labelGap <= otherStart || otherEnd + labelGap <= start
    })
    if (isFree && start >= 0 && end <= width && placed.every(({ year }) => year !== label.year)) placed.push(label)
  }
  return placed.sort((a, b) => a.position - b.position)
}

/** The round years of the even stretch. */
function roundYears(track: AsOfTrack, width: number): number[] {
  const from = yearOf(track.breakDay ?? track.first)
  const to = yearOf(track.last)
  const evenWidth = width * (1 - positionOf(track, track.breakDay ?? track.first))
  const step = roundSteps.find((years) => (evenWidth / (to - from + 1)) * years >= roundDistance)
  if (step === undefined) return []
  const firstRound = Math.ceil((from + 1) / step) * step
  return Array.from(
    { length: Math.max(0, Math.floor((to - firstRound) / step) + 1) },
    (_, index) => firstRound + index * step,
  )
}

/** From where to where a label reaches, in pixels. */
export function extentOf({ position, anchor }: YearLabel, width: number): [number, number] {
  const start = position * width - { start: 0, middle: labelWidth / 2, end: labelWidth }[anchor]
  return [start, start + labelWidth]
}
