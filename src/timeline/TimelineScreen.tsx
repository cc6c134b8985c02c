import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Catalogue } from '../dataset/publish/catalogue.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { EvidenceLoading } from '../frame/evidence/EvidenceLoading.tsx'
import { waitingAmong } from '../frame/waitingAmong.ts'
import { FilterNotice } from '../frame/FilterNotice.tsx'
import screen from '../frame/screen.module.css'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { openCatalogue, useOpenDataset, type Loading } from '../view/openDataset.ts'
import { changeView, useView, useViewParts } from '../view/store.ts'
import { tableColumns } from '../view/tableColumns.ts'
import { barsOf, packBars, type PackedBar } from './bars.ts'
import { timelineOf } from './items.ts'
import { indexLanes } from './layout.ts'
import { Overview } from './Overview.tsx'
import { RelativeTime } from './RelativeTime.tsx'
import { TimelineChart } from './TimelineChart.tsx'
import { TimelineFilters } from './TimelineFilters.tsx'
import styles from './TimelineScreen.module.css'
import { narrowTimelineColumns, TimelineTable } from './TimelineTable.tsx'
import { pageTitleOf, sentenceOf, titleOf } from './timelineWords.ts'
import { datesOf, windowOf } from './timeScale.ts'

/** Every milestone of every country, on one time axis. */
export function TimelineScreen({ matrix }: { matrix: Matrix }) {
  const actors = useView((view) => view.actors)
  const loading = useOpenDataset((state) => state.catalogue.milestones)
  useEffect(() => void openCatalogue('milestones'), [])
  const pageTitle = pageTitleOf(matrix, actors)
  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])
  return (
    <main className={screen['screen']} id="main">
      <h1>{titleOf(matrix, actors)}</h1>
      {loading?.status === 'ready' ? (
        <LoadedTimeline matrix={matrix} milestones={loading.content} />
      ) : (
        <EvidenceLoading loading={loading} what="milestones" onRetry={() => void openCatalogue('milestones')} />
      )}
    </main>
  )
}

/** What the timeline depends on, without the window: moving in time filters nothing anew. */
const filterParts = [
  'actors',
  'asOf',
  'components',
  'triad',
  'vector',
  'pillar',
  'q',
  'lanes',
  'kind',
  'significance',
  'check',
  'hideAfter',
] as const

function LoadedTimeline({ matrix, milestones }: { matrix: Matrix; milestones: Catalogue['milestones'] }) {
  const { released } = matrix.dataset
  const filters = useViewParts(filterParts)
  const chosenWindow = useViewParts(['from', 'to'])
  const zero = useView((view) => view.zero)
  const evidence = useView((view) => view.evidence)
  const rows = useView((view) => view.rows)
  const columns = useView((view) => view.columns)
  const narrow = useMediaQuery(narrowScreen)
  const [hovered, setHovered] = useState<string>()

  const timeline = useMemo(() => timelineOf(matrix, milestones, filters), [matrix, milestones, filters])
  const index = useMemo(() => indexLanes(timeline.lanes, timeline.items), [timeline])
  const instruments = useBars(matrix)
  const window = windowOf(chosenWindow, timeline.items, released)
  const actorName = useCallback((id: string) => matrix.actors.find((it) => it.id === id)?.name ?? id, [matrix])

  const open = (id: string) => changeView({ evidence: id === evidence ? undefined : id })
  const changeWindow = (from: number, to: number, run?: string) =>
    changeView(datesOf({ from, to }), run === undefined ? {} : { run })

  return (
    <>
      <p className={screen['sentence']}>{sentenceOf(timeline, filters.asOf)}</p>
      <TimelineFilters matrix={matrix} milestones={milestones} />
      <FilterNotice matrix={matrix} shown={timeline.shown} inAll={timeline.inAll} what="milestones" />
      {zero !== undefined && <RelativeTime matrix={matrix} milestones={milestones} />}
      <Overview
        items={timeline.items}
        stacked={filters.lanes === 'kind' ? 'kind' : 'actor'}
        from={window.from}
        to={window.to}
        onWindow={changeWindow}
        actorName={actorName}
      />
      {instruments.waiting && (
        <EvidenceLoading loading={instruments.waiting} what="instruments" onRetry={openInstruments} />
      )}
      <div className={styles['twins']}>
        <TimelineChart
          index={index}
          bars={instruments.bars}
          from={window.from}
          to={window.to}
          onWindow={changeWindow}
          asOf={filters.asOf}
          released={released}
          onAsOf={(asOf, run) => changeView({ asOf }, run === undefined ? {} : { run })}
          evidence={evidence}
          onOpen={open}
          hovered={hovered}
          onHover={setHovered}
          narrow={narrow}
          actorName={actorName}
        />
        <TimelineTable
          items={timeline.items}
          matrix={matrix}
          evidence={evidence}
          onOpen={open}
          hovered={hovered}
          onHover={setHovered}
          sort={rows}
          onSort={(sort) => changeView({ rows: sort })}
          columns={columns.length > 0 ? columns : narrow ? narrowTimelineColumns : tableColumns.timeline}
          onColumns={(chosen) => changeView({ columns: chosen })}
        />
      </div>
    </>
  )
}

interface Instruments {
  readonly bars?: ReadonlyMap<string, readonly PackedBar[]> | undefined
  /** They are wanted, and on their way or lost. */
  readonly waiting?: Exclude<Loading<unknown>, { status: 'ready' }> | undefined
}

/** Documents and institutions as bars by lane, while they are wanted and as far as they have come. */
function useBars(matrix: Matrix): Instruments {
  const wanted = useView((view) => view.bars)
  const filters = useViewParts(filterParts)
  const documents = useOpenDataset((state) => state.catalogue.documents)
  const institutions = useOpenDataset((state) => state.catalogue.institutions)
  useEffect(() => {
    if (wanted) openInstruments()
  }, [wanted])
  return useMemo(() => {
    if (!wanted) return {}
    if (documents?.status !== 'ready' || institutions?.status !== 'ready') {
      return { waiting: waitingAmong([documents, institutions]) }
    }
    const { items } = barsOf(matrix, documents.content, institutions.content, filters)
    const lanes = new Set(items.flatMap((item) => item.lanes))
    return { bars: new Map([...lanes].map((lane) => [lane, packBars(items.filter((it) => it.lanes.includes(lane)))])) }
  }, [wanted, documents, institutions, matrix, filters])
}

function openInstruments(): void {
  void openCatalogue('documents')
  void openCatalogue('institutions')
}
