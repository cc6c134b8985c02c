import { useMemo, useRef } from 'react'
import type { Milestone } from '../dataset/read.ts'
import { dayNumberOf } from '../model/partialDate.ts'
import controls from '../ui/controls.module.css'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import { Popover } from '../ui/Popover.tsx'
import { useElementWidth } from '../frame/timeline/chart/useElementWidth.ts'
import type { TimelineItem } from '../frame/timeline/items.ts'
import styles from './Overview.module.css'
import { Brush } from './overview/Brush.tsx'
import { CountTable } from './overview/CountTable.tsx'
import { yearCounts, type Stacked } from './overview/yearCounts.ts'

interface OverviewProps {
  readonly items: readonly TimelineItem<Milestone>[]
  readonly stacked: Stacked
  /** The window, in day numbers. */
  readonly from: number
  readonly to: number
  readonly onWindow: (from: number, to: number, run?: string) => void
  readonly actorName: (actor: string) => string
}

/** Recharts comes with this, when it is needed. */
const OverviewChart = lazyPart('OverviewChart', () => import('./overview/OverviewChart.tsx'))

const height = 78

/** How many milestones each year has, from the first to the last, with the window marked and moved on it. */
export function Overview({ items, stacked, from, to, onWindow, actorName }: OverviewProps) {
  const ref = useRef<HTMLDivElement>(null)
  const width = useElementWidth(ref)
  const { years, series } = useMemo(() => yearCounts(items, stacked, actorName), [items, stacked, actorName])
  const [first, last] = [years[0], years.at(-1)]
  const scale = {
    from: first ? startOf(first.year) : from,
    to: last ? startOf(last.year + 1) : to,
    width: Math.max(width, 1),
  }
  const fullest = years.reduce((most, it) => (it.total > most.total ? it : most), { year: 0, total: 0 })
  return (
    <section className={styles['overview']} aria-label="Milestones per year">
      <div className={styles['head']}>
        <span>
          Milestones per year
          {first && last && `, ${first.year} to ${last.year}; most in ${fullest.year}: ${fullest.total}`}
        </span>
        <Popover label="Counts" name="Counts per year" className={controls['button']}>
          <CountTable years={years} series={series} />
        </Popover>
      </div>
      <div ref={ref} className={styles['plot']}>
        {width > 0 && (
          <ErrorBoundary region="The chart of milestones per year">
            <OverviewChart {...{ years, series, stacked, width, height }} />
          </ErrorBoundary>
        )}
        <Brush scale={scale} height={height - 18} window={{ from, to }} onWindow={onWindow} />
      </div>
    </section>
  )
}

function startOf(year: number): number {
  return dayNumberOf(`${String(year).padStart(4, '0')}-01-01`)
}
