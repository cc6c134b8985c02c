import { memo } from 'react'
import colours from '../actorColours.module.css'
import type { TimelineItem } from '../items.ts'
import { clusterWidth, type PlacedLane } from '../layout.ts'
import { labelY, markY, stopOf, stopRadius, stopRow, stopX, type DrawnLane } from './geometry.ts'
import styles from './LaneMarks.module.css'
import type { MarkNames } from './markNames.ts'
import { markPath } from './markPath.ts'

interface LaneMarksProps {
  readonly lane: DrawnLane
  /** The lane and how many items are in it, in words. */
  readonly name: string
  readonly names: MarkNames
  /** The item of this lane at which the keyboard stands: the one tab stop of the chart. */
  readonly active?: TimelineItem | undefined
  readonly activeName: string
  /** Where the stop is drawn that is out of sight, in px. */
  readonly activeX: number
  /** The opened item. */
  readonly opened?: string | undefined
  /** The numbers of items in the printed list. */
  readonly numbers?: ReadonlyMap<string, number> | undefined
}

/** The marks, clusters and labels of a lane. Drawn anew only when the window, the filter or the stop in this lane changes. */
export const LaneMarks = memo(function LaneMarks(props: LaneMarksProps) {
  const { lane, name, names, active, activeName, activeX, opened, numbers } = props
  const { placed, top } = lane
  const activeStop = active && stopOf(placed, active.id)
  const isActive = (items: readonly TimelineItem[]) => active !== undefined && items.includes(active)
  return (
    <g role="group" aria-label={name} data-lane={placed.lane.id} transform={`translate(0 ${top})`}>
      <path className={`${styles['bands']} ${colours['actor']}`} data-actor={placed.lane.actor} d={bands(placed)} />
      {placed.marks.map(({ item, x, row }) => {
        const { d, isHollow } = markPath(item.kind, item.significance)
        const isStop = isActive([item])
        return (
          <path
            key={item.id}
            className={`${isHollow ? styles['hollow'] : styles['filled']} ${colours['actor']}`}
            data-actor={colourOf(placed, item)}
            data-item={item.id}
            transform={`translate(${x.toFixed(1)} ${markY(row)})`}
            d={d}
            {...(isStop
              ? { 'aria-hidden': true }
              : {
                  role: 'button',
                  tabIndex: -1,
                  'aria-label': names.ofMark(item, placed.lane.id),
                  'aria-current': opened === item.id || undefined,
                })}
          />
        )
      })}
      {placed.clusters.map(({ id, items, x, xLast, row }) => (
        <g
          key={id}
          className={`${styles['cluster']} ${colours['actor']}`}
          data-actor={placed.lane.actor}
          data-item={items[0]!.id}
          transform={`translate(${((x + xLast) / 2).toFixed(1)} ${markY(row)})`}
          {...(isActive(items)
            ? { 'aria-hidden': true }
            : { role: 'button', tabIndex: -1, 'aria-label': names.ofCluster(items, placed.lane.id) })}
        >
          <rect x={-clusterWidth / 2} y={-7} width={clusterWidth} height={14} rx={7} />
          <text y={3.5}>{numbers ? numbersOf(items, numbers) : items.length}</text>
        </g>
      ))}
      <g aria-hidden="true">
        {placed.marks.map(
          ({ item, row, label }) =>
            label && (
              <text
                key={item.id}
                className={styles['label']}
                data-item={item.id}
                x={label.x.toFixed(1)}
                y={labelY(row)}
              >
                {label.text}
              </text>
            ),
        )}
        {numbers &&
          placed.marks.map(({ item, x, row }) => (
            <text key={item.id} className={styles['number']} x={x} y={markY(row) + 12}>
              {numbers.get(item.id)}
            </text>
          ))}
      </g>
      {active && (
        // One element for as long as the keyboard stands at the item, whether it is drawn alone, in a cluster or out of
        // sight: so the focus survives every zoom.
        <circle
          key={active.id}
          className={styles['stop']}
          role="button"
          tabIndex={0}
          data-item={active.id}
          data-stop=""
          aria-label={activeName}
          aria-current={opened === active.id || undefined}
          aria-haspopup={activeStop && 'cluster' in activeStop ? 'dialog' : undefined}
          cx={(activeStop ? stopX(activeStop) : activeX).toFixed(1)}
          cy={markY(activeStop ? stopRow(activeStop) : 0)}
          r={Math.max((activeStop ? stopRadius(activeStop) : 0) + 3, 9)}
        />
      )}
    </g>
  )
})

/** The days that marks may be, where that is more than one: one path for all. */
function bands({ marks }: PlacedLane): string {
  return marks
    .filter(({ item }) => item.last > item.first)
    .map(({ x, xLast, row }) => (xLast - x < 1 ? '' : `M${x.toFixed(1)} ${markY(row)}H${xLast.toFixed(1)}`))
    .join('')
}

/** A lane of an actor bears its colour; elsewhere a mark bears that of the one who acted. */
function colourOf({ lane }: PlacedLane, { actors }: TimelineItem): string | undefined {
  return lane.actor ?? (actors.length === 1 ? actors[0] : undefined)
}

function numbersOf(items: readonly TimelineItem[], numbers: ReadonlyMap<string, number>): string {
  const all = items.map(({ id }) => numbers.get(id) ?? 0)
  return `${Math.min(...all)}–${Math.max(...all)}`
}
