import type { Matrix } from '../dataset/publish/matrix.ts'
import { everBefore, withoutInference } from './answer.ts'
import { courseIn } from './courses.ts'
import { dayNumberOf, dayRangeOf, formatDate, type Day } from './partialDate.ts'

/** When something began: on some day from `possibleFrom` (`everBefore`: without limit) to `certainFrom`. */
export interface Beginning {
  readonly possibleFrom: Day
  /** Absent where it is not certain that it has begun at all. */
  readonly certainFrom?: Day
}

/** By how many days one beginning is earlier than another, at the least and at the most; negative: later. */
export interface Gap {
  readonly least: number
  readonly most: number
}

/** The places that a beginning may have among others, counted from 1; equal days share a place. */
export interface Place {
  readonly best: number
  readonly worst: number
}

/**
 * When an actor first answered yes (or `partial`: at least partially) to an indicator's question; nothing where it
 * certainly did not up to the release. `inferred` says what an inferred no is taken for.
 */
export function firstAnswer(
  matrix: Matrix,
  actor: string,
  indicator: string,
  atLeast: 'yes' | 'partial' = 'yes',
  inferred: 'no' | 'unknown' = 'no',
): Beginning | undefined {
  const wanted = atLeast === 'yes' ? ['yes'] : ['yes', 'partial']
  const course = courseIn(matrix, actor, indicator)
  const possible = course.find(({ answer }) => {
    const { values } = inferred === 'no' ? answer : withoutInference(answer)
    return values.some((value) => wanted.includes(value))
  })
  // Not the set decides but the finding: a later one may be possible from the day on which a yes certainly began.
  const certain = course.find(({ answer }) => answer.finding && wanted.includes(answer.finding.value))
  if (!possible) return undefined
  return { possibleFrom: possible.from, ...(certain && { certainFrom: certain.from }) }
}

/** Who was the first of two to answer so, up to a day. */
export interface FirstMove {
  readonly atLeast: 'yes' | 'partial'
  readonly beginnings: readonly [Beginning | undefined, Beginning | undefined]
  /** By how much the one who was first was earlier; where nobody was, by how much the first of the two is earlier. */
  readonly gap: Gap
  readonly first: 0 | 1 | 'same-day' | 'cannot-tell'
  /** Where the order cannot be told: the day before which an answer is open, and so may have been such a one already. */
  readonly openBefore: readonly [Day | undefined, Day | undefined]
}

/**
 * Who of two was first to yes, and who to a partial answer where that is another matter. By one rule: a question is told
 * (and counted) by the first yes wherever one of the two has answered yes by the day or may have, be it only that its
 * record opens with `≤`; else by the first partial answer. So the first of the list is the one that counts; it is empty
 * where neither can have answered even partially.
 */
export function firstMovesOf(
  matrix: Matrix,
  actors: readonly [string, string],
  indicator: string,
  day: Day,
  inferred: 'no' | 'unknown' = 'no',
): readonly FirstMove[] {
  const [yes, partial] = (['yes', 'partial'] as const).map((atLeast): FirstMove | undefined => {
    const [one, other] = actors.map((actor) => {
      const found = firstAnswer(matrix, actor, indicator, atLeast, inferred)
      return found && found.possibleFrom <= day ? found : undefined
    })
    const gap = gapBetween(one, other, day)
    if (!gap) return undefined
    const first = firstBy(gap)
    const openOf = (actor: string, beginning: Beginning | undefined) =>
      first === 'cannot-tell' && beginning?.possibleFrom === everBefore && beginning.certainFrom !== everBefore
        ? courseIn(matrix, actor, indicator).find(({ answer }) => answer.finding)?.from
        : undefined
    return {
      atLeast,
      beginnings: [one, other],
      gap: first === 1 ? { least: -gap.most, most: -gap.least } : gap,
      first,
      openBefore: [openOf(actors[0], one), openOf(actors[1], other)],
    }
  })
  const isSameStep = yes && partial?.beginnings.every((it, i) => it?.certainFrom === yes.beginnings[i]?.certainFrom)
  return [...(yes ? [yes] : []), ...(partial && !isSameStep ? [partial] : [])]
}

function firstBy({ least, most }: Gap): FirstMove['first'] {
  if (least > 0) return 0
  if (most < 0) return 1
  return least === 0 && most === 0 ? 'same-day' : 'cannot-tell'
}

/**
 * By how many days one is earlier than the other. What had not begun by the release began later than that, if ever; if
 * neither had, there is no gap.
 */
