import type { BarRows } from '../barRows.ts'
import type { TimelineItem } from '../items.ts'
import { barPitchAt } from '../LaneBars.tsx'
import { clusterWidth, markSize, type Cluster, type PlacedLane, type PlacedMark } from '../layout.ts'

/**
 * In px: of a row the line for labels, which grows with the reader's letters, and the line for marks, and what is kept free
 * above and below the rows.
 */
const labelLine = 14
const markLine = 16
const lanePadding = 3
/** How far from the middle of a mark it is still meant by a pointer: every target is 24 px wide. */
const reach = 12

/** A lane with its place among the others. */
export interface DrawnLane {
  readonly placed: PlacedLane
  readonly top: number
  readonly height: number
  /** Its instruments, where there are any. */
  readonly bars?: BarRows | undefined
  /** All of them have a row. */
  readonly isExpanded: boolean
  /** From the top of the lane. */
  readonly barsTop: number
  /** How much larger the reader's letters are than usual. */
  readonly textScale: number
}

interface StackOptions {
  readonly bars?: ReadonlyMap<string, BarRows> | undefined
  /** The lanes whose bars all have a row. */
  readonly expanded: ReadonlySet<string>
  readonly textScale: number
  /** What the name of a lane needs, in px. */
  readonly heightOf: (lane: string) => number
}

/** One below the other, in px. */
export function stackLanes(lanes: readonly PlacedLane[], options: StackOptions): DrawnLane[] {
  const { bars, expanded, textScale, heightOf } = options
  let top = 0
  return lanes.map((placed) => {
    const ownBars = bars?.get(placed.lane.id)
    const isExpanded = expanded.has(placed.lane.id)
    // One row more for the sign of those that have no room, or that all are shown.
    const barRows = ownBars ? ownBars.rows + (ownBars.more.length > 0 || isExpanded ? 1 : 0) : 0
    const barsTop = placed.rows * rowPitch(textScale) + lanePadding
    const height = Math.max(barsTop + barRows * barPitchAt(textScale) + lanePadding, heightOf(placed.lane.id))
    const drawn = { placed, top, height, bars: ownBars, isExpanded, barsTop, textScale }
    top += height
    return drawn
  })
}

function rowPitch(textScale: number): number {
  return labelLine * textScale + markLine
}

type Scaled = Pick<DrawnLane, 'textScale'>

/** The middle of the marks of a row, from the top of its lane. */
export function markY({ textScale }: Scaled, row: number): number {
  return lanePadding + row * rowPitch(textScale) + labelLine * textScale + markLine / 2 - 1
}

/** The line on which the labels of a row stand. */
export function labelY({ textScale }: Scaled, row: number): number {
  return lanePadding + row * rowPitch(textScale) + (labelLine - 3) * textScale
}

/** What stands in a lane: a mark, or a cluster of what has no room as marks. */
export type Stop = { readonly mark: PlacedMark } | { readonly cluster: Cluster }

export function stopsIn({ marks, clusters }: PlacedLane): Stop[] {
  return [...marks.map((mark) => ({ mark })), ...clusters.map((cluster) => ({ cluster }))]
}

export function stopItems(stop: Stop): readonly TimelineItem[] {
  return 'mark' in stop ? [stop.mark.item] : stop.cluster.items
}

export function stopX(stop: Stop): number {
  return 'mark' in stop ? stop.mark.x : (stop.cluster.x + stop.cluster.xLast) / 2
}

export function stopRow(stop: Stop): number {
  return 'mark' in stop ? stop.mark.row : stop.cluster.row
}

/** Half of its width. */
export function stopRadius(stop: Stop): number {
  return 'mark' in stop ? markSize[stop.mark.item.significance] / 2 : clusterWidth / 2
}

/** Where an item is drawn in a lane, if it is in sight. */
export function stopOf({ marks, clusters }: PlacedLane, id: string): Stop | undefined {
  const mark = marks.find(({ item }) => item.id === id)
  if (mark) return { mark }
  const cluster = clusters.find(({ items }) => items.some((item) => item.id === id))
  return cluster && { cluster }
}

/** What a pointer means: the nearest mark, cluster or label. */
export function stopAt(lanes: readonly DrawnLane[], x: number, y: number): { lane: string; stop: Stop } | undefined {
  const lane = lanes.find(({ top, height }) => y >= top && y < top + height)
  if (!lane) return undefined
  const { id } = lane.placed.lane
  let nearest: Stop | undefined
  let least = reach
  for (const stop of stopsIn(lane.placed)) {
    const distance = Math.hypot(stopX(stop) - x, markY(lane, stopRow(stop)) - (y - lane.top))
    if (distance < least) [nearest, least] = [stop, distance]
  }
  if (nearest) return { lane: id, stop: nearest }
  const labelled = lane.placed.marks.find(
    ({ label, row }) => label && x >= label.x && x <= label.x + label.width && isOnLabelLine(lane, row, y - lane.top),
  )
  return labelled && { lane: id, stop: { mark: labelled } }
}

function isOnLabelLine(lane: Scaled, row: number, y: number): boolean {
  const line = labelY(lane, row)
  return y > line - labelLine * lane.textScale + 2 && y <= line + 4
}
