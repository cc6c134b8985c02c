import { memo, type ReactElement } from 'react'
import colours from '../actorColours.module.css'
import { middleOf, type TimelineItem } from '../items.ts'
import { clusterWidth, type Cluster, type PlacedLane, type PlacedMark } from '../layout.ts'
import {
  labelY,
  markY,
  stopItems,
  stopOf,
  stopRadius,
  stopRow,
  stopsIn,
  stopX,
  type DrawnLane,
  type Stop,
} from './geometry.ts'
import styles from './LaneMarks.module.css'
import type { MarkNames } from './markNames.ts'
import { markPath } from './markPath.ts'

interface LaneMarksProps {
  readonly lane: DrawnLane
  /** How far from its place in the window everything is drawn, in px: while one pans nothing moves in here. */
  readonly shift: number
  /** How wide the window is, in px. */
  readonly width: number
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
  const { lane, shift, width, name, names, active, activeName, activeX, opened, numbers } = props
  const { placed, top } = lane
  const { lane: itsLane, marks } = placed
  const activeStop = active && stopOf(placed, active.id)
  const at = (x: number) => (x + shift).toFixed(1)
  const button = (items: readonly TimelineItem[], label: string) =>
    active !== undefined && items.includes(active)
      ? hidden
      : { role: 'button', tabIndex: -1, 'aria-label': label, 'aria-current': isOpened(items, opened) }
  const drawStop = (stop: Stop) => ('mark' in stop ? drawMark(stop.mark) : drawCluster(stop.cluster))
  const drawMark = ({ item, x, row }: PlacedMark) => {
    const { d, isHollow } = markPath(item.kind, item.significance)
    return (
      <path
        key={item.id}
        className={`${isHollow ? styles['hollow'] : styles['filled']} ${itsLane.actor ? '' : colours['actor']}`}
        data-actor={itsLane.actor ? undefined : actorOf(item)}
        data-item={item.id}
        transform={`translate(${at(x)} ${markY(lane, row)})`}
        d={d}
        {...button([item], names.ofMark(item, itsLane.id))}
      />
    )
  }
  const drawCluster = ({ id, items, x, xLast, row }: Cluster) => (
    <text
      key={id}
      className={styles['cluster']}
      data-item={items[0]!.id}
      transform={`translate(${at((x + xLast) / 2)} ${markY(lane, row) + 3.5})`}
      {...button(items, names.ofCluster(items, itsLane.id))}
    >
      {items.length}
    </text>
  )
  // One element for as long as the keyboard stands at the item, whether it is drawn alone, in a cluster or out of sight: so
  // the focus survives every zoom.
  const drawActive = (item: TimelineItem) => (
    <circle
      key={`stop ${item.id}`}
      className={styles['stop']}
      role="button"
      tabIndex={0}
      data-item={item.id}
      data-stop=""
      aria-label={activeName}
      aria-current={isOpened([item], opened)}
      aria-haspopup={activeStop && 'cluster' in activeStop ? 'dialog' : undefined}
      cx={at(activeStop ? stopX(activeStop) : activeX)}
      cy={markY(lane, activeStop ? stopRow(activeStop) : 0)}
      r={Math.max((activeStop ? stopRadius(activeStop) : 0) + 3, 9)}
    />
  )
  return (
    <g
      className={colours['actor']}
      data-actor={itsLane.actor}
      data-lane={itsLane.id}
      role="group"
      aria-label={name}
      transform={`translate(0 ${top})`}
    >
      <path className={styles['bands']} d={bands(lane, at)} />
      <path className={styles['stretches']} d={stretches(lane, at)} />
      <path className={styles['pills']} d={pills(lane, at)} />
      {inReadingOrder(placed, active, drawStop, drawActive)}
      <g aria-hidden="true">
        {marks.map((mark) => {
          const label = labelWithin(mark, width, lane.textScale)
          return (
            label && (
              <text
                key={mark.item.id}
                className={styles['label']}
                data-item={mark.item.id}
                transform={`translate(${at(label.x)} ${labelY(lane, mark.row)})`}
              >
                {label.text}
              </text>
            )
          )
        })}
        {numbers &&
          stopsIn(placed).map((stop) => (
            <text
              key={stopItems(stop)[0]!.id}
              className={styles['number']}
              x={at(stopX(stop))}
              y={markY(lane, stopRow(stop)) + 13}
            >
              {numbersOf(stopItems(stop), numbers)}
            </text>
          ))}
      </g>
    </g>
  )
})

