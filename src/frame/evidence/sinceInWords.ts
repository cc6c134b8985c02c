import type { Answer, Course, DatedFinding } from '../../model/answer.ts'
import { formatSince } from '../../model/partialDate.ts'

/**
 * From when an answer holds, and how sure that is, to be read directly after its value: ` since 1 November 2012`; for an
 * open set, which findings may hold: `: partial since 2010, or already yes since some day in 2012`. `inferred` says what
 * the reader takes an inferred no for.
 */
export function sinceInWords(answer: Answer, course: Course, inferred: 'no' | 'unknown'): string {
  const { finding, possible } = answer
  const inWords = (it: DatedFinding) => `${it.value} ${beginningInWords(it, course)}`
  const beginning = possible.map(inWords).join(', or ')
  if (finding && (!beginning || answer.values.length === 1)) return ` ${beginningInWords(finding, course)}`
  if (finding) return `: ${inWords(finding)}, or already ${beginning}`
  if (possible[0]?.since?.startsWith('≤')) return `: ${beginning}; how long before is not known`

  const taken = answer.inferred && inferred === 'unknown' ? '; an inferred no is taken for unknown' : ''
  if (beginning) return `: ${beginning}; nothing is recorded before that${taken}`
  const first = course.flatMap((span) => span.answer.possible[0] ?? span.answer.finding ?? [])[0]
  if (!first) return ': nothing is recorded'
  return `: nothing is recorded before the first finding, ${inWords(first)}${taken}`
}

/** From when a finding holds: `since 2012 or before`; one without a date holds throughout only if no other follows it. */
export function beginningInWords({ since }: DatedFinding, course: Course): string {
  return since === undefined && course.length > 1 ? 'from the beginning' : formatSince(since)
}
