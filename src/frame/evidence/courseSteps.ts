import { everBefore, spanIndexOn, withoutInference, type Answer, type Course } from '../../model/answer.ts'
import { dayNumberOf, dayOf, formatDate, formatSince, type Day } from '../../model/partialDate.ts'

/** A span of a course as a reader sees it in the list of what was before and came after. */
export interface CourseStep {
  readonly answer: Answer
  /** `since 1 November 2012`, `before 1 November 2012`, `from 1 January 2012 to 30 December 2012`. */
  readonly when: string
  /** A day on which it holds: its first one; of the first span, its last one. None where the answer never changes. */
  readonly day?: Day
  /** It holds on the day that is shown. */
  readonly holds: boolean
  /** It begins with the finding that the evidence id names. */
  readonly named: boolean
}

/** The whole course of an answer, in order, as seen on a day. */
export function courseSteps(course: Course, asOf: Day, inferred: 'no' | 'unknown', named?: object): CourseStep[] {
  const present = spanIndexOn(course, asOf)
  const naming = course.findIndex(({ answer }) => named !== undefined && answer.finding === named)
  return course.map(({ from, answer }, index) => {
    const next = course[index + 1]?.from
    const day = from === everBefore ? next && dayBefore(next) : from
    return {
      answer: inferred === 'no' ? answer : withoutInference(answer),
      when: whenInWords(answer, from, next),
      ...(day && { day }),
      holds: index === present,
      named: index === naming,
    }
  })
}

function whenInWords({ finding, possible }: Answer, from: Day, next: Day | undefined): string {
  if (finding && finding.since !== undefined && possible.length === 0) return formatSince(finding.since)
  if (next === undefined) return 'throughout'
  if (from === everBefore) return `before ${formatDate(next)}`
  const last = dayBefore(next)
  return from === last ? `on ${formatDate(from)}` : `from ${formatDate(from)} to ${formatDate(last)}`
}

function dayBefore(day: Day): Day {
  return dayOf(dayNumberOf(day) - 1)
}
