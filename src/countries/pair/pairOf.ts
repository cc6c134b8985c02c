import type { Component, Indicator, Matrix, MatrixFinding } from '../../dataset/publish/matrix.ts'
import { agreementBetween, phasesOf, standingOn, type ActorOnDay, type AgreementPhase } from '../../model/agreement.ts'
import { answerOn, changesOf, withoutInference, type Answer, type Course } from '../../model/answer.ts'
import { membersOn } from '../../model/bloc.ts'
import { answersOn, courseIn } from '../../model/courses.ts'
import type { BlocVerdict } from '../../model/difference.ts'
import type { Day } from '../../model/partialDate.ts'
import { firstMovesOf, type FirstMove } from '../../model/precedence.ts'
import { keepsAnswer, keepsComponent, searchTextOf, textSearch, type Facet } from '../../model/selection.ts'
import type { Pair, View } from '../../view/view.ts'

/** What of the view a pair depends on. */
export const pairParts = [
  'pair',
  'asOf',
  'only',
  'inferred',
  'components',
  'triad',
  'vector',
  'pillar',
  'answer',
  'q',
] as const satisfies readonly (keyof View | Facet)[]
export type PairedView = Pick<View, (typeof pairParts)[number]>

/** One of two who stand face to face, as of a day: the view's, or one of its own. */
export interface Side extends ActorOnDay {
  readonly ownDay: boolean
}
export type Sides = readonly [Side, Side]

/** What one side answers: a country with its answer, a bloc with those of its members. */
export interface SideAnswer {
  readonly side: Side
  readonly answer?: Answer<MatrixFinding>
  /** The findings' answer, which a reader may not want to rely on where it is inferred, and its course. */
  readonly found?: { readonly answer: Answer<MatrixFinding>; readonly course: Course<MatrixFinding> }
  readonly memberAnswers?: readonly Answer<MatrixFinding>[]
  /** What the evidence panel opens: the question, or on a day of its own the finding that held then. */
  readonly evidence: string
}

export interface PairQuestion {
  readonly indicator: Indicator
  readonly answers: readonly [SideAnswer, SideAnswer]
  readonly verdict: BlocVerdict
  /** How they came to stand so, the last phase being that of the day; and what came after the day. */
  readonly phases: readonly AgreementPhase[]
  readonly later: readonly AgreementPhase[]
  /** None for blocs, for one country on two days, and where neither ever answered so. */
  readonly firsts: readonly FirstMove[]
}

export interface PairComponent {
  readonly component: Component
  /** The questions that pass all filters. */
  readonly questions: readonly PairQuestion[]
  /** The verdicts of those that pass the filters but the one on verdicts. */
  readonly verdicts: VerdictCounts
}

export type VerdictCounts = Readonly<Record<BlocVerdict, number>>

/** Of each question one: who was first, both on one day, it cannot be told, or neither has answered yes or partial. */
interface FirstCounts {
  readonly one: number
  readonly other: number
  readonly sameDay: number
  readonly open: number
  readonly neither: number
}

/** Two face to face: all that is shown of their answers, and the counts from which the summary is told. */
export interface FaceToFace {
  readonly sides: Sides
  readonly components: readonly PairComponent[]
  readonly verdicts: VerdictCounts
  /** Where they differ most, as far as they do and there is more than one component. */
  readonly differMost: readonly PairComponent[]
  /** On how many questions each was first, and on how many nobody was; together all questions. Absent: see `hasFirsts`. */
  readonly firsts?: FirstCounts
  /** On whose day nothing that is recorded in these questions had begun: a comparison with it counts nothing. */
  readonly beforeAnything: readonly Side[]
  /** On how many questions neither answer rests on a finding. */
  readonly withoutFinding: number
  readonly questionsShown: number
  readonly questionsInAll: number
}

/** The two sides of a pair; the view's day holds for a side without one of its own. */
export function sidesOf(matrix: Matrix, pair: Pair, asOf: Day): Sides {
  const [one, other] = pair.map((side): Side => ({
    actor: matrix.actors.find(({ id }) => id === side.actor)!,
    day: side.asOf ?? asOf,
    ownDay: side.asOf !== undefined,
  }))
  return [one!, other!]
}

/** The day up to which two are compared: the later one. */
export function laterDayOf([one, other]: Sides): Day {
  return one.day > other.day ? one.day : other.day
}

export function faceToFace(matrix: Matrix, view: PairedView & { readonly pair: Pair }): FaceToFace {
  const sides = sidesOf(matrix, view.pair, view.asOf)
  const finds = textSearch(view.q)
  const all = matrix.components
    .filter((component) => keepsComponent(view, component))
    .map((component) => {
      const questions = component.indicators
        .filter((indicator) => finds(searchTextOf(component, indicator)))
        .map((indicator) => questionOf(matrix, view, sides, indicator))
        .filter(({ answers }) => answers.some((it) => answersPass(view, it)))
      return { component, questions, verdicts: countVerdicts(questions) }
    })
    .filter(({ questions }) => questions.length > 0)
  const questions = all.flatMap((it) => it.questions)
  const components = all
    .map((it) => ({ ...it, questions: it.questions.filter(({ verdict }) => passes(view.only, verdict)) }))
    .filter((it) => it.questions.length > 0)
  return {
    sides,
    components,
    verdicts: countVerdicts(questions),
    differMost: differMostAmong(all),
    ...(hasFirsts(sides) && { firsts: countFirsts(questions) }),
    beforeAnything: questions.length === 0 ? [] : sides.filter((side) => isBeforeAnything(matrix, side, questions)),
    withoutFinding: questions.filter(({ answers }) => answers.every((it) => it.found && !it.found.answer.finding))
      .length,
    questionsShown: components.reduce((sum, it) => sum + it.questions.length, 0),
    questionsInAll: matrix.components.reduce((sum, { indicators }) => sum + indicators.length, 0),
  }
}

