import type { ReactNode } from 'react'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import styles from './profile.module.css'

/** A record's or an answer's name, which opens it in the evidence panel. */
export function RecordButton({ id, children }: { id: string; children: ReactNode }) {
  return (
    <EvidenceButton id={id} className={styles['record']}>
      {children}
    </EvidenceButton>
  )
}
