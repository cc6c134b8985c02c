import type { ReactNode } from 'react'
import type { Evidence } from '../../dataset/publish/evidence.ts'
import type { Component, Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { answersOn, type AnswerLookup } from '../../model/courses.ts'
import { formatCount } from '../../model/coverage.ts'
import { formatDate } from '../../model/partialDate.ts'
import { markOf } from '../../model/words.ts'
import { componentCoverage } from '../../model/widestGap.ts'
import { GlyphStrip } from '../../ui/Glyph.tsx'
import { useView } from '../../view/store.ts'
import { ActorAnswer } from './ActorAnswer.tsx'
import { AnswerLink } from './AnswerLink.tsx'
import { checkInWords } from './checkInWords.ts'
import { citedSources } from './citedSources.ts'
import { coverageInWords } from './coverageInWords.ts'
import { Disputes } from './Disputes.tsx'
import styles from './evidence.module.css'
import type { ComponentTarget } from './evidenceTarget.ts'
import { MemberList } from './MemberList.tsx'
import { aboutAnyOf } from './questionEvidence.ts'
import { RecordFile } from './RecordFile.tsx'
import { Section } from './Section.tsx'
import { SourceList } from './SourceList.tsx'

interface ComponentBodyProps {
  readonly matrix: Matrix
  readonly target: ComponentTarget
  readonly evidence: Evidence | undefined
  readonly loading: ReactNode
  readonly show: (evidence: string) => void
}

/** What an actor has in place of a component on the day, and its stance in words of the release day. */
export function ComponentBody({ matrix, target, evidence, loading, show }: ComponentBodyProps) {
  const { actor, component } = target
  const asOf = useView((view) => view.asOf)
  return (
    <>
      <p className={styles['soft']}>{component.definition}</p>
      <p className={styles['asOf']}>As of {formatDate(asOf)}</p>
      <Coverage matrix={matrix} component={component} actor={actor} />
      {actor.kind === 'bloc' && (
        <MemberList matrix={matrix} bloc={actor} about={component.id} show={show}>
          {(member) => <MemberCoverage matrix={matrix} component={component} member={member} />}
        </MemberList>
      )}
      {evidence ? <Stance matrix={matrix} evidence={evidence} component={component} /> : loading}
      <Section title="Its questions">
        <ul className={styles['list']}>
          {component.indicators.map(({ id, question }) => (
            <AnswerLink key={id} label={question} onPress={() => show(`${actor.id}.${id}`)}>
              <ActorAnswer matrix={matrix} actor={actor} indicator={id} />
            </AnswerLink>
          ))}
        </ul>
      </Section>
      {evidence && <Disputes {...aboutAnyOf(evidence, cellsOf(actor, component))} sources={evidence.sources} />}
      <RecordFile ids={[`${actor.id}.${component.id}`]} file={`data/actors/${actor.id}/positions.json`} />
    </>
  )
}

function cellsOf(actor: MatrixActor, component: Component): string[] {
  return [component.id, ...component.indicators.map(({ id }) => id)].map((about) => `${actor.id}.${about}`)
}

function Coverage({ matrix, component, actor }: { matrix: Matrix; component: Component; actor: MatrixActor }) {
  const asOf = useView((view) => view.asOf)
  const inferred = useView((view) => view.inferred)
  const answerOf = answersOn(matrix, asOf, inferred)
  return (
    <p className={styles['coverage']}>
      {actor.kind === 'country' && <Marks component={component} actor={actor} answerOf={answerOf} />}
      {coverageInWords(component, actor, asOf, answerOf)}
    </p>
  )
}

function MemberCoverage({ matrix, component, member }: { matrix: Matrix; component: Component; member: MatrixActor }) {
  const asOf = useView((view) => view.asOf)
  const inferred = useView((view) => view.inferred)
  const answerOf = answersOn(matrix, asOf, inferred)
  return (
    <>
      <Marks component={component} actor={member} answerOf={answerOf} />
      {formatCount(componentCoverage(component, member.id, answerOf))} of {component.indicators.length}
    </>
  )
}

function Marks({ component, actor, answerOf }: { component: Component; actor: MatrixActor; answerOf: AnswerLookup }) {
  return <GlyphStrip kinds={component.indicators.map(({ id }) => markOf(answerOf(actor.id, id)))} />
}

function Stance({ matrix, evidence, component }: { matrix: Matrix; evidence: Evidence; component: Component }) {
  const position = evidence.positions.find((it) => it.component === component.id)
  if (!position) return <p className={styles['soft']}>No stance in words is recorded.</p>
  const cited = citedSources(position.citations, evidence.sources)
  const kinds = cited.flatMap(({ source }) => source?.kind ?? [])
  const { released, checked } = matrix.dataset
  return (
    <>
      <Section title={`In words of the release day, ${formatDate(released)}`}>
        <p className={styles['headline']}>{position.headline}</p>
        <p>{position.summary}</p>
      </Section>
      <Section title="Sources">
        <SourceList cited={cited} />
        <p className={styles['checked']}>
          How it was checked: {checkInWords(position.check, kinds)} ({formatDate(position.checked ?? checked)}).
        </p>
      </Section>
    </>
  )
}
