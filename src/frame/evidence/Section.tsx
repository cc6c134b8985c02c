import type { ReactNode } from 'react'
import styles from './evidence.module.css'

/** A part of the panel under a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['section']}>
      <h3 className={styles['sectionTitle']}>{title}</h3>
      {children}
    </section>
  )
}
