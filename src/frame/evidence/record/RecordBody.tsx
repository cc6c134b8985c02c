import type { ReactNode } from 'react'
import type { EvidenceRecord } from '../../../dataset/publish/evidence.ts'
import type { Matrix, MatrixActor } from '../../../dataset/publish/matrix.ts'
import type { PolicyDocument, Source } from '../../../dataset/read.ts'
import { actingActors } from '../../../model/actingActors.ts'
import { formatDate } from '../../../model/partialDate.ts'
import { useView } from '../../../view/store.ts'
import { ActorName } from '../ActorAnswer.tsx'
import { checkInWords } from '../checkInWords.ts'
import { citedSources } from '../citedSources.ts'
import { Disputes } from '../Disputes.tsx'
import styles from '../evidence.module.css'
import { EvidenceLoading } from '../EvidenceLoading.tsx'
import { Facts } from '../Facts.tsx'
import { instrumentOf, partyFacts, textKindOf } from '../instruments.ts'
import { ClaimsOf } from './ClaimsOf.tsx'
import { LaneSteps } from './LaneSteps.tsx'
import { OriginalTitle } from '../OriginalTitle.tsx'
import { aboutAnyOf } from '../questionEvidence.ts'
import { GlossaryText } from '../../glossary/GlossaryText.tsx'
import { statusInWords } from './recordDates.ts'
import { RecordFile } from '../RecordFile.tsx'
import { RecordLink } from '../RecordLink.tsx'
import { evidenceKinds } from './recordEntry.ts'
import { concernedActors, recordRelations } from './recordRelations.ts'
import { RestingAnswers } from './RestingAnswers.tsx'
import { Section } from '../Section.tsx'
import { SourceList } from '../SourceList.tsx'
import { useCatalogue } from '../../useCatalogue.ts'
import { useEvidences } from '../../useEvidences.ts'
import { PlaceLink } from '../../PlaceLink.tsx'

interface RecordBodyProps {
  readonly matrix: Matrix
  readonly entry: EvidenceRecord
  /** The id by which the record was asked for. */
  readonly askedFor: string
  /** Shows another record or an answer where this one stands; on a page without it, records lead to their own pages. */
  readonly show?: (evidence: string) => void
  /** A button to try again was pressed and goes away: the focus needs a place. */
  readonly onRetry: () => void
}

