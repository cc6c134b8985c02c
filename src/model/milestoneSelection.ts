import type { Matrix } from '../dataset/publish/matrix.ts'
import type { Institution, Milestone, PolicyDocument } from '../dataset/read.ts'
import { actingActors } from './actingActors.ts'
import { dayNumberOf, dayRangeOf, formatDate, type Day } from './partialDate.ts'
import { keepsComponent, textSearch, type Filters } from './selection.ts'

/** What of the milestones the reader wants to see. */
export interface MilestoneFilters extends Omit<Filters, 'answer'> {
  readonly actors: readonly string[]
  readonly asOf: Day
  readonly kind: readonly string[]
  readonly significance: readonly string[]
  readonly check: readonly string[]
  /** What begins after the as-of day is left out. */
  readonly hideAfter: boolean
}

/** A milestone, maybe with how the documents and institutions are called that it names: the search finds those too. */
export interface NamedMilestone extends Milestone {
  readonly names?: string
}

/** A milestone with what follows from it whatever the reader chooses. Days are numbers, both ends included. */
export interface DatedMilestone {
  readonly id: string
  readonly first: number
  readonly last: number
  /** When it was over, if it took longer than a date. */
  readonly ends?: { readonly date: string; readonly first: number; readonly last: number }
  /** Those who acted. */
  readonly actors: readonly string[]
  readonly record: NamedMilestone
}

const datedBefore = new WeakMap<readonly Milestone[], { matrix: Matrix; dated: readonly DatedMilestone[] }>()

/** The milestones in the order of time. They are kept with their list, so that each filter need not read dates again. */
export function datedMilestones(matrix: Matrix, milestones: readonly NamedMilestone[]): readonly DatedMilestone[] {
  const known = datedBefore.get(milestones)
  if (known?.matrix === matrix) return known.dated
  const { released } = matrix.dataset
  const dated = milestones
    .map((record) => {
      const ends =
        record.endDate === undefined ? undefined : { date: record.endDate, ...daysOf(record.endDate, released) }
      const actors = actingActors(record, matrix.actors)
      return { id: record.id, ...daysOf(record.date, released), ...(ends && { ends }), actors, record }
    })
    .sort(compareInTime)
  datedBefore.set(milestones, { matrix, dated })
  return dated
}

function daysOf(date: string, released: Day): { first: number; last: number } {
  const range = dayRangeOf(date, released)
  const first = dayNumberOf(range.first)
  return { first, last: range.last === range.first ? first : dayNumberOf(range.last) }
}

type InTime = Pick<DatedMilestone, 'id' | 'first' | 'last'>

/** The order of time: what begins first, then what is more exact; what is alike stands in the order of its ids. */
export function compareInTime(one: InTime, other: InTime): number {
  return one.first - other.first || one.last - other.last || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}

/** What a milestone must pass to be shown. */
export function milestoneFilter(matrix: Matrix, view: MilestoneFilters): (dated: DatedMilestone) => boolean {
  const selected = new Set(view.actors)
  const joint = new Set(matrix.actors.filter(({ kind }) => kind !== 'country').map(({ id }) => id))
  // The filter on answers is the comparison's: milestones have none.
  const components = new Set(
    matrix.components.filter((it) => keepsComponent({ ...view, answer: [] }, it)).map(({ id }) => id),
  )
  const isSearch = view.q.trim() !== ''
  const finds = textSearch(view.q)
  const asOf = dayNumberOf(view.asOf)
  const isChosen = (chosen: readonly string[], value: string | number) =>
    chosen.length === 0 || chosen.includes(String(value))
  return ({ record, actors, first }) =>
    // One of the selected acted. What a bloc or forum did without naming anyone belongs to every selection.
    (selected.has(record.actor) ||
      actors.some((actor) => selected.has(actor)) ||
      (joint.has(record.actor) && record.actors === undefined)) &&
    isChosen(view.kind, record.kind) &&
    isChosen(view.significance, record.significance) &&
    isChosen(view.check, record.check) &&
    record.components.some((id) => components.has(id)) &&
    (!view.hideAfter || first <= asOf) &&
    (!isSearch || finds(searchedOf(record)))
}

const searchedBefore = new WeakMap<NamedMilestone, string>()

/** What a search looks through: words, names, and the dates as they are written (`2013-06-24`) and read (`24 June 2013`). */
function searchedOf(record: NamedMilestone): string {
  const known = searchedBefore.get(record)
  if (known !== undefined) return known
  const { title, summary, names, date, endDate } = record
  const dates = [date, endDate].flatMap((it) => (it === undefined ? [] : [it, formatDate(it)]))
  const searched = [title, summary, names, ...dates].filter(Boolean).join('\n')
  searchedBefore.set(record, searched)
  return searched
}

/** How many milestones each option of a filter would show, were it the only one chosen there, all else being as it is. */
export function milestoneCounts(
  matrix: Matrix,
  milestones: readonly NamedMilestone[],
  view: MilestoneFilters,
  filter: 'components' | 'triad' | 'vector' | 'pillar',
  options: readonly string[],
): ReadonlyMap<string, number> {
  const dated = datedMilestones(matrix, milestones)
  return new Map(
    options.map((option) => {
      const keeps = milestoneFilter(matrix, { ...view, [filter]: [option] })
      return [option, dated.filter(keeps).length]
    }),
  )
}

/** The milestones with the names, original titles and abbreviations of the documents and institutions that they name. */
export function withNames(
  milestones: readonly Milestone[],
  documents: readonly PolicyDocument[],
  institutions: readonly Institution[],
): NamedMilestone[] {
  const names = new Map<string, readonly (string | undefined)[]>([
    ...documents.map(({ id, title, originalTitle }) => [id, [title, originalTitle?.text]] as const),
    ...institutions.map(
      ({ id, name, originalName, abbreviation }) => [id, [name, originalName?.text, abbreviation]] as const,
    ),
  ])
  return milestones.map((milestone) => {
    const named = [...(milestone.documents ?? []), ...(milestone.institutions ?? [])].flatMap(
      (id) => names.get(id) ?? [],
    )
    return named.length === 0 ? milestone : { ...milestone, names: named.filter(Boolean).join('\n') }
  })
}
