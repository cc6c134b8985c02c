import { compareInTime } from '../../model/milestoneSelection.ts'
import { middleOf, type Lane, type TimelineItem } from './items.ts'
import { xOf, type TimeScale, type TimeWindow } from './timeScale.ts'

/**
 * Time is cut into bins that are counted from a fixed day, and a bin's length depends on the scale alone. A bin holds one
 * sign in each row: what is more than there are rows becomes a cluster. So all that is decided here depends on what stands
 * nearby in time, never on the window: panning moves the picture and changes nothing in it. Labels are decided for the
 * smallest scale at which a bin has its length, so that within it zooming only makes room.
 */

/** The diameter of a mark in px, by significance: no mark is drawn larger. */
export const markSize = { 1: 8, 2: 11, 3: 14 } as const
/** The width of the sign of a cluster in px, with its count: it is drawn no wider. */
export const clusterWidth = 20
/** A bin is at least as wide: as a cluster, and as the largest mark with half of it again to stand aside. */
const binWidth = 22
/** Bins in a cell: a label begins in one cell and ends in the next at the latest, so it is shorter than a cell. */
const binsPerCell = 8
const longestLabel = 150
const labelGap = 8

export interface PlacedMark {
  readonly item: TimelineItem
  /**
   * The middle of the mark in px: of the days that it may be. It stands aside for its neighbour by half its size at most,
   * so that it covers that middle.
   */
  readonly x: number
  /** Where the first day stands that it may be, and the last. */
  readonly xFirst: number
  readonly xLast: number
  /** Where the first day stands on which it can have been over, and the last: of what took longer than a date. */
  readonly ends?: { readonly x: number; readonly xLast: number }
  /** From 0. The signs of a row do not overlap. */
  readonly row: number
  /** Drawn on a line of its own above the marks of the row; its text, maybe cut short, begins at `x`. */
  readonly label?: { readonly x: number; readonly width: number; readonly text: string }
}

/** Items of a lane that have no room as marks. */
export interface Cluster {
  /** The same while one pans. */
  readonly id: string
  readonly lane: string
  /** In the order of time. */
  readonly items: readonly TimelineItem[]
  /** Between which px its items have their middles; its sign stands in the middle, at `(x + xLast) / 2`. */
  readonly x: number
  readonly xLast: number
  readonly row: number
}

/** A lane as far as it can be seen, left to right. */
export interface PlacedLane {
  readonly lane: Lane
  readonly marks: readonly PlacedMark[]
  /** Those at the edge hold all their items, those out of the window too. */
  readonly clusters: readonly Cluster[]
  /** How many rows the lane has, the same for every window. */
  readonly rows: number
  /** How many of its items may lie in the window, and how many lie before and after it for certain. */
  readonly inWindow: number
  readonly before: number
  readonly after: number
}

export interface LayoutOptions {
  /** The width of a text in px. Hand in the same function each time: what it measured is kept. */
  readonly widthOf: (text: string) => number
  readonly rowsPerLane: number
  /** How many a lane needs at most (`rowsNeeded`); without it all have as many. */
  readonly rowsOf?: ReadonlyMap<string, number> | undefined
}

/** The lanes with their items, prepared so that a step in time costs what can be seen and not what there is. */
export interface LaneIndex {
  readonly lanes: readonly IndexedLane[]
  /** All items, each once. */
  readonly all: ItemIndex
}

interface ItemIndex {
  /** In the order of time; in a lane that is the order of their middles, where they are drawn. */
  readonly items: readonly TimelineItem[]
  /** The first days of the items, and the last ones, each in ascending order. */
  readonly firsts: Float64Array
  readonly lasts: Float64Array
}

interface IndexedLane extends ItemIndex {
  readonly lane: Lane
  /** The middles of the items, in their order. */
  readonly middles: Float64Array
  /** The longest stretch from the first to the last day of an item. */
  readonly longest: number
  /** The last day that any item as far as this one may be. */
  readonly reach: Float64Array
  /** What has been decided for the length of bin that was used last. */
  decided?: Decided
}

/** What has been decided in a lane, part by part as it came to be seen. */
interface Decided {
  readonly binDays: number
  readonly options: LayoutOptions
  readonly bins: Map<number, Bin>
  readonly labels: Map<number, readonly Label[]>
}

interface Bin {
  /** In the order of time, each with its row. */
  readonly marks: readonly { readonly item: TimelineItem; readonly row: number }[]
  /** What has no room, in the last row. */
  readonly rest: readonly TimelineItem[]
}

