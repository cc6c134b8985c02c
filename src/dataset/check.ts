import { checkFile, type CheckedFile } from './check/checkFile.ts'
import type { Fault } from './check/fault.ts'
import { formatFaults } from './check/formatFaults.ts'
import { layoutFaults } from './check/layoutFaults.ts'
import { parseFile } from './check/parseFile.ts'
import { ruleFaults } from './check/ruleFaults.ts'
import type { DataFile } from './dataFile.ts'
import type { DatasetInfo } from './read.ts'
import type { Rule } from './rules/rule.ts'
import { schemaVersion } from './schema/datasetInfo.ts'

export type { Fault }

/** What there is to say of a dataset. */
export interface Review {
  /** Errors, warnings and notes, by path and line. */
  readonly faults: readonly Fault[]
  /** How many more warnings and notes there would be without data/exceptions.json. */
  readonly excused: number
}

/**
 * Every error of the dataset in `files`, by path and line: what is no JSON, what has not the form that its schema demands,
 * and what breaks a rule across records. A dataset without errors can be read with `readDataset`. Never throws.
 *
 * While dataset.json has faults the rules across records wait. While another file is missing, unknown, no JSON or without
 * its list of records, those of them wait which would miss what may stand there.
 */
export function checkDataset(files: readonly DataFile[]): readonly Fault[] {
  return judge(files, (rule) => rule.level === undefined).faults
}

/** Every error, warning and note. Warnings and notes do not keep a dataset from being read. Never throws. */
export function reviewDataset(files: readonly DataFile[]): Review {
  return judge(files, () => true, formatFaultsOnce)
}

function judge(
  files: readonly DataFile[],
  held: (rule: Rule) => boolean,
  alsoOf: (file: CheckedFile['file']) => readonly Fault[] = () => [],
): Review {
  const parsed = files.map(parsedOnce)
  const unreadable = parsed.filter((it) => 'rule' in it)
  const readable = parsed.filter((it) => 'root' in it)
  const newer = readable.flatMap(newerSchema)
  // What is wrong by an older schema may be right by the newer one.
  if (newer.length > 0) return { faults: newer, excused: 0 }

  const checked = readable.map(checkedOnce)
  const info = checked.flatMap(({ records = [] }) => records).find((it) => it.kind === 'info' && it.isSound)
  const layout = layoutFaults(files, info?.record as DatasetInfo | undefined)
  const isWhole = unreadable.length + layout.length === 0 && checked.every(({ records }) => records)
  const known = checked.filter(({ file }) => !layout.some(({ path }) => path === file.path))
  const judged = info ? ruleFaults(known, isWhole, held) : { faults: [], excused: 0 }
  const faults = [
    ...unreadable,
    ...layout,
    ...checked.flatMap((it) => [...it.faults, ...(it.faults.length === 0 ? alsoOf(it.file) : [])]),
    ...judged.faults,
  ]
  return {
    faults: faults.sort((a, b) => compare(a.path, b.path) || a.line - b.line || a.column - b.column),
    excused: judged.excused,
  }
}

// Whoever edits one file has the others checked already: they stay the same objects.
const parsedOnce = once(parseFile)
const checkedOnce = once(checkFile)
const formatFaultsOnce = once(formatFaults)

function once<Of extends object, Result>(make: (of: Of) => Result): (of: Of) => Result {
  const made = new WeakMap<Of, Result>()
  return (of) => {
    let result = made.get(of)
    if (result === undefined) made.set(of, (result = make(of)))
    return result
  }
}

function newerSchema({ path, content, fault }: CheckedFile['file']): Fault[] {
  const { schemaVersion: version } = (content ?? {}) as { schemaVersion?: unknown }
  if (path !== 'data/dataset.json' || typeof version !== 'number' || version <= schemaVersion) return []
  const message = `${version} is a newer schema than this program reads; expected at most ${schemaVersion}, or a newer version of the program`
  return [fault('schema-version', ['schemaVersion'], message)]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
