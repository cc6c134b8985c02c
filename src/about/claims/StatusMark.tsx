import styles from './StatusMark.module.css'
import type { ClaimStatus } from './claims.ts'

/** How a claim stands: a mark with a shape of its own and the word. */
export function StatusMark({ status }: { status: ClaimStatus }) {
  return (
    <span className={styles['status']}>
      <svg className={styles['mark']} viewBox="0 0 14 14" aria-hidden="true">
        <path d={shapes[status]} />
      </svg>
      {status}
    </span>
  )
}

const shapes: Readonly<Record<ClaimStatus, string>> = {
  supported: 'M2 7.5l3.5 3.5L12 3.5',
  imprecise: 'M1.5 8.5c2-3 3.5-3 5.5-1.5s3.5 1.5 5.5-1.5',
  contested: 'M1 7h5m-2-2.5l2.2 2.5l-2.2 2.5m9-2.5h-5m2-2.5l-2.2 2.5l2.2 2.5',
  unverified: 'M4.2 4.5c.3-3.5 5.6-3.5 5.6-.3c0 2-2.8 2.2-2.8 4.5m0 2.8v.6',
  opinion: 'M2 2.5h10v7h-5l-3 2.5v-2.5h-2z',
}
