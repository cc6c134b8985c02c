import type { Matrix } from '../dataset/publish/matrix.ts'
import { everBefore, spanIndexOn, withoutInference, type Course } from '../model/answer.ts'
import { changeDaysOf, type ChangeDay } from '../model/change.ts'
import { courseIn } from '../model/courses.ts'
import { dayRangeOf, type Day } from '../model/partialDate.ts'
import { facets, keepsComponent, searchTextOf, textSearch } from '../model/selection.ts'
import type { View } from '../view/view.ts'

/** What the changes depend on: not the day itself, and not the filters on answers, which depend on it. */
const decisive = ['actors', 'components', ...facets, 'q', 'inferred'] as const
type Shown = Pick<View, (typeof decisive)[number]>

let last: { readonly matrix: Matrix; readonly view: Shown; readonly changes: readonly ChangeDay[] } | undefined

/**
 * The days on which something shown changes, in order: an answer of a country compared, or of a member of a bloc compared,
 * to a question that passes the filters on components and the search. A bloc's members count from their joining on, and
 * the joining itself is one change. Of a pair those count who follow the day. The last result is kept, so that a step in
 * time computes nothing anew.
 */
export function shownChanges(matrix: Matrix, wanted: Shown & Partial<Pick<View, 'pair'>>): readonly ChangeDay[] {
  const following = wanted.pair?.filter(({ asOf }) => asOf === undefined).map(({ actor }) => actor)
  const view = following ? { ...wanted, actors: following } : wanted
  const kept = last
  if (kept?.matrix === matrix && decisive.every((key) => String(kept.view[key]) === String(view[key])))
    return kept.changes
  const changes = findChanges(matrix, view)
  last = { matrix, view, changes }
  return changes
}

function findChanges(matrix: Matrix, view: Shown): ChangeDay[] {
  const indicators = shownIndicators(matrix, view)
  if (indicators.length === 0) return []
  const { answersFrom, joinings } = whoAnswers(matrix, view.actors)
  const courses = [...answersFrom].flatMap(([country, from]) =>
    indicators.map((indicator) => {
      const course = courseIn(matrix, country, indicator)
      return sinceDay(view.inferred === 'no' ? course : withoutInferences(course), from)
    }),
  )
  return changeDaysOf(courses, joinings)
}

function shownIndicators(matrix: Matrix, view: Shown): string[] {
  const finds = textSearch(view.q)
  return matrix.components
    .filter((component) => keepsComponent({ ...view, answer: [] }, component))
    .flatMap((component) => component.indicators.filter((it) => finds(searchTextOf(component, it))).map(({ id }) => id))
}

/** The countries whose answers are shown, each with the day from which they are, and the days on which a bloc grows. */
function whoAnswers(matrix: Matrix, actors: readonly string[]) {
  const answersFrom = new Map<string, Day>()
  const joinings: Day[] = []
  for (const { id, kind, members = [] } of matrix.actors) {
    if (!actors.includes(id)) continue
    if (kind === 'country') answersFrom.set(id, everBefore)
    for (const { actor, since } of members) {
      const { last } = dayRangeOf(since)
      joinings.push(last)
      const known = answersFrom.get(actor)
      if (known === undefined || last < known) answersFrom.set(actor, last)
    }
  }
  return { answersFrom, joinings }
}

/** The course from a day on; what changed before or on that day is no change of it. */
function sinceDay(course: Course, day: Day): Course {
  return course.slice(spanIndexOn(course, day))
}

function withoutInferences(course: Course): Course {
  return course.map(({ from, answer }) => ({ from, answer: withoutInference(answer) }))
}
