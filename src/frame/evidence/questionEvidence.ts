import type { Evidence } from '../../dataset/publish/evidence.ts'
import type { MatrixFinding } from '../../dataset/publish/matrix.ts'
import type { Dispute, Finding, OpenQuestion } from '../../dataset/read.ts'
import type { Answer } from '../../model/answer.ts'
import type { Day } from '../../model/partialDate.ts'
import { citedSources, type CitedSource } from './citedSources.ts'
import { instrumentsOf, type Instrument } from './instruments.ts'

/** What an actor's answer to a question rests on, as of a day. */
export interface QuestionEvidence {
  /** The findings that hold or may hold, with their bases. */
  readonly findings: readonly Finding[]
  /** What these findings rest on and had begun by the day. */
  readonly instruments: readonly Instrument[]
  /** What began only after the day, of all findings on the question. */
  readonly later: readonly Instrument[]
  readonly sources: readonly CitedSource[]
  readonly disputes: readonly Dispute[]
  readonly open: readonly OpenQuestion[]
}

export function questionEvidence(
  evidence: Evidence,
  indicator: string,
  answer: Answer<MatrixFinding>,
  asOf: Day,
): QuestionEvidence {
  const all = evidence.findings.filter((finding) => finding.indicator === indicator)
  const held = [...(answer.finding ? [answer.finding] : []), ...answer.possible]
  const findings = held.flatMap(({ id }) => all.find((finding) => finding.id === id) ?? [])
  const namedIn = (some: readonly Finding[]) => some.flatMap((finding) => finding.evidence ?? [])
  const instruments = instrumentsOf(evidence, namedIn(findings), asOf).filter(({ later }) => !later)
  const later = instrumentsOf(evidence, namedIn(all), asOf).filter((instrument) => instrument.later)
  const concerns = [`${evidence.actor}.${indicator}`, ...[...instruments, ...later].map(({ id }) => id)]
  return {
    findings,
    instruments,
    later,
    sources: citedSources(
      findings.flatMap(({ citations = [] }) => citations),
      evidence.sources,
    ),
    ...aboutAnyOf(evidence, concerns),
  }
}

/** The disputes and open questions that touch any of these records or cells. */
export function aboutAnyOf(evidence: Evidence, ids: readonly string[]): Pick<QuestionEvidence, 'disputes' | 'open'> {
  const concerns = ({ about = [] }: Dispute | OpenQuestion) => about.some((id) => ids.includes(id))
  return { disputes: evidence.disputes.filter(concerns), open: evidence.open.filter(concerns) }
}
