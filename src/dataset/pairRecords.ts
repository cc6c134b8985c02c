import type { CheckedFile } from './check/checkFile.ts'
import { readableRecords } from './check/checkFile.ts'
import { parseFile } from './check/parseFile.ts'
import type { DataFile } from './dataFile.ts'
import { isSame } from './isSame.ts'
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
 * Which record became which: the one of the same kind and id; a new one that names it in `replaces`, or that says all that
 * it said under another id; and for findings of the same question, whose ids change with their `since`, those of what is
 * left over that are most alike.
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
  for (const it of after.filter((each) => !found.has(each))) {
    pair(
      before.find((one) => old.has(one) && one.kind === it.kind && isRenamed(one, it)),
      it,
    )
  }
  const left = after.filter((each) => !found.has(each) && each.kind === 'findings')
  const alike = left.flatMap((it) =>
    before
      .filter((one) => old.has(one) && one.kind === 'findings' && questionOf(one) === questionOf(it))
      .map((one) => ({ one, it, likeness: likenessOf(one, it) })),
  )
  for (const { one, it } of alike.toSorted((a, b) => b.likeness - a.likeness)) {
    if (!found.has(it)) pair(one, it)
  }

  return [
    ...after.map((it) => ({ ...(found.has(it) && { before: found.get(it)! }), after: it })),
    ...[...old].map((it) => ({ before: it })),
  ]
}

/**
 * Whether a finding was put in the place of another one of its question: from another day on, with another value, for
 * another reason. A first answer to what was unknown takes nobody's place.
 */
export function isAnotherAnswer(before: Standing, after: Standing): boolean {
  const [one, other] = [before.record, after.record]
  if (after.kind !== 'findings' || before.id === after.id || one['value'] === 'unknown') return false
  return one['value'] !== other['value'] && (wordIn(one, 'basis') === '' || one['basis'] !== other['basis'])
}

/** How much of what a finding says another one says too. */
function likenessOf({ record: one }: Standing, { record: other }: Standing): number {
  const weights = { basis: 4, value: 3, evidence: 2, citations: 1 }
  const shared = Object.entries(weights).filter(([key]) => one[key] !== undefined && isSame(one[key], other[key]))
  return shared.reduce((sum, [, weight]) => sum + weight, 0)
}

function isRenamed({ record: one }: Standing, { record: other }: Standing): boolean {
  const alike = { id: '', replaces: '' }
  return isSame({ ...one, ...alike }, { ...other, ...alike })
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
