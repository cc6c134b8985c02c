import type { SourceCitations } from '../../dataset/publish/citations.ts'
import type { EvidenceRecord } from '../../dataset/publish/evidence.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Source } from '../../dataset/read.ts'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import evidence from '../../frame/evidence/evidence.module.css'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { instrumentOf } from '../../frame/evidence/instruments.ts'
import { languageName } from '../../frame/evidence/languageWords.ts'
import { OriginalTitle } from '../../frame/evidence/OriginalTitle.tsx'
import { RecordFile } from '../../frame/evidence/RecordFile.tsx'
import { RecordLink } from '../../frame/evidence/RecordLink.tsx'
import { Section } from '../../frame/evidence/Section.tsx'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { formatDate, formatSince } from '../../model/partialDate.ts'
import { useView } from '../../view/store.ts'
import { citingAnswers, citingStances } from './citingOf.ts'

interface SourceBodyProps {
  readonly matrix: Matrix
  readonly source: Source
  readonly askedFor: string
  /** A button to try again was pressed and goes away: the focus needs a place. */
  readonly onRetry: () => void
}

const needed = ['documents', 'institutions', 'milestones', 'disputes', 'terms', 'citations'] as const

/** A work in which facts were read: where it is found, and all that cites it. */
export function SourceBody({ matrix, source, askedFor, onRetry }: SourceBodyProps) {
  const { id, kind, originalTitle, language, authors, publisher, date, url, note, actor } = source
  const { lists, complete, waiting, retry } = useCatalogue(needed)
  const by = lists.citations?.find((it) => it.source === id)?.by
  const particulars = [authors?.join(', '), publisher, date && formatDate(date), `in ${languageName(language)}`].filter(
    Boolean,
  )
  return (
    <>
      {originalTitle && <OriginalTitle original={originalTitle} />}
      <p className={evidence['soft']}>{particulars.join(' · ')}</p>
      {url && (
        <p className={evidence['summary']}>
          <a href={url} rel="noopener noreferrer">
            {url}
            <span aria-hidden="true"> ↗</span>
            <span className="visually-hidden"> (leaves this page)</span>
          </a>
        </p>
      )}
      {note && <p className={evidence['soft']}>{note}</p>}
      {kind === 'founding-article' && (
        <p className={evidence['summary']}>
          <PlaceLink to={{ screen: 'about', page: 'claims' }}>Its claims, held against the evidence</PlaceLink>
        </p>
      )}
      {askedFor !== id && (
        <p className={evidence['soft']}>
          <code>{askedFor}</code> was merged into this record.
        </p>
      )}
      {waiting && (
        <EvidenceLoading
          loading={waiting}
          what="records"
          onRetry={() => {
            onRetry()
            retry()
          }}
        />
      )}
      {complete && by && (
        <>
          <CitingAnswers matrix={matrix} by={by} />
          <CitingRecords
            title="Documents that cite it"
            ids={by.documents}
            entries={entries('documents', complete.documents)}
            source={source}
          />
          <CitingRecords
            title="Institutions that cite it"
            ids={by.institutions}
            entries={entries('institutions', complete.institutions)}
            source={source}
          />
          <CitingRecords
            title="Milestones that cite it"
            ids={by.milestones}
            entries={entries('milestones', complete.milestones)}
            source={source}
          />
          <CitingStances matrix={matrix} by={by} />
          <CitingIndices matrix={matrix} by={by} />
          <CitingPlaces
            title="Disputes that cite it"
            page="method"
            cited={complete.disputes.map((it) => ({ id: it.id, words: it.claim }))}
            ids={by.disputes}
          />
          <CitingPlaces
            title="Terms that cite it"
            page="glossary"
            cited={complete.terms.map((it) => ({ id: it.id, words: it.term }))}
            ids={by.terms}
          />
        </>
      )}
      {complete && !by && <p className={evidence['summary']}>Nothing in the dataset cites it any more.</p>}
      <RecordFile ids={[id]} file={actor === undefined ? 'data/sources.json' : `data/actors/${actor}/sources.json`} />
    </>
  )
}

