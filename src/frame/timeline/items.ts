import { milestoneKinds, type MilestoneKind } from '../../dataset/milestoneKinds.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Institution, Milestone, PolicyDocument } from '../../dataset/read.ts'
import { facetWords } from '../../model/facetWords.ts'
import { datedMilestones, milestoneFilter, type DatedMilestone } from '../../model/milestoneSelection.ts'
import { dayNumberOf } from '../../model/partialDate.ts'
import { facetValueOf, facetValues, keepsComponent } from '../../model/selection.ts'
import { thinRecord } from '../../model/thinRecord.ts'
import type { View } from '../../view/view.ts'

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
  /** When it was over, where it took longer than a date: as exact as in the record, and the days that this may be. */
  readonly ends?: { readonly date: string; readonly first: number; readonly last: number } | undefined
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
  /** Little was researched of the actor: that few stand in the lane says little. */
  readonly isThin?: true
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
  const itemOf = itemMaker(matrix, milestones, view, lanes)
  const items = datedMilestones(matrix, milestones).filter(milestoneFilter(matrix, view)).map(itemOf)
  return { lanes, items, shown: items.length, inAll: milestones.length }
}

/** The items of a list of milestones, with all on which it depends what they say. */
interface MadeItems {
  readonly matrix: Matrix
  readonly dependsOn: string
  readonly items: Map<DatedMilestone, TimelineItem<Milestone>>
}

const madeBefore = new WeakMap<readonly Milestone[], MadeItems>()

/** An item that says the same as before is the same object, so that a filter makes none anew and what is drawn stays. */
function itemMaker(matrix: Matrix, milestones: readonly Milestone[], view: TimelineFilters, lanes: readonly Lane[]) {
  const lanesOfItem = laneFinder(matrix, view, lanes)
  const asOf = dayNumberOf(view.asOf)
  const components = view.lanes === 'triad' ? componentsOf(matrix, view) : []
  const dependsOn = [view.lanes, view.asOf, ...[...lanes, ...components].map(({ id }) => id)].join(' ')
  let made = madeBefore.get(milestones)
  if (made?.matrix !== matrix || made.dependsOn !== dependsOn) {
    made = { matrix, dependsOn, items: new Map() }
    madeBefore.set(milestones, made)
  }
  const { items } = made
  return (dated: DatedMilestone): TimelineItem<Milestone> => {
    const known = items.get(dated)
    if (known) return known
    const { record, first, last, ends, actors } = dated
    const { id, kind, title, date, significance, components: itsComponents, check } = record
    const item = {
      id,
      kind,
      title,
      date,
      first,
      last,
      ...(ends && { ends }),
      significance,
      lanes: lanesOfItem(record, actors),
      actors,
      components: itsComponents,
      check,
      isAfter: first > asOf,
      record,
    }
    items.set(dated, item)
    return item
  }
}

/** The day in the middle of those that an item may be: there it is drawn. */
export function middleOf({ first, last }: Pick<TimelineItem, 'first' | 'last'>): number {
  return (first + last) / 2
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
  const keeps = milestoneFilter(matrix, { ...view, [filter]: [] })
  const counts = new Map<string, number>()
  for (const dated of datedMilestones(matrix, milestones)) {
    if (!keeps(dated)) continue
    const values = dated.record[filter]
    for (const value of Array.isArray(values) ? values : [values]) {
      counts.set(String(value), (counts.get(String(value)) ?? 0) + 1)
    }
  }
  return counts
}

/** Where lanes are those of the triad: the lane of what belongs to none of the three. */
export const outsideTriad: Lane = { id: 'none', label: 'Outside the triad' }

/** No milestone is without a lane: what belongs to none of the triad's three stands in a lane of its own. */
function lanesOf(matrix: Matrix, view: TimelineFilters): Lane[] {
  const components = componentsOf(matrix, view)
  switch (view.lanes) {
    case 'actor': {
      const selected = view.actors.flatMap((id) => matrix.actors.find((actor) => actor.id === id) ?? [])
      const joint = matrix.actors.filter(({ id, kind }) => kind !== 'country' && !view.actors.includes(id))
      return [...selected, ...joint].map(({ id, name }) => ({
        id,
        label: name,
        actor: id,
        ...(thinRecord(matrix, id) && { isThin: true as const }),
      }))
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
  const laneIds = lanes.map(({ id }) => id)
  return (milestone: Milestone, actors: readonly string[]): string[] => {
    const bearers = bearersOf(milestone, actors)
    return laneIds.filter((id) => bearers.includes(id))
  }
}

function componentsOf(matrix: Matrix, view: TimelineFilters) {
  // The filter on answers is the comparison's: milestones have none.
  return matrix.components.filter((component) => keepsComponent({ ...view, answer: [] }, component))
}
