import { memo } from 'react'
import { Bar, BarChart, XAxis, YAxis } from 'recharts'
import styles from './OverviewChart.module.css'
import type { Series, Stacked, YearCount } from './yearCounts.ts'

interface OverviewChartProps {
  readonly years: readonly YearCount[]
  readonly series: readonly Series[]
  readonly stacked: Stacked
  readonly width: number
  readonly height: number
}

/** The columns of milestones per year. Drawn anew only when the filter or the width changes, not with the window. */
export const OverviewChart = memo(function OverviewChart({
  years,
  series,
  stacked,
  width,
  height,
}: OverviewChartProps) {
  return (
    <BarChart
      className={styles['chart']!}
      data={years}
      width={width}
      height={height}
      margin={{ top: 2, right: 0, bottom: 0, left: 0 }}
      barCategoryGap="12%"
      // The table of counts says the same to the ear, and better.
      accessibilityLayer={false}
    >
      <XAxis dataKey="year" height={18} tickLine={false} interval={0} ticks={roundYears(years, width)} />
      <YAxis hide domain={[0, 'dataMax']} />
      {series.map(({ id, label }, index) => (
        <Bar
          key={id}
          stackId="year"
          name={label}
          dataKey={({ of }: YearCount) => of[id] ?? 0}
          fill={stacked === 'actor' ? `var(--actor-${id})` : `var(--family-${index})`}
          isAnimationActive={false}
        />
      ))}
    </BarChart>
  )
})

/** In px. */
const labelRoom = 48

/** The years that get a label: round ones that have room, none so near an end that it would be cut. */
function roundYears(years: readonly YearCount[], width: number): number[] {
  const band = width / years.length
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((count) => count * band >= labelRoom) ?? 1000
  const margin = Math.ceil(labelRoom / 3 / band)
  return years
    .slice(margin, years.length - margin)
    .map(({ year }) => year)
    .filter((year) => year % step === 0)
}