function entries<Kind extends EvidenceRecord['kind']>(
  kind: Kind,
  records: readonly Extract<EvidenceRecord, { kind: Kind }>['record'][],
): EvidenceRecord[] {
  return records.map((record) => ({ kind, record }) as unknown as EvidenceRecord)
}

function CitingAnswers({ matrix, by }: { matrix: Matrix; by: SourceCitations['by'] }) {
  const answers = citingAnswers(by, matrix)
  if (answers.length === 0) return null
  return (
    <Section title="Answers that cite it">
      <ul className={evidence['list']}>
        {answers.map(({ finding, actor, indicator }) => (
          <li key={finding.id} className={evidence['item']}>
            <ActorName actor={actor} />{' '}
            <EvidenceButton id={finding.id} className={evidence['recordLink']}>
              {indicator.question}
            </EvidenceButton>
            <p className={evidence['soft']}>
              {finding.value} {formatSince(finding.since)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface CitingRecordsProps {
  readonly title: string
  readonly ids: readonly string[] | undefined
  readonly entries: readonly EvidenceRecord[]
  readonly source: Source
}

function CitingRecords({ title, ids = [], entries: all, source }: CitingRecordsProps) {
  const asOf = useView((view) => view.asOf)
  const wanted = new Set(ids)
  const citing = all.filter(({ record }) => wanted.has(record.id))
  if (citing.length === 0) return null
  const names = [source.id, ...(source.replaces ?? [])]
  return (
    <Section title={title}>
      <ul className={evidence['list']}>
        {citing.map((entry) => {
          const cited = entry.record.citations.filter((it) => names.includes(it.source))
          const locators = cited.flatMap(({ locator }) => locator ?? [])
          return (
            <li key={entry.record.id} className={evidence['item']}>
              <RecordLink instrument={instrumentOf(entry, entry.record.actor, asOf)} />
              {locators.length > 0 && <p className={evidence['soft']}>cites {locators.join('; ')}</p>}
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function CitingStances({ matrix, by }: { matrix: Matrix; by: SourceCitations['by'] }) {
  const stances = citingStances(by, matrix)
  if (stances.length === 0) return null
  return (
    <Section title="Stances that cite it">
      <ul className={evidence['list']}>
        {stances.map(({ id, actor, component }) => (
          <li key={id} className={evidence['item']}>
            <ActorName actor={actor} />{' '}
            {actor.kind === 'forum' ? (
              component.label
            ) : (
              <EvidenceButton id={id} className={evidence['recordLink']}>
                {component.label}
              </EvidenceButton>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Results of indices have no evidence of their own: they stand in the profile of their country. */
function CitingIndices({ matrix, by }: { matrix: Matrix; by: SourceCitations['by'] }) {
  const results = (by.indices ?? []).map((id) => ({
    id,
    actor: matrix.actors.find((it) => id.startsWith(`${it.id}.`)),
  }))
  if (results.length === 0) return null
  return (
    <Section title="Index results that cite it">
      <ul className={evidence['list']}>
        {results.map(({ id, actor }) => (
          <li key={id} className={evidence['item']}>
            {actor && <ActorName actor={actor} />} <code className={evidence['code']}>{id}</code>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface CitingPlacesProps {
  readonly title: string
  /** The page beneath About on which they stand, under their ids. */
  readonly page: string
  readonly cited: readonly { readonly id: string; readonly words: string }[]
  readonly ids: readonly string[] | undefined
}

function CitingPlaces({ title, page, cited, ids = [] }: CitingPlacesProps) {
  if (ids.length === 0) return null
  return (
    <Section title={title}>
      <ul className={evidence['list']}>
        {cited
          .filter(({ id }) => ids.includes(id))
          .map(({ id, words }) => (
            <li key={id} className={evidence['item']}>
              <PlaceLink to={{ screen: 'about', page }} hash={id}>
                {words}
              </PlaceLink>
            </li>
          ))}
      </ul>
    </Section>
  )
}
