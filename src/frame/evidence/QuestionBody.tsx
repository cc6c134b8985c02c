import type { ReactNode } from 'react'
import type { Evidence } from '../../dataset/publish/evidence.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { DatasetInfo, Finding } from '../../dataset/read.ts'
import { answerOn, type Course } from '../../model/answer.ts'
import { answersOn, courseIn } from '../../model/courses.ts'
import { formatDate } from '../../model/partialDate.ts'
import { answerInWords, markOf } from '../../model/words.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { changeView, useView } from '../../view/store.ts'
import { CourseList } from './CourseList.tsx'
import { courseSteps } from './courseSteps.ts'
import { Disputes } from './Disputes.tsx'
import styles from './evidence.module.css'
import type { QuestionTarget } from './evidenceTarget.ts'
import { findingCheck } from './findingCheck.ts'
import { InstrumentList } from './InstrumentList.tsx'
import { OtherActors } from './OtherActors.tsx'
import { questionEvidence, type QuestionEvidence } from './questionEvidence.ts'
import { ReadingRule } from './ReadingRule.tsx'
import { RecordFile } from './RecordFile.tsx'
import { Section } from './Section.tsx'
import { beginningInWords, sinceInWords } from './sinceInWords.ts'
import { SourceList } from './SourceList.tsx'

interface QuestionBodyProps {
  readonly matrix: Matrix
  readonly target: QuestionTarget
  /** None while it is on its way; `loading` is shown in its place. */
  readonly evidence: Evidence | undefined
  readonly loading: ReactNode
  readonly show: (evidence: string) => void
}

/** A country's answer to a question and what it rests on. What the matrix knows does not wait for the evidence. */
export function QuestionBody({ matrix, target, evidence, loading, show }: QuestionBodyProps) {
  const { actor, component, indicator, finding: named } = target
  const asOf = useView((view) => view.asOf)
  const inferred = useView((view) => view.inferred)
  const course = courseIn(matrix, actor.id, indicator.id)
  const answer = answerOn(course, asOf)
  const shown = answersOn(matrix, asOf, inferred)(actor.id, indicator.id)
  const rests = evidence && questionEvidence(evidence, indicator.id, answer, asOf)
  const held = [...(answer.finding ? [answer.finding] : []), ...answer.possible]

  return (
    <>
      <p className={styles['asOf']}>As of {formatDate(asOf)}</p>
      <p className={styles['answer']}>
        <Glyph kind={markOf(shown)} /> <strong>{answerInWords(shown)}</strong>
        {sinceInWords(answer, course, inferred)}
      </p>
      {rests && <Bases findings={rests.findings} course={course} dataset={matrix.dataset} />}
      <ReadingRule component={component} indicator={indicator} />
      <Section title="Before and after">
        <CourseList steps={courseSteps(course, asOf, inferred, named)} goTo={(day) => changeView({ asOf: day })} />
      </Section>
      {evidence && rests ? (
        <RestsOn rests={rests} evidence={evidence} dataset={matrix.dataset} actorName={actor.name} show={show} />
      ) : (
        loading
      )}
      <OtherActors matrix={matrix} indicator={indicator.id} except={[actor.id]} show={show} />
      <RecordFile
        ids={held.length > 0 ? held.map(({ id }) => id) : [`${actor.id}.${indicator.id}`]}
        file={`data/actors/${actor.id}/findings.json`}
      />
    </>
  )
}

interface BasesProps {
  readonly findings: readonly Finding[]
  readonly course: Course
  readonly dataset: DatasetInfo
}

/** Why the findings that hold, or may hold, say what they say. */
function Bases({ findings, course, dataset }: BasesProps) {
  const asOf = useView((view) => view.asOf)
  if (!findings.some(({ basis }) => basis)) return null
  return (
    <>
      {asOf < dataset.released && (
        <p className={styles['soft']}>In words of the release day, {formatDate(dataset.released)}:</p>
      )}
      {findings.map((finding) => (
        <p key={finding.id}>
          {findings.length > 1 && <strong>{`${finding.value} ${beginningInWords(finding, course)}: `}</strong>}
          {finding.basis}
        </p>
      ))}
    </>
  )
}

interface RestsOnProps {
  readonly rests: QuestionEvidence
  readonly evidence: Evidence
  readonly dataset: DatasetInfo
  readonly actorName: string
  readonly show: (evidence: string) => void
}

/** Instruments, sources, disputes and open questions behind the answer. */
function RestsOn({ rests, evidence, dataset, actorName, show }: RestsOnProps) {
  const { findings, instruments, later, sources, disputes, open } = rests
  return (
    <>
      {instruments.length > 0 && (
        <Section title="Instruments">
          <InstrumentList instruments={instruments} evidence={evidence} actorName={actorName} show={show} />
        </Section>
      )}
      {later.length > 0 && (
        <Section title="Since then">
          <InstrumentList instruments={later} evidence={evidence} actorName={actorName} show={show} />
        </Section>
      )}
      <Section title="Sources">
        {findings.length === 0 && <p className={styles['soft']}>No finding holds on this day, so nothing is cited.</p>}
        {findings.length > 0 && sources.length === 0 && <p className={styles['soft']}>No source is named.</p>}
        {sources.length > 0 && <SourceList cited={sources} />}
        {findings.map((finding) => (
          <p key={finding.id} className={styles['checked']}>
            How {findings.length > 1 ? `“${finding.value}”` : 'it'} was checked:{' '}
            {findingCheck(finding, evidence, dataset)}.
          </p>
        ))}
      </Section>
      <Disputes disputes={disputes} open={open} sources={evidence.sources} />
    </>
  )
}
