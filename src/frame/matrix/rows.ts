import type { Component, Indicator, Matrix, MatrixActor, MatrixFinding } from '../../dataset/publish/matrix.ts'
import { saysTheSame, type Answer } from '../../model/answer.ts'
import { differenceFrom, membersOn } from '../../model/bloc.ts'
import { answersOn, type AnswerLookup } from '../../model/courses.ts'
import { coverageOf, hullOf, meanOf, spreadOf, type Interval } from '../../model/coverage.ts'
import {
  differenceAmong,
  verdictAgainstBaseline,
  verdictOver,
  type BlocVerdict,
  type Verdict,
} from '../../model/difference.ts'
import type { Day } from '../../model/partialDate.ts'
import { isUnknown, keepsAnswer, keepsComponent, searchTextOf, textSearch } from '../../model/selection.ts'
import { componentCoverage } from '../../model/widestGap.ts'
import { effectiveBaseline } from '../../view/asPair.ts'
import type { SortKey, View } from '../../view/view.ts'

/** The matrix of a day as the reader wants it: who is compared, the rows with their cells, what is filtered away. */
export interface Comparison {
  readonly columns: readonly Column[]
  readonly rows: readonly ComponentRow[]
  /** Verdicts of the questions shown, over the countries (or, with a baseline, against it). */
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly questionsShown: number
  readonly questionsInAll: number
}

/** A country, or a bloc with the members that answer for it on the day. */
export interface Column {
  readonly actor: MatrixActor
  readonly members?: readonly string[]
  /** How the cells of this column stand to the baseline, counted over the questions shown. */
  readonly verdicts?: Readonly<Record<BlocVerdict, number>>
}

interface Row {
  readonly id: string
  /** How far the countries lie apart; nothing where there are not two of them. */
  readonly spread: Interval | undefined
  /** Whether the countries differ, or differ from the baseline. */
  readonly verdict: Verdict
}

export interface ComponentRow extends Row {
  readonly component: Component
  readonly cells: ReadonlyMap<string, ComponentCell>
  /** The questions that pass the filters. */
  readonly questions: readonly QuestionRow[]
}

export interface QuestionRow extends Row {
  readonly indicator: Indicator
  readonly cells: ReadonlyMap<string, QuestionCell>
}

export interface ComponentCell {
  /** Of a country: what is in place. Of a bloc: the range of its members; none while it has none. */
  readonly coverage?: Interval
  /** Of a bloc: the mean of its members. */
  readonly mean?: Interval
  /** Of a country: its answers, in the order of the indicators. */
  readonly answers?: readonly Answer<MatrixFinding>[]
  /** How it stands to the baseline; none without one, and none for the baseline itself. */
  readonly verdict?: BlocVerdict | undefined
  /** How many questions certainly differ from the baseline. */
  readonly different?: number | undefined
  /** Something in it changed with the last step in time. */
  readonly changed: boolean
}

export interface QuestionCell {
  /** Of a country. */
  readonly answer?: Answer<MatrixFinding>
  /** Of a bloc: how its members answer, in the order of the members. */
  readonly memberAnswers?: readonly Answer<MatrixFinding>[]
  readonly verdict?: BlocVerdict | undefined
  readonly changed: boolean
  /** It passes the filter on answers. */
  readonly matches: boolean
}

/** What of the view a comparison depends on. */
export const comparedParts = [
  'actors',
  'asOf',
  'baseline',
  'only',
  'components',
  'triad',
  'vector',
  'pillar',
  'answer',
  'q',
  'inferred',
  'order',
] as const satisfies readonly (keyof View)[]
export type ComparedView = Pick<View, (typeof comparedParts)[number]>

/** The comparison that a view describes. `steppedFrom` is the day before the last step in time. */
export function comparisonOf(matrix: Matrix, view: ComparedView, steppedFrom?: Day): Comparison {
  const answerOf = answersOn(matrix, view.asOf, view.inferred)
  const formerDay = steppedFrom ?? view.asOf
  const context: Context = {
    matrix,
    view: { ...view, baseline: effectiveBaseline(matrix, view) },
    answerOf,
    formerDay,
    formerAnswerOf: answersOn(matrix, formerDay, view.inferred),
    ...shownActors(matrix, view),
  }
  const finds = textSearch(view.q)

  const rows = matrix.components
    .filter((component) => keepsComponent(view, component))
    .map((component) => componentRow(context, component, finds))
    .filter(({ questions }) => questions.length > 0)

  const questions = rows.flatMap((row) => row.questions)
  return {
    columns: orderColumns(context).map((actor) => columnOf(context, actor, questions)),
    rows,
    verdicts: countVerdicts(questions.map(({ verdict }) => verdict)),
    questionsShown: questions.length,
    questionsInAll: matrix.components.reduce((sum, { indicators }) => sum + indicators.length, 0),
  }
}

