import { Flag } from '../../../ui/Flag.tsx'
import type { DrawnLane } from './geometry.ts'
import styles from './LaneLabels.module.css'

/** The names of the lanes, with how many of their items the window shows. The groups of marks say the same to the ear. */
export function LaneLabels({ lanes, width }: { lanes: readonly DrawnLane[]; width: number }) {
  return lanes.map(({ placed: { lane, inWindow, before, after }, top, height }) => (
    <foreignObject key={lane.id} x={0} y={top} width={width - 8} height={height} aria-hidden="true">
      <div className={styles['label']}>
        <span className={styles['name']}>
          {lane.actor && <Flag code={lane.actor} />}
          <b>{lane.label}</b>
        </span>
        <span className={styles['count']}>
          {inWindow === 0 ? 'none here' : `${inWindow} here`}
          {before > 0 && `, ${before} before`}
          {after > 0 && `, ${after} after`}
          {lane.isThin && ' · little recorded'}
        </span>
      </div>
    </foreignObject>
  ))
}
