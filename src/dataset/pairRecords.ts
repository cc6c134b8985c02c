import type { CheckedFile } from './check/checkFile.ts'
import { readableRecords } from './check/checkFile.ts'
import { parseFile } from './check/parseFile.ts'
import type { DataFile } from './dataFile.ts'
import type { RecordKind } from './read.ts'

/** A record as it stands in a file, whatever its form. */
export interface Standing {
  readonly kind: RecordKind | 'info' | 'exceptions'
  /** Its own or derived id. */
  readonly id: string
  readonly record: Readonly<Record<string, unknown>>
  readonly file: CheckedFile['file']
  /** The way to it in its file. */
  readonly at: readonly (string | number)[]
}

/** A record before and after: without `before` it was added, without `after` it was withdrawn. */
export interface Pair {
  readonly before?: Standing
  readonly after?: Standing
}

/** The records in a file; undefined if it is no JSON or has no list of records. */
export function recordsStanding(file: DataFile): Standing[] | undefined {
  const parsed = parseFile(file)
  const located = 'root' in parsed ? readableRecords(parsed) : undefined
  if (!located || !('root' in parsed)) return undefined
  return located.map((it) => {
    const record = it.record as unknown as Standing['record']
    const id = it.kind === 'info' ? 'dataset' : wordIn(record, 'id') || wordIn(record, 'rule')
    return { kind: it.kind as Standing['kind'], id, record, file: parsed, at: it.at }
  })
}

/**
 * Which record became which: the one of the same kind and id; a new one that names it in `replaces`; and for findings of
 * the same question, whose ids change with their `since`, what is left over, in order.
 */
export function pairRecords(before: readonly Standing[], after: readonly Standing[]): Pair[] {
  const old = new Set(before)
  const byName = new Map<string, Standing[]>()
  for (const it of before) byName.set(nameOf(it), [...(byName.get(nameOf(it)) ?? []), it])

  const found = new Map<Standing, Standing>()
  const pair = (one: Standing | undefined, other: Standing) => {
    if (!one || !old.delete(one)) return
    found.set(other, one)
  }
  // Two records of one id are a fault, but they are still two.
  for (const it of after) pair(byName.get(nameOf(it))?.shift(), it)
  for (const it of after.filter((each) => !found.has(each))) {
    const replaced = (Array.isArray(it.record['replaces']) ? it.record['replaces'] : []) as unknown[]
    pair(
      before.find((one) => old.has(one) && one.kind === it.kind && replaced.includes(one.id)),
      it,
    )
  }
  for (const it of after.filter((each) => !found.has(each) && each.kind === 'findings')) {
    pair(
      before.find((one) => old.has(one) && one.kind === 'findings' && questionOf(one) === questionOf(it)),
      it,
    )
  }

  return [
    ...after.map((it) => ({ ...(found.has(it) && { before: found.get(it)! }), after: it })),
    ...[...old].map((it) => ({ before: it })),
  ]
}

function nameOf({ kind, id }: Standing): string {
  return `${kind} ${id}`
}

function questionOf({ record }: Standing): string {
  return `${wordIn(record, 'actor')}.${wordIn(record, 'indicator')}`
}

function wordIn(record: Standing['record'], key: string): string {
  const value = record[key]
  return typeof value === 'string' ? value : ''
}
