import { dayRangeOf, type Day } from './partialDate.ts'

/** What a question can be answered with, from least to most. */
export const values = ['no', 'partial', 'yes'] as const
export type Value = (typeof values)[number]

/** What the rules need of a finding: its value and the day from which it holds (`≤` marks an open beginning). */
export interface DatedFinding {
  readonly value: Value | 'unknown'
  readonly since?: string
}

/** What the findings say on a day. */
export interface Answer<F extends DatedFinding = DatedFinding> {
  /** The possible values, in the order of `values`; one of the seven shared sets, so that equal sets are identical. */
  readonly values: readonly Value[]
  /** The `no` rests on no finding: nothing is recorded before the first one, which is a beginning. */
  readonly inferred: boolean
  /** The finding that certainly holds, if there is one yet. */
  readonly finding?: F
  /** Later findings that may hold already: the day lies within the uncertainty of their beginning. */
  readonly possible: readonly F[]
}

/** A time during which the answer stays the same: from a day (the first span: from ever) until the next span. */
export interface Span<F extends DatedFinding = DatedFinding> {
  readonly from: Day
  readonly answer: Answer<F>
}

/** The answers to one question by one actor over time, in order; never empty. */
export type Course<F extends DatedFinding = DatedFinding> = readonly Span<F>[]

/** Before every day. The first span of each course starts here. */
export const everBefore: Day = ''

const sharedSets: readonly (readonly Value[])[] = Array.from({ length: 8 }, (_, bits) =>
  Object.freeze(values.filter((_, index) => bits & (1 << index))),
)
const bitsOf = { no: 1, partial: 2, yes: 4, unknown: 7 }

/** The shared set of these values; `unknown` stands for all three. */
export function setOf(found: readonly (Value | 'unknown')[]): readonly Value[] {
  return sharedSets[found.reduce((bits, value) => bits | bitsOf[value], 0)]!
}

/** Nothing is known: every value is possible. */
export const unknownSet = setOf(['unknown'])

/** Whether two answers say the same: the same possible values, and a `no` that is inferred in both or in neither. */
export function saysTheSame(one: Answer, other: Answer): boolean {
  return one.values === other.values && one.inferred === other.inferred
}

/** The answer with its inferred `no` taken as unknown, for readers who do not want to rely on it. */
export function withoutInference<F extends DatedFinding>(answer: Answer<F>): Answer<F> {
  return answer.inferred ? { ...answer, values: unknownSet, inferred: false } : answer
}

/**
 * The course of one actor's answers to one question, by the rules of the dataset (data/README.md, "Answers on a day").
 * The order of the findings does not matter. `released` is the day of the release, where every uncertain range ends.
 */
export function courseOf<F extends DatedFinding>(findings: readonly F[], released: Day): Course<F> {
  const dated = datedInOrder(findings, released)
  const days = [everBefore, ...dated.flatMap(({ possibleFrom, certainFrom }) => [possibleFrom, certainFrom])]
  const course: Span<F>[] = []
  for (const from of [...new Set(days)].sort()) {
    const answer = answerAmong(dated, from)
    const before = course.at(-1)?.answer
    if (before && saysTheSame(before, answer) && before.finding === answer.finding) continue
    course.push({ from, answer })
  }
  return course
}

/** The answer on a day: that of the last span that has begun. */
export function answerOn<F extends DatedFinding>(course: Course<F>, day: Day): Answer<F> {
  return course[spanIndexOn(course, day)]!.answer
}

/** Which span of the course the day lies in. */
export function spanIndexOn(course: Course, day: Day): number {
  let index = course.length - 1
  while (course[index]!.from > day) index--
  return index
}

/** The days on which the answer becomes another one, in order. */
export function changesOf(course: Course): Day[] {
  return course
    .slice(1)
    .filter((span, index) => !saysTheSame(span.answer, course[index]!.answer))
    .map((span) => span.from)
}

interface Dated<F> {
  readonly finding: F
  /** The first day on which the finding may hold. */
  readonly possibleFrom: Day
  /** The first day on which it certainly holds. */
  readonly certainFrom: Day
}

function datedInOrder<F extends DatedFinding>(findings: readonly F[], released: Day): Dated<F>[] {
  const dated = findings.map((finding) => {
    if (finding.since === undefined) return { finding, possibleFrom: everBefore, certainFrom: everBefore }
    const range = dayRangeOf(finding.since.replace('≤', ''), released)
    return { finding, possibleFrom: isOpen(finding) ? everBefore : range.first, certainFrom: range.last }
  })
  dated.sort((a, b) => compareDays(a.certainFrom, b.certainFrom) || compareDays(a.possibleFrom, b.possibleFrom))
  // An open beginning reaches back as far as the finding before it is possible; the first one's without limit.
  let before = everBefore
  return dated.map((entry) => {
    const placed = isOpen(entry.finding) ? { ...entry, possibleFrom: before } : entry
    before = placed.possibleFrom
    return placed
  })
}

/** Whether the beginning is open: it held on its date already. */
function isOpen({ since }: DatedFinding): boolean {
  return since !== undefined && since.startsWith('≤')
}

function compareDays(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function answerAmong<F extends DatedFinding>(dated: readonly Dated<F>[], day: Day): Answer<F> {
  const holding = dated.findLastIndex(({ certainFrom }) => certainFrom <= day)
  const possible = dated
    .slice(holding + 1)
    .filter(({ possibleFrom }) => possibleFrom <= day)
    .map(({ finding }) => finding)
  const possibleValues = possible.map(({ value }) => value)
  const finding = dated[holding]?.finding
  if (finding) return { values: setOf([finding.value, ...possibleValues]), inferred: false, finding, possible }

  const first = dated[0]?.finding
  if (!first || isOpen(first)) return { values: unknownSet, inferred: false, possible }
  const found = setOf(possibleValues)
  return { values: setOf(['no', ...possibleValues]), inferred: !found.includes('no'), possible }
}
