import { useMemo, useState } from 'react'
import { dayOf, formatDate, type Day } from '../../model/partialDate.ts'
import controls from '../../ui/controls.module.css'
import { useMediaQuery } from '../../ui/useMediaQuery.ts'
import type { BarItem } from './bars.ts'
import { ChartControls } from './chart/ChartControls.tsx'
import { LaneChart } from './chart/LaneChart.tsx'
import { MarkList } from './chart/MarkList.tsx'
import { presetWindows } from './chart/presetWindows.ts'
import { PrintedList } from './chart/PrintedList.tsx'
import { useDelayed } from './chart/useDelayed.ts'
import { useExactWindow } from './chart/useExactWindow.ts'
import type { ChangeWindow } from './chart/useZoomPan.ts'
import type { Lane } from './items.ts'
import { countsAround, type LaneIndex } from './layout.ts'
import { MarkLegend } from './MarkLegend.tsx'
import styles from './TimelineChart.module.css'
import { commonWindow, wholeWindow, windowWithin, type TimeWindow } from './timeScale.ts'

export interface TimelineChartProps {
  readonly index: LaneIndex
  /** Documents and institutions by lane, in the order of time. */
  readonly bars?: ReadonlyMap<string, readonly BarItem[]> | undefined
  /** The window, in day numbers. */
  readonly from: number
  readonly to: number
  /** Steps of one gesture bear the same `run`. */
  readonly onWindow: (from: number, to: number, run?: string) => void
  readonly asOf: Day
  readonly released: Day
  /** What lies after this day is left out. */
  readonly until?: Day | undefined
  readonly onAsOf: (day: Day, run?: string) => void
  /** The record that the evidence panel shows. */
  readonly evidence?: string | undefined
  readonly onOpen: (id: string) => void
  readonly hovered?: string | undefined
  readonly onHover: (id: string | undefined) => void
  /** Time runs down, and there is room for one lane, or for all of them merged. */
  readonly narrow: boolean
  /** The lane that is listed then; without one that there is, all. */
  readonly lane?: string | undefined
  readonly onLane?: (lane: string | undefined) => void
  readonly actorName: (actor: string) => string
  /** A table of the same stands beside it. */
  readonly hasTable?: boolean
}

const none: ReadonlySet<string> = new Set()

const hint =
  'Ctrl and wheel zoom, Shift and wheel or a drag move. In the chart: arrows, + and −, Enter, letters of a title'

