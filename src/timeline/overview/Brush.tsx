import { useRef, type KeyboardEvent, type SVGAttributes } from 'react'
import { dayNumberOf, dayOf, formatDate, type Day } from '../../model/partialDate.ts'
import { dayByKey } from '../../frame/timeline/chart/dayByKey.ts'
import { useDrag } from '../../frame/timeline/chart/useDrag.ts'
import { newRun } from '../../frame/timeline/chart/useZoomPan.ts'
import { dayAt, pannedWindow, xOf, type TimeScale, type TimeWindow } from '../../frame/timeline/timeScale.ts'
import styles from './Brush.module.css'

interface BrushProps {
  /** All that the overview shows. */
  readonly scale: TimeScale
  readonly height: number
  readonly window: TimeWindow
  readonly onWindow: (from: number, to: number, run?: string) => void
}

/** What a window is never shorter than here, in days: at this size a month is less than a px. */
const fewestDays = 28

/** The window on the overview: its ends and its middle can be dragged and moved by keys; a press elsewhere brings it there. */
export function Brush({ scale, height, window, onWindow }: BrushProps) {
  const { from, to } = window
  const left = clampedX(scale, from)
  const right = Math.max(clampedX(scale, to), left + 2)
  const run = useRef('')
  const change = (next: TimeWindow) => onWindow(next.from, next.to, run.current)
  const moveTo = (start: number) => change(pannedWindow(window, start - from))
  const setFrom = (day: number) => change({ from: Math.max(Math.min(day, to - fewestDays), scale.from), to })
  const setTo = (day: number) => change({ from, to: Math.min(Math.max(day, from + fewestDays), scale.to) })

  const begin = <Held,>(held: Held) => {
    run.current = newRun()
    return held
  }
  const daysPerPx = (scale.to - scale.from) / scale.width
  const fromDrag = useDrag(
    () => begin(from),
    (start, by) => setFrom(start + by * daysPerPx),
  )
  const toDrag = useDrag(
    () => begin(to),
    (start, by) => setTo(start + by * daysPerPx),
  )
  const bodyDrag = useDrag(
    () => begin(from),
    (start, by) => moveTo(start + by * daysPerPx),
  )

  const bounds = { first: dayOf(scale.from), last: dayOf(scale.to) }
  const followKey = (event: KeyboardEvent, day: number, set: (day: number) => void) => {
    // These lead back and forth in the browser.
    if (event.altKey || event.metaKey) return
    const next = dayByKey(event.key, dayOf(day), bounds)
    if (next === undefined) return
    event.preventDefault()
    if (!event.repeat) run.current = newRun()
    set(dayNumberOf(next))
  }
  const bringBody = (start: number) => {
    const last = Math.max(scale.to - (to - from), scale.from)
    moveTo(Math.min(Math.max(start, scale.from), last))
  }

  return (
    <svg className={styles['brush']} viewBox={`0 0 ${scale.width} ${height}`} width={scale.width} height={height}>
      <rect
        className={styles['track']}
        width={scale.width}
        height={height}
        onClick={({ clientX, currentTarget }) => {
          run.current = newRun()
          const day = dayAt(scale, clientX - currentTarget.getBoundingClientRect().left)
          change(pannedWindow(window, day - (from + to) / 2))
        }}
      />
      <rect
        className={styles['body']}
        x={left}
        width={right - left}
        height={height}
        {...slider('Window', from, bounds, `${words(from)} to ${words(to)}`)}
        {...bodyDrag}
        onKeyDown={(event) => followKey(event, from, bringBody)}
      />
      <Handle
        x={left}
        height={height}
        side={-1}
        {...slider('Window from', from, bounds, words(from))}
        {...fromDrag}
        onKeyDown={(event) => followKey(event, from, setFrom)}
      />
      <Handle
        x={right}
        height={height}
        side={1}
        {...slider('Window to', to, bounds, words(to))}
        {...toDrag}
        onKeyDown={(event) => followKey(event, to, setTo)}
      />
    </svg>
  )
}

interface HandleProps extends SVGAttributes<SVGGElement> {
  readonly x: number
  readonly height: number
  /** Where it is taken: outside of the window, which may be narrow. */
  readonly side: -1 | 1
}

function Handle({ x, height, side, ...control }: HandleProps) {
  return (
    <g className={styles['handle']} transform={`translate(${x.toFixed(1)} 0)`} {...control}>
      <rect className={styles['grip']} x={side < 0 ? -22 : -2} width={24} height={height} />
      <line y2={height} />
      <rect className={styles['knob']} x={-3} y={height / 2 - 9} width={6} height={18} rx={3} />
    </g>
  )
}

function slider(label: string, day: number, { first, last }: { first: Day; last: Day }, text: string) {
  return {
    role: 'slider',
    tabIndex: 0,
    'aria-label': label,
    'aria-valuemin': dayNumberOf(first),
    'aria-valuemax': dayNumberOf(last),
    'aria-valuenow': Math.round(day),
    'aria-valuetext': text,
  } as const
}

function words(day: number): string {
  return formatDate(dayOf(day))
}

function clampedX(scale: TimeScale, day: number): number {
  return Math.min(Math.max(xOf(scale, day), 0), scale.width)
}
