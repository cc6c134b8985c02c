import { useCallback, useDeferredValue, useEffect, useMemo, useState, type MouseEvent } from 'react'
import type { Catalogue } from '../dataset/publish/catalogue.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { EvidenceLoading } from '../frame/evidence/EvidenceLoading.tsx'
import { FilterNotice } from '../frame/FilterNotice.tsx'
import screen from '../frame/screen.module.css'
import { useCatalogue } from '../frame/useCatalogue.ts'
import { useNamedMilestones } from '../frame/useNamedMilestones.ts'
import type { NotReady } from '../frame/waitingAmong.ts'
import { Switch } from '../ui/Switch.tsx'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { openCatalogue, useOpenDataset } from '../view/openDataset.ts'
import { changeView, useView, useViewParts } from '../view/store.ts'
import type { View } from '../view/view.ts'
import { tableColumns } from '../view/tableColumns.ts'
import { barsOf, instrumentWeights, type BarItem } from '../frame/timeline/bars.ts'
import { InstrumentTable } from './InstrumentTable.tsx'
import { timelineOf } from '../frame/timeline/items.ts'
import { indexLanes } from '../frame/timeline/layout.ts'
import { laneOfOpened, rememberLane } from '../frame/openedLane.ts'
import { Overview } from './Overview.tsx'
import { RelativeTime } from './RelativeTime.tsx'
import { TimelineChart } from '../frame/timeline/TimelineChart.tsx'
import { TimelineFilters } from './TimelineFilters.tsx'
import styles from './TimelineScreen.module.css'
import { narrowTimelineColumns, TimelineTable } from './TimelineTable.tsx'
import { pageTitleOf, sentenceOf, titleOf } from './timelineWords.ts'
import { datesOf, windowOf } from '../frame/timeline/timeScale.ts'

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
      <a className={styles['skip']} href="#chart" onClick={goToChart}>
        Skip to the chart
      </a>
      <h1 id="timeline-title" tabIndex={-1}>
        {titleOf(matrix, actors)}
      </h1>
      {loading?.status === 'ready' ? (
        <LoadedTimeline matrix={matrix} milestones={loading.content} />
      ) : (
        <EvidenceLoading
          loading={loading}
          what="milestones"
          onRetry={retryHere(() => void openCatalogue('milestones'))}
        />
      )}
    </main>
  )
}

/** The tab stop of the chart; where there is none, as on a phone, the chart itself. */
function goToChart(event: MouseEvent): void {
  const chart = document.querySelector<HTMLElement>('#chart')
  const stop = chart?.querySelector<SVGElement>('[data-stop]') ?? chart
  if (!stop) return
  event.preventDefault()
  stop.focus()
  chart?.scrollIntoView({ block: 'nearest' })
}

