import type { Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { firstAnswer, gapBetween, placesOf, type Beginning, type Gap, type Place } from '../../model/precedence.ts'
import type { View } from '../../view/view.ts'

/** When a country first answered a question. */
export interface Steps {
  readonly yes: Beginning | undefined
  /** When it answered at least partially, if that was before. */
  readonly partial: Beginning | undefined
}

/** The same, with its place among those shown. */
export interface First extends Steps {
  readonly actor: MatrixActor
  readonly place: Place | undefined
}

/** Two countries, the earlier one first as far as that is known. */
export interface Pair {
  readonly id: string
  readonly one: MatrixActor
  readonly other: MatrixActor
  readonly gap: Gap
}

/** What came first in a country. */
export interface Succession {
  readonly actor: MatrixActor
  readonly one: Steps
  readonly other: Steps
  /** By how much `one` is earlier; none where neither had begun by the release. */
  readonly gap: Gap | undefined
}

type Chosen = Pick<View, 'actors' | 'inferred'>

/** The first yes of each selected country, in the order of the selection. */
export function firstsOf(matrix: Matrix, { actors, inferred }: Chosen, indicator: string): First[] {
  const steps = countriesOf(matrix, actors).map((actor) => ({
    actor,
    ...stepsOf(matrix, actor.id, indicator, inferred),
  }))
  const places = placesOf(
    steps.map(({ yes }) => yes),
    matrix.dataset.released,
  )
  return steps.map((step, index) => ({ ...step, place: places[index] }))
}

function stepsOf(matrix: Matrix, actor: string, indicator: string, inferred: Chosen['inferred']): Steps {
  const yes = firstAnswer(matrix, actor, indicator, 'yes', inferred)
  const partial = firstAnswer(matrix, actor, indicator, 'partial', inferred)
  return { yes, partial: partial && partial.certainFrom !== yes?.certainFrom ? partial : undefined }
}

/** All pairs of the countries; a pair in which neither had begun by the release is none. */
export function pairsOf(firsts: readonly First[], released: string): Pair[] {
  return firsts.flatMap((one, index) =>
    firsts.slice(index + 1).flatMap((other) => {
      const gap = gapBetween(one.yes, other.yes, released)
      if (!gap) return []
      const [first, second] = gapLength(gap) < 0 ? [other, one] : [one, other]
      return {
        id: `${first.actor.id} ${second.actor.id}`,
        one: first.actor,
        other: second.actor,
        gap: gapBetween(first.yes, second.yes, released)!,
      }
    }),
  )
}

/** In each selected country, which of two questions it first answered yes to. */
export function successionsOf(matrix: Matrix, { actors, inferred }: Chosen, one: string, other: string): Succession[] {
  return countriesOf(matrix, actors).map((actor) => {
    const first = stepsOf(matrix, actor.id, one, inferred)
    const second = stepsOf(matrix, actor.id, other, inferred)
    return { actor, one: first, other: second, gap: gapBetween(first.yes, second.yes, matrix.dataset.released) }
  })
}

/** One number for a gap, to sort by: its middle, or where it is open the bound that is known. */
export function gapLength({ least, most }: Gap): number {
  if (Number.isFinite(least) && Number.isFinite(most)) return (least + most) / 2
  if (Number.isFinite(least)) return least
  return Number.isFinite(most) ? most : least + most || 0
}

function countriesOf(matrix: Matrix, actors: readonly string[]): MatrixActor[] {
  return actors.flatMap((id) => matrix.actors.find((actor) => actor.id === id && actor.kind === 'country') ?? [])
}
