import type { Matrix } from '../dataset/publish/matrix.ts'
import type { View } from './view.ts'

type PairedView = Pick<View, 'actors' | 'baseline' | 'order'>

/**
 * On a phone one actor stands against another: the first against the baseline, or against the second. Whose evidence is
 * open (`inFocus`) is one of them.
 */
export function asPair<V extends PairedView>(matrix: Matrix, view: V, inFocus?: string): V {
  const actors = inFocus !== undefined && view.actors.includes(inFocus) ? [inFocus, ...view.actors] : view.actors
  const against = view.baseline ?? actors.find((id, index) => index > 0 && id !== actors[0])
  const pair = [actors.find((id) => id !== against), against].filter((id) => id !== undefined)
  const isCountry = (id: string) => matrix.actors.some((actor) => actor.id === id && actor.kind === 'country')
  return { ...view, actors: pair, baseline: pair.length > 1 ? pair.findLast(isCountry) : undefined, order: undefined }
}

/** Whose evidence is open, if any: `ru` of `ru.con-isolation`. */
export function actorInFocus(evidence: string | undefined): string | undefined {
  return evidence?.includes('.') ? evidence.split('.', 1)[0] : undefined
}

/** With whom the others are compared: the chosen country, or the only one that stands beside blocs. */
export function effectiveBaseline(matrix: Matrix, view: PairedView): string | undefined {
  if (view.baseline !== undefined || view.actors.length < 2) return view.baseline
  const isCountry = (id: string) => matrix.actors.some((actor) => actor.id === id && actor.kind === 'country')
  const countries = view.actors.filter(isCountry)
  return countries.length === 1 ? countries[0] : undefined
}
