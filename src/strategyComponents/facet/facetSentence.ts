import type { Component, MatrixActor } from '../../dataset/publish/matrix.ts'
import type { AnswerLookup } from '../../model/courses.ts'
import type { Day } from '../../model/partialDate.ts'
import { coverageOf, formatCount, spreadOf } from '../../model/coverage.ts'
import { widestGap } from '../../model/widestGap.ts'
import { countInWords } from '../../model/words.ts'
import { componentSentence } from '../component/componentSentence.ts'

/** How much a facet gathers, and who has most and least of it in place. */
export function facetSentence(
  gathered: readonly Component[],
  countries: readonly MatrixActor[],
  asOf: Day,
  answerOf: AnswerLookup,
): string {
  const indicators = gathered.flatMap((component) => component.indicators)
  const count = countInWords(gathered.length)
  return `${count.charAt(0).toUpperCase()}${count.slice(1)} ${gathered.length === 1 ? 'component' : 'components'}. ${componentSentence({ indicators }, countries, asOf, answerOf)}`
}

/** How far the countries lie apart on what a facet gathers, and which component divides them most; nothing for fewer than two. */
export function facetSpreadSentence(
  gathered: readonly Component[],
  countries: readonly MatrixActor[],
  answerOf: AnswerLookup,
): string {
  const ids = countries.map(({ id }) => id)
  const indicators = gathered.flatMap((component) => component.indicators)
  const spread = spreadOf(ids.map((id) => coverageOf(indicators.map((it) => answerOf(id, it.id)))))
  const widest = widestGap(gathered, ids, answerOf)
  if (ids.length < 2 || !widest) return ''
  if (spread.most === 0) return 'All of them have as much in place.'
  const whole = `The two that lie furthest apart are ${formatCount(spread)} of ${indicators.length} instruments apart`
  if (gathered.length === 1 || widest.spread.least === 0) return `${whole}.`
  return `${whole}; the component that divides them most is “${widest.component.label}”, by ${formatCount(widest.spread)}.`
}
