import type { Matrix, MatrixFinding } from '../../dataset/publish/matrix.ts'
import { everBefore, unknownSet, type Course } from '../../model/answer.ts'
import { courseIn } from '../../model/courses.ts'
import { formatSince, type Day } from '../../model/partialDate.ts'
import type { Beginning } from '../../model/precedence.ts'

/** The last time up to a day that an answer became another one, or may have. */
export interface LastChange {
  /** The latest day on which it may have been: the day that is named, or the last of its year or month, but not after the day shown. */
  readonly latest: Day
  readonly beginning: Beginning
  /** The same as the record says it. */
  readonly since: string
  /** The findings that began so. */
  readonly findings: readonly string[]
}

interface Change {
  readonly finding: MatrixFinding
  readonly beginning: Beginning & { readonly certainFrom: Day }
}

/**
 * The last change among the answers of some actors that was possible by the day. What began within a year or month counts
 * from its first day on; what began `or before` a day only from that day on, since how long before is not known.
 */
export function lastChangeOf(matrix: Matrix, actors: readonly string[], asOf: Day): LastChange | undefined {
  const indicators = matrix.components.flatMap((component) => component.indicators.map(({ id }) => id))
  const changes = actors
    .flatMap((actor) => indicators.flatMap((indicator) => changesIn(courseIn(matrix, actor, indicator))))
    .filter(({ beginning: { possibleFrom, certainFrom } }) => (possibleFrom || certainFrom) <= asOf)
    .map((change) => ({ ...change, latest: earlierOf(change.beginning.certainFrom, asOf) }))
  const latest = changes.reduce((last, change) => (change.latest > last ? change.latest : last), everBefore)
  const last = changes.filter((change) => change.latest === latest)
  // The one that is known most exactly says when.
  const [named] = last.toSorted((one, other) => (one.beginning.possibleFrom < other.beginning.possibleFrom ? 1 : -1))
  if (!named) return undefined
  return {
    latest,
    beginning: named.beginning,
    since: named.finding.since!,
    findings: last.map(({ finding }) => finding.id),
  }
}

/** `25 October 2025`, `some day in 2025`, `18 November 2024 or before`; `perhaps …` where it may lie after the day. */
export function lastChangeInWords({ beginning, since }: LastChange, asOf: Day): string {
  const words = formatSince(since).replace(/^since /, '')
  return beginning.certainFrom! > asOf ? `perhaps ${words}` : words
}

/** The findings that say something else than the one before; before the first one it was a no, or not known. */
function changesIn(course: Course<MatrixFinding>): Change[] {
  const findings = [...new Set(course.flatMap(({ answer }) => answer.finding ?? []))]
  const atFirst = course[0]!.answer.values === unknownSet ? 'unknown' : 'no'
  return findings.flatMap((finding, index) => {
    const certain = course.find(({ answer }) => answer.finding === finding)!
    const before = findings[index - 1]?.value ?? atFirst
    if (certain.from === everBefore || finding.value === before) return []
    const isOpen = finding.since?.startsWith('≤')
    const possible = course.find(({ answer }) => answer.possible.includes(finding))
    const possibleFrom = isOpen ? everBefore : (possible ?? certain).from
    return [{ finding, beginning: { possibleFrom, certainFrom: certain.from } }]
  })
}

function earlierOf(one: Day, other: Day): Day {
  return one < other ? one : other
}
