import type { Matrix, MatrixActor } from '../dataset/publish/matrix.ts'
import { answerOn, everBefore, setOf, withoutInference, type Answer, type Course, type Value } from './answer.ts'
import { membersOn } from './bloc.ts'
import { courseIn } from './courses.ts'
import { blocVerdictOf, differenceOf, type BlocVerdict } from './difference.ts'
import { dayRangeOf, type Day } from './partialDate.ts'
import type { Beginning } from './precedence.ts'

/** An actor as of a day. */
export interface ActorOnDay {
  readonly actor: MatrixActor
  readonly day: Day
}

/** A time during which two stand to each other in one way: from a day (the first: from ever) until the next span. */
export interface AgreementSpan {
  readonly from: Day
  readonly verdict: BlocVerdict
  /** The values that both may have; none where they differ or nobody answers, absent where a bloc's members answer. */
  readonly shared?: readonly Value[]
}

/** A state of agreement that is settled, or that cannot be told, and when it began. */
export interface AgreementPhase {
  readonly verdict: BlocVerdict
  /** What both answer, where that is the same single value. */
  readonly value?: Value
  readonly beginning: Beginning
}

/** How the answers of two courses stand to each other over time; on every day the verdict is that of `differenceOf`. */
export function agreementOf(one: Course, other: Course): readonly AgreementSpan[] {
  const days = [...one, ...other].map(({ from }) => from)
  return spansOver(days, (day) => standingOf(answerOn(one, day), answerOn(other, day)))
}

/**
 * How two stand to each other on an indicator over time. Where their days differ, the earlier one's answer stays what it
 * was on its day and the other's time runs: what is found on the later day is then how the two stand.
 */
export function agreementBetween(
  matrix: Matrix,
  one: ActorOnDay,
  other: ActorOnDay,
  indicator: string,
  inferred: 'no' | 'unknown' = 'no',
): readonly AgreementSpan[] {
  const courseFor = (side: ActorOnDay, member: string, against: ActorOnDay): Course => {
    const known = courseIn(matrix, member, indicator)
    const course = inferred === 'no' ? known : known.map((it) => ({ ...it, answer: withoutInference(it.answer) }))
    return side.day < against.day ? [{ from: everBefore, answer: answerOn(course, side.day) }] : course
  }
  if (!one.actor.members && !other.actor.members) {
    return agreementOf(courseFor(one, one.actor.id, other), courseFor(other, other.actor.id, one))
  }
  const groups = [
    { side: one, courses: coursesOf(one, (member) => courseFor(one, member, other)) },
    { side: other, courses: coursesOf(other, (member) => courseFor(other, member, one)) },
  ] as const
  const days = groups.flatMap(({ side, courses }) => [
    ...[...courses.values()].flatMap((course) => course.map(({ from }) => from)),
    ...(side.actor.members ?? []).flatMap(({ since }) => Object.values(dayRangeOf(since))),
  ])
  const isOneDay = one.day === other.day
  return spansOver([everBefore, ...days], (day) => {
    const [a, b] = groups.map(({ side, courses }, index) => {
      const isFrozen = side.day < groups[1 - index]!.side.day
      const joined = membersIn(side.actor, isFrozen ? side.day : day)
      return [...courses].flatMap(([id, course]) =>
        joined.includes(id) ? [{ id, answer: answerOn(course, day) }] : [],
      )
    }) as [Answered[], Answered[]]
    const verdicts = a.flatMap((from) =>
      b
        // A bloc on two days is compared member by member.
        .filter((to) => one.actor.id !== other.actor.id || from.id === to.id)
        .map((to) => (isOneDay && from.id === to.id ? 'same' : differenceOf(from.answer, to.answer))),
    )
    // While a bloc has no members nobody answers, and nothing can have been so already.
    return verdicts.length === 0 ? { verdict: 'cannot-tell', shared: setOf([]) } : { verdict: blocVerdictOf(verdicts) }
  })
}

/** How two stand to each other on a day. */
export function standingOn(spans: readonly AgreementSpan[], day: Day): AgreementSpan {
  return spans.findLast(({ from }) => from <= day)!
}

/**
 * The spans told as a reader tells them: what is settled, from when on, with the uncertain time before as the range in
 * which it began. What cannot be told stands for itself only where nothing follows, or where what follows was so before.
 */
export function phasesOf(spans: readonly AgreementSpan[]): readonly AgreementPhase[] {
  const phases: AgreementPhase[] = []
  let open: AgreementSpan[] = []
  for (const span of spans) {
    if (span.verdict === 'cannot-tell') {
      open.push(span)
      continue
    }
    const before = phases.at(-1)
    const isAsBefore = before?.verdict === span.verdict && before.value === valueOf(span)
    if (isAsBefore && open.length > 0) phases.push(openPhase(open[0]!))
    const mayHaveBegun = isAsBefore ? [] : open.slice(open.findLastIndex((it) => !mayBe(span, it)) + 1)
    const possibleFrom = (mayHaveBegun[0] ?? span).from
    const value = valueOf(span)
    phases.push({
      verdict: span.verdict,
      ...(value && { value }),
      beginning: { possibleFrom, certainFrom: span.from },
    })
    open = []
  }
  if (open.length > 0) phases.push(openPhase(open[0]!))
  return phases
}

interface Answered {
  readonly id: string
  readonly answer: Answer
}

function openPhase({ from }: AgreementSpan): AgreementPhase {
  return { verdict: 'cannot-tell', beginning: { possibleFrom: from, certainFrom: from } }
}

/** Whether what is settled in one span may have been so in an open one. */
function mayBe(settled: AgreementSpan, { shared }: AgreementSpan): boolean {
  if (shared === undefined) return true
  const value = valueOf(settled)
  return value === undefined ? shared.length > 0 : shared.includes(value)
}

function valueOf({ verdict, shared }: AgreementSpan): Value | undefined {
  return verdict === 'same' ? shared?.[0] : undefined
}

function standingOf(one: Answer, other: Answer): Omit<AgreementSpan, 'from'> {
  const shared = setOf(one.values.filter((value) => other.values.includes(value)))
  return { verdict: differenceOf(one, other), shared }
}

function spansOver(days: readonly Day[], at: (day: Day) => Omit<AgreementSpan, 'from'>): readonly AgreementSpan[] {
  const spans: AgreementSpan[] = []
  for (const from of [...new Set(days)].sort()) {
    const standing = at(from)
    const before = spans.at(-1)
    if (before?.verdict !== standing.verdict || before.shared !== standing.shared) spans.push({ from, ...standing })
  }
  return spans
}

/** The course of an actor, or those of all who ever were its members. */
function coursesOf({ actor }: ActorOnDay, courseFor: (member: string) => Course): ReadonlyMap<string, Course> {
  const answering = actor.members?.map((member) => member.actor) ?? [actor.id]
  return new Map(answering.map((id) => [id, courseFor(id)]))
}

/** Who answers for an actor on a day; who may have joined counts, so that nothing is called settled that might not be. */
function membersIn(actor: MatrixActor, day: Day): readonly string[] {
  if (!actor.members) return [actor.id]
  const { certain, possible } = membersOn(actor.members, day)
  return [...certain, ...possible]
}
