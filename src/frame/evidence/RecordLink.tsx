import styles from './evidence.module.css'
import { Facts } from './Facts.tsx'
import type { Instrument } from './instruments.ts'
import { OriginalTitle } from './OriginalTitle.tsx'

interface RecordLinkProps {
  readonly instrument: Instrument
  readonly show: (evidence: string) => void
}

/** A record in a list: what it is, its title, which opens it, and its dates. */
export function RecordLink({ instrument: { id, label, title, original, facts }, show }: RecordLinkProps) {
  return (
    <>
      <span className={styles['label']}>{label}</span>{' '}
      <button type="button" className={styles['recordLink']} onClick={() => show(id)}>
        {title}
      </button>
      {original && <OriginalTitle original={original} />}
      {facts.length > 0 && <Facts facts={facts} />}
    </>
  )
}
