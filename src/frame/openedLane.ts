import type { Lane } from './timeline/items.ts'
import { inLane } from './timeline/spokenMark.ts'

/** The lane of the timeline from which a record was opened, as it was filtered: what stands before and after it is asked for there. */
export interface OpenedLane {
  /** In words: `in the lane of Israel`. */
  readonly where: string
  /** The ids of its records, in the order of time. */
  readonly ids: readonly string[]
}

let opened: (OpenedLane & { readonly id: string }) | undefined

/** A record is opened from a lane. */
export function rememberLane(lane: Lane, items: readonly { readonly id: string }[], id: string): void {
  opened = { where: inLane(lane), ids: items.map((item) => item.id), id }
}

/** The reader goes on to another record of that lane. */
export function followLane(id: string): void {
  if (opened?.ids.includes(id)) opened = { ...opened, id }
}

/** The lane from which this record was opened; none where it was opened from elsewhere. */
export function laneOfOpened(id: string): OpenedLane | undefined {
  return opened?.id === id ? opened : undefined
}