/** Milestones in lanes on one time axis, and all that moves the window. */
export function TimelineChart(props: TimelineChartProps) {
  const { hasTable = true } = props
  const {
    index,
    bars,
    onWindow,
    asOf,
    released,
    until,
    onAsOf,
    evidence,
    onOpen,
    hovered,
    onHover,
    narrow,
    actorName,
  } = props
  const isPrinted = useMediaQuery('print')
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(none)
  const [window, changeWindow] = useExactWindow({ from: props.from, to: props.to }, ({ from, to }, run) =>
    onWindow(from, to, run),
  )
  const whole = useMemo(() => {
    const { items } = index.all
    return wholeWindow(bars ? [...items, ...[...bars.values()].flat()] : items, released, until)
  }, [index, bars, released, until])
  const common = useMemo(() => commonWindow(index.all.items, released, until), [index, released, until])
  const moveWindow: ChangeWindow = (next, run) => {
    const within = windowWithin(next, whole, window)
    if (within.from !== window.from || within.to !== window.to) changeWindow(within, run)
  }
  const opened = useMemo(() => index.all.items.find(({ id }) => id === evidence), [index, evidence])
  const listed = narrow ? index.lanes.find((it) => it.lane.id === props.lane) : undefined
  const inWindow = useMemo(() => {
    if (!narrow && !isPrinted) return []
    return (listed ?? index.all).items.filter((it) => it.last >= window.from && it.first <= window.to)
  }, [index, listed, window.from, window.to, narrow, isPrinted])
  const coloured = useMemo(() => colouredActors(index), [index])
  const withMore = bars && index.lanes.filter(({ lane }) => bars.get(lane.id)?.length).map(({ lane }) => lane.id)
  const areAllExpanded = withMore?.every((lane) => expanded.has(lane))
  const counts = countsAround(index, window)
  const count = counts.inWindow
  const status = useDelayed(
    `${formatDate(dayOf(window.from))} to ${formatDate(dayOf(window.to))}: ${milestonesInWords(count)}`,
    600,
  )

  return (
    <section className={styles['chart']} id="chart" tabIndex={-1} aria-label="Timeline">
      <MarkLegend hasBars={bars !== undefined && !narrow} actors={coloured} actorName={actorName} />
      <ChartControls
        window={window}
        presets={presetWindows(whole, common, until ?? released, opened)}
        onWindow={moveWindow}
        onPreset={changeWindow}
        hint={narrow ? undefined : hasTable ? `${hint}; the key ; goes to the table.` : `${hint}.`}
      />
      {withMore && !narrow && (
        <p className={styles['rows']}>
          <button
            type="button"
            className={controls['button']}
            aria-pressed={areAllExpanded}
            onClick={() => setExpanded(areAllExpanded ? none : new Set(withMore))}
          >
            Every instrument in a row
          </button>
        </p>
      )}
      {count > 0 && count < index.all.items.length && (
        <p className={styles['note']}>{outsideInWords(counts, window)}</p>
      )}
      {count === 0 && (
        <p className={styles['empty']}>
          No milestone lies in this window.{' '}
          <button type="button" className={controls['button']} onClick={() => changeWindow(whole)}>
            Whole span
          </button>
        </p>
      )}
      {narrow ? (
        <>
          <LaneChoice lanes={index.lanes.map((it) => it.lane)} chosen={listed?.lane.id} onLane={props.onLane} />
          <MarkList {...{ asOf, hovered, onOpen, actorName }} items={inWindow} opened={evidence} />
        </>
      ) : (
        <LaneChart
          {...{
            index,
            bars,
            window,
            whole,
            common,
            expanded,
            asOf,
            released,
            onAsOf,
            hovered,
            onHover,
            onOpen,
            actorName,
          }}
          onWindow={moveWindow}
          onExpand={(lane, isExpanded) =>
            setExpanded(new Set(isExpanded ? [...expanded, lane] : [...expanded].filter((it) => it !== lane)))
          }
          opened={evidence}
          printed={isPrinted ? inWindow : undefined}
        />
      )}
      {isPrinted && !narrow && <PrintedList items={inWindow} actorName={actorName} />}
      <p role="status" className="visually-hidden">
        {status}
      </p>
    </section>
  )
}

/** Those whose colours are seen where lanes are not actors, in the order in which they come. */
function colouredActors({ lanes, all }: LaneIndex): readonly string[] {
  if (lanes.some(({ lane }) => lane.actor !== undefined)) return []
  return [...new Set(all.items.flatMap(({ actors }) => (actors.length === 1 ? actors : [])))]
}

function milestonesInWords(count: number): string {
  return count === 1 ? '1 milestone' : `${count} milestones`
}

interface LaneChoiceProps {
  readonly lanes: readonly Lane[]
  readonly chosen: string | undefined
  readonly onLane: TimelineChartProps['onLane']
}

/** Which lane is listed. */
function LaneChoice({ lanes, chosen, onLane }: LaneChoiceProps) {
  return (
    <label className={styles['lane']}>
      Lane
      <select value={chosen ?? ''} onChange={(event) => onLane?.(event.target.value || undefined)}>
        <option value="">all, merged</option>
        {lanes.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What the window does not show: `34 milestones lie before 1990, 2 after 2020.` */
function outsideInWords({ before, after }: ReturnType<typeof countsAround>, { from, to }: TimeWindow): string {
  const days = [from, to].map((day) => dayOf(day))
  const isYears = days[0]!.endsWith('-01-01') && days[1]!.endsWith('-12-31')
  const [first, last] = days.map((day) => (isYears ? day.slice(0, 4) : formatDate(day)))
  const milestones = (count: number) => `${milestonesInWords(count)} ${count === 1 ? 'lies' : 'lie'}`
  if (after === 0) return `${milestones(before)} before ${first}.`
  if (before === 0) return `${milestones(after)} after ${last}.`
  return `${milestones(before)} before ${first}, ${after} after ${last}.`
}
