import type { ReactNode } from 'react'
import type { Tick } from '../timeScale.ts'
import styles from './TimeAxis.module.css'

/** In px, where letters are as large as the reader has them. */
export function axisHeightAt(textScale: number): number {
  return 8 + 32 * textScale
}

interface TimeAxisProps {
  readonly width: number
  /** Where the scale begins, in px. */
  readonly left: number
  readonly height: number
  readonly ticks: readonly Tick[]
  /** The as-of cursor. */
  readonly children: ReactNode
}

/** The names of years, months or days above the lanes, and the as-of cursor on them. They stay while the page scrolls. */
export function TimeAxis({ width, left, height, ticks, children }: TimeAxisProps) {
  return (
    <svg className={styles['axis']} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <g className={styles['ticks']} aria-hidden="true">
        {ticks.map(({ day, x, label, isMajor }) => (
          <g key={day} transform={`translate(${(left + x).toFixed(1)} 0)`} data-major={isMajor || undefined}>
            <line y1={height - 5} y2={height} />
            <text y={height - 8} textAnchor={anchorOf(x, width - left)}>
              {label}
            </text>
          </g>
        ))}
        <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
      </g>
      <g transform={`translate(${left} 0)`}>{children}</g>
    </svg>
  )
}

/** At the ends a label stands inside. */
function anchorOf(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < 20) return 'start'
  return x > width - 20 ? 'end' : 'middle'
}
