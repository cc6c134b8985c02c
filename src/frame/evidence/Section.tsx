import { createContext, use, useId, type ReactNode } from 'react'
import styles from './evidence.module.css'

/** Which headings parts have: those of the panel, where one stands above them, unless a page says otherwise. */
export const SectionLevel = createContext<2 | 3>(3)

/** A part of the panel, or of a page, under a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  const level = use(SectionLevel)
  const heading = { id, className: styles['sectionTitle'], children: title }
  return (
    // No landmark: the page beside the panel may have parts of the same name.
    <section className={styles['section']} aria-labelledby={id} role="group">
      {/* oxlint-disable-next-line jsx-a11y/heading-has-content */}
      {level === 2 ? <h2 {...heading} /> : <h3 {...heading} />}
      {children}
    </section>
  )
}
