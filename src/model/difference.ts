import type { Answer } from './answer.ts'

/** Whether two answers differ, as far as the record can tell. */
export type Verdict = 'same' | 'different' | 'cannot-tell'

/** Two answers differ if no value is possible in both; they are the same if both are the same single value. */
export function differenceOf(one: Answer, other: Answer): Verdict {
  if (!one.values.some((value) => other.values.includes(value))) return 'different'
  return one.values.length === 1 && other.values.length === 1 ? 'same' : 'cannot-tell'
}

/** Several answers to one question differ if any two of them do, and are the same only if all are. */
export function differenceAmong(answers: readonly Answer[]): Verdict {
  return verdictOver(answers.flatMap((one, index) => answers.slice(index + 1).map((other) => differenceOf(one, other))))
}

/** A whole differs if any of its parts does, and is the same only if all its parts are. */
export function verdictOver(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('different')) return 'different'
  return verdicts.includes('cannot-tell') ? 'cannot-tell' : 'same'
}

/** How a bloc stands to one state: as its members do where they agree, else its members differ. */
export type BlocVerdict = Verdict | 'members-differ'

/** The bloc's verdict from those of its members against the same baseline. */
export function blocVerdictOf(members: readonly Verdict[]): BlocVerdict {
  if (members.includes('different') && members.includes('same')) return 'members-differ'
  if (members.length === 0 || members.includes('cannot-tell')) return 'cannot-tell'
  return members[0]!
}

/** Against a baseline a row differs where anything in it does; a bloc whose members differ holds a difference. */
export function verdictAgainstBaseline(verdicts: readonly BlocVerdict[]): Verdict {
  return verdictOver(verdicts.map((verdict) => (verdict === 'members-differ' ? 'different' : verdict)))
}
