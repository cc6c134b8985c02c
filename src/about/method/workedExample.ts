import type { Component, Indicator, Matrix, MatrixActor, MatrixFinding } from '../../dataset/publish/matrix.ts'
import type { Answer, Course } from '../../model/answer.ts'
import { courseIn } from '../../model/courses.ts'
import { formatCount, coverageOf } from '../../model/coverage.ts'
import { dayRangeOf, type DayRange } from '../../model/partialDate.ts'

/** A question whose answer changed on a day that the record knows only to the month or the year. */
export interface WorkedExample {
  readonly actor: MatrixActor
  readonly component: Component
  readonly indicator: Indicator
  /** The finding with the partial date. */
  readonly finding: MatrixFinding
  /** The days on which it may have begun. */
  readonly range: DayRange
  readonly course: Course
}

/**
 * The last change of an answer on a day that is known only to the year (else: to the month) and that is over by the
 * release; the first in the record's order among equals. It does not depend on the day, so that one can try days on it.
 */
export function workedExample(matrix: Matrix): WorkedExample | undefined {
  const examples = matrix.components.flatMap((component) =>
    component.indicators.flatMap((indicator) =>
      matrix.actors.flatMap((actor) => examplesIn(matrix, component, indicator, actor)),
    ),
  )
  const years = examples.filter(({ finding }) => finding.since!.length === 4)
  const candidates = years.length > 0 ? years : examples
  return candidates.reduce<WorkedExample | undefined>(
    (last, example) => (last && last.range.first >= example.range.first ? last : example),
    undefined,
  )
}

function examplesIn(matrix: Matrix, component: Component, indicator: Indicator, actor: MatrixActor): WorkedExample[] {
  const course = courseIn(matrix, actor.id, indicator.id)
  return matrix.findings
    .filter((finding) => finding.actor === actor.id && finding.indicator === indicator.id)
    .filter(({ since }) => since !== undefined && /^\d{4}(-\d\d)?$/.test(since))
    .filter((finding) => course.some(({ answer }) => answer.values.length === 2 && answer.possible.includes(finding)))
    .map((finding) => {
      const range = dayRangeOf(finding.since!, matrix.dataset.released)
      return { actor, component, indicator, finding, range, course }
    })
    .filter(({ range }) => range.last < matrix.dataset.released)
}

/** How a coverage adds up, answer by answer: `1 + ½ + 0 + (0 to 1) = 1½–2½`. */
export function sumInWords(answers: readonly Answer[]): string {
  const parts = answers.map((answer) => {
    const { least, most } = coverageOf([answer])
    const [from, to] = [least, most].map((halves) => formatCount({ least: halves, most: halves }))
    return from === to ? from : `(${from} to ${to})`
  })
  return `${parts.join(' + ')} = ${formatCount(coverageOf(answers))}`
}
