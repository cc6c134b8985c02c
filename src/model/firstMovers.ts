import type { Matrix } from '../dataset/publish/matrix.ts'
import { firstAnswer, gapBetween, placesOf, type Beginning, type Gap, type Place } from './precedence.ts'

/** When a country first answered yes to a question, and where it stands among the others. */
export interface Mover {
  readonly actor: string
  /** Absent where it certainly had not by the release. */
  readonly beginning: Beginning | undefined
  readonly place: Place | undefined
  /** By how much the first of all is earlier; absent for the first itself, and where the first is not certain. */
  readonly behind?: Gap
}

/** Who first answered yes to a question, and by how much. */
export interface FirstMovers {
  /** In the order of time: by the first place that each may have, then by the last; who never began stands last. */
  readonly movers: readonly Mover[]
  /** Those who may have been first: one, if it is certain; several on the same day or where dates overlap; none if nobody began. */
  readonly leaders: readonly string[]
  /** Several, and certainly on the same day. */
  readonly together: boolean
  /** By how many days a single leader is earlier than whoever came next. */
  readonly lead?: Gap
}

/** The first movers on an indicator among countries. `inferred` says what an inferred no is taken for. */
export function firstMovers(
  matrix: Matrix,
  countries: readonly string[],
  indicator: string,
  inferred: 'no' | 'unknown' = 'no',
): FirstMovers {
  const { released } = matrix.dataset
  const beginnings = countries.map((actor) => firstAnswer(matrix, actor, indicator, 'yes', inferred))
  const places = placesOf(beginnings, released)
  const leading = countries.filter((_, index) => places[index]?.best === 1)
  const [leader] = leading
  const alone = leading.length === 1 ? beginnings[countries.indexOf(leader!)] : undefined
  const movers = countries.map((actor, index): Mover => {
    const beginning = beginnings[index]
    const behind = alone && actor !== leader ? gapBetween(alone, beginning, released) : undefined
    return { actor, beginning, place: places[index], ...(behind && { behind }) }
  })
  const gaps = movers.flatMap(({ behind }) => behind ?? [])
  return {
    movers: movers.toSorted((one, other) => comparePlaces(one.place, other.place)),
    leaders: leading,
    together: leading.length > 1 && isSameDay(leading.map((actor) => beginnings[countries.indexOf(actor)]!)),
    ...(gaps.length > 0 && {
      // The earliest of the others is nearest, whichever it is.
      lead: { least: Math.min(...gaps.map((it) => it.least)), most: Math.min(...gaps.map((it) => it.most)) },
    }),
  }
}

function comparePlaces(one: Place | undefined, other: Place | undefined): number {
  if (!one || !other) return Number(!one) - Number(!other)
  return one.best - other.best || one.worst - other.worst
}

function isSameDay(beginnings: readonly Beginning[]): boolean {
  const day = beginnings[0]!.possibleFrom
  return day !== '' && beginnings.every((it) => it.possibleFrom === day && it.certainFrom === day)
}
