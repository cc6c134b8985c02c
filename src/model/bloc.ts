import type { Answer } from './answer.ts'
import { blocVerdictOf, differenceOf, type BlocVerdict } from './difference.ts'
import { dayRangeOf, type Day } from './partialDate.ts'

/** A state's membership of a bloc, from a partial date on. */
export interface Membership {
  readonly actor: string
  readonly since: string
}

/** Who belongs to a bloc on a day. */
export interface MembersOnDay {
  /** Joined on this day or before. */
  readonly certain: readonly string[]
  /** The day lies within the uncertainty of their joining. */
  readonly possible: readonly string[]
}

export function membersOn(members: readonly Membership[], day: Day): MembersOnDay {
  const certain = members.filter(({ since }) => dayRangeOf(since).last <= day)
  const possible = members.filter(({ since }) => dayRangeOf(since).first <= day && dayRangeOf(since).last > day)
  return { certain: certain.map((it) => it.actor), possible: possible.map((it) => it.actor) }
}

/**
 * How a bloc stands to a baseline state on a question, by its members on that day. Who may have joined already counts, so
 * that nothing is called the same or different that might not be. A member that is itself the baseline is the same.
 */
export function blocDifferenceOf(
  members: MembersOnDay,
  baseline: string,
  indicator: string,
  answerOf: (actor: string, indicator: string) => Answer,
): BlocVerdict {
  const baselineAnswer = answerOf(baseline, indicator)
  return blocVerdictOf(
    [...members.certain, ...members.possible].map((member) =>
      member === baseline ? 'same' : differenceOf(baselineAnswer, answerOf(member, indicator)),
    ),
  )
}

/** How an actor stands to a baseline state on a question: by its own answer, or by those of its members. */
export function differenceFrom(
  baseline: string,
  actor: { readonly id: string; readonly members?: readonly Membership[] },
  indicator: string,
  day: Day,
  answerOf: (actor: string, indicator: string) => Answer,
): BlocVerdict {
  if (actor.members) return blocDifferenceOf(membersOn(actor.members, day), baseline, indicator, answerOf)
  return differenceOf(answerOf(baseline, indicator), answerOf(actor.id, indicator))
}
