import type { Component } from '../dataset/publish/matrix.ts'
import type { AnswerLookup } from './courses.ts'
import { spreadOf } from './coverage.ts'
import { differenceOf } from './difference.ts'
import { compareSpreads, componentCoverage } from './widestGap.ts'

/** Two countries and on how many questions of a component they certainly differ. */
export interface Contrast {
  readonly one: string
  readonly other: string
  readonly different: number
  readonly cannotTell: number
}

/**
 * All pairs of countries, those first that differ most on a component: by the questions on which they certainly differ,
 * then by how far their coverage lies apart; equals stay in the order of the countries.
 */
export function contrasts(component: Component, countries: readonly string[], answerOf: AnswerLookup): Contrast[] {
  const pairs = countries.flatMap((one, index) => countries.slice(index + 1).map((other) => [one, other] as const))
  return pairs
    .map(([one, other]) => {
      const verdicts = component.indicators.map(({ id }) => differenceOf(answerOf(one, id), answerOf(other, id)))
      const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length
      const spread = spreadOf([one, other].map((country) => componentCoverage(component, country, answerOf)))
      return { contrast: { one, other, different: count('different'), cannotTell: count('cannot-tell') }, spread }
    })
    .toSorted((a, b) => b.contrast.different - a.contrast.different || compareSpreads(a.spread, b.spread))
    .map(({ contrast }) => contrast)
}