function questionOf(matrix: Matrix, view: PairedView, sides: Sides, indicator: Indicator): PairQuestion {
  const [one, other] = sides
  const day = laterDayOf(sides)
  const spans = agreementBetween(matrix, one, other, indicator.id, view.inferred)
  const isOneActor = one.actor.id === other.actor.id
  const earlier = one.day < other.day ? one.day : other.day
  const { verdict } = standingOn(spans, day)
  const phases = phasesOf(spans.filter(({ from }) => from <= day))
  return {
    indicator,
    answers: [answerOf(matrix, view, one, indicator), answerOf(matrix, view, other, indicator)],
    verdict,
    // Of one country on two days what was before the earlier one is another story.
    phases: phases.filter((_, index) => !isOneActor || (phases[index + 1]?.beginning.certainFrom ?? day) > earlier),
    later: phasesOf(spans).filter(({ beginning }) => beginning.certainFrom! > day),
    firsts: hasFirsts(sides)
      ? firstMovesOf(matrix, [one.actor.id, other.actor.id], indicator.id, day, view.inferred)
      : [],
  }
}

function answerOf(matrix: Matrix, { inferred }: PairedView, side: Side, indicator: Indicator): SideAnswer {
  const { actor, day, ownDay } = side
  const question = `${actor.id}.${indicator.id}`
  if (actor.members) {
    const lookup = answersOn(matrix, day, inferred)
    const members = membersOn(actor.members, day).certain
    return { side, memberAnswers: members.map((member) => lookup(member, indicator.id)), evidence: question }
  }
  const course = courseIn(matrix, actor.id, indicator.id)
  const found = answerOn(course, day)
  return {
    side,
    answer: inferred === 'no' ? found : withoutInference(found),
    found: { answer: found, course },
    evidence: (ownDay && found.finding?.id) || question,
  }
}

function answersPass({ answer: chosen }: PairedView, { answer, memberAnswers = [] }: SideAnswer): boolean {
  if (chosen.length === 0) return true
  return [...(answer ? [answer] : []), ...memberAnswers].some((it) => keepsAnswer(chosen, it))
}

/** Members that differ hold a difference, as in the comparison. */
function passes(only: View['only'], verdict: BlocVerdict): boolean {
  if (only === 'differences') return isDifference(verdict)
  if (only === 'shared') return verdict === 'same'
  return only !== 'open' || verdict === 'cannot-tell'
}

/** Blocs are not called first, and one country on two days is not before itself. */
export function hasFirsts([one, other]: Sides): boolean {
  return one.actor.id !== other.actor.id && [one, other].every(({ actor }) => actor.kind === 'country')
}

/** Whether a verdict is stepped to by “next difference”. */
export function isDifference(verdict: BlocVerdict): boolean {
  return verdict === 'different' || verdict === 'members-differ'
}

function countVerdicts(questions: readonly PairQuestion[]): VerdictCounts {
  const counts = { same: 0, different: 0, 'cannot-tell': 0, 'members-differ': 0 }
  for (const { verdict } of questions) counts[verdict]++
  return counts
}

function countFirsts(questions: readonly PairQuestion[]): FirstCounts {
  const counted = questions.map(({ firsts }) => firsts[0]?.first)
  const count = (wanted: FirstMove['first'] | undefined) => counted.filter((it) => it === wanted).length
  return {
    one: count(0),
    other: count(1),
    sameDay: count('same-day'),
    open: count('cannot-tell'),
    neither: count(undefined),
  }
}

/** Whether by its day a side, or any of its members, had answered nothing but no, and no answer had ever changed. */
function isBeforeAnything(matrix: Matrix, { actor, day }: Side, questions: readonly PairQuestion[]): boolean {
  const answering = actor.members?.map((member) => member.actor) ?? [actor.id]
  return questions.every(({ indicator }) =>
    answering.every((id) => {
      const course = courseIn(matrix, id, indicator.id)
      return changesOf(course).every((change) => change > day) && answerOn(course, day).values.includes('no')
    }),
  )
}

/** By the share of questions that certainly differ; among equal shares the one with more questions. */
function differMostAmong(components: readonly PairComponent[]): readonly PairComponent[] {
  const share = ({ verdicts, questions }: PairComponent) => verdicts.different / questions.length
  const most = Math.max(0, ...components.map(share))
  if (most === 0 || components.length < 2) return []
  const leading = components.filter((it) => share(it) === most)
  const size = Math.max(...leading.map(({ questions }) => questions.length))
  return leading.filter(({ questions }) => questions.length === size)
}
