import { milestoneKinds, type MilestoneKind } from '../dataset/milestoneKinds.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import type { Institution, Milestone, PolicyDocument } from '../dataset/read.ts'
import { facetWords } from '../frame/filterWords.ts'
import { actingActors } from '../model/actingActors.ts'
import { dayNumberOf, dayRangeOf } from '../model/partialDate.ts'
import { facetValueOf, facetValues, keepsComponent, textSearch } from '../model/selection.ts'
import type { View } from '../view/view.ts'

/** Something that stands on the time axis: a milestone as a mark, a document or an institution as a bar. */
export interface TimelineItem<Shown = Milestone | PolicyDocument | Institution> {
  readonly id: string
  /** What its shape says. */
  readonly kind: MilestoneKind | 'document' | 'institution'
  readonly title: string
  /** As exact as in the record: a year, a month or a day. */
  readonly date: string
  /** Day numbers, both included: the days that a mark may be, or that a bar holds. */
  readonly first: number
  readonly last: number
  readonly significance: 1 | 2 | 3
  /** The ids of the lanes in which it is drawn, in the order of the lanes. */
  readonly lanes: readonly string[]
  /** Those who acted. */
  readonly actors: readonly string[]
  readonly components: readonly string[]
  readonly check: 'read' | 'known'
  /** It begins after the as-of day. */
  readonly isAfter: boolean
  readonly record: Shown
}

export interface Lane {
  readonly id: string
  readonly label: string
  /** The actor whose lane it is, where lanes are actors. */
  readonly actor?: string
}

/** The milestones that pass the reader's filters, each once, in the order of time, and the lanes in which they stand. */
export interface Timeline {
  readonly lanes: readonly Lane[]
  readonly items: readonly TimelineItem<Milestone>[]
  /** How many milestones pass; an act of several countries is one. */
  readonly shown: number
  /** How many there are in the record. */
  readonly inAll: number
}

/** What a timeline depends on of all that the reader chose: not on the window, so that moving in time filters nothing anew. */
export type TimelineFilters = Pick<
  View,
  | 'actors'
  | 'asOf'
  | 'components'
  | 'triad'
  | 'vector'
  | 'pillar'
  | 'q'
  | 'lanes'
  | 'kind'
  | 'significance'
  | 'check'
  | 'hideAfter'
>

export function timelineOf(matrix: Matrix, milestones: readonly Milestone[], view: TimelineFilters): Timeline {
  const lanes = lanesOf(matrix, view)
  const lanesOfItem = laneFinder(matrix, view, lanes)
  const filters = filtersOf(matrix, view)
  const asOf = dayNumberOf(view.asOf)
  const items = datedIn(matrix, milestones)
    .filter((dated) => filters.every((keeps) => keeps(dated)))
    .map(({ record, first, last, actors }): TimelineItem<Milestone> => {
      const { id, kind, title, date, significance, components, check } = record
      return {
        id,
        kind,
        title,
        date,
        first,
        last,
        significance,
        lanes: lanesOfItem(record, actors),
        actors,
        components,
        check,
        isAfter: first > asOf,
        record,
      }
    })
  return { lanes, items, shown: items.length, inAll: milestones.length }
}

/** A milestone with what follows from it whatever the reader chooses. */
interface DatedMilestone extends Pick<TimelineItem, 'id' | 'first' | 'last' | 'actors'> {
  readonly record: Milestone
}

const datedBefore = new WeakMap<readonly Milestone[], { matrix: Matrix; dated: readonly DatedMilestone[] }>()

/** The milestones in the order of time. They are kept with their list, so that each filter need not read dates again. */
function datedIn(matrix: Matrix, milestones: readonly Milestone[]): readonly DatedMilestone[] {
  const known = datedBefore.get(milestones)
  if (known?.matrix === matrix) return known.dated
  const dated = milestones
    .map((record) => {
      const range = dayRangeOf(record.date, matrix.dataset.released)
      const first = dayNumberOf(range.first)
      const last = range.last === range.first ? first : dayNumberOf(range.last)
      return { id: record.id, first, last, actors: actingActors(record, matrix.actors), record }
    })
    .sort(compareItems)
  datedBefore.set(milestones, { matrix, dated })
  return dated
}

type InTime = Pick<TimelineItem, 'id' | 'first' | 'last'>

/** The order of time: what begins first, then what is more exact; what is alike stands in the order of its ids. */
export function compareItems(one: InTime, other: InTime): number {
  return one.first - other.first || one.last - other.last || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)
}

/** The filters of the timeline that offer choices. */
export type CountedFilter = 'kind' | 'significance' | 'check' | 'components'

