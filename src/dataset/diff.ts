import type { DataFile } from './dataFile.ts'
import { isSame } from './isSame.ts'
import { isMoved } from './mergeOrder.ts'
import { pairRecords, recordsStanding, type Pair, type Standing } from './pairRecords.ts'
import { fileKinds } from './schema/fileKinds.ts'

/** A fact that was added, changed or withdrawn between two states of the dataset. */
export interface FactChange {
  readonly change: 'added' | 'changed' | 'withdrawn'
  readonly kind: Standing['kind'] | 'indicators'
  /** Its id afterwards; that before if it was withdrawn. */
  readonly id: string
  /** Its id before, where it has another one now. */
  readonly idBefore?: string
  /** For a withdrawn record the id of the one that it was merged into, if there is one. */
  readonly mergedInto?: string
  /** Where its id from before is gone and no record names it in `replaces`: links to it arrive nowhere. */
  readonly isLinkLost?: true
  /** What it is called: its title, name, question ... */
  readonly name: string
  /** Of a finding that was added or withdrawn: its value. */
  readonly value?: string
  /** Where it stands afterwards (before, if it was withdrawn). */
  readonly path: string
  readonly line: number
  /** What changed in it, in the order of its keys; empty if it was added or withdrawn. */
  readonly keys: readonly KeyChange[]
}

/** A key of a record with another value than before; absent before or after if there was none. */
export interface KeyChange {
  /** With a dot for what stands in a record within the record: `assessment.status`. */
  readonly key: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What changed between two states of the dataset. */
export interface DatasetDiff {
  readonly changes: readonly FactChange[]
  /** Files that are no JSON, or have no list of records, before or after: what changed in them is not known. */
  readonly unread: readonly string[]
}

/** What was added, changed (key by key) and withdrawn from one state of the dataset to another, record by record. */
export function diffDatasets(before: readonly DataFile[], after: readonly DataFile[]): DatasetDiff {
  const textsBefore = new Map(before.map(({ path, text }) => [path, text]))
  const textsAfter = new Map(after.map(({ path, text }) => [path, text]))
  const paths = [...new Set([...textsAfter.keys(), ...textsBefore.keys()])].sort()
  const touched = paths.filter((path) => textsBefore.get(path) !== textsAfter.get(path))
  const unread: string[] = []
  const recordsOf = (texts: ReadonlyMap<string, string>, path: string) => {
    const text = texts.get(path)
    if (text === undefined) return []
    const records = recordsStanding({ path, text })
    if (!records && !unread.includes(path)) unread.push(path)
    return records ?? []
  }
  const pairs = touched.map((path) => [recordsOf(textsBefore, path), recordsOf(textsAfter, path)] as const)
  const readable = pairs.filter((_, index) => !unread.includes(touched[index]!))
  const found = pairRecords(
    readable.flatMap(([records]) => records.flatMap(withIndicators)),
    readable.flatMap(([, records]) => records.flatMap(withIndicators)),
  )
  const componentsOf = (side: 0 | 1) =>
    readable.flatMap((pair) => pair[side].filter(({ kind }) => kind === 'components'))
  const changes = [...orderChange(componentsOf(0), componentsOf(1)), ...found.flatMap((pair) => changeOf(pair, found))]
  return { changes, unread }
}

/** The order in which components stand on the screens; that of other records says nothing. */
function orderChange(before: readonly Standing[], after: readonly Standing[]): FactChange[] {
  const [one, other] = [before.map(({ id }) => id), after.map(({ id }) => id)]
  if (!isMoved(one, other)) return []
  const { file } = after[0]!
  const keys = [{ key: 'order', before: shared(one, other), after: shared(other, one) }]
  const { line } = file.fault('', ['components'], '')
  return [
    { change: 'changed', kind: 'components', id: 'components', name: 'All components', path: file.path, line, keys },
  ]
}

function shared(list: readonly unknown[], other: readonly unknown[]): unknown[] {
  return list.filter((item) => other.includes(item))
}

/** A component and, as records of their own, its questions. */
function withIndicators(standing: Standing): Standing[] {
  const { kind, record, at } = standing
  if (kind !== 'components' || !Array.isArray(record['indicators'])) return [standing]
  const { indicators, ...component } = record
  const questions = (indicators as readonly unknown[]).map((indicator, index) => ({
    ...standing,
    kind: 'indicators' as const,
    id: idOf(indicator),
    record: { ...(indicator as object), component: record['id'] },
    at: [...at, 'indicators', index],
  }))
  return [{ ...standing, record: { ...component, indicators: questions.map(({ id }) => id) } }, ...questions]
}

function idOf(indicator: unknown): string {
  const { id } = (indicator ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : ''
}

function changeOf({ before, after }: Pair, all: readonly Pair[]): FactChange[] {
  const standing = (after ?? before)!
  const keys = before && after ? keyChanges(before, after) : []
  if (before && after && keys.length === 0 && before.id === after.id) return []
  const { kind, id, record, file, at } = standing
  const heirOf = (gone: string) => all.find((pair) => namesIn(pair.after?.record['replaces']).includes(gone))?.after
  const heir = after ? undefined : heirOf(id)
  const isGone = before && before.id !== after?.id
  return [
    {
      change: !before ? 'added' : after ? 'changed' : 'withdrawn',
      kind,
      id,
      ...(before && after && before.id !== after.id && { idBefore: before.id }),
      ...(heir && { mergedInto: heir.id }),
      ...(isGone && linkedKinds.has(kind) && !heirOf(before.id) && { isLinkLost: true as const }),
      name: nameOf(record),
      ...(!(before && after) && kind === 'findings' && { value: String(record['value']) }),
      path: file.path,
      line: file.fault('', at, '').line,
      keys,
    },
  ]
}

/** Kinds of records whose ids others may have kept as links: those that can name what they replace. */
const linkedKinds: ReadonlySet<string> = new Set(
  Object.values(fileKinds).flatMap((kind) => ('list' in kind && 'replaces' in kind.record.shape ? [kind.list] : [])),
)

function namesIn(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : []
}

const naming = [
  'title',
  'name',
  'term',
  'headline',
  'label',
  'question',
  'statement',
  'claim',
  'cites',
  'basis',
  'index',
  'rule',
]

function nameOf(record: Standing['record']): string {
  for (const key of naming) {
    const name = record[key]
    if (typeof name === 'string') return name
  }
  return ''
}

function keyChanges(before: Standing, after: Standing): KeyChange[] {
  // A derived id follows from other keys, which are told.
  const isDerived = ['findings', 'positions', 'indices'].includes(after.kind)
  const [one, other] = [questionsShared(before, after), questionsShared(after, before)]
  return [...changesBetween(one, other)].filter(({ key }) => !(isDerived && key === 'id'))
}

/** A component with the questions that the other one has too: they are records of their own, here their order is told. */
function questionsShared({ kind, record }: Standing, other: Standing): Standing['record'] {
  if (kind !== 'components') return record
  return { ...record, indicators: shared(namesIn(record['indicators']), namesIn(other.record['indicators'])) }
}

function* changesBetween(before: object, after: object, prefix = ''): Generator<KeyChange> {
  for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
    const [one, other] = [before[key as keyof object] as unknown, after[key as keyof object] as unknown]
    if (isSame(one, other)) continue
    if (isRecord(one) && isRecord(other)) yield* changesBetween(one, other, `${prefix}${key}.`)
    else {
      yield {
        key: `${prefix}${key}`,
        ...(one !== undefined && { before: one }),
        ...(other !== undefined && { after: other }),
      }
    }
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
