import type { Fault } from '../dataset/check.ts'

/**
 * Faults of a text as they stand after an edit of it: those before the edited lines stay, those after them move along.
 * What stood in the edited lines is left out if their number changed, since it may be gone.
 */
export function movedFaults(faults: readonly Fault[], before: string, after: string): readonly Fault[] {
  if (before === after || faults.length === 0) return faults
  const [old, now] = [before.split('\n'), after.split('\n')]
  const most = Math.min(old.length, now.length)
  let start = 0
  while (start < most && old[start] === now[start]) start++
  let end = 0
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const moved = now.length - old.length
  return faults.flatMap((fault) => {
    if (fault.line <= start || moved === 0) return [fault]
    return fault.line > old.length - end ? [{ ...fault, line: fault.line + moved }] : []
  })
}