export function gapBetween(one: Beginning | undefined, other: Beginning | undefined, released: Day): Gap | undefined {
  if (!one && !other) return undefined
  const [a, b] = [spanOf(one, released), spanOf(other, released)]
  const least = b.first - a.last
  const most = b.last - a.first
  return { least: Number.isNaN(least) ? -Infinity : least, most: Number.isNaN(most) ? Infinity : most }
}

/** The places of beginnings in the order of time. What had not begun by the release has none. */
export function placesOf(
  beginnings: readonly (Beginning | undefined)[],
  released: Day,
): readonly (Place | undefined)[] {
  const spans = beginnings.flatMap((beginning) => (beginning ? [spanOf(beginning, released)] : []))
  return beginnings.map((beginning) => {
    if (!beginning) return undefined
    const { first, last } = spanOf(beginning, released)
    return {
      best: 1 + spans.filter((other) => other.last < first).length,
      // Without this one: its own span is no rival.
      worst: spans.filter((other) => other.first < last).length + (first < last ? 0 : 1),
    }
  })
}

/** A gap in words, as exact as it is known: `14 to 26 months earlier`, `at least 3 years later`, `cannot tell`. */
export function gapInWords({ least, most }: Gap): string {
  if (least === 0 && most === 0) return 'the same day'
  if (least === 0 && most === Infinity) return 'earlier or the same day'
  if (least === -Infinity && most === 0) return 'later or the same day'
  if (least >= 0) return `${spanInWords(least, most)} earlier`.trim()
  if (most <= 0) return `${spanInWords(-most, -least)} later`.trim()
  return 'cannot tell'
}

/** When something began, in words: `7 August 2011`, `some day in 2003`, `30 June 2008 or before`, `not by the release`. */
export function beginningInWords(beginning: Beginning | undefined): string {
  if (!beginning) return 'not by the release'
  const { possibleFrom, certainFrom } = beginning
  if (certainFrom === undefined)
    return possibleFrom === everBefore ? 'not known' : `perhaps ${formatDate(possibleFrom)}`
  if (certainFrom === everBefore) return 'as far back as the record goes'
  if (possibleFrom === everBefore) return `${formatDate(certainFrom)} or before`
  if (possibleFrom === certainFrom) return formatDate(certainFrom)
  const whole = [possibleFrom.slice(0, 4), possibleFrom.slice(0, 7)].find((date) => {
    const { first, last } = dayRangeOf(date)
    return first === possibleFrom && last === certainFrom
  })
  if (whole !== undefined) return `some day in ${formatDate(whole)}`
  return `between ${formatDate(possibleFrom)} and ${formatDate(certainFrom)}`
}

/** A place in words: `1`, or `1 to 3` where it is not certain. */
export function placeInWords({ best, worst }: Place): string {
  return best === worst ? String(best) : `${best} to ${worst}`
}

function spanOf(beginning: Beginning | undefined, released: Day): { first: number; last: number } {
  if (!beginning) return { first: dayNumberOf(released) + 1, last: Infinity }
  const { possibleFrom, certainFrom } = beginning
  return {
    first: possibleFrom === everBefore ? -Infinity : dayNumberOf(possibleFrom),
    last: certainFrom === undefined ? Infinity : certainFrom === everBefore ? -Infinity : dayNumberOf(certainFrom),
  }
}

interface Unit {
  readonly days: number
  readonly one: string
  readonly many: string
  /** The lengths below which it is used, in days. */
  readonly below: number
  readonly decimals: number
}

const units: readonly Unit[] = [
  { days: 1, one: 'day', many: 'days', below: 62, decimals: 0 },
  { days: 365.2425 / 12, one: 'month', many: 'months', below: 3 * 365.2425, decimals: 0 },
  { days: 365.2425, one: 'year', many: 'years', below: Infinity, decimals: 1 },
]

/** Calendar months and years are up to two days off their mean: so much is not rounded away. */
const slack = 0.05
const down = (value: number) => Math.floor(value + slack)
const up = (value: number) => Math.ceil(value - slack)

/** A length of time that is known to lie between two numbers of days; the bounds are rounded outwards. */
function spanInWords(least: number, most: number): string {
  if (least === Infinity) return ''
  const measured = most === Infinity ? least : most
  const unit = units.find(({ below }) => measured < below)!
  const inUnit = (days: number, round: (value: number) => number) => {
    const scale = 10 ** unit.decimals
    return round((days / unit.days) * scale) / scale
  }
  const named = (count: number, text = String(count)) => `${text} ${count === 1 ? unit.one : unit.many}`
  if (least === most) return named(inUnit(least, Math.round))
  const low = inUnit(least, down)
  if (most === Infinity) return `at least ${named(low)}`
  const high = inUnit(most, up)
  return low === 0 ? `up to ${named(high)}` : named(high, `${low} to ${high}`)
}