/** How many milestones each choice of a filter would show, the other filters being as they are. */
export function countsOf(
  matrix: Matrix,
  milestones: readonly Milestone[],
  view: TimelineFilters,
  filter: CountedFilter,
): ReadonlyMap<string, number> {
  const filters = filtersOf(matrix, { ...view, [filter]: [] })
  const counts = new Map<string, number>()
  for (const dated of datedIn(matrix, milestones)) {
    if (!filters.every((keeps) => keeps(dated))) continue
    const values = dated.record[filter]
    for (const value of Array.isArray(values) ? values : [values]) {
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
    }
  }
  return counts
}

/** What a milestone must pass to be shown. */
function filtersOf(matrix: Matrix, view: TimelineFilters): ((dated: DatedMilestone) => boolean)[] {
  const selected = new Set(view.actors)
  const joint = new Set(matrix.actors.filter(({ kind }) => kind !== 'country').map(({ id }) => id))
  const components = new Set(componentsOf(matrix, view).map(({ id }) => id))
  const finds = textSearch(view.q)
  const asOf = dayNumberOf(view.asOf)
  const isChosen = (chosen: readonly string[], value: string | number) =>
    chosen.length === 0 || chosen.includes(String(value))
  return [
    // One of the selected acted. What a bloc or forum did without naming anyone belongs to every selection.
    ({ record, actors }) =>
      selected.has(record.actor) ||
      actors.some((actor) => selected.has(actor)) ||
      (joint.has(record.actor) && record.actors === undefined),
    ({ record }) => isChosen(view.kind, record.kind),
    ({ record }) => isChosen(view.significance, record.significance),
    ({ record }) => isChosen(view.check, record.check),
    ({ record }) => record.components.some((id) => components.has(id)),
    ({ first }) => !view.hideAfter || first <= asOf,
    ({ record }) => view.q.trim() === '' || finds(`${record.title}\n${record.summary}`),
  ]
}

/** No milestone is without a lane: what belongs to none of the triad's three stands in a lane of its own. */
/** Where lanes are those of the triad: the lane of what belongs to none of the three. */
export const outsideTriad: Lane = { id: 'none', label: 'Outside the triad' }

function lanesOf(matrix: Matrix, view: TimelineFilters): Lane[] {
  const components = componentsOf(matrix, view)
  switch (view.lanes) {
    case 'actor': {
      const selected = view.actors.flatMap((id) => matrix.actors.find((actor) => actor.id === id) ?? [])
      const joint = matrix.actors.filter(({ id, kind }) => kind !== 'country' && !view.actors.includes(id))
      return [...selected, ...joint].map(({ id, name }) => ({ id, label: name, actor: id }))
    }
    case 'component':
      return components.map(({ id, label }) => ({ id, label }))
    case 'triad': {
      const shown = facetValues({ ...matrix, components }, 'triad')
      const named = Object.entries(facetWords.triad.values).map(([id, label]) => ({ id, label }))
      const isOutside = components.some((component) => facetValueOf(component, 'triad') === undefined)
      return [...named.filter(({ id }) => shown.includes(id)), ...(isOutside ? [outsideTriad] : [])]
    }
    case 'kind':
      return milestoneKinds
        .filter((kind) => view.kind.length === 0 || view.kind.includes(kind))
        .map((kind) => ({ id: kind, label: kind.charAt(0).toUpperCase() + kind.slice(1) }))
  }
}

function laneFinder(matrix: Matrix, view: TimelineFilters, lanes: readonly Lane[]) {
  const triad = new Map(
    matrix.components.map((component) => [component.id, facetValueOf(component, 'triad') ?? outsideTriad.id]),
  )
  // Components that the filter leaves out have no lane, but may share a value of the triad with one that it keeps.
  const kept = new Set(componentsOf(matrix, view).map(({ id }) => id))
  const bearersOf = (milestone: Milestone, actors: readonly string[]): readonly (string | undefined)[] => {
    switch (view.lanes) {
      case 'actor':
        return [milestone.actor, ...actors]
      case 'component':
        return milestone.components
      case 'triad':
        return milestone.components.filter((id) => kept.has(id)).map((id) => triad.get(id))
      case 'kind':
        return [milestone.kind]
    }
  }
  return (milestone: Milestone, actors: readonly string[]): string[] => {
    const bearers = bearersOf(milestone, actors)
    return lanes.filter(({ id }) => bearers.includes(id)).map(({ id }) => id)
  }
}

function componentsOf(matrix: Matrix, view: TimelineFilters) {
  // The filter on answers is the comparison's: milestones have none.
  return matrix.components.filter((component) => keepsComponent({ ...view, answer: [] }, component))
}
