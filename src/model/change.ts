import { changesOf, type Course } from './answer.ts'
import type { Day } from './partialDate.ts'

/** A day on which something shown changes, and how many answers change on it. */
export interface ChangeDay {
  readonly day: Day
  readonly count: number
}

/** The days on which any of the courses changes, in order; `others` are days on which something else shown changes. */
export function changeDaysOf(courses: readonly Course[], others: readonly Day[] = []): ChangeDay[] {
  const counts = new Map<Day, number>()
  for (const day of [...courses.flatMap(changesOf), ...others]) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The last change before the day; none if nothing changed before. */
export function previousChange(changes: readonly ChangeDay[], day: Day): ChangeDay | undefined {
  return changes.findLast((change) => change.day < day)
}

/** The first change after the day. */
export function nextChange(changes: readonly ChangeDay[], day: Day): ChangeDay | undefined {
  return changes.find((change) => change.day > day)
}
