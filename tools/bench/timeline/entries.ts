import type { Milestone } from '../../../src/dataset/read.ts'
import { actingActors } from '../../../src/model/actingActors.ts'
import { dayRangeOf, dayNumberOf } from '../../../src/model/partialDate.ts'
import type { TimelineData } from './contender.ts'

/** A milestone in one lane: whoever draws an act of several in each lane needs one for each. */
export interface Entry {
  readonly id: string
  readonly lane: string
  /** In milliseconds since 1970. */
  readonly start: number
  readonly end: number
  readonly milestone: Milestone
}

const dayLength = 86_400_000

/** What a timeline that knows lanes and times is given. */
export function entriesOf({ matrix, milestones }: TimelineData): Entry[] {
  return milestones.flatMap((milestone) => {
    const { first, last } = dayRangeOf(milestone.date, matrix.dataset.released)
    const lanes = new Set([milestone.actor, ...actingActors(milestone, matrix.actors)])
    return [...lanes].map((lane) => ({
      id: `${lane}/${milestone.id}`,
      lane,
      start: dayNumberOf(first) * dayLength,
      end: (dayNumberOf(last) + 1) * dayLength,
      milestone,
    }))
  })
}