/** A milestone, document or institution, in the panel or on a page: what, when, who, with what it is joined, and what rests on it. */
export function RecordBody({ matrix, entry, askedFor, show, onRetry }: RecordBodyProps) {
  const { kind, record } = entry
  const asOf = useView((view) => view.asOf)
  const catalogue = useCatalogue(evidenceKinds)
  const { lists } = catalogue
  const concerned = useEvidences(concernedActors(entry))
  const { evidences } = concerned
  const named = evidences.map((evidence) => aboutAnyOf(evidence, [record.id]))
  const retry = (failed: { readonly retry: () => void }) => {
    onRetry()
    failed.retry()
  }
  const status = statusInWords(entry, asOf, matrix.dataset.released)
  const { original, facts, summary, note } = instrumentOf(entry, record.actor, asOf)
  return (
    <>
      {original && <OriginalTitle original={original} />}
      <Facts facts={facts} />
      {status && (
        <p className={styles['asOf']}>
          As of {formatDate(asOf)}: <strong>{status}</strong>
        </p>
      )}
      <div className={styles['summary']}>
        <GlossaryText text={summary} />
      </div>
      {note && <p className={styles['soft']}>{note}</p>}
      {askedFor !== record.id && (
        <p className={styles['soft']}>
          <code>{askedFor}</code> was merged into this record.
        </p>
      )}
      {show && (
        <p className={styles['small']}>
          <PlaceLink to={{ screen: kind, page: record.id }} change={{ evidence: undefined }}>
            Open its page
          </PlaceLink>
        </p>
      )}
      <LaneSteps matrix={matrix} entry={entry} lists={lists} show={show} />
      <Particulars matrix={matrix} entry={entry} />
      {kind === 'documents' && record.parties && <Parties matrix={matrix} record={record} parties={record.parties} />}
      {recordRelations(entry, lists).map(({ title, entries }) => (
        <Section key={title} title={title}>
          <ul className={styles['list']}>
            {entries.map((it) => (
              <li key={it.record.id} className={styles['item']}>
                <RecordLink instrument={instrumentOf(it, it.record.actor, asOf)} show={show} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
      <RestingAnswers matrix={matrix} entry={entry} evidences={evidences} show={show} />
      {catalogue.waiting && (
        <EvidenceLoading loading={catalogue.waiting} what="records" onRetry={() => retry(catalogue)} />
      )}
      {concerned.waiting && <EvidenceLoading loading={concerned.waiting} onRetry={() => retry(concerned)} />}
      {lists.sources && (
        <Section title="Sources">
          <Sources entry={entry} sources={lists.sources} checked={record.checked ?? matrix.dataset.checked} />
        </Section>
      )}
      <Disputes
        disputes={once(named.flatMap(({ disputes }) => disputes))}
        open={once(named.flatMap(({ open }) => open))}
        sources={Object.assign({}, ...evidences.map(({ sources }) => sources))}
      />
      <ClaimsOf id={record.id} />
      <RecordFile ids={[record.id]} file={`data/actors/${record.actor}/${kind}.json`} />
    </>
  )
}

/** Who and about whom, to which components it belongs. */
function Particulars({ matrix, entry: { kind, record } }: { matrix: Matrix; entry: EvidenceRecord }) {
  const components = matrix.components.filter(({ id }) => record.components.includes(id))
  return (
    <Section title="Particulars">
      <dl className={styles['terms']}>
        {kind === 'milestones' && <Actors term="Acted" ids={actingActors(record, matrix.actors)} matrix={matrix} />}
        {kind === 'milestones' && record.about && <Actors term="About" ids={record.about} matrix={matrix} />}
        {kind !== 'milestones' && <Actors term="Of" ids={[record.actor]} matrix={matrix} />}
        {kind === 'documents' && <Term term="Issued by">{record.issuer}</Term>}
        <Term term="Components">
          <ul className={styles['inRow']}>
            {components.map(({ id, label }) => (
              <li key={id}>
                <PlaceLink to={{ screen: 'components', page: id }}>{label}</PlaceLink>
              </li>
            ))}
          </ul>
        </Term>
        {kind === 'milestones' && <Term term="Significance">{record.significance} of 3</Term>}
      </dl>
    </Section>
  )
}

interface PartiesProps {
  readonly matrix: Matrix
  readonly record: PolicyDocument
  readonly parties: NonNullable<PolicyDocument['parties']>
}

/** Who joined a document, each with its own dates. */
function Parties({ matrix, record, parties }: PartiesProps) {
  const asOf = useView((view) => view.asOf)
  return (
    <Section title="Parties">
      <ul className={styles['list']}>
        {parties.map(({ actor }) => (
          <li key={actor} className={styles['item']}>
            <ActorName actor={actorOf(actor, matrix)} />
            <Facts facts={partyFacts(record, actor, asOf) ?? []} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Actors({ term, ids, matrix }: { term: string; ids: readonly string[]; matrix: Matrix }) {
  return (
    <Term term={term}>
      <ul className={styles['inRow']}>
        {ids.map((id) => (
          <li key={id}>
            <ActorName actor={actorOf(id, matrix)} />
          </li>
        ))}
      </ul>
    </Term>
  )
}

function Term({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}

function actorOf(id: string, matrix: Matrix): MatrixActor {
  return matrix.actors.find((actor) => actor.id === id) ?? { id, kind: 'forum', name: id }
}

interface SourcesProps {
  readonly entry: EvidenceRecord
  readonly sources: readonly Source[]
  readonly checked: string
}

function Sources({ entry, sources, checked }: SourcesProps) {
  const { citations, check } = entry.record
  const wanted = new Set(citations.map(({ source }) => source))
  const byId = Object.fromEntries(sources.filter(({ id }) => wanted.has(id)).map((source) => [source.id, source]))
  const cited = citedSources(citations, byId)
  const kinds = cited.flatMap(({ source }) => source?.kind ?? [])
  return (
    <>
      <SourceList cited={cited} />
      <p className={styles['checked']}>
        How it was checked: {checkInWords(check, kinds, textKindOf(entry))} ({formatDate(checked)}).
      </p>
    </>
  )
}

function once<R extends { readonly id: string }>(records: readonly R[]): R[] {
  return [...new Map(records.map((record) => [record.id, record])).values()]
}