interface Label {
  readonly item: TimelineItem
  readonly row: number
  readonly text: string
  readonly width: number
  /** In px from day 0, at the smallest scale. */
  readonly start: number
}

/** Prepares the lanes; needed anew only when items or lanes change. */
export function indexLanes(lanes: readonly Lane[], items: readonly TimelineItem[]): LaneIndex {
  const sorted = items.toSorted(compareInTime)
  const byLane = new Map<string, TimelineItem[]>(lanes.map(({ id }) => [id, []]))
  for (const item of sorted.toSorted((one, other) => middleOf(one) - middleOf(other))) {
    for (const id of item.lanes) byLane.get(id)?.push(item)
  }
  return {
    all: indexItems(sorted),
    lanes: lanes.map((lane) => {
      const index = indexItems(byLane.get(lane.id)!)
      const middles = new Float64Array(index.items.map(middleOf))
      return {
        lane,
        ...index,
        middles,
        longest: index.items.reduce((days, it) => Math.max(days, it.last - it.first), 0),
        reach: reachOfEach(index.items),
      }
    }),
  }
}

function indexItems(items: readonly TimelineItem[]): ItemIndex {
  return {
    items,
    firsts: new Float64Array(items.map(({ first }) => first)).sort(),
    lasts: new Float64Array(items.map(({ last }) => last)).sort(),
  }
}

function reachOfEach(items: readonly TimelineItem[]): Float64Array {
  let reach = -Infinity
  return Float64Array.from(items, ({ last }) => (reach = Math.max(reach, last)))
}

/** The items of a lane that may lie in the window, with one before and one after it where there are any. */
export function itemsAround({ items, middles, longest, reach }: IndexedLane, window: TimeWindow) {
  const start = lowerBound(reach, window.from)
  return items.slice(Math.max(start - 1, 0), lowerBound(middles, window.to + longest / 2, true) + 1)
}

/** How many items may lie in the window, and before and after it for certain; each once however many its lanes are. */
export function countsAround({ all }: LaneIndex, window: TimeWindow) {
  return placesOf(all, window)
}

function placesOf({ firsts, lasts }: ItemIndex, { from, to }: TimeWindow) {
  const before = lowerBound(lasts, from)
  const after = firsts.length - lowerBound(firsts, to, true)
  return { before, inWindow: firsts.length - before - after, after }
}

/** Places what the window shows of each lane. */
export function layoutTimeline(index: LaneIndex, scale: TimeScale, options: LayoutOptions): PlacedLane[] {
  const binDays = binDaysAt(scale.width / (scale.to - scale.from))
  return index.lanes.map((lane) => {
    const rowsPerLane = Math.min(options.rowsOf?.get(lane.lane.id) ?? Infinity, options.rowsPerLane)
    return layoutLane(lane, scale, binDays, { widthOf: options.widthOf, rowsPerLane })
  })
}

/**
 * How many rows each lane can fill at a scale, and so at all that are closer: lanes in which little happens take no room that
 * stays empty, and none changes its height while one zooms.
 */
export function rowsNeeded({ lanes }: LaneIndex, scale: TimeScale): ReadonlyMap<string, number> {
  const binDays = binDaysAt(scale.width / (scale.to - scale.from))
  return new Map(
    lanes.map(({ lane, middles }) => {
      const inBin = new Map<number, number>()
      for (const middle of middles) {
        const bin = Math.floor(middle / binDays)
        inBin.set(bin, (inBin.get(bin) ?? 0) + 1)
      }
      return [lane.id, Math.max(1, ...inBin.values())]
    }),
  )
}

/** How long a bin is: the first of 1, 2, 3, 4, 6, 8, 12 ... days that is wide enough. The longest holds all time. */
function binDaysAt(pxPerDay: number): number {
  for (let days = 1; days < 2 ** 22; days *= 2) {
    if (days * pxPerDay >= binWidth) return days
    if (days > 1 && days * 1.5 * pxPerDay >= binWidth) return days * 1.5
  }
  return 2 ** 22
}

