import { checkFile } from './check/checkFile.ts'
import type { Fault } from './check/fault.ts'
import { layoutFaults } from './check/layoutFaults.ts'
import { parseFile } from './check/parseFile.ts'
import { ruleFaults } from './check/ruleFaults.ts'
import type { DataFile } from './dataFile.ts'
import type { DatasetInfo } from './read.ts'

export type { Fault }

/**
 * Every fault of the dataset in `files`, by path and line: what is no JSON, what has not the form that its schema demands,
 * and what breaks a rule across records. A dataset without faults can be read with `readDataset`. Never throws.
 *
 * While dataset.json has faults, or a file is missing, unknown, no JSON or without its list of records, the rules across
 * records wait: what they would miss may stand there.
 */
export function checkDataset(files: readonly DataFile[]): Fault[] {
  const parsed = files.map(parseFile)
  const unreadable = parsed.filter((it) => 'rule' in it)
  const checked = parsed.filter((it) => 'root' in it).map(checkFile)
  const info = checked.flatMap(({ records = [] }) => records).find((it) => it.kind === 'info' && it.isSound)
  const layout = layoutFaults(files, info?.record as DatasetInfo | undefined)
  const canJudge = info && unreadable.length + layout.length === 0 && checked.every(({ records }) => records)
  const faults = [
    ...unreadable,
    ...layout,
    ...checked.flatMap((it) => it.faults),
    ...(canJudge ? ruleFaults(checked) : []),
  ]
  return faults.sort((a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
