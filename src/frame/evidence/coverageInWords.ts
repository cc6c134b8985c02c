import type { Component, MatrixActor } from '../../dataset/publish/matrix.ts'
import { membersOn } from '../../model/bloc.ts'
import type { AnswerLookup } from '../../model/courses.ts'
import { formatCount, formatMean, hullOf, meanOf } from '../../model/coverage.ts'
import type { Day } from '../../model/partialDate.ts'
import { tallyInWords } from '../../model/words.ts'
import { componentCoverage } from '../../model/widestGap.ts'

/**
 * What is in place of a component on a day: `3½ of 4 in place: 3 yes, 1 partial`; of a bloc, the range of its members with
 * their mean: `1–2½ of 5 in place, 1.7 on average`.
 */
export function coverageInWords(component: Component, actor: MatrixActor, asOf: Day, answerOf: AnswerLookup): string {
  const questions = component.indicators.length
  if (actor.kind !== 'bloc') {
    const answers = component.indicators.map(({ id }) => answerOf(actor.id, id))
    const count = formatCount(componentCoverage(component, actor.id, answerOf))
    return `${count} of ${questions} in place: ${tallyInWords(answers)}`
  }
  const coverages = membersOn(actor.members ?? [], asOf).certain.map((it) => componentCoverage(component, it, answerOf))
  if (coverages.length === 0) return 'no members on this day'
  return `${formatCount(hullOf(coverages))} of ${questions} in place, ${formatMean(meanOf(coverages))} on average`
}
