import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import type { Milestone } from '../../dataset/read.ts'
import { actingActors } from '../../model/actingActors.ts'
import { dayRangeOf, type Day } from '../../model/partialDate.ts'

/** The milestones of a component that carry most weight. */
export interface KeyMilestones {
  /** In the order of time. */
  readonly shown: readonly Milestone[]
  /** How many there are up to the day, and how many lie after it. */
  readonly upToDay: number
  readonly after: number
}

/** Those of a component in which one of the actors acted: the weightiest up to the day, `most` at most; the later one of equals. */
export function keyMilestones(
  milestones: readonly Milestone[],
  component: string,
  actors: readonly string[],
  known: readonly MatrixActor[],
  asOf: Day,
  most = 10,
): KeyMilestones {
  const own = milestones.filter(
    (milestone) =>
      milestone.components.includes(component) && actingActors(milestone, known).some((id) => actors.includes(id)),
  )
  const upToDay = own.filter(({ date }) => dayRangeOf(date).first <= asOf)
  const weightiest = upToDay
    .toSorted((one, other) => other.significance - one.significance || compareTexts(other.date, one.date))
    .slice(0, most)
  return {
    shown: weightiest.toSorted((one, other) => compareTexts(one.date, other.date)),
    upToDay: upToDay.length,
    after: own.length - upToDay.length,
  }
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
