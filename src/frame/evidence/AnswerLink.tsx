import type { ReactNode } from 'react'
import styles from './evidence.module.css'

interface AnswerLinkProps {
  /** Whose or which question's answer it is. */
  readonly label: ReactNode
  /** The answer, as marks and words. */
  readonly children: ReactNode
  readonly onPress: () => void
}

/** An answer elsewhere, and the way to its evidence. */
export function AnswerLink({ label, children, onPress }: AnswerLinkProps) {
  return (
    <li>
      <button type="button" className={styles['answerLink']} onClick={onPress}>
        <span>{label}</span> <span className={styles['answerOf']}>{children}</span>
      </button>
    </li>
  )
}
