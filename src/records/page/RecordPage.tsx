import { useEffect, useRef, type ReactNode } from 'react'
import type { EvidenceRecord } from '../../dataset/publish/evidence.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Source } from '../../dataset/read.ts'
import { ActorLink } from '../../frame/ActorLink.tsx'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { instrumentOf } from '../../frame/evidence/instruments.ts'
import { RecordBody } from '../../frame/evidence/record/RecordBody.tsx'
import { whoseLanes } from '../../frame/evidence/record/recordRelations.ts'
import { SectionLevel } from '../../frame/evidence/Section.tsx'
import { UnknownPage } from '../../frame/page/UnknownPage.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { recordsKinds, type RecordsKind } from '../../frame/recordFacets.ts'
import screen from '../../frame/screen.module.css'
import { useCatalogue, type OpenCatalogue } from '../../frame/useCatalogue.ts'
import { screens } from '../../model/screens.ts'
import { recordOf, type AnyRecord } from '../recordRows.ts'
import { RecordMargin } from './RecordMargin.tsx'
import { ReferringClaims } from './ReferringClaims.tsx'
import styles from './RecordPage.module.css'
import { SourceBody } from './SourceBody.tsx'

interface RecordPageProps {
  readonly matrix: Matrix
  readonly kind: RecordsKind
  /** The id that the address asks for, maybe an old one. */
  readonly page: string
}

/** A record on a page of its own: what it says and all that refers to it. */
export function RecordPage({ matrix, kind, page }: RecordPageProps) {
  const { lists, waiting, retry } = useCatalogue(recordsKinds)
  const entry = entryOf(kind, page, lists)
  const title = entry ? titleOf(entry) : undefined
  useEffect(() => {
    document.title = `${title ?? page.slice(0, 80)} – ${matrix.dataset.name}`
  }, [title, page, matrix])
  if (entry) return <FoundPage key={entry.record.id} matrix={matrix} entry={entry} askedFor={page} />
  if (waiting) {
    return (
      <main className={screen['screen']} id="main">
        <h1>{nameOf(kind)}</h1>
        <EvidenceLoading loading={waiting} what="records" onRetry={retry} />
      </main>
    )
  }
  // What the address names may be a record of another kind.
  const where = recordsKinds.find((it) => entryOf(it, page, lists)) ?? kind
  return <UnknownPage screen={where} page={page} what={kind.slice(0, -1)} known={knownPages(where, lists)} />
}

interface FoundPageProps {
  readonly matrix: Matrix
  readonly entry: AnyRecord
  readonly askedFor: string
}

function FoundPage({ matrix, entry, askedFor }: FoundPageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const toHeading = () => heading.current?.focus()
  return (
    <main className={screen['screen']} id="main">
      <div className={styles['page']}>
        <div className={styles['head']}>
          <Eyebrow matrix={matrix} entry={entry} />
          <h1 ref={heading} tabIndex={-1}>
            {titleOf(entry)}
          </h1>
        </div>
        <SectionLevel value={2}>
          <div className={styles['body']}>
            {entry.kind === 'sources' ? (
              <SourceBody matrix={matrix} source={entry.record} askedFor={askedFor} onRetry={toHeading} />
            ) : (
              <>
                <RecordBody matrix={matrix} entry={entry} askedFor={askedFor} onRetry={toHeading} />
                <ReferringClaims ids={[entry.record.id, ...(entry.record.replaces ?? [])]} />
              </>
            )}
          </div>
          <RecordMargin matrix={matrix} entry={entry} title={titleOf(entry)} />
        </SectionLevel>
      </div>
    </main>
  )
}

/** Of what kind it is and whose, with ways to all of its kind and to whose it is. */
function Eyebrow({ matrix, entry }: { matrix: Matrix; entry: AnyRecord }): ReactNode {
  const owners =
    entry.kind === 'sources' ? [entry.record.actor].filter((it) => it !== undefined) : whoseLanes(entry, matrix.actors)
  const label = entry.kind === 'sources' ? entry.record.kind.replace('-', ' ') : labelOf(entry)
  return (
    <p className={styles['eyebrow']}>
      <PlaceLink to={{ screen: entry.kind }}>{nameOf(entry.kind)}</PlaceLink>
      {label !== 'institution' && <> · {label}</>}
      {matrix.actors
        .filter(({ id }) => owners.includes(id))
        .map((actor) => (
          <span key={actor.id}>
            {' · '}
            <ActorLink actor={actor} />
          </span>
        ))}
    </p>
  )
}

function labelOf(entry: EvidenceRecord): string {
  return instrumentOf(entry, entry.record.actor, '').label
}

function titleOf(entry: AnyRecord): string {
  return entry.kind === 'sources' ? entry.record.title : instrumentOf(entry, entry.record.actor, '').title
}

function nameOf(kind: RecordsKind): string {
  return screens.find(({ id }) => id === kind)!.label
}

type Lists = OpenCatalogue<RecordsKind>['lists']

function entryOf(kind: RecordsKind, id: string, lists: Lists): AnyRecord | undefined {
  const record = recordOf<AnyRecord['record']>(id, lists[kind] ?? [])
  return record && ({ kind, record } as AnyRecord)
}

function knownPages(kind: RecordsKind, lists: Lists) {
  const records: readonly (AnyRecord['record'] | Source)[] = lists[kind] ?? []
  return records.map((record) => ({ page: record.id, name: titleOf({ kind, record } as AnyRecord) }))
}
