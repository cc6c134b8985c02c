import { memo } from 'react'
import colours from '../actorColours.module.css'
import type { TimelineItem } from '../items.ts'
import { clusterWidth, type Cluster, type PlacedLane } from '../layout.ts'
import { labelY, markY, stopItems, stopOf, stopRadius, stopRow, stopsIn, stopX, type DrawnLane } from './geometry.ts'
import styles from './LaneMarks.module.css'
import type { MarkNames } from './markNames.ts'
import { markPath } from './markPath.ts'

interface LaneMarksProps {
  readonly lane: DrawnLane
  /** How far from its place in the window everything is drawn, in px: while one pans nothing moves in here. */
  readonly shift: number
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
  const { lane, shift, name, names, active, activeName, activeX, opened, numbers } = props
  const { placed, top } = lane
  const { lane: itsLane, marks, clusters } = placed
  const activeStop = active && stopOf(placed, active.id)
  const at = (x: number) => (x + shift).toFixed(1)
  const button = (items: readonly TimelineItem[], label: string) =>
    active !== undefined && items.includes(active)
      ? hidden
      : { role: 'button', tabIndex: -1, 'aria-label': label, 'aria-current': isOpened(items, opened) }
  return (
    <g
      className={colours['actor']}
      data-actor={itsLane.actor}
      data-lane={itsLane.id}
      role="group"
      aria-label={name}
      transform={`translate(0 ${top})`}
    >
      <path className={styles['bands']} d={bands(placed, at)} />
      {marks.map(({ item, x, row }) => {
        const { d, isHollow } = markPath(item.kind, item.significance)
        return (
          <path
            key={item.id}
            className={`${isHollow ? styles['hollow'] : styles['filled']} ${itsLane.actor ? '' : colours['actor']}`}
            data-actor={itsLane.actor ? undefined : actorOf(item)}
            data-item={item.id}
            transform={`translate(${at(x)} ${markY(row)})`}
            d={d}
            {...button([item], names.ofMark(item, itsLane.id))}
          />
        )
      })}
      <path className={styles['pills']} d={pills(clusters, at)} />
      {clusters.map(({ id, items, x, xLast, row }) => (
        <text
          key={id}
          className={styles['cluster']}
          data-item={items[0]!.id}
          transform={`translate(${at((x + xLast) / 2)} ${markY(row) + 3.5})`}
          {...button(items, names.ofCluster(items, itsLane.id))}
        >
          {items.length}
        </text>
      ))}
      <g aria-hidden="true">
        {marks.map(
          ({ item, row, label }) =>
            label && (
              <text
                key={item.id}
                className={styles['label']}
                data-item={item.id}
                transform={`translate(${at(label.x)} ${labelY(row)})`}
              >
                {label.text}
              </text>
            ),
        )}
        {numbers &&
          stopsIn(placed).map((stop) => (
            <text
              key={stopItems(stop)[0]!.id}
              className={styles['number']}
              x={at(stopX(stop))}
              y={markY(stopRow(stop)) + 13}
            >
              {numbersOf(stopItems(stop), numbers)}
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
          aria-current={isOpened([active], opened)}
          aria-haspopup={activeStop && 'cluster' in activeStop ? 'dialog' : undefined}
          cx={at(activeStop ? stopX(activeStop) : activeX)}
          cy={markY(activeStop ? stopRow(activeStop) : 0)}
          r={Math.max((activeStop ? stopRadius(activeStop) : 0) + 3, 9)}
        />
      )}
    </g>
  )
})

const hidden = { 'aria-hidden': true } as const

function isOpened([item, ...others]: readonly TimelineItem[], opened: string | undefined): true | undefined {
  return (opened !== undefined && item!.id === opened && others.length === 0) || undefined
}

type At = (x: number) => string

/** The days that marks may be, where that is more than one: one path for all. */
function bands({ marks }: PlacedLane, at: At): string {
  return marks
    .filter(({ x, xLast, item }) => item.last > item.first && xLast - x >= 1)
    .map(({ x, xLast, row }) => `M${at(x)} ${markY(row)}H${at(xLast)}`)
    .join('')
}

/** The grounds of the clusters' numbers: one path for all. */
function pills(clusters: readonly Cluster[], at: At): string {
  const radius = 7
  const straight = clusterWidth - 2 * radius
  const arc = `a${radius} ${radius} 0 0 1 0 `
  return clusters
    .map(({ x, xLast, row }) => {
      const start = `M${at((x + xLast) / 2 - straight / 2)} ${markY(row) - radius}`
      return `${start}h${straight}${arc}${2 * radius}h${-straight}${arc}${-2 * radius}z`
    })
    .join('')
}

/** Whose colour a mark bears in a lane that is no actor's: that of the one who acted; of several none. */
function actorOf({ actors }: TimelineItem): string | undefined {
  return actors.length === 1 ? actors[0] : undefined
}

/** `12`, or `12–18` in a cluster; what lies out of the window is not in the list. */
function numbersOf(items: readonly TimelineItem[], numbers: ReadonlyMap<string, number>): string {
  const listed = items.map(({ id }) => numbers.get(id)).filter((number) => number !== undefined)
  const [least, most] = [Math.min(...listed), Math.max(...listed)]
  return least < most ? `${least}–${most}` : String(most)
}
