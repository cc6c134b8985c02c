import { milestoneKinds } from '../dataset/milestoneKinds.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import type { Milestone } from '../dataset/read.ts'
import { countsOf, timelineOf, type TimelineFilters } from '../frame/timeline/items.ts'

/** The filters of the timeline that the comparison does not have. */
export type TimelineFilter = 'kind' | 'significance' | 'check'

/** What each filter offers, in the order in which it is offered. */
export const timelineOptions: Readonly<Record<TimelineFilter, readonly string[]>> = {
  kind: milestoneKinds,
  significance: ['3', '2', '1'],
  check: ['read', 'known'],
}

/** How many milestones each option would show, were it the only one chosen in its filter, all else being as it is. */
export function timelineCounts(
  matrix: Matrix,
  milestones: readonly Milestone[],
  view: TimelineFilters,
  filter: TimelineFilter,
): ReadonlyMap<string, number> {
  const counts = countsOf(matrix, milestones, view, filter)
  return new Map(timelineOptions[filter].map((option) => [option, counts.get(option) ?? 0]))
}

/** How many milestones lie after the as-of day, all other filters being as they are. */
export function countAfter(matrix: Matrix, milestones: readonly Milestone[], view: TimelineFilters): number {
  return timelineOf(matrix, milestones, { ...view, hideAfter: false }).items.filter(({ isAfter }) => isAfter).length
}
