import type { Fault } from '../dataset/check.ts'

/**
 * Faults of a text as they stand after an edit of it: those before the edited lines stay, those after them move along.
 * What stood in the edited lines is left out if their number changed, since it may be gone.
 */
export function movedFaults(faults: readonly Fault[], before: string, after: string): readonly Fault[] {
  if (before === after || faults.length === 0) return faults
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  const firstLine = lineAt(before, start)
  const lastLine = lineAt(before, before.length - end)
  const moved = lineAt(after, after.length - end) - lastLine
  return faults.flatMap((fault) => {
    if (fault.line < firstLine || (moved === 0 && fault.line <= lastLine)) return [fault]
    if (fault.line > lastLine) return [moved === 0 ? fault : { ...fault, line: fault.line + moved }]
    return []
  })
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}
