import type { Catalogue } from '../dataset/publish/catalogue.ts'
import type { Matrix, MatrixFinding } from '../dataset/publish/matrix.ts'
import type { Institution, PolicyDocument } from '../dataset/read.ts'
import type { Answer } from '../model/answer.ts'
import type { AnswerLookup } from '../model/courses.ts'
import { institutionStatus } from '../model/documentStatus.ts'
import type { Day } from '../model/partialDate.ts'
import { statusFor } from './actorRecords.ts'

/** An answer on a day, and what stands for it then. */
export interface Standing {
  readonly answer: Answer<MatrixFinding>
  /** The ids of the findings that hold or may hold. */
  readonly findings: readonly string[]
  readonly institutions: readonly Institution[]
  readonly documents: readonly PolicyDocument[]
}

export interface StandingContext {
  readonly matrix: Matrix
  readonly records: Pick<Catalogue, 'documents' | 'institutions' | 'findings'>
  readonly asOf: Day
  readonly answerOf: AnswerLookup
}

/**
 * The bodies at work and the texts in force on the day, or perhaps so, among those that the findings of the day name as
 * their evidence. A finding also names what came later in the same place, and what was replaced: those do not stand.
 */
export function standingOf(context: StandingContext, actor: string, indicator: string): Standing {
  const { matrix, records, asOf, answerOf } = context
  const { released } = matrix.dataset
  const answer = answerOf(actor, indicator)
  const held = [...(answer.finding ? [answer.finding] : []), ...answer.possible]
  const ids = held.filter(({ value }) => value !== 'no').map(({ id }) => id)
  const evidence = records.findings.filter(({ id }) => ids.includes(id)).flatMap((it) => it.evidence ?? [])
  return {
    answer,
    findings: held.map(({ id }) => id),
    institutions: records.institutions.filter(
      (it) => evidence.includes(it.id) && institutionStatus(it, asOf, released).includes('in-force'),
    ),
    documents: records.documents.filter(
      (it) => evidence.includes(it.id) && statusFor(actor, it, asOf, released).includes('in-force'),
    ),
  }
}
