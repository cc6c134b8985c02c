import type { Mount } from './contender.ts'
import { mountVisTimeline } from './visTimeline.ts'

/** Each milestone drawn, in its lane one above the other where they would overlap: the default. */
export const mount: Mount = (root, data, whole) => mountVisTimeline(root, data, whole, {})
