import type { Evidence } from '../../dataset/publish/evidence.ts'
import { checkInWords } from './checkInWords.ts'
import { citedSources } from './citedSources.ts'
import styles from './evidence.module.css'
import { textKindOf, type DatedFact, type Instrument } from './instruments.ts'
import { OriginalTitle } from './OriginalTitle.tsx'
import { SourceList } from './SourceList.tsx'

interface InstrumentListProps {
  readonly instruments: readonly Instrument[]
  readonly evidence: Evidence
  /** The name of the actor as whose evidence they are shown. */
  readonly actorName: string
}

/** The documents, institutions and events that findings rest on. */
export function InstrumentList({ instruments, evidence, actorName }: InstrumentListProps) {
  return (
    <ul className={styles['list']}>
      {instruments.map((instrument) => (
        <li key={instrument.id} className={styles['item']}>
          <span className={styles['label']}>{instrument.label}</span> <strong>{instrument.title}</strong>
          {instrument.original && <OriginalTitle original={instrument.original} />}
          {instrument.facts.length > 0 && <Facts facts={instrument.facts} />}
          {instrument.party && <Facts facts={instrument.party} of={actorName} />}
          <InstrumentDetails instrument={instrument} evidence={evidence} />
        </li>
      ))}
    </ul>
  )
}

/** One line of history; what came about after the day is introduced as such. */
function Facts({ facts, of }: { facts: readonly DatedFact[]; of?: string }) {
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
