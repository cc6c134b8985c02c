import { markPath } from './chart/markPath.ts'
import type { TimelineItem } from './items.ts'
import colours from './actorColours.module.css'
import styles from './MarkShape.module.css'

interface MarkShapeProps {
  readonly kind: TimelineItem['kind']
  readonly significance?: TimelineItem['significance']
  /** Whose colour it bears; by default it is ink. */
  readonly actor?: string | undefined
}

/** The mark of a milestone among words, which must say what it says. */
export function MarkShape({ kind, significance = 2, actor }: MarkShapeProps) {
  const { d, isHollow } = markPath(kind, significance)
  return (
    <svg
      className={`${colours['actor']} ${styles['shape']}`}
      viewBox="-8 -8 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      data-actor={actor}
    >
      <path className={isHollow ? styles['hollow'] : styles['filled']} d={d} />
    </svg>
  )
}
