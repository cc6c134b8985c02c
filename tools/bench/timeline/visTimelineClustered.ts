import type { Mount } from './contender.ts'
import { mountVisTimeline } from './visTimeline.ts'

/** What stands close together is drawn as one item. */
export const mount: Mount = (root, data, whole) => mountVisTimeline(root, data, whole, { cluster: { maxItems: 1 } })
