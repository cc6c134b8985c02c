import type { Lane, TimelineItem } from '../items.ts'

/** Where the keyboard stands: at an item in one of its lanes. */
export interface Place {
  readonly lane: string
  readonly item: TimelineItem
}

const barsMark = '#bars'

/** The bars of a lane are walked like a lane of their own, below its marks. */
export function barsLaneOf(lane: string): string {
  return lane + barsMark
}

/** The lane whose bars are walked; nothing where those are its marks. */
export function laneOfBars(lane: string): string | undefined {
  return lane.endsWith(barsMark) ? lane.slice(0, -barsMark.length) : undefined
}

/** All that can be walked: lanes, and their items in the order of time. */
export interface Walk {
  readonly lanes: readonly Lane[]
  readonly itemsOf: (lane: string) => readonly TimelineItem[]
  /** What is drawn as one with an item: its cluster, else the item alone. */
  readonly drawnWith: (place: Place) => readonly TimelineItem[]
}

/** A large step, in marks. */
const page = 10

/**
 * Where a key leads, or nothing where it leads nowhere. Left and right go by time in the lane, whether in sight or not; up
 * and down to the nearest in time of the next lane that has any.
 */
export function walk(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  place: Place,
  ground: Walk,
): Place | undefined {
  const toEnd = ctrlKey || metaKey
  switch (key) {
    case 'ArrowRight':
      return along(place, 1, ground)
    case 'ArrowLeft':
      return along(place, -1, ground)
    case 'ArrowDown':
      return across(place, 1, ground)
    case 'ArrowUp':
      return across(place, -1, ground)
    case 'PageDown':
      return times(page, place, (it) => along(it, 1, ground))
    case 'PageUp':
      return times(page, place, (it) => along(it, -1, ground))
    case 'Home':
      return end(toEnd ? filledLanes(ground)[0] : place.lane, 0, ground)
    case 'End':
      return end(toEnd ? filledLanes(ground).at(-1) : place.lane, -1, ground)
    default:
      return undefined
  }
}

/** The next mark of the lane: what is drawn as one is one step. */
function along(place: Place, step: 1 | -1, { itemsOf, drawnWith }: Walk): Place | undefined {
  const items = itemsOf(place.lane)
  const together = new Set(drawnWith(place).map(({ id }) => id))
  let index = items.findIndex(({ id }) => id === place.item.id)
  do index += step
  while (items[index] && together.has(items[index]!.id))
  const item = items[index]
  return item && { lane: place.lane, item }
}

function across(place: Place, step: 1 | -1, ground: Walk): Place | undefined {
  const lanes = ground.lanes.map(({ id }) => id)
  for (let index = lanes.indexOf(place.lane) + step; lanes[index] !== undefined; index += step) {
    const item = nearestInTime(ground.itemsOf(lanes[index]!), place.item.first)
    if (item) return { lane: lanes[index]!, item }
  }
  return undefined
}

function times(count: number, place: Place, step: (place: Place) => Place | undefined): Place | undefined {
  let reached: Place | undefined
  for (let next = step(place); next && count > 0; count--) {
    reached = next
    next = step(next)
  }
  return reached
}

function end(lane: string | undefined, index: 0 | -1, { itemsOf }: Walk): Place | undefined {
  const item = lane === undefined ? undefined : itemsOf(lane).at(index)
  return item && { lane: lane!, item }
}

function filledLanes({ lanes, itemsOf }: Walk): string[] {
  return lanes.map(({ id }) => id).filter((id) => itemsOf(id).length > 0)
}

/** The item that begins nearest to a day; of two as near the later one. */
function nearestInTime(items: readonly TimelineItem[], day: number): TimelineItem | undefined {
  let nearest: TimelineItem | undefined
  for (const item of items) {
    if (!nearest || Math.abs(item.first - day) <= Math.abs(nearest.first - day)) nearest = item
  }
  return nearest
}

/**
 * The next item whose title begins with what was typed, or has a word that does: first in the lane, then in the others, each
 * time round from where one stands. One letter goes on to the next, several may stay where they fit.
 */
export function findByTitle(typed: string, place: Place, { lanes, itemsOf }: Walk): Place | undefined {
  const start = lanes.findIndex(({ id }) => id === place.lane)
  const inOrder = [...lanes.slice(start), ...lanes.slice(0, start)]
  const places = inOrder.flatMap(({ id }) => itemsOf(id).map((item) => ({ lane: id, item })))
  const here = places.findIndex(({ lane, item }) => lane === place.lane && item.id === place.item.id)
  const from = typed.length > 1 ? here : here + 1
  const laneLength = itemsOf(place.lane).length
  const turned = [...places.slice(from, laneLength), ...places.slice(0, from), ...places.slice(laneLength)]
  const wanted = typed.toLowerCase()
  return (
    turned.find(({ item }) => item.title.toLowerCase().startsWith(wanted)) ??
    turned.find(({ item }) => item.title.toLowerCase().includes(` ${wanted}`))
  )
}

/** Where one stands after the filter changed: at the same item if it is still there, else at the nearest in time. */
export function keepPlace(place: Place, { lanes, itemsOf }: Walk): Place | undefined {
  const inLane = itemsOf(place.lane)
  const item = inLane.find(({ id }) => id === place.item.id)
  if (item) return { lane: place.lane, item }
  const elsewhere = lanes.find(({ id }) => itemsOf(id).some((it) => it.id === place.item.id))
  const lane = elsewhere?.id ?? (inLane.length > 0 ? place.lane : lanes.find(({ id }) => itemsOf(id).length > 0)?.id)
  if (lane === undefined) return undefined
  const kept = itemsOf(lane).find(({ id }) => id === place.item.id) ?? nearestInTime(itemsOf(lane), place.item.first)
  return kept && { lane, item: kept }
}
