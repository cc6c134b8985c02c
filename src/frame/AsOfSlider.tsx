import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { ChangeDay } from '../model/change.ts'
import { addMonths, formatDate, type Day } from '../model/partialDate.ts'
import { changeView, endRun, useView } from '../view/store.ts'
import styles from './AsOfSlider.module.css'
import { asOfTrack, changesPerYear, dayAt, positionOf, startOfYear, yearLabels, type AsOfTrack } from './asOfTrack.ts'

interface AsOfSliderProps {
  readonly changes: readonly ChangeDay[]
  readonly released: Day
  readonly inputRef: RefObject<HTMLInputElement | null>
}

/** Time from the first change shown to the release, how much changes in each year, and the as-of day on it. */
export function AsOfSlider({ changes, released, inputRef }: AsOfSliderProps) {
  const track = asOfTrack(changes, released)
  return (
    <div className={styles['slider']}>
      <Histogram changes={changes} track={track} />
      <Cursor track={track} inputRef={inputRef} />
    </div>
  )
}

/** In pixels. */
const barsHeight = 25
const axisHeight = 15
/** What is kept between bars and axis for the marks. */
const markHeight = 4

/** Bars for the changes of a year, a mark for each day of change, years. A step in time does not draw it anew. */
function Histogram({ changes, track }: { changes: readonly ChangeDay[]; track: AsOfTrack }) {
  const svg = useRef<SVGSVGElement>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWidth(entry!.contentRect.width))
    observer.observe(svg.current!)
    return () => observer.disconnect()
  }, [])

  const years = changesPerYear(changes)
  const most = Math.max(...years.map(({ count }) => count))
  const bars = years.map(({ year, count }) => {
    const [start, end] = [year, year + 1].map((it) => positionOf(track, startOfYear(it)) * 1000) as [number, number]
    const height = Math.max(1.5, (count / most) * (barsHeight - markHeight))
    return `M${start} ${barsHeight - markHeight}v${-height}h${(end - start) * 0.8}v${height}z`
  })
  const marks = changes.map(({ day }) => `M${positionOf(track, day) * 1000} ${barsHeight}v${1 - markHeight}`)
  return (
    <svg ref={svg} className={styles['histogram']} width="100%" height={barsHeight + axisHeight} aria-hidden="true">
      <svg viewBox={`0 0 1000 ${barsHeight}`} preserveAspectRatio="none" width="100%" height={barsHeight}>
        <path className={styles['bars']} d={bars.join('')} />
        <path className={styles['marks']} d={marks.join('')} />
      </svg>
      <line className={styles['axis']} x2="100%" y1={barsHeight} y2={barsHeight} />
      {track.breakDay && (
        <svg x={percent(positionOf(track, track.breakDay))} y={barsHeight} className={styles['break']}>
          <path d="M-4 4l4-8h3l-4 8z" />
          <path className={styles['axis']} d="M-4 4l4-8M-1 4l4-8" />
        </svg>
      )}
      {yearLabels(track, width).map(({ year, position, anchor }) => (
        <g key={year} className={styles['year']}>
          <line x1={percent(position)} x2={percent(position)} y1={barsHeight} y2={barsHeight + 4} />
          <text x={percent(position)} y={barsHeight + axisHeight - 2} textAnchor={anchor}>
            {year}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Cursor({ track, inputRef }: { track: AsOfTrack; inputRef: RefObject<HTMLInputElement | null> }) {
  const breakId = useId()
  const asOf = useView((view) => view.asOf)
  const position = positionOf(track, asOf)
  const shortened = track.breakDay && `The time before ${track.breakDay.slice(0, 4)} is drawn shorter.`
  return (
    <>
      <svg className={styles['cursor']} width="100%" height={barsHeight + axisHeight} aria-hidden="true">
        <rect
          className={styles['later']}
          x={percent(position)}
          width={percent(1 - position)}
          height={barsHeight - markHeight}
        />
        <line x1={percent(position)} x2={percent(position)} y2={barsHeight} />
        <circle cx={percent(position)} cy={barsHeight} r="6" />
      </svg>
      <input
        ref={inputRef}
        type="range"
        className={styles['input']}
        min={0}
        max={1}
        step="any"
        value={position}
        aria-label="As of"
        aria-valuetext={formatDate(asOf)}
        aria-describedby={shortened && breakId}
        title={shortened}
        onChange={(event) => goTo(dayAt(track, event.target.valueAsNumber), asOf)}
        onKeyDown={(event) => followKey(event, track, asOf)}
        onKeyUp={endRun}
        onPointerUp={endRun}
        onBlur={endRun}
      />
      {shortened && (
        <span id={breakId} className="visually-hidden">
          {shortened}
        </span>
      )}
    </>
  )
}

function percent(position: number): string {
  return `${position * 100}%`
}

/** Browsers tell the last place of a drag once more after it has ended: that is no change. */
function goTo(day: Day, asOf: Day): void {
  if (day !== asOf) changeView({ asOf: day }, { run: 'as-of' })
}

/** The slider's keys: a month, a year, the ends. The browser's own steps would be parts of the track, not of time. */
const monthsOfKey: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
}

function followKey(event: KeyboardEvent, { first, last }: AsOfTrack, asOf: Day): void {
  // These lead back and forth in the browser.
  if (event.altKey || event.metaKey) return
  const months = monthsOfKey[event.key]
  if (event.key === 'Home') goTo(first, asOf)
  else if (event.key === 'End') goTo(last, asOf)
  else if (months === undefined) return
  else if (months > 0) goTo(earlier(addMonths(asOf, months), last), asOf)
  // A link may lead to a day before the first change. Back from there leads nowhere.
  else if (asOf > first) goTo(later(addMonths(asOf, months), first), asOf)
  event.preventDefault()
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}
