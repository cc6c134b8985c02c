import { useState } from 'react'
import type { Component, Indicator } from '../../dataset/publish/matrix.ts'
import { formatDate } from '../../model/partialDate.ts'
import styles from './evidence.module.css'

/** What the component covers and how the record is read into an answer; open at first where there is room. */
export function ReadingRule({ component, indicator }: { component: Component; indicator: Indicator }) {
  const [opensAtFirst] = useState(() => matchMedia('(min-width: 68rem) and (min-height: 48rem)').matches)
  const { rule, ruleChanged } = indicator
  const { yes, partial, no } = rule
  return (
    <details className={styles['details']} open={opensAtFirst}>
      <summary>How it is read</summary>
      <p className={styles['soft']}>
        {component.label}: {component.definition}
      </p>
      <dl className={styles['terms']}>
        <dt>Yes</dt>
        <dd>{yes}</dd>
        {partial && <dt>Partial</dt>}
        {partial && <dd>{partial}</dd>}
        <dt>No</dt>
        <dd>{no}</dd>
      </dl>
      {ruleChanged && <p className={styles['soft']}>Rule last changed on {formatDate(ruleChanged)}</p>}
    </details>
  )
}
