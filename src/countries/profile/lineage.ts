import { dayRangeOf, type Day, type DayRange, type PartialDate } from '../../model/partialDate.ts'

/** Something with a life, and what took its place. */
export interface LineageItem {
  readonly id: string
  readonly from: PartialDate
  readonly to?: PartialDate | undefined
  /** The ids of those that took its place. */
  readonly next: readonly string[]
}

/** A row of a lineage: what it is of, when it lived, from whom it came and who followed. */
export interface LineageRow<Item extends LineageItem> {
  readonly item: Item
  readonly began: DayRange
  /** Nothing while it lives. */
  readonly ended?: DayRange
  /** Those whose place it took, in the order of time. */
  readonly before: readonly Item[]
  readonly after: readonly Item[]
  /** It belongs to another line than the row above. */
  readonly startsLine: boolean
}

/**
 * The rows of a lineage: those that are joined stand together, lines in the order in which they begin, and within a line in the order of
 * time. What follows something that is not there is a line of its own.
 */
export function lineageOf<Item extends LineageItem>(items: readonly Item[], released: Day): LineageRow<Item>[] {
  const inTime = items.toSorted((one, other) => compareStarts(one, other, released))
  const before = (item: Item) => inTime.filter(({ next }) => next.includes(item.id))
  const after = (item: Item) => inTime.filter(({ id }) => item.next.includes(id))
  const placed = new Set<Item>()
  const lines = inTime.flatMap((item) => {
    if (placed.has(item)) return []
    const line = joinedTo(item, (it) => [...before(it), ...after(it)])
    for (const it of line) placed.add(it)
    return [inTime.filter((it) => line.has(it))]
  })
  return lines.flatMap((line) =>
    line.map((item, index) => ({
      item,
      began: dayRangeOf(item.from, released),
      ...(item.to !== undefined && { ended: dayRangeOf(item.to, released) }),
      before: before(item),
      after: after(item),
      startsLine: index === 0,
    })),
  )
}

/** Those whose place something took, and whose place those took, back to the first; each once, the nearest first. */
export function ancestorsOf<Item extends LineageItem>(id: string, items: readonly Item[]): Item[] {
  const found = new Set<Item>()
  let wanted = [id]
  while (wanted.length > 0) {
    const nearer = items.filter(
      (item) => !found.has(item) && item.id !== id && item.next.some((it) => wanted.includes(it)),
    )
    for (const item of nearer) found.add(item)
    wanted = nearer.map((item) => item.id)
  }
  return [...found]
}

function joinedTo<Item>(start: Item, neighboursOf: (item: Item) => readonly Item[]): Set<Item> {
  const found = new Set([start])
  // A set that grows while it is walked through is walked through to its end.
  for (const item of found) for (const neighbour of neighboursOf(item)) found.add(neighbour)
  return found
}

function compareStarts(one: LineageItem, other: LineageItem, released: Day): number {
  const [a, b] = [dayRangeOf(one.from, released), dayRangeOf(other.from, released)]
  return compareDays(a.first, b.first) || compareDays(a.last, b.last)
}

function compareDays(one: Day, other: Day): number {
  return one < other ? -1 : one > other ? 1 : 0
}