function layoutLane(lane: IndexedLane, scale: TimeScale, binDays: number, options: LayoutOptions): PlacedLane {
  const decided = decisionsOf(lane, binDays, options)
  const marks: PlacedMark[] = []
  const clusters: Cluster[] = []
  const margin = (markSize[3] / 2) * ((scale.to - scale.from) / scale.width)
  const isSeen = ({ first, last }: TimelineItem) => first <= scale.to + margin && last >= scale.from - margin
  const lastBin = Math.floor((scale.to + margin + lane.longest / 2) / binDays)

  for (
    let at = lowerBound(lane.middles, Math.floor((scale.from - margin - lane.longest / 2) / binDays) * binDays);
    at < lane.items.length;
  ) {
    const number = Math.floor(lane.middles[at]! / binDays)
    if (number > lastBin) break
    const bin = binOf(lane, decided, number)
    for (const { item, row } of bin.marks) {
      if (!isSeen(item)) continue
      const label = labelOf(lane, decided, number, item)
      marks.push({
        item,
        x: placeOf(lane, decided, scale, number, item, row),
        xFirst: xOf(scale, item.first),
        xLast: xOf(scale, item.last),
        ...(item.ends && { ends: { x: xOf(scale, item.ends.first), xLast: xOf(scale, item.ends.last) } }),
        row,
        ...(label && {
          label: {
            x: xOf(scale, middleOf(item)) - markSize[item.significance] / 2,
            width: label.width,
            text: label.text,
          },
        }),
      })
    }
    if (bin.rest.some(isSeen)) {
      clusters.push({
        id: `${lane.lane.id}@${binDays}:${number}`,
        lane: lane.lane.id,
        items: bin.rest,
        ...clusterExtent(bin.rest, scale, number, binDays),
        row: options.rowsPerLane - 1,
      })
    }
    at += bin.marks.length + bin.rest.length
  }
  return { lane: lane.lane, marks, clusters, rows: options.rowsPerLane, ...placesOf(lane, scale) }
}

function decisionsOf(lane: IndexedLane, binDays: number, options: LayoutOptions): Decided {
  const { decided } = lane
  const isSame =
    decided?.binDays === binDays &&
    decided.options.widthOf === options.widthOf &&
    decided.options.rowsPerLane === options.rowsPerLane
  return isSame ? decided : (lane.decided = { binDays, options, bins: new Map(), labels: new Map() })
}

/** The items of a bin: as many marks as there are rows; if there are more, the most significant ones and a cluster. */
function binOf(lane: IndexedLane, { bins, binDays, options }: Decided, number: number): Bin {
  const known = bins.get(number)
  if (known) return known
  const start = lowerBound(lane.middles, number * binDays)
  const items = lane.items.slice(start, lowerBound(lane.middles, (number + 1) * binDays))
  const room = items.length > options.rowsPerLane ? options.rowsPerLane - 1 : items.length
  const ranked = ([3, 2, 1] as const).flatMap((weight) => items.filter((item) => item.significance === weight))
  const rows = new Map(ranked.slice(0, room).map((item, row) => [item, row]))
  const bin = {
    marks: items.flatMap((item) => (rows.has(item) ? { item, row: rows.get(item)! } : [])),
    rest: rows.size < items.length ? items.filter((item) => !rows.has(item)) : [],
  }
  bins.set(number, bin)
  return bin
}

/** Where a mark is drawn: in the middle of the days that it may be, or within its bin if the neighbour in the row would be overlapped. */
function placeOf(
  lane: IndexedLane,
  decided: Decided,
  scale: TimeScale,
  number: number,
  item: TimelineItem,
  row: number,
): number {
  const { binDays } = decided
  const half = markSize[item.significance] / 2
  const x = xOf(scale, middleOf(item))
  const start = xOf(scale, number * binDays)
  const end = xOf(scale, (number + 1) * binDays)
  if (x - half < start && x - half < (reachOf(lane, decided, scale, number - 1, row)?.end ?? -Infinity)) {
    return start + half
  }
  if (x + half > end && x + half > (reachOf(lane, decided, scale, number + 1, row)?.start ?? Infinity)) {
    return end - half
  }
  return x
}

/** From where to where the sign in a row of a bin would reach if nothing stood aside, in px. */
function reachOf(lane: IndexedLane, decided: Decided, scale: TimeScale, number: number, row: number) {
  const { marks, rest } = binOf(lane, decided, number)
  const mark = marks.find((it) => it.row === row)
  if (mark) {
    const half = markSize[mark.item.significance] / 2
    const x = xOf(scale, middleOf(mark.item))
    return { start: x - half, end: x + half }
  }
  if (rest.length === 0 || row !== decided.options.rowsPerLane - 1) return undefined
  const { x, xLast } = clusterExtent(rest, scale, number, decided.binDays)
  return { start: (x + xLast - clusterWidth) / 2, end: (x + xLast + clusterWidth) / 2 }
}

