import type { Matrix, MatrixFinding } from '../dataset/publish/matrix.ts'
import { answerOn, courseOf, withoutInference, type Answer, type Course } from './answer.ts'
import type { Day } from './partialDate.ts'

/** Looks an answer up: that of an actor to an indicator's question. */
export type AnswerLookup = (actor: string, indicator: string) => Answer<MatrixFinding>

const coursesOfMatrix = new WeakMap<Matrix, Map<string, Course<MatrixFinding>>>()

/** The course of an actor's answers to an indicator's question. Without findings nothing is known, always. */
export function courseIn(matrix: Matrix, actor: string, indicator: string): Course<MatrixFinding> {
  let courses = coursesOfMatrix.get(matrix)
  if (!courses) coursesOfMatrix.set(matrix, (courses = makeCourses(matrix)))
  return courses.get(`${actor}.${indicator}`) ?? neverAsked
}

const neverAsked: Course<never> = courseOf([], '')

function makeCourses(matrix: Matrix): Map<string, Course<MatrixFinding>> {
  const findings = new Map<string, MatrixFinding[]>()
  for (const finding of matrix.findings) {
    const question = `${finding.actor}.${finding.indicator}`
    const group = findings.get(question)
    if (group) group.push(finding)
    else findings.set(question, [finding])
  }
  const { released } = matrix.dataset
  return new Map([...findings].map(([question, group]) => [question, courseOf(group, released)]))
}

/** All answers on a day. `inferred` says what an inferred no is taken for. */
export function answersOn(matrix: Matrix, day: Day, inferred: 'no' | 'unknown' = 'no'): AnswerLookup {
  return (actor, indicator) => {
    const answer = answerOn(courseIn(matrix, actor, indicator), day)
    return inferred === 'no' ? answer : withoutInference(answer)
  }
}
