import type { Component, MatrixActor } from '../../dataset/publish/matrix.ts'
import type { AnswerLookup } from '../../model/courses.ts'
import type { Day } from '../../model/partialDate.ts'
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
