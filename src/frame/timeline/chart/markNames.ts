import type { Lane, TimelineItem } from '../items.ts'
import { emptyBetween, inLane, spokenDate, spokenMark } from '../spokenMark.ts'

/** How what stands in the lanes is called when it is read aloud. */
export interface MarkNames {
  /** @param previous its neighbour, if one came from there: an empty stretch between the two is told */
  readonly ofMark: (item: TimelineItem, lane: string, previous?: TimelineItem) => string
  /**
   * `nothing for two years, 7 milestones in the lane of Israel between 3 May 2015 and 9 June 2015, 4 to 10 of 37`.
   *
   * @param stretch what lies between it and its neighbour, if one came from there
   */
  readonly ofCluster: (items: readonly TimelineItem[], lane: string, stretch?: string) => string
  /** What the keyboard stands at, with the cluster as a part of which it is drawn. */
  readonly ofActive: (
    item: TimelineItem,
    lane: string,
    cluster: readonly TimelineItem[] | undefined,
    previous: TimelineItem | undefined,
  ) => string
}

/**
 * Names of marks and clusters do not depend on the window: each is made once for as long as the lanes hold the same.
 *
 * @param itemsOf all items of a lane, in the order of time
 */
export function markNames(
  itemsOf: (lane: string) => readonly TimelineItem[],
  actorName: (actor: string) => string,
  laneOf: (lane: string) => Lane | undefined,
): MarkNames {
  const positions = new Map<string, Map<TimelineItem, number>>()
  const positionOf = (item: TimelineItem, lane: string) => {
    let ofLane = positions.get(lane)
    if (!ofLane) {
      ofLane = new Map(itemsOf(lane).map((it, index) => [it, index + 1]))
      positions.set(lane, ofLane)
    }
    return { position: ofLane.get(item) ?? 0, of: ofLane.size }
  }
  const marks = new Map<string, string>()
  const clusters = new WeakMap<readonly TimelineItem[], string>()

  const ofMark: MarkNames['ofMark'] = (item, lane, previous) => {
    const spoken = { item, ...positionOf(item, lane), nameOf: actorName, lane: laneOf(lane) }
    if (previous) return spokenMark({ ...spoken, previous })
    const key = `${lane} ${item.id}`
    const name = marks.get(key) ?? spokenMark(spoken)
    marks.set(key, name)
    return name
  }

  const ofCluster: MarkNames['ofCluster'] = (items, lane, stretch) => {
    const name = clusters.get(items) ?? clusterName(items, lane)
    clusters.set(items, name)
    return stretch === undefined ? name : `${stretch}, ${name}`
  }

  function clusterName(items: readonly TimelineItem[], lane: string): string {
    const [first, last] = [items[0]!, items.at(-1)!]
    const when =
      first.date === last.date
        ? spokenDate(first.date)
        : `between ${spokenDate(first.date)} and ${spokenDate(last.date)}`
    const { position, of } = positionOf(first, lane)
    const lastPosition = positionOf(last, lane).position
    // What stands beside the cluster as a mark has its position among those of the cluster.
    const isWhole = lastPosition - position + 1 === items.length
    const where = `${isWhole ? '' : 'among '}${position} to ${lastPosition} of ${of}`
    const itsLane = laneOf(lane)
    return [`${items.length} milestones`, itsLane && inLane(itsLane), `${when}, ${where}`].filter(Boolean).join(' ')
  }

  const ofActive: MarkNames['ofActive'] = (item, lane, cluster, previous) =>
    cluster ? ofCluster(cluster, lane, previous && emptyBetween(previous, item)) : ofMark(item, lane, previous)

  return { ofMark, ofCluster, ofActive }
}
