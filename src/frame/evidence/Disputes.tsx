import type { Dispute, OpenQuestion, Source } from '../../dataset/read.ts'
import { citedSources } from './citedSources.ts'
import styles from './evidence.module.css'
import { Section } from './Section.tsx'
import { SourceList } from './SourceList.tsx'

interface DisputeItemsProps {
  readonly disputes: readonly Dispute[]
  /** The sources that the disputes cite, by id. */
  readonly sources: Readonly<Record<string, Source>>
}

interface OpenItemsProps {
  readonly open: readonly OpenQuestion[]
}

/** What is in dispute and what is still open about what is shown. */
export function Disputes({ disputes, open, sources }: DisputeItemsProps & OpenItemsProps) {
  return (
    <>
      {disputes.length > 0 && (
        <Section title="In dispute">
          <DisputeItems disputes={disputes} sources={sources} />
        </Section>
      )}
      {open.length > 0 && (
        <Section title="Still open">
          <OpenItems open={open} />
        </Section>
      )}
    </>
  )
}

/** What one source claims, what another answers, and the assessment, one dispute after the other. */
export function DisputeItems({ disputes, sources }: DisputeItemsProps) {
  return disputes.map(({ id, claim, counterclaim, assessment, citations }) => (
    <div key={id} className={styles['item']}>
      <dl className={styles['sides']}>
        <dt>Claim</dt>
        <dd>{claim}</dd>
        <dt>Counterclaim</dt>
        <dd>{counterclaim}</dd>
        <dt>Assessment</dt>
        <dd>{assessment}</dd>
      </dl>
      <details className={styles['details']}>
        <summary>Sources</summary>
        <SourceList cited={citedSources(citations, sources)} />
      </details>
    </div>
  ))
}

/** What is not known yet. */
export function OpenItems({ open }: OpenItemsProps) {
  return (
    <ul className={styles['list']}>
      {open.map(({ id, question }) => (
        <li key={id} className={styles['item']}>
          {question}
        </li>
      ))}
    </ul>
  )
}
