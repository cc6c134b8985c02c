import type { Matrix } from '../dataset/publish/matrix.ts'
import { answersOn } from './courses.ts'
import { isUnknown } from './selection.ts'

/**
 * Of a country of which fewer than half of the questions are answered at the release, how many are: what is counted of it is
 * few because little was researched, not because little is there. Nothing for the others, and for who does not answer.
 */
export function thinRecord(
  matrix: Matrix,
  actor: string,
): { readonly answered: number; readonly of: number } | undefined {
  if (!matrix.actors.some(({ id, kind }) => id === actor && kind === 'country')) return undefined
  const answerOf = answersOn(matrix, matrix.dataset.released)
  const questions = matrix.components.flatMap(({ indicators }) => indicators)
  const answered = questions.filter(({ id }) => !isUnknown(answerOf(actor, id))).length
  return 2 * answered < questions.length ? { answered, of: questions.length } : undefined
}
