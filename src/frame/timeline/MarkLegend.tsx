import { memo } from 'react'
import { milestoneKinds } from '../../dataset/milestoneKinds.ts'
import styles from './MarkLegend.module.css'
import { MarkShape } from './MarkShape.tsx'

/** What the marks say: shape, size, band and number. */
export const MarkLegend = memo(function MarkLegend() {
  return (
    <ul className={styles['legend']} aria-label="Legend">
      {milestoneKinds.map((kind) => (
        <li key={kind}>
          <MarkShape kind={kind} /> {kind}
        </li>
      ))}
      <li>
        <MarkShape kind="strategy" significance={1} />
        <MarkShape kind="strategy" significance={3} /> significance
      </li>
      <li>
        <svg className={styles['sign']} width="26" height="12" aria-hidden="true">
          <path d="M2 6h22" />
          <circle cx="13" cy="6" r="4" />
        </svg>{' '}
        some day in this span
      </li>
      <li>
        <svg className={styles['sign']} width="26" height="12" aria-hidden="true">
          <path className={styles['stretch']} d="M5 6H24M24 2v8" />
          <circle cx="6" cy="6" r="4" />
        </svg>{' '}
        took until then
      </li>
      <li>
        <svg className={styles['sign']} width="22" height="14" aria-hidden="true">
          <rect x="1" y="0.5" width="20" height="13" rx="6.5" />
          <text x="11" y="10.5">
            3
          </text>
        </svg>{' '}
        three in one place
      </li>
    </ul>
  )
})
