import type { Matrix } from '../../dataset/publish/matrix.ts'
import { answerOn } from '../../model/answer.ts'
import { answersOn, courseIn } from '../../model/courses.ts'
import { answerInWords } from '../../model/words.ts'
import type { View } from '../../view/view.ts'
import { blocAnswerInWords } from './blocAnswerInWords.ts'
import { coverageInWords } from './coverageInWords.ts'
import type { EvidenceTarget } from './evidenceTarget.ts'
import { sinceInWords } from './sinceInWords.ts'

/** What the panel shows, in one sentence to be read aloud: `Evidence: Russia, Can an …?: yes since 1 November 2012`. */
export function evidenceInWords(target: EvidenceTarget, matrix: Matrix, view: View): string {
  const { actor, component } = target
  const answerOf = answersOn(matrix, view.asOf, view.inferred)
  if (target.kind === 'component') {
    return `Evidence: ${actor.name}, ${component.label}: ${coverageInWords(component, actor, view.asOf, answerOf)}`
  }
  const { id, question } = target.indicator
  const asked = `Evidence: ${actor.name}, ${question}`
  if (actor.kind === 'bloc') return `${asked}: ${blocAnswerInWords(actor, id, view.asOf, answerOf)}`
  const course = courseIn(matrix, actor.id, id)
  const since = sinceInWords(answerOn(course, view.asOf), course, view.inferred)
  return `${asked}: ${answerInWords(answerOf(actor.id, id))}${since}`
}
