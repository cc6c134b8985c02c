import { useRef } from 'react'
import { dayNumberOf, dayOf, formatDate, type Day } from '../../../model/partialDate.ts'
import { dayAt, xOf, type TimeScale } from '../timeScale.ts'
import styles from './AsOfCursor.module.css'
import { dayByKey } from './dayByKey.ts'
import { useDrag } from './useDrag.ts'
import { newRun } from './useZoomPan.ts'

interface AsOfCursorProps {
  readonly scale: TimeScale
  /** How much larger the reader's letters are than usual. */
  readonly textScale: number
  readonly asOf: Day
  /** The days between which it can be moved. */
  readonly first: Day
  readonly last: Day
  readonly onAsOf: (day: Day, run?: string) => void
}

const usualLabelWidth = 108

/** The as-of day as a handle on the axis. Out of the window it waits at the edge. */
export function AsOfCursor({ scale, textScale, asOf, first, last, onAsOf }: AsOfCursorProps) {
  const run = useRef('')
  const goTo = (day: Day) => {
    if (day !== asOf) onAsOf(day, run.current)
  }
  const drag = useDrag(
    () => {
      run.current = newRun()
      return asOfX(scale, asOf)
    },
    (start, by) => {
      const day = dayOf(Math.floor(dayAt(scale, start + by)))
      goTo(day < first ? first : day > last ? last : day)
    },
  )
  const labelWidth = usualLabelWidth * textScale
  const middle = 9 * textScale
  const x = asOfX(scale, asOf)
  const isLeft = x > scale.width - labelWidth
  const side = dayNumberOf(asOf) < scale.from ? '‹ ' : dayNumberOf(asOf) > scale.to ? ' ›' : ''
  const words = `as of ${asOf}`
  return (
    <g
      className={styles['cursor']}
      role="slider"
      tabIndex={0}
      aria-label="As of"
      aria-valuemin={dayNumberOf(first)}
      aria-valuemax={dayNumberOf(last)}
      aria-valuenow={dayNumberOf(asOf)}
      aria-valuetext={formatDate(asOf)}
      transform={`translate(${x.toFixed(1)} 0)`}
      {...drag}
      onKeyDown={(event) => {
        // These lead back and forth in the browser.
        if (event.altKey || event.metaKey) return
        const day = dayByKey(event.key, asOf, { first, last })
        if (day === undefined) return
        event.preventDefault()
        if (!event.repeat) run.current = newRun()
        goTo(day)
      }}
    >
      <rect className={styles['grip']} x={-12} y={middle - 11} width={24} height={24} />
      <rect
        className={styles['ground']}
        x={isLeft ? -labelWidth : 8}
        y={1}
        width={labelWidth - 8}
        height={16 * textScale}
      />
      <circle cy={middle} r={6} />
      <text x={isLeft ? -11 : 11} y={13 * textScale} textAnchor={isLeft ? 'end' : 'start'}>
        {side === '‹ ' ? side + words : words + side}
      </text>
    </g>
  )
}

/** Where the as-of day ends, kept in sight. */
export function asOfX(scale: TimeScale, asOf: Day): number {
  return Math.min(Math.max(xOf(scale, dayNumberOf(asOf) + 1), 0), scale.width)
}
