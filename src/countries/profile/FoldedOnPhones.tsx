import type { ReactNode } from 'react'
import { narrowScreen, useMediaQuery } from '../../ui/useMediaQuery.ts'
import styles from './profile.module.css'

/** What is long opens on a phone only when it is asked for; elsewhere, and on paper, it is there. */
export function FoldedOnPhones({ summary, children }: { summary: string; children: ReactNode }) {
  const narrow = useMediaQuery(narrowScreen)
  if (!narrow) return children
  return (
    <details className={styles['part']}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