interface Context {
  readonly matrix: Matrix
  readonly view: ComparedView
  readonly answerOf: AnswerLookup
  /** The day before the last step in time, and the answers on it. */
  readonly formerDay: Day
  readonly formerAnswerOf: AnswerLookup
  readonly actors: readonly MatrixActor[]
  readonly countries: readonly string[]
}

function shownActors(matrix: Matrix, view: ComparedView) {
  const actors = view.actors.flatMap((id) => matrix.actors.find((actor) => actor.id === id) ?? [])
  return { actors, countries: actors.filter(({ kind }) => kind === 'country').map(({ id }) => id) }
}

/** Who answers for a bloc on the day: those who may have joined count for differences, those who have for the figures. */
function membersOf({ view }: Context, actor: MatrixActor) {
  return membersOn(actor.members ?? [], view.asOf)
}

function columnOf(context: Context, actor: MatrixActor, questions: readonly QuestionRow[]): Column {
  const members = actor.kind === 'bloc' ? { members: membersOf(context, actor).certain } : {}
  if (!context.view.baseline || actor.id === context.view.baseline) return { actor, ...members }
  return { actor, ...members, verdicts: countVerdicts(questions.map(({ cells }) => cells.get(actor.id)!.verdict!)) }
}

function countVerdicts<V extends BlocVerdict>(verdicts: readonly V[]): Record<BlocVerdict, number> {
  const counts = { same: 0, different: 0, 'cannot-tell': 0, 'members-differ': 0 }
  for (const verdict of verdicts) counts[verdict]++
  return counts
}

function questionRow(context: Context, indicator: Indicator): QuestionRow {
  const { answerOf, view, actors, countries } = context
  const answers = countries.map((country) => answerOf(country, indicator.id))
  const cells = new Map(actors.map((actor) => [actor.id, questionCell(context, indicator, actor)]))
  return {
    id: indicator.id,
    indicator,
    cells,
    spread: apart(answers.map((answer) => coverageOf([answer]))),
    verdict: view.baseline
      ? verdictAgainstBaseline([...cells.values()].flatMap(({ verdict }) => verdict ?? []))
      : differenceAmong(answers),
  }
}

function apart(coverages: readonly Interval[]): Interval | undefined {
  return coverages.length > 1 ? spreadOf(coverages) : undefined
}

function questionCell(context: Context, indicator: Indicator, actor: MatrixActor): QuestionCell {
  const { view, answerOf, formerDay, formerAnswerOf } = context
  const verdict = cellVerdict(context, indicator, actor)
  if (actor.kind === 'bloc') {
    const members = membersOf(context, actor).certain
    const answers = members.map((member) => answerOf(member, indicator.id))
    const formerMembers = membersOn(actor.members ?? [], formerDay).certain
    const isSame = (member: string, index: number) =>
      formerMembers.includes(member) && saysTheSame(answers[index]!, formerAnswerOf(member, indicator.id))
    return {
      memberAnswers: answers,
      verdict,
      changed: members.length !== formerMembers.length || !members.every(isSame),
      matches: answers.some((answer) => keepsAnswer(view.answer, answer)),
    }
  }
  const answer = answerOf(actor.id, indicator.id)
  return {
    answer,
    verdict,
    changed: !saysTheSame(answer, formerAnswerOf(actor.id, indicator.id)),
    matches: keepsAnswer(view.answer, answer),
  }
}

function cellVerdict({ view, answerOf }: Context, indicator: Indicator, actor: MatrixActor): BlocVerdict | undefined {
  if (!view.baseline || actor.id === view.baseline) return undefined
  return differenceFrom(view.baseline, actor, indicator.id, view.asOf, answerOf)
}

function keepsRow(view: ComparedView, row: QuestionRow): boolean {
  if (view.only === 'differences' && row.verdict !== 'different') return false
  if (view.only === 'shared' && row.verdict !== 'same') return false
  if (view.only === 'open' && row.verdict !== 'cannot-tell') return false
  return view.answer.length === 0 || [...row.cells.values()].some(({ matches }) => matches)
}

