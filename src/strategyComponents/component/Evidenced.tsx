import type { Evidence } from '../../dataset/publish/evidence.ts'
import type { Component, Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import type { Dispute, OpenQuestion } from '../../dataset/read.ts'
import { ActorLink } from '../../frame/ActorLink.tsx'
import { Concerned } from '../../frame/evidence/Concerned.tsx'
import { DisputeItems, OpenItems } from '../../frame/evidence/Disputes.tsx'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { OriginalTitle } from '../../frame/evidence/OriginalTitle.tsx'
import { aboutAnyOf } from '../../frame/evidence/questionEvidence.ts'
import { statusInWords } from '../../frame/evidence/record/recordDates.ts'
import { SourceList } from '../../frame/evidence/SourceList.tsx'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { PageSection } from '../../frame/page/PageSection.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { useEvidences } from '../../frame/useEvidences.ts'
import type { AnswerLookup } from '../../model/courses.ts'
import { formatDate } from '../../model/partialDate.ts'
import { noFilters } from '../../model/selection.ts'
import { useView } from '../../view/store.ts'
import study from '../study.module.css'
import styles from './ComponentPage.module.css'
import { readingList, type ReadingGroup } from './readingList.ts'
import { restingDocuments, type RestingDocument } from './restingDocuments.ts'

interface EvidencedProps {
  readonly matrix: Matrix
  readonly component: Component
  readonly countries: readonly MatrixActor[]
  readonly answerOf: AnswerLookup
  readonly titleOf: Readonly<Record<'instruments' | 'disputes' | 'reading', string>>
}

/** What stands behind the answers of a component: the parts of the page that wait for the evidence of each country. */
export function Evidenced({ matrix, component, countries, answerOf, titleOf }: EvidencedProps) {
  const { evidences, waiting, retry } = useEvidences(countries.map(({ id }) => id))
  const asOf = useView((view) => view.asOf)
  const isComplete = countries.length > 0 && !waiting
  // Said once: three parts wait for the same.
  const inFirst = isComplete ? null : countries.length === 0 ? (
    <p>Nobody of those chosen answers these questions.</p>
  ) : (
    <EvidenceLoading loading={waiting} onRetry={retry} />
  )
  const inOthers = (
    <p className={study['soft']}>{countries.length === 0 ? 'Nothing to show.' : 'Waits for the evidence.'}</p>
  )
  return (
    <>
      <PageSection id="instruments" title={titleOf.instruments} hasContents>
        {inFirst ?? (
          <Instruments
            matrix={matrix}
            component={component}
            found={restingDocuments(evidences, component, answerOf, asOf)}
          />
        )}
      </PageSection>
      <PageSection id="disputes" title={titleOf.disputes} hasContents>
        {isComplete ? <InDispute matrix={matrix} component={component} evidences={evidences} /> : inOthers}
      </PageSection>
      <PageSection id="reading" title={titleOf.reading} hasContents>
        {isComplete ? <Reading groups={readingList(evidences, component)} /> : inOthers}
      </PageSection>
    </>
  )
}

const shownInstruments = 10

interface InstrumentsProps {
  readonly matrix: Matrix
  readonly component: Component
  readonly found: readonly RestingDocument[]
}

function Instruments({ matrix, component, found }: InstrumentsProps) {
  const asOf = useView((view) => view.asOf)
  return (
    <>
      {found.length === 0 ? (
        <p>On {formatDate(asOf)} no answer of those chosen rests on a document.</p>
      ) : (
        <p className={study['soft']}>
          The documents on which most answers of {formatDate(asOf)} rest, with their status on that day.
        </p>
      )}
      {found.length > 0 && <InstrumentList matrix={matrix} documents={found.slice(0, shownInstruments)} />}
      {found.length > shownInstruments && (
        <details className={study['more']}>
          <summary>{found.length - shownInstruments} more on which answers rest</summary>
          <InstrumentList matrix={matrix} documents={found.slice(shownInstruments)} />
        </details>
      )}
      <p>
        <PlaceLink
          to={{ screen: 'documents' }}
          change={{ ...noFilters, components: [component.id], type: [], status: [] }}
        >
          All documents of this component
        </PlaceLink>
      </p>
    </>
  )
}

function InstrumentList({ matrix, documents }: { matrix: Matrix; documents: readonly RestingDocument[] }) {
  const asOf = useView((view) => view.asOf)
  return (
    <ul className={study['plainList']}>
      {documents.map(({ document, answers, actors }) => (
        <li key={document.id}>
          <span className={styles['kind']}>{document.type.replace('-', ' ')}</span>{' '}
          <EvidenceButton id={document.id} className={study['record']}>
            {document.title}
          </EvidenceButton>
          {document.originalTitle && <OriginalTitle original={document.originalTitle} />}
          <span className={`${study['soft']} ${styles['who']}`}>
            <span>{statusInWords({ kind: 'documents', record: document }, asOf, matrix.dataset.released)}</span>
            <span>
              {answers} {answers === 1 ? 'answer rests' : 'answers rest'} on it:
            </span>
            {matrix.actors
              .filter(({ id }) => actors.includes(id))
              .map((actor) => (
                <ActorLink key={actor.id} actor={actor} />
              ))}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface InDisputeProps {
  readonly matrix: Matrix
  readonly component: Component
  readonly evidences: readonly Evidence[]
}

function InDispute({ matrix, component, evidences }: InDisputeProps) {
  const about = [component.id, ...component.indicators.map(({ id }) => id)]
  const found = evidences.map((evidence) =>
    aboutAnyOf(
      evidence,
      about.map((id) => `${evidence.actor}.${id}`),
    ),
  )
  const disputes = once(found.flatMap((it) => it.disputes))
  const open = once(found.flatMap((it) => it.open))
  const titleOf = (id: string) => {
    const entry = evidences.map(({ records }) => records[id]).find(Boolean)
    return entry && (entry.kind === 'institutions' ? entry.record.name : entry.record.title)
  }
  const headOf = (it: Dispute | OpenQuestion) => (
    <Concerned matrix={matrix} owner={it.actor} about={it.about} titleOf={titleOf} />
  )
  if (disputes.length + open.length === 0)
    return <p>No dispute and no open question is recorded about these answers.</p>
  return (
    <div className={study['panelPart']}>
      {disputes.length > 0 && (
        <>
          <h3 className={study['subtitle']}>In dispute</h3>
          <DisputeItems
            disputes={disputes}
            sources={Object.assign({}, ...evidences.map(({ sources }) => sources))}
            headOf={headOf}
          />
        </>
      )}
      {open.length > 0 && (
        <>
          <h3 className={study['subtitle']}>Still open</h3>
          <OpenItems open={open} headOf={headOf} />
        </>
      )}
    </div>
  )
}

/** What concerns several countries comes with the evidence of each. */
function once<Record extends { readonly id: string }>(records: readonly Record[]): readonly Record[] {
  return [...new Map(records.map((record) => [record.id, record])).values()]
}

const shownSources = 6

function Reading({ groups }: { groups: readonly ReadingGroup[] }) {
  if (groups.length === 0) return <p>No source is cited for these answers.</p>
  return (
    <>
      <p className={study['soft']}>
        What answers and positions cite, most cited first; in English where no language is named.
      </p>
      {groups.map((group) => (
        <ReadingOf key={group.title} {...group} />
      ))}
    </>
  )
}

function ReadingOf({ title, sources }: ReadingGroup) {
  return (
    <section aria-label={title}>
      <h3 className={study['subtitle']}>{title}</h3>
      <SourceList cited={sources.slice(0, shownSources)} />
      {sources.length > shownSources && (
        <details className={study['more']}>
          <summary>{sources.length - shownSources} more</summary>
          <SourceList cited={sources.slice(shownSources)} />
        </details>
      )}
    </section>
  )
}
