import type { MatrixActor } from '../dataset/publish/matrix.ts'
import type { Milestone, PolicyDocument } from '../dataset/read.ts'
import { actingActors } from '../model/actingActors.ts'
import type { Interval } from '../model/coverage.ts'
import { documentStatus, type DocumentStatus } from '../model/documentStatus.ts'
import { dayRangeOf, type Day, type PartialDate } from '../model/partialDate.ts'

/** The documents of an actor: those of its own folder, and those of others to which it is a party. */
export function documentsOf(actor: string, documents: readonly PolicyDocument[]): PolicyDocument[] {
  return documents.filter((it) => it.actor === actor || isParty(it, actor))
}

/** What a document may be on a day: to one of its parties by that party's dates, else by its own. */
export function statusFor(actor: string, document: PolicyDocument, day: Day, released: Day): readonly DocumentStatus[] {
  return documentStatus(document, day, released, isParty(document, actor) ? actor : undefined)
}

function isParty({ parties = [] }: PolicyDocument, actor: string): boolean {
  return parties.some((it) => it.actor === actor)
}

/** The milestones in which a country acted; of a bloc or forum those that it keeps. */
export function milestonesOf(
  { id, kind }: MatrixActor,
  milestones: readonly Milestone[],
  known: readonly MatrixActor[],
): Milestone[] {
  return milestones.filter((it) => (kind === 'country' ? actingActors(it, known).includes(id) : it.actor === id))
}

/** How many of the dates certainly lie on the day or before, and how many may. */
export function countBy(day: Day, dates: readonly PartialDate[], released: Day): Interval {
  const ranges = dates.map((date) => dayRangeOf(date, released))
  return {
    least: ranges.filter(({ last }) => last <= day).length,
    most: ranges.filter(({ first }) => first <= day).length,
  }
}

/** Whether a date has certainly come by the day, may have, or has certainly not. */
export function comeBy(day: Day, date: PartialDate, released: Day): 'yes' | 'maybe' | 'no' {
  const { first, last } = dayRangeOf(date, released)
  return last <= day ? 'yes' : first <= day ? 'maybe' : 'no'
}