/** Where the items of a cluster begin, made longer where its sign would else reach out of the bin. */
function clusterExtent(items: readonly TimelineItem[], scale: TimeScale, number: number, binDays: number) {
  const x = xOf(scale, middleOf(items[0]!))
  const xLast = xOf(scale, middleOf(items.at(-1)!))
  const leftmost = xOf(scale, number * binDays) + clusterWidth / 2
  const rightmost = xOf(scale, (number + 1) * binDays) - clusterWidth / 2
  const middle = (x + xLast) / 2
  if (middle < leftmost) return { x, xLast: 2 * leftmost - x }
  if (middle > rightmost) return { x: 2 * rightmost - xLast, xLast }
  return { x, xLast }
}

function labelOf(lane: IndexedLane, decided: Decided, bin: number, item: TimelineItem): Label | undefined {
  const labels = labelsOf(lane, decided, Math.floor(bin / binsPerCell), turns - 1)
  return labels.find((label) => label.item === item)
}

/** Even cells and odd ones take turns, for the most significant marks first: cells of one turn cannot reach each other. */
const turns = 6

/** The labels that begin in a cell after a turn. */
function labelsOf(lane: IndexedLane, decided: Decided, cell: number, turn: number): readonly Label[] {
  if (turn < 0) return []
  const key = cell * turns + turn
  const known = decided.labels.get(key)
  if (known) return known
  const before = labelsOf(lane, decided, cell, turn - 1)
  // Cells are negative before 1970.
  const labels = Math.abs(cell % 2) === turn % 2 ? withMoreLabels(lane, decided, cell, turn, before) : before
  decided.labels.set(key, labels)
  return labels
}

function withMoreLabels(
  lane: IndexedLane,
  decided: Decided,
  cell: number,
  turn: number,
  before: readonly Label[],
): readonly Label[] {
  const significance = 3 - Math.floor(turn / 2)
  const candidates = marksOfCell(lane, decided, cell).filter(({ item }) => item.significance === significance)
  if (candidates.length === 0) return before
  const placed = [
    ...labelsOf(lane, decided, cell - 1, turn - 1),
    ...before,
    ...labelsOf(lane, decided, cell + 1, turn - 1),
  ]
  const added: Label[] = []
  for (const { item, row } of candidates) {
    const start = (middleOf(item) * binWidth) / decided.binDays - markSize[item.significance] / 2
    const { text, width } = shortened(item.title, decided.options.widthOf)
    const isFree = ({ row: other, start: from, width: length }: Label) =>
      other !== row || start + width + labelGap <= from || from + length + labelGap <= start
    if (placed.every(isFree) && added.every(isFree)) added.push({ item, row, text, width, start })
  }
  return added.length === 0 ? before : [...before, ...added]
}

function marksOfCell(lane: IndexedLane, decided: Decided, cell: number): Bin['marks'] {
  const marks: Bin['marks'][number][] = []
  const end = (cell + 1) * binsPerCell * decided.binDays
  let at = lowerBound(lane.middles, cell * binsPerCell * decided.binDays)
  while (at < lane.items.length && lane.middles[at]! < end) {
    const bin = binOf(lane, decided, Math.floor(lane.middles[at]! / decided.binDays))
    marks.push(...bin.marks)
    at += bin.marks.length + bin.rest.length
  }
  return marks
}

interface Text {
  readonly text: string
  readonly width: number
}

/** Titles that were shortened before, by how they were measured: a filter that is changed measures none of them anew. */
const textsBefore = new WeakMap<LayoutOptions['widthOf'], Map<string, Text>>()

/** The title as far as a label may reach. */
function shortened(title: string, widthOf: LayoutOptions['widthOf']): Text {
  let texts = textsBefore.get(widthOf)
  if (!texts) {
    texts = new Map()
    textsBefore.set(widthOf, texts)
  }
  const known = texts.get(title)
  if (known) return known
  let text = title
  let width = widthOf(text)
  let fits = 0
  for (let tooLong = text.length; width > longestLabel && tooLong - fits > 1;) {
    const length = Math.floor((fits + tooLong) / 2)
    if (widthOf(cut(title, length)) <= longestLabel) fits = length
    else tooLong = length
  }
  if (width > longestLabel) {
    text = cut(title, fits)
    width = Math.min(widthOf(text), longestLabel)
  }
  const label = { text, width }
  texts.set(title, label)
  return label
}

function cut(title: string, length: number): string {
  return `${title.slice(0, length).trimEnd()}…`
}

/** The first place in ascending numbers whose number is not below `value`, or above it. */
function lowerBound(numbers: Float64Array, value: number, isAbove = false): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle]! < value || (isAbove && numbers[middle] === value)) low = middle + 1
    else high = middle
  }
  return low
}
