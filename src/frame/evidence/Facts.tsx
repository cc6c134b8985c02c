import styles from './evidence.module.css'
import type { DatedFact } from './instruments.ts'

/** One line of history; what came about after the day is introduced as such. */
export function Facts({ facts, of }: { facts: readonly DatedFact[]; of?: string }) {
  const firstLater = facts.findIndex(({ later }) => later)
  const words = facts.map((fact, index) =>
    index > 0 && index === firstLater ? `since then ${fact.words}` : fact.words,
  )
  return (
    <p className={styles['soft']}>
      {of && `${of}: `}
      {words.join(' · ')}
    </p>
  )
}
