import type { Component, Matrix } from '../dataset/publish/matrix.ts'
import { answersOn, type AnswerLookup } from './courses.ts'
import { coverageOf, spreadOf, type Interval } from './coverage.ts'

/** The coverage of a component by an actor. */
export function componentCoverage(component: Component, actor: string, answerOf: AnswerLookup): Interval {
  return coverageOf(component.indicators.map(({ id }) => answerOf(actor, id)))
}

/** A component and how far the given countries lie apart on it. */
export interface Gap {
  readonly component: Component
  readonly spread: Interval
}

/** Wider gaps first: by what is certain, then by what is possible. */
export function compareSpreads(one: Interval, other: Interval): number {
  return other.least - one.least || other.most - one.most
}

/** The component that certainly divides the countries most; the first in the record's order among equals. */
export function widestGap(components: readonly Component[], countries: readonly string[], answerOf: AnswerLookup) {
  const gaps: Gap[] = components.map((component) => ({
    component,
    spread: spreadOf(countries.map((country) => componentCoverage(component, country, answerOf))),
  }))
  return gaps.toSorted((a, b) => compareSpreads(a.spread, b.spread))[0]
}

const openingOfMatrix = new WeakMap<Matrix, string>()

/** The component that stands open at first: what divides all countries most on the day of the release. */
export function openingComponent(matrix: Matrix): string {
  let opening = openingOfMatrix.get(matrix)
  if (opening === undefined) {
    const countries = matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
    opening = widestGap(matrix.components, countries, answersOn(matrix, matrix.dataset.released))?.component.id ?? ''
    openingOfMatrix.set(matrix, opening)
  }
  return opening
}