/** What stands in a lane in the order of time, in which it is read aloud, with the tab stop at its place among it. */
function inReadingOrder(
  placed: PlacedLane,
  active: TimelineItem | undefined,
  drawStop: (stop: Stop) => ReactElement,
  drawActive: (item: TimelineItem) => ReactElement,
): ReactElement[] {
  const dayOf = (stop: Stop) => middleOf(stopItems(stop)[0]!)
  const stops = stopsIn(placed).sort((one, other) => dayOf(one) - dayOf(other))
  const drawn = stops.map(drawStop)
  if (active) {
    const before = stops.findLastIndex((stop) => dayOf(stop) <= middleOf(active))
    drawn.splice(before + 1, 0, drawActive(active))
  }
  return drawn
}

/** In px, where letters are as large as usual: shorter labels say nothing. */
const leastLabel = 40

/**
 * The label as far as the window has room: at its right edge it is cut short. At its left edge that of a mark in sight moves
 * inside, by less than the gap to the next; a mark that is out of sight has none.
 */
function labelWithin(
  { x, label }: PlacedMark,
  width: number,
  textScale: number,
): { x: number; text: string } | undefined {
  if (!label || x < 0) return undefined
  const from = Math.max(label.x, 0)
  const room = width - from
  if (label.width <= room) return { x: from, text: label.text }
  if (room < leastLabel * textScale) return undefined
  const letters = Math.floor((label.text.length * room) / label.width) - 2
  return { x: from, text: `${label.text.slice(0, letters).trimEnd()}…` }
}

const hidden = { 'aria-hidden': true } as const

function isOpened([item, ...others]: readonly TimelineItem[], opened: string | undefined): true | undefined {
  return (opened !== undefined && item!.id === opened && others.length === 0) || undefined
}

type At = (x: number) => string

/** The days that marks may be, where that is more than one: one path for all. */
function bands(lane: DrawnLane, at: At): string {
  return lane.placed.marks
    .filter(({ xFirst, xLast }) => xLast - xFirst >= 1)
    .map(({ xFirst, xLast, row }) => `M${at(xFirst)} ${markY(lane, row)}H${at(xLast)}`)
    .join('')
}

/** How long it took what took longer than a date: a thin line with a foot at its end, on which a gap says "some day". */
function stretches(lane: DrawnLane, at: At): string {
  return lane.placed.marks
    .map(({ x, row, ends }) => {
      if (!ends || ends.x - x < 3) return ''
      const end = `M${at(ends.xLast)} ${markY(lane, row) - 4}v8`
      const uncertain = ends.xLast - ends.x < 3 ? '' : `M${at(ends.x + 2)} ${markY(lane, row)}H${at(ends.xLast)}`
      return `M${at(x)} ${markY(lane, row)}H${at(ends.x)}${uncertain}${end}`
    })
    .join('')
}

/** The grounds of the clusters' numbers: one path for all. */
function pills(lane: DrawnLane, at: At): string {
  const radius = 7
  const straight = clusterWidth - 2 * radius
  const arc = `a${radius} ${radius} 0 0 1 0 `
  return lane.placed.clusters
    .map(({ x, xLast, row }) => {
      const start = `M${at((x + xLast) / 2 - straight / 2)} ${markY(lane, row) - radius}`
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
