import type { BarItem } from './bars.ts'
import type { TimeWindow } from './timeScale.ts'

/** A bar in a row of its lane. */
export interface PackedBar {
  readonly item: BarItem
  readonly row: number
}

/** The bars of a lane that have room in it, and those that have none. */
export interface BarRows {
  readonly bars: readonly PackedBar[]
  /** How many rows they take. */
  readonly rows: number
  /** In the order of time. */
  readonly more: readonly BarItem[]
}

/**
 * The stretch of time for which rows are decided. It begins at a multiple of its half, so that it stays the same while one
 * pans within it, and holds the window with room at both sides.
 */
export function stretchAround({ from, to }: TimeWindow): TimeWindow {
  const half = 2 ** Math.ceil(Math.log2(to - from))
  const first = Math.round((from + to) / 2 / half) - 1
  return { from: first * half, to: (first + 2) * half }
}

/**
 * The bars that touch a stretch of time, in rows in which none overlaps another: institutions above documents, the weightiest
 * first, each in the row of what it took the place of where it can, else in the first free one. What finds none of `most`
 * rows free is not drawn. The rows depend on the bars and the stretch alone.
 */
export function packBars(items: readonly BarItem[], stretch: TimeWindow, most = Infinity): BarRows {
  const touching = items.filter(({ first, last }) => first <= stretch.to && last >= stretch.from)
  const institutions = touching.filter(({ kind }) => kind === 'institution')
  const above = packKind(institutions, 0, Math.max(1, Math.floor(most / 3)))
  const rowsAbove = rowsOf(above)
  const documents = touching.filter(({ kind }) => kind === 'document')
  const bars = [...above, ...packKind(documents, rowsAbove, most)]
  const drawn = new Set(bars.map(({ item }) => item))
  // The sign of a single one would take the row that it needs itself.
  if (touching.length - bars.length === 1) return packBars(items, stretch, most + 1)
  return { bars, rows: rowsOf(bars), more: touching.filter((item) => !drawn.has(item)).sort(inTime) }
}

/** In the rows from `start` on, below `end`. */
function packKind(items: readonly BarItem[], start: number, end: number): PackedBar[] {
  const rows: BarItem[][] = []
  const packed: PackedBar[] = []
  const ranked = items.toSorted((one, other) => other.significance - one.significance || inTime(one, other))
  for (const item of ranked) {
    const isFree = (row: readonly BarItem[]) => row.every((it) => it.last <= item.first || item.last <= it.first)
    const beside = rows.findIndex((row) => isFree(row) && row.some(({ chain }) => chain === item.chain))
    const free = beside >= 0 ? beside : rows.findIndex(isFree)
    const row = free >= 0 ? free : rows.length
    if (start + row >= end) continue
    rows[row] = [...(rows[row] ?? []), item]
    packed.push({ item, row: start + row })
  }
  return packed
}

function rowsOf(bars: readonly PackedBar[]): number {
  return bars.reduce((rows, { row }) => Math.max(rows, row + 1), 0)
}

/** The order of time of bars: what begins first, then what ends first. */
export function inTime(one: BarItem, other: BarItem): number {
  return one.first - other.first || one.last - other.last || (one.id < other.id ? -1 : 1)
}
