import type { Answer, Value } from './answer.ts'

/** Numbers between which a figure certainly lies, both included. */
export interface Interval {
  readonly least: number
  readonly most: number
}

/** What an answer adds to a coverage. */
const weightOf: Record<Value, number> = { no: 0, partial: 0.5, yes: 1 }

/** How many instruments are in place among the answers, in halves, from least to most over their possible values. */
export function coverageOf(answers: readonly Answer[]): Interval {
  let least = 0
  let most = 0
  for (const { values } of answers) {
    least += weightOf[values[0]!]
    most += weightOf[values.at(-1)!]
  }
  return { least, most }
}

/** The least and the most that any two of the coverages can lie apart. Without two of them nothing lies apart. */
export function spreadOf(coverages: readonly Interval[]): Interval {
  let least = 0
  let most = 0
  coverages.forEach((one, index) => {
    coverages.forEach((other, otherIndex) => {
      if (index === otherIndex) return
      least = Math.max(least, one.least - other.most)
      most = Math.max(most, one.most - other.least)
    })
  })
  return { least, most }
}

/** The mean of intervals, bound by bound; at least one interval is needed. */
export function meanOf(intervals: readonly Interval[]): Interval {
  const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  return { least: mean(intervals.map((it) => it.least)), most: mean(intervals.map((it) => it.most)) }
}

/** The smallest interval that holds them all; at least one is needed. */
export function hullOf(intervals: readonly Interval[]): Interval {
  return {
    least: Math.min(...intervals.map((it) => it.least)),
    most: Math.max(...intervals.map((it) => it.most)),
  }
}

/** An interval of halves as a reader counts: `3½`, `2½–3½`, `½`, `0`. */
export function formatCount({ least, most }: Interval): string {
  return formatInterval(least, most, formatHalves)
}

/** A mean to one decimal place: `3.4`, `2.8–3`. */
export function formatMean({ least, most }: Interval): string {
  return formatInterval(least, most, (number) => String(Math.round(number * 10) / 10))
}

function formatInterval(least: number, most: number, format: (number: number) => string): string {
  return format(least) === format(most) ? format(least) : `${format(least)}–${format(most)}`
}

function formatHalves(count: number): string {
  const whole = Math.floor(count)
  return count === whole ? String(whole) : `${whole || ''}½`
}
