import type { PolicyDocument } from '../../dataset/read.ts'
import { Facts } from '../../frame/evidence/Facts.tsx'
import { instrumentOf } from '../../frame/evidence/instruments.ts'
import { OriginalTitle } from '../../frame/evidence/OriginalTitle.tsx'
import { documentStatusWords } from '../../frame/filterWords.ts'
import { formatDate, type Day } from '../../model/partialDate.ts'
import { documentsOf } from '../actorRecords.ts'
import { FoldedOnPhones } from './FoldedOnPhones.tsx'
import { instrumentGroups, type InstrumentGroup } from './instrumentGroups.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'
import { RecordButton } from './RecordButton.tsx'

/** All instruments, by what they are on the day. */
export function Instruments({ matrix, actor, records, asOf }: ProfileProps) {
  const documents = documentsOf(actor.id, records.documents)
  if (documents.length === 0) return <p className={styles['soft']}>No instrument is recorded: not researched.</p>
  const groups = instrumentGroups(actor.id, documents, asOf, matrix.dataset.released)
  const hasBegun = groups.some(({ statuses }) => statuses.join() !== 'not-yet')
  return (
    <>
      {!hasBegun && (
        <p>
          On {formatDate(asOf)} none of the {documents.length} recorded instruments was there yet.
        </p>
      )}
      {groups.map((group) => (
        <div key={group.statuses.join()} className={styles['part']}>
          <h3>
            {titleOf(group, asOf)} <small>{group.documents.length}</small>
          </h3>
          <FoldedOnPhones summary={group.documents.length === 1 ? 'Show it' : `Show these ${group.documents.length}`}>
            <ul className={styles['entries']}>
              {group.documents.map((document) => (
                <li key={document.id}>
                  <DocumentEntry document={document} actor={actor.id} asOf={asOf} />
                </li>
              ))}
            </ul>
          </FoldedOnPhones>
        </div>
      ))}
    </>
  )
}

function titleOf({ statuses }: InstrumentGroup, asOf: Day): string {
  const words = statuses.map((status) => documentStatusWords[status] ?? status).join(' or ')
  if (statuses.join() === 'not-yet') return `Since then, after ${formatDate(asOf)}`
  const sentence = statuses.length > 1 ? `either ${words}` : words
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}`
}

interface DocumentEntryProps {
  readonly document: PolicyDocument
  readonly actor: string
  readonly asOf: Day
}

/** A document in a list: its title, which opens it, what it is, and its dates. */
export function DocumentEntry({ document, actor, asOf }: DocumentEntryProps) {
  const { label, title, original, facts, party } = instrumentOf({ kind: 'documents', record: document }, actor, asOf)
  const isParty = document.parties?.some((it) => it.actor === actor)
  return (
    <>
      <RecordButton id={document.id}>{title}</RecordButton>
      {original && <OriginalTitle original={original} />}
      <Facts facts={isParty && party ? party : facts} of={label} />
    </>
  )
}
