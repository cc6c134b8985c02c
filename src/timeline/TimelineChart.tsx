import { useMemo } from 'react'
import { dayOf, formatDate, type Day } from '../model/partialDate.ts'
import controls from '../ui/controls.module.css'
import { useMediaQuery } from '../ui/useMediaQuery.ts'
import type { PackedBar } from './bars.ts'
import { ChartControls } from './chart/ChartControls.tsx'
import { LaneChart } from './chart/LaneChart.tsx'
import { MarkList } from './chart/MarkList.tsx'
import { presetWindows } from './chart/presetWindows.ts'
import { PrintedList } from './chart/PrintedList.tsx'
import { useDelayed } from './chart/useDelayed.ts'
import { useExactWindow } from './chart/useExactWindow.ts'
import { countInWindow, type LaneIndex } from './layout.ts'
import { MarkLegend } from './MarkLegend.tsx'
import styles from './TimelineChart.module.css'
import { windowOf } from './timeScale.ts'

export interface TimelineChartProps {
  readonly index: LaneIndex
  /** Documents and institutions, by lane. */
  readonly bars?: ReadonlyMap<string, readonly PackedBar[]> | undefined
  /** The window, in day numbers. */
  readonly from: number
  readonly to: number
  /** Steps of one gesture bear the same `run`. */
  readonly onWindow: (from: number, to: number, run?: string) => void
  readonly asOf: Day
  readonly released: Day
  readonly onAsOf: (day: Day, run?: string) => void
  /** The record that the evidence panel shows. */
  readonly evidence?: string | undefined
  readonly onOpen: (id: string) => void
  readonly hovered?: string | undefined
  readonly onHover: (id: string | undefined) => void
  /** Time runs down, all lanes are merged. */
  readonly narrow: boolean
  readonly actorName: (actor: string) => string
}

const hint =
  'Ctrl and wheel zoom, Shift and wheel or a drag move. In the chart: arrows, + and −, Enter, letters of a title.'

/** Milestones in lanes on one time axis, and all that moves the window. */
export function TimelineChart(props: TimelineChartProps) {
  const { index, bars, onWindow, asOf, released, onAsOf, evidence, onOpen, hovered, onHover, narrow, actorName } = props
  const isPrinted = useMediaQuery('print')
  const [window, changeWindow] = useExactWindow({ from: props.from, to: props.to }, ({ from, to }, run) =>
    onWindow(from, to, run),
  )
  const whole = useMemo(() => windowOf({}, index.all.items, released), [index, released])
  const opened = useMemo(() => index.all.items.find(({ id }) => id === evidence), [index, evidence])
  const inWindow = useMemo(
    () => (narrow || isPrinted ? index.all.items.filter((it) => it.last >= window.from && it.first <= window.to) : []),
    [index, window.from, window.to, narrow, isPrinted],
  )
  const count = countInWindow(index, window)
  const status = useDelayed(
    `${formatDate(dayOf(window.from))} to ${formatDate(dayOf(window.to))}: ${count} milestones`,
    600,
  )

  return (
    <section className={styles['chart']} aria-label="Timeline">
      <MarkLegend />
      <ChartControls
        window={window}
        presets={presetWindows(whole, released, opened)}
        onWindow={changeWindow}
        hint={narrow ? undefined : hint}
      />
      {count === 0 && (
        <p className={styles['empty']}>
          No milestone lies in this window.{' '}
          <button type="button" className={controls['button']} onClick={() => changeWindow(whole)}>
            Whole span
          </button>
        </p>
      )}
      {narrow ? (
        <MarkList {...{ asOf, hovered, onOpen, actorName }} items={inWindow} opened={evidence} />
      ) : (
        <LaneChart
          {...{ index, bars, window, whole, asOf, released, onAsOf, hovered, onHover, onOpen, actorName }}
          onWindow={changeWindow}
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
