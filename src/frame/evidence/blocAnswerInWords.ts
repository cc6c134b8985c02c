import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import { membersOn } from '../../model/bloc.ts'
import type { AnswerLookup } from '../../model/courses.ts'
import type { Day } from '../../model/partialDate.ts'
import { tallyInWords } from '../../model/words.ts'

/** How those who are members of a bloc on a day answer a question: `4 yes, 1 no (inferred)`. */
export function blocAnswerInWords(bloc: MatrixActor, indicator: string, asOf: Day, answerOf: AnswerLookup): string {
  const members = membersOn(bloc.members ?? [], asOf).certain
  if (members.length === 0) return 'no members on this day'
  return tallyInWords(members.map((member) => answerOf(member, indicator)))
}