/** Tries again. The button that was pressed goes away: the focus moves to the title before. */
function retryHere(retry: () => void): () => void {
  return () => {
    document.querySelector<HTMLElement>('#timeline-title')?.focus()
    retry()
  }
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

const windowParts = ['from', 'to'] as const

function LoadedTimeline({ matrix, milestones: listed }: { matrix: Matrix; milestones: Catalogue['milestones'] }) {
  const { released } = matrix.dataset
  const filters = useViewParts(filterParts)
  const chosenWindow = useViewParts(windowParts)
  const zero = useView((view) => view.zero)
  const askedFor = useView((view) => view.evidence)
  const rows = useView((view) => view.rows)
  const sortOfInstruments = useView((view) => view.instruments)
  const onlyWindow = useView((view) => view.onlyWindow)
  const lane = useView((view) => view.lane)
  const columns = useView((view) => view.columns)
  const narrow = useMediaQuery(narrowScreen)
  const [hovered, setHovered] = useState<string>()

  const milestones = useNamedMilestones(listed)
  const timeline = useMemo(() => timelineOf(matrix, milestones, filters), [matrix, milestones, filters])

  const index = useMemo(() => indexLanes(timeline.lanes, timeline.items), [timeline])
  const instruments = useInstruments(matrix, milestones)
  // Where what lies after the day is left out there is nothing to see after it.
  const until = filters.hideAfter ? filters.asOf : undefined
  const window = useMemo(
    () => windowOf(chosenWindow, timeline.items, released, until),
    [chosenWindow, timeline, released, until],
  )
  const evidence = useMemo(
    () => presentId(askedFor, [milestones, instruments.documents, instruments.institutions]),
    [askedFor, milestones, instruments.documents, instruments.institutions],
  )
  // A long table is drawn after the chart has moved, not with each step.
  const [from, to] = [useDeferredValue(window.from), useDeferredValue(window.to)]
  const tabled = useMemo(
    () => (onlyWindow ? timeline.items.filter((item) => item.last >= from && item.first <= to) : timeline.items),
    [timeline, onlyWindow, from, to],
  )
  const actorName = useCallback((id: string) => matrix.actors.find((it) => it.id === id)?.name ?? id, [matrix])

  const open = (id: string) => {
    // The chart knows from which lane; a row stands in the first of its record's, a phone's item in that which is listed.
    if (!laneOfOpened(id)) {
      const listed = narrow && index.lanes.find((it) => it.lane.id === lane)
      const from = listed || index.lanes.find(({ items }) => items.some((item) => item.id === id))
      if (from) rememberLane(from.lane, from.items, id)
    }
    changeView({ evidence: id === evidence ? undefined : id })
  }
  const changeWindow = (from: number, to: number, run?: string) =>
    changeView(datesOf({ from, to }), run === undefined ? {} : { run })

  const instrumentTable = instruments.all && (
    <InstrumentTable
      matrix={matrix}
      bars={instruments.all}
      inAll={instruments.inAll}
      asOf={filters.asOf}
      actors={filters.actors}
      isWeighed={filters.significance.length > 0}
      evidence={evidence}
      onOpen={open}
      hovered={hovered}
      onHover={setHovered}
      sort={sortOfInstruments}
      onSort={(sort) => changeView({ instruments: sort })}
    />
  )

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
        <EvidenceLoading loading={instruments.waiting} what="instruments" onRetry={retryHere(instruments.retry)} />
      )}
      {/* On a phone a long list follows: what is short stands before it. */}
      {narrow && instrumentTable}
      <div className={styles['twins']}>
        <TimelineChart
          index={index}
          bars={instruments.bars}
          from={window.from}
          to={window.to}
          onWindow={changeWindow}
          asOf={filters.asOf}
          released={released}
          until={until}
          onAsOf={(asOf, run) => changeView({ asOf }, run === undefined ? {} : { run })}
          evidence={evidence}
          onOpen={open}
          hovered={hovered}
          onHover={setHovered}
          narrow={narrow}
          lane={lane}
          onLane={(chosen) => changeView({ lane: chosen })}
          actorName={actorName}
        />
        <div className={styles['tables']}>
          {!narrow && instrumentTable}
          <section aria-labelledby="milestones-title">
            <h2 id="milestones-title">Milestones</h2>
            <div className={styles['tableHead']}>
              <p role="status">{tabledInWords(tabled.length, timeline.shown, onlyWindow)}</p>
              <Switch
                label="Only what the window shows"
                isOn={onlyWindow}
                onSwitch={(isOn) => changeView({ onlyWindow: isOn })}
              />
            </div>
            <TimelineTable
              items={tabled}
              matrix={matrix}
              evidence={evidence}
              onOpen={open}
              hovered={hovered}
              onHover={setHovered}
              sort={rows}
              onSort={(sort) => changeView({ rows: sort })}
              columns={columns.length > 0 ? columns : narrow ? narrowTimelineColumns : tableColumns.timeline}
              onColumns={(chosen) => changeView({ columns: chosen })}
              empty={
                onlyWindow && timeline.shown > 0
                  ? 'No milestone lies in this window.'
                  : 'Nothing in the record passes these filters.'
              }
            />
          </section>
        </div>
      </div>
    </>
  )
}

/** How many rows the table has, and of what. */
function tabledInWords(rows: number, shown: number, onlyWindow: boolean): string {
  if (shown === 0) return ''
  const all = shown === 1 ? '1 milestone' : `${shown} milestones`
  return onlyWindow ? `${rows} of ${all}: those that may lie in the window.` : `${all}, in the window and out of it.`
}

type Named = readonly { readonly id: string; readonly replaces?: readonly string[] | undefined }[]

/** The id that a record bears now; links with one that it had before a merger still lead to it. */
function presentId(id: string | undefined, lists: readonly (Named | undefined)[]): string | undefined {
  if (id === undefined) return undefined
  for (const list of lists) {
    const record = list?.find((it) => it.id === id || it.replaces?.includes(id))
    if (record) return record.id
  }
  return id
}

const instrumentKinds = ['documents', 'institutions'] as const

interface Instruments extends Partial<Pick<Catalogue, 'documents' | 'institutions'>> {
  /** By lane, and all of them by actor, in the order of time. */
  readonly bars?: ReadonlyMap<string, readonly BarItem[]>
  readonly all?: readonly BarItem[]
  /** How many there are in the record. */
  readonly inAll: number
  /** They are wanted, and on their way or lost. */
  readonly waiting?: NotReady | undefined
  readonly retry: () => void
}

/** Documents and institutions as bars, while they are wanted and as far as they have come. */
function useInstruments(matrix: Matrix, milestones: Catalogue['milestones']): Instruments {
  const wanted = useView((view) => view.bars)
  const filters = useViewParts(filterParts)
  const { complete, waiting, retry } = useCatalogue(instrumentKinds, wanted)
  const weights = useMemo(() => instrumentWeights(milestones), [milestones])
  return useMemo(() => {
    const inAll = complete ? complete.documents.length + complete.institutions.length : 0
    if (!wanted || !complete) return { inAll, retry, waiting: wanted ? waiting : undefined }
    const { documents, institutions } = complete
    const itemsBy = (lanes: View['lanes']) =>
      barsOf(matrix, documents, institutions, { ...filters, lanes }, weights).items
    const items = itemsBy(filters.lanes)
    const lanes = new Set(items.flatMap((item) => item.lanes))
    const bars = new Map([...lanes].map((lane) => [lane, items.filter((item) => item.lanes.includes(lane))]))
    return { documents, institutions, bars, all: filters.lanes === 'actor' ? items : itemsBy('actor'), inAll, retry }
  }, [wanted, complete, waiting, retry, matrix, filters, weights])
}
