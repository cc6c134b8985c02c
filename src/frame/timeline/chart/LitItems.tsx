import { markY, stopOf, stopRadius, stopRow, stopX, type DrawnLane } from './geometry.ts'
import styles from './LitItems.module.css'

interface LitItemsProps {
  readonly lanes: readonly DrawnLane[]
  readonly hovered?: string | undefined
  readonly opened?: string | undefined
}

/** Rings around the item under the pointer and the opened one, in every lane in which it stands, and the line that joins them. */
export function LitItems({ lanes, hovered, opened }: LitItemsProps) {
  return (
    <g className={styles['lit']} aria-hidden="true">
      {opened !== undefined && <Lit lanes={lanes} id={opened} className={styles['opened']} />}
      {hovered !== undefined && hovered !== opened && <Lit lanes={lanes} id={hovered} />}
    </g>
  )
}

function Lit({ lanes, id, className }: { lanes: readonly DrawnLane[]; id: string; className?: string | undefined }) {
  const places = placesOf(lanes, id)
  if (places.length === 0) return null
  return (
    <g className={className}>
      <path d={lineThrough(places)} />
      {places.map(({ lane, x, y, radius }) => (
        <circle key={lane} cx={x.toFixed(1)} cy={y} r={radius + 3} />
      ))}
    </g>
  )
}

interface JointPlace {
  readonly lane: string
  readonly x: number
  readonly y: number
  readonly radius: number
}

function placesOf(lanes: readonly DrawnLane[], id: string): JointPlace[] {
  return lanes.flatMap((lane) => {
    const stop = stopOf(lane.placed, id)
    if (!stop) return []
    const y = lane.top + markY(lane, stopRow(stop))
    return [{ lane: lane.placed.lane.id, x: stopX(stop), y, radius: stopRadius(stop) }]
  })
}

function lineThrough(places: readonly Pick<JointPlace, 'x' | 'y'>[]): string {
  return `M${places.map(({ x, y }) => `${x.toFixed(1)} ${y}`).join('L')}`
}

/**
 * The faint lines that join the marks of an act of several countries: one path for all. What stands in a cluster is joined
 * when it is lit.
 */
export function JointLines({ lanes, shift }: { lanes: readonly DrawnLane[]; shift: number }) {
  const joint = new Map<string, { x: number; y: number }[]>()
  for (const lane of lanes) {
    const { placed, top } = lane
    // A component is no one who acts: there most items stand in several lanes.
    if (placed.lane.actor === undefined) continue
    for (const { item, x, row } of placed.marks) {
      if (item.lanes.length < 2) continue
      const places = joint.get(item.id)
      const place = { x: x + shift, y: top + markY(lane, row) }
      if (places) places.push(place)
      else joint.set(item.id, [place])
    }
  }
  const lines = [...joint.values()].filter((places) => places.length > 1).map(lineThrough)
  return <path className={styles['joint']} d={lines.join('')} aria-hidden="true" />
}
