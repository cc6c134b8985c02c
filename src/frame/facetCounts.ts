import type { Matrix } from '../dataset/publish/matrix.ts'
import { differenceFrom, membersOn } from '../model/bloc.ts'
import { answersOn, type AnswerLookup } from '../model/courses.ts'
import { differenceAmong, verdictAgainstBaseline, type Verdict } from '../model/difference.ts'
import {
  answerFilters,
  facetValues,
  keepsAnswer,
  keepsComponent,
  searchTextOf,
  textSearch,
  type Facet,
} from '../model/selection.ts'
import { effectiveBaseline } from '../view/asPair.ts'
import type { View } from '../view/view.ts'
import { facetWords } from '../model/facetWords.ts'

/** A filter with options to choose from. */
export type OptionFilter = 'components' | Facet | 'answer'

/** The options of a filter in the order in which they are offered. */
export function optionsOf(matrix: Matrix, filter: OptionFilter): readonly string[] {
  if (filter === 'components') return matrix.components.map(({ id }) => id)
  if (filter === 'answer') return answerFilters
  const found = facetValues(matrix, filter)
  return Object.keys(facetWords[filter].values).filter((value) => found.includes(value))
}

/** How many questions each option of a filter would show, were it the only one chosen there, all else being as it is. */
export function facetCounts(matrix: Matrix, view: View, filter: OptionFilter): ReadonlyMap<string, number> {
  return new Map(
    optionsOf(matrix, filter).map((option) => [option, countQuestions(matrix, { ...view, [filter]: [option] })]),
  )
}

/** How many questions a view shows. */
function countQuestions(matrix: Matrix, view: View): number {
  const answerOf = answersOn(matrix, view.asOf, view.inferred)
  const answering = matrix.actors
    .filter(({ id }) => view.actors.includes(id))
    .flatMap(({ id, members }) => (members ? membersOn(members, view.asOf).certain : id))
  const finds = textSearch(view.q)
  const shows = (indicator: string) =>
    (view.answer.length === 0 || answering.some((it) => keepsAnswer(view.answer, answerOf(it, indicator)))) &&
    (view.only === undefined || verdictOn(matrix, view, indicator, answerOf) === verdictOfOnly[view.only])
  return matrix.components
    .filter((component) => keepsComponent(view, component))
    .flatMap((component) => component.indicators.filter((it) => finds(searchTextOf(component, it)) && shows(it.id)))
    .length
}

const verdictOfOnly = { differences: 'different', shared: 'same', open: 'cannot-tell' } as const

/** Whether those compared differ on a question: the countries among one another, or all from the baseline. */
function verdictOn(matrix: Matrix, view: View, indicator: string, answerOf: AnswerLookup): Verdict {
  const { actors, asOf } = view
  const baseline = effectiveBaseline(matrix, view)
  const compared = matrix.actors.filter(({ id }) => actors.includes(id) && id !== baseline)
  if (!baseline) {
    return differenceAmong(compared.filter(({ kind }) => kind === 'country').map(({ id }) => answerOf(id, indicator)))
  }
  return verdictAgainstBaseline(compared.map((actor) => differenceFrom(baseline, actor, indicator, asOf, answerOf)))
}
