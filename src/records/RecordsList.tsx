import { useEffect, useMemo } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { EvidenceLoading } from '../frame/evidence/EvidenceLoading.tsx'
import { FilterNotice } from '../frame/FilterNotice.tsx'
import { PlaceLink } from '../frame/PlaceLink.tsx'
import { recordsKinds, type RecordsKind } from '../frame/recordFacets.ts'
import screen from '../frame/screen.module.css'
import { useCatalogue } from '../frame/useCatalogue.ts'
import { screens } from '../model/screens.ts'
import controls from '../ui/controls.module.css'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { changeView, useView, useViewParts } from '../view/store.ts'
import { IgnoredFilters } from './IgnoredFilters.tsx'
import { UnknownLanguages } from './UnknownLanguages.tsx'
import { ExportMenu } from './export/ExportMenu.tsx'
import { countAfter, keptRows, languagesIn, recordFilterParts, recordRowsOf, type RecordsOfKind } from './recordRows.ts'
import styles from './RecordsList.module.css'
import { selectionNote, sentenceOf } from './recordsWords.ts'
import { RecordFilters } from './table/RecordFilters.tsx'
import { RecordsTable } from './table/RecordsTable.tsx'

/** Everything of a kind in a table, and the ways to the other kinds. */
export function RecordsList({ matrix, kind }: { matrix: Matrix; kind: RecordsKind }) {
  const title = labelOf(kind)
  useEffect(() => {
    document.title = `${title} – ${matrix.dataset.name}`
  }, [title, matrix])
  const { complete, waiting, retry } = useCatalogue(neededFor[kind])
  const list = useMemo(
    () => complete && ({ kind, records: complete[kind], citations: complete.citations } as RecordsOfKind),
    [complete, kind],
  )
  return (
    <main className={screen['screen']} id="main">
      <nav className={styles['tabs']} aria-label="Records">
        {recordsKinds.map((it) => (
          <PlaceLink key={it} to={{ screen: it }} aria-current={it === kind ? 'page' : undefined}>
            {labelOf(it)}
          </PlaceLink>
        ))}
      </nav>
      <h1 className={styles['title']}>{title}</h1>
      {waiting && <EvidenceLoading loading={waiting} what={kind} onRetry={retry} />}
      {list && <LoadedList key={kind} matrix={matrix} list={list} />}
    </main>
  )
}

/** What must be loaded to show each kind. */
const neededFor: Readonly<Record<RecordsKind, readonly (RecordsKind | 'citations')[]>> = {
  documents: ['documents'],
  institutions: ['institutions'],
  milestones: ['milestones'],
  sources: ['sources', 'citations'],
}

function labelOf(kind: RecordsKind): string {
  return screens.find(({ id }) => id === kind)!.label
}

function LoadedList({ matrix, list }: { matrix: Matrix; list: RecordsOfKind }) {
  const { kind } = list
  const asOf = useView((view) => view.asOf)
  const chosen = useViewParts(recordFilterParts)
  const { actors, showAfter } = chosen
  // A drag in time does not make the thousands of sources anew.
  const [day, party] = kind === 'sources' ? ['', ''] : [asOf, actors.length === 1 ? actors[0]! : '']
  const all = useMemo(() => recordRowsOf(matrix, list, day, [party]), [matrix, list, day, party])
  const languages = useMemo(() => (kind === 'sources' ? languagesIn(all) : []), [kind, all])
  const filters = useMemo(
    () => ({ ...chosen, language: chosen.language.filter((it) => languages.includes(it)) }),
    [chosen, languages],
  )
  const shown = useMemo(() => keptRows(matrix, all, filters), [matrix, all, filters])
  const after = useMemo(() => countAfter(matrix, all, filters), [matrix, all, filters])
  // Whoever chooses a status that only comes later has asked for it.
  const isAsked = !showAfter && shown.some(({ isAfter }) => isAfter)
  const rowsOf = (actor: string) => (kind === 'documents' ? recordRowsOf(matrix, list, day, [actor]) : all)
  const narrow = useMediaQuery(narrowScreen)
  const exportMenu = <ExportMenu matrix={matrix} kind={kind} rows={shown} />
  const note = selectionNote(matrix, shown, actors)
  return (
    <>
      <p className={`${screen['sentence']} ${styles['sentence']}`} role="status">
        {sentenceOf(kind, shown, all.length, asOf)}
      </p>
      {after > 0 && !isAsked && (
        <p className={styles['after']}>
          <button
            type="button"
            className={controls['button']}
            aria-pressed={showAfter}
            onClick={() => changeView({ showAfter: !showAfter })}
          >
            Also show the {after} that came later
          </button>
        </p>
      )}
      {note && <p className={styles['note']}>{note}</p>}
      {kind === 'sources' && <UnknownLanguages known={languages} />}
      <IgnoredFilters matrix={matrix} kind={kind} />
      <RecordFilters matrix={matrix} kind={kind} rows={all} rowsOf={rowsOf} tools={narrow && exportMenu} />
      <FilterNotice matrix={matrix} shown={shown.length} inAll={all.length} what={kind} inTable />
      <RecordsTable matrix={matrix} kind={kind} rows={shown} tools={!narrow && exportMenu} />
    </>
  )
}
