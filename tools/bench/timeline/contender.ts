import type { Matrix } from '../../../src/dataset/publish/matrix.ts'
import type { Milestone } from '../../../src/dataset/read.ts'

/** What every timeline is handed. */
export interface TimelineData {
  readonly matrix: Matrix
  readonly milestones: readonly Milestone[]
}

/** A stretch of time in milliseconds since 1970. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A timeline that draws the milestones in lanes by actor and answers to these. It may draw later than it returns. */
export interface Contender {
  readonly show: (span: Span) => void
  /** One kind of milestones, or all. */
  readonly filter: (kind: string | undefined) => void
}

/** Draws the milestones into an empty element, with the whole span in sight. */
export type Mount = (root: HTMLElement, data: TimelineData, whole: Span) => Contender
