import type { Evidence, EvidenceRecord } from '../../../dataset/publish/evidence.ts'
import type { Component, Indicator, Matrix, MatrixActor, MatrixFinding } from '../../../dataset/publish/matrix.ts'
import { answerOn, saysTheSame, type Answer } from '../../../model/answer.ts'
import { courseIn } from '../../../model/courses.ts'
import { dayRangeOf, type Day, type PartialDate } from '../../../model/partialDate.ts'
import { beginningOf, compareDates, datesOf } from './recordDates.ts'

/** An answer of the matrix that names a record as its evidence. */
export interface RestingAnswer {
  readonly actor: MatrixActor
  readonly component: Component
  readonly indicator: Indicator
  readonly finding: MatrixFinding
  /** What was the answer before the finding began to hold; none where it holds throughout. */
  readonly before?: Answer
  readonly after: Answer
  /**
   * A day on which the finding certainly holds and the record is certainly there: the last that their beginnings may be.
   * Of a finding over before the record came, its own; none where it has none.
   */
  readonly day?: Day
  /** When the record came, where that is certainly later than the answer's beginning. */
  readonly came?: PartialDate
  /** It became another answer when something happened to the record. */
  readonly changed: boolean
}

/** The answers whose findings name the record, in the order of the actors and components; changed ones first. */
export function restingAnswers(entry: EvidenceRecord, evidences: readonly Evidence[], matrix: Matrix): RestingAnswer[] {
  const ids = [entry.record.id, ...(('replaces' in entry.record && entry.record.replaces) || [])]
  const naming = new Set(
    evidences.flatMap(({ findings }) =>
      findings.filter(({ evidence = [] }) => evidence.some((id) => ids.includes(id))).map(({ id }) => id),
    ),
  )
  const answers = matrix.components.flatMap((component) =>
    component.indicators.flatMap((indicator) =>
      matrix.findings
        .filter((finding) => finding.indicator === indicator.id && naming.has(finding.id))
        .flatMap((finding) => {
          const actor = matrix.actors.find(({ id }) => id === finding.actor)
          return actor ? [restingAnswer(entry, actor, component, indicator, finding, matrix)] : []
        }),
    ),
  )
  return answers.sort((one, other) => Number(other.changed) - Number(one.changed))
}

function restingAnswer(
  entry: EvidenceRecord,
  actor: MatrixActor,
  component: Component,
  indicator: Indicator,
  finding: MatrixFinding,
  matrix: Matrix,
): RestingAnswer {
  const course = courseIn(matrix, actor.id, indicator.id)
  const concerns = ({ answer }: { readonly answer: Answer<MatrixFinding> }) =>
    answer.finding === finding || answer.possible.includes(finding)
  const before = course[course.findIndex(concerns) - 1]?.answer
  const after = (course.find(({ answer }) => answer.finding === finding) ?? course.findLast(concerns)!).answer
  const since = finding.since?.replace('≤', '')
  const { released } = matrix.dataset
  const began = since === undefined ? undefined : dayRangeOf(since, released).last
  const came = cameFor(entry, actor.id)
  const cameBy = dayRangeOf(came, released).last
  const meet = began === undefined || cameBy > began ? cameBy : began
  // The answer may have become another one before the record came.
  const day = answerOn(course, meet).finding === finding ? meet : began
  const beginsThen = since === finding.since && since !== undefined && meets(since, datesOf(entry, actor.id))
  return {
    actor,
    component,
    indicator,
    finding,
    ...(before && { before }),
    after,
    ...(day !== undefined && { day }),
    ...(began !== undefined && dayRangeOf(came).first > began && { came }),
    changed: beginsThen && before !== undefined && !saysTheSame(before, after),
  }
}

/** When a record began to be something, of a document for an actor that joined it: when it first did so. */
function cameFor(entry: EvidenceRecord, actor: string): PartialDate {
  const beginning = beginningOf(entry)
  const party = entry.kind === 'documents' ? entry.record.parties?.find((it) => it.actor === actor) : undefined
  const joined = [party?.signed, party?.ratified, party?.inForce].filter((date) => date !== undefined)
  return [beginning, ...joined.toSorted(compareDates).slice(0, 1)].toSorted(compareDates).at(-1)!
}

/** Whether a date may be the same day as one of the others. */
function meets(date: string, others: readonly string[]): boolean {
  const { first, last } = dayRangeOf(date)
  return others.some((other) => {
    const range = dayRangeOf(other)
    return range.first <= last && range.last >= first
  })
}
