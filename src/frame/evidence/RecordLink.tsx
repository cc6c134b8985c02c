import styles from './evidence.module.css'
import { Facts } from './Facts.tsx'
import type { Instrument } from './instruments.ts'
import { OriginalTitle } from './OriginalTitle.tsx'
import { PlaceLink } from '../PlaceLink.tsx'

interface RecordLinkProps {
  readonly instrument: Instrument
  /** Shows it where the list stands; without it the title leads to the record's page. */
  readonly show?: ((evidence: string) => void) | undefined
}

/** A record in a list: what it is, its title, which opens it, and its dates. */
export function RecordLink({ instrument: { id, entry, label, title, original, facts }, show }: RecordLinkProps) {
  return (
    <>
      <span className={styles['label']}>{label}</span>{' '}
      {show ? (
        <button type="button" className={styles['recordLink']} onClick={() => show(id)}>
          {title}
        </button>
      ) : (
        <PlaceLink to={{ screen: entry.kind, page: id }} className={styles['recordLink']}>
          {title}
        </PlaceLink>
      )}
      {original && <OriginalTitle original={original} />}
      {facts.length > 0 && <Facts facts={facts} />}
    </>
  )
}