/** A component's figures are those of all its questions, whichever of them pass the filters. */
function componentRow(context: Context, component: Component, finds: (text: string) => boolean): ComponentRow {
  const { actors, countries, answerOf, view } = context
  const questions = component.indicators.map((indicator) => questionRow(context, indicator))
  return {
    id: component.id,
    component,
    questions: questions.filter((row) => keepsRow(view, row) && finds(searchTextOf(component, row.indicator))),
    cells: new Map(actors.map((actor) => [actor.id, componentCell(context, component, actor, questions)])),
    spread: apart(countries.map((country) => componentCoverage(component, country, answerOf))),
    verdict: verdictOver(questions.map(({ verdict }) => verdict)),
  }
}

function componentCell(
  context: Context,
  component: Component,
  actor: MatrixActor,
  questions: readonly QuestionRow[],
): ComponentCell {
  const ofActor = questions.map(({ cells }) => cells.get(actor.id)!)
  const verdicts = ofActor.flatMap(({ verdict }) => verdict ?? [])
  const shared = {
    verdict: verdicts.length > 0 ? wholeVerdict(verdicts) : undefined,
    different: verdicts.length > 0 ? verdicts.filter((verdict) => verdict === 'different').length : undefined,
    changed: ofActor.some(({ changed }) => changed),
  }
  if (actor.kind === 'country') {
    const answers = ofActor.map(({ answer }) => answer!)
    return { ...shared, answers, coverage: coverageOf(answers) }
  }
  const members = membersOf(context, actor).certain
  if (members.length === 0) return shared
  const coverages = members.map((member) => componentCoverage(component, member, context.answerOf))
  return { ...shared, coverage: hullOf(coverages), mean: meanOf(coverages) }
}

function wholeVerdict(verdicts: readonly BlocVerdict[]): BlocVerdict {
  if (verdicts.includes('different')) return 'different'
  if (verdicts.includes('members-differ')) return 'members-differ'
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'same'
}

/** Less first; what is least certain of equals first. Nothing known at all is left to the caller: it sorts last. */
function compareIntervals(one: Interval, other: Interval): number {
  return one.least - other.least || one.most - other.most
}

/**
 * What a row is sorted by under a key: an interval, a name, or nothing where nothing is known (such rows stand last,
 * whichever way one sorts).
 */
export function sortValueOf(row: ComponentRow | QuestionRow, by: string): Interval | string | undefined {
  if (by === 'name') return 'component' in row ? row.component.label : row.indicator.question
  if (by === 'spread') return row.spread
  if ('component' in row) {
    const cell = row.cells.get(by)
    return cell?.answers?.every(isUnknown) ? undefined : cell?.coverage
  }
  const answer = row.cells.get(by)?.answer
  return answer && !isUnknown(answer) ? coverageOf([answer]) : undefined
}

export function compareSortValues(one: Interval | string, other: Interval | string): number {
  if (typeof one === 'string' || typeof other === 'string') return String(one).localeCompare(String(other), 'en')
  return compareIntervals(one, other)
}

/** The actors in the order of the columns. Blocs enter no ranking: they keep their order behind the countries. */
function orderColumns(context: Context): readonly MatrixActor[] {
  const { actors, view, matrix, answerOf } = context
  const order = view.order
  if (!order) return actors
  const valueOf = orderValue(order, matrix, answerOf)
  const valued = actors.map((actor) => ({ actor, value: valueOf(actor) }))
  const known = valued.filter((it): it is { actor: MatrixActor; value: Interval | string } => it.value !== undefined)
  known.sort((a, b) => compareSortValues(a.value, b.value) * (order.descending ? -1 : 1))
  const unknown = valued.filter(({ value }) => value === undefined)
  return [...known, ...unknown].map(({ actor }) => actor)
}

function orderValue({ by }: SortKey, matrix: Matrix, answerOf: AnswerLookup) {
  if (by === 'name') return (actor: MatrixActor) => actor.name
  const component = matrix.components.find(({ id }) => id === by)
  const indicators = component ? component.indicators.map(({ id }) => id) : [by]
  return (actor: MatrixActor) => {
    if (actor.kind !== 'country') return undefined
    const answers = indicators.map((indicator) => answerOf(actor.id, indicator))
    return answers.every(isUnknown) ? undefined : coverageOf(answers)
  }
}
