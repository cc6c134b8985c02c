import type { Evidence } from '../../dataset/publish/evidence.ts'
import { checkInWords } from './checkInWords.ts'
import { citedSources } from './citedSources.ts'
import styles from './evidence.module.css'
import { Facts } from './Facts.tsx'
import { textKindOf, type Instrument } from './instruments.ts'
import { RecordLink } from './RecordLink.tsx'
import { SourceList } from './SourceList.tsx'

interface InstrumentListProps {
  readonly instruments: readonly Instrument[]
  readonly evidence: Evidence
  /** The name of the actor as whose evidence they are shown. */
  readonly actorName: string
  readonly show: (evidence: string) => void
}

/** The documents, institutions and events that findings rest on. */
export function InstrumentList({ instruments, evidence, actorName, show }: InstrumentListProps) {
  return (
    <ul className={styles['list']}>
      {instruments.map((instrument) => (
        <li key={instrument.id} className={styles['item']}>
          <RecordLink instrument={instrument} show={show} />
          {instrument.party && <Facts facts={instrument.party} of={actorName} />}
          <InstrumentDetails instrument={instrument} evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}

function InstrumentDetails({ instrument, evidence }: { instrument: Instrument; evidence: Evidence }) {
  const { entry, summary, note } = instrument
  const cited = citedSources(entry.record.citations, evidence.sources)
  const kinds = cited.flatMap(({ source }) => source?.kind ?? [])
  return (
    <details className={styles['details']}>
      <summary>Summary and sources</summary>
      <p>{summary}</p>
      {note && <p>{note}</p>}
      <SourceList cited={cited} />
      <p className={styles['checked']}>
        How it was checked: {checkInWords(entry.record.check, kinds, textKindOf(entry))}.
      </p>
    </details>
  )
}
