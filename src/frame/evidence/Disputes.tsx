import type { ReactNode } from 'react'
import type { Dispute, OpenQuestion, Source } from '../../dataset/read.ts'
import { citedSources } from './citedSources.ts'
import styles from './evidence.module.css'
import { Section } from './Section.tsx'
import { SourceList } from './SourceList.tsx'

interface DisputeItemsProps {
  readonly disputes: readonly Dispute[]
  /** The sources that the disputes cite, by id. */
  readonly sources: Readonly<Record<string, Source>>
  /** Said before each: whose it is and what it concerns, where that is not plain from what is shown. */
  readonly headOf?: (dispute: Dispute) => ReactNode
}

interface OpenItemsProps {
  readonly open: readonly OpenQuestion[]
  readonly headOf?: (question: OpenQuestion) => ReactNode
}

/** What is in dispute and what is still open about what is shown. */
export function Disputes({
  disputes,
  open,
  sources,
}: Omit<DisputeItemsProps, 'headOf'> & Omit<OpenItemsProps, 'headOf'>) {
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
export function DisputeItems({ disputes, sources, headOf }: DisputeItemsProps) {
  return disputes.map((dispute) => {
    const { id, claim, counterclaim, assessment, citations } = dispute
    return (
      <div key={id} className={styles['item']}>
        {headOf?.(dispute)}
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
    )
  })
}

/** What is not known yet. */
export function OpenItems({ open, headOf }: OpenItemsProps) {
  return (
    <ul className={styles['list']}>
      {open.map((it) => (
        <li key={it.id} className={styles['item']}>
          {headOf?.(it)}
          {it.question}
        </li>
      ))}
    </ul>
  )
}
