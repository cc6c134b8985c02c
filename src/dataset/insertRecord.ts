import { getNodeValue, type Node } from 'jsonc-parser'
import { parseFile } from './check/parseFile.ts'
import { placeOf, type DataFile } from './dataFile.ts'
import { firstDayOf } from './firstAndLastDay.ts'
import { formatLayout, layoutOfValue } from './formatJson.ts'
import { habitualOrders, recordOrders } from './recordOrders.ts'
import { fileKinds, type FileKind } from './schema/fileKinds.ts'

export interface InsertOptions {
  /** Leaves the `unknown` of a new country before a finding with a `since`: then its past stays unknown, else it is no, inferred. */
  readonly keepsUnknown?: boolean
}

/**
 * The dataset with one more record in the file at `path`, at its place, its keys in order; all else letter for letter as
 * it was. A finding takes the place of the `unknown` with which a new country begins on its question. A file that is not
 * there yet is made. Throws a sentence if the file has no list of records.
 */
export function insertRecord(
  files: readonly DataFile[],
  path: string,
  record: object,
  { keepsUnknown = false }: InsertOptions = {},
): DataFile[] {
  const { name = '', actor } = placeOf(path) ?? {}
  const kind = Object.hasOwn(fileKinds, name) ? (name as FileKind) : undefined
  const list = kind && listOf(kind)
  if (!kind || !list) throw new Error(`${path}: is no file of the dataset that has a list of records`)
  const $schema = `${actor === undefined ? '' : '../../'}schema/${kind}.schema.json`
  const empty = `{\n  "$schema": "${$schema}",\n  "${list}": []\n}\n`
  const file = files.find((each) => each.path === path) ?? { path, text: empty }
  const text = insertInto(file, list, kind, inOrder(kind, record), files, keepsUnknown)
  return [...files.filter((each) => each.path !== path), { path, text }].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Whether a finding put into the file would take the place of the `unknown` with which a new country begins. */
export function takesPlaceOfUnknown(file: DataFile | undefined, record: object): boolean {
  const records = file && placeOf(file.path)?.name === 'findings' ? listNode(file, 'findings')?.children : undefined
  return begunUnknown(records ?? [], record) !== undefined
}

/** The lone finding on the record's question, if it says no more than that nothing was researched. */
function begunUnknown(records: readonly Node[], record: object): Node | undefined {
  const question = (record as { indicator?: unknown }).indicator
  if (typeof question !== 'string') return undefined
  const [only, ...more] = records.filter((each) => fieldOf(getNodeValue(each), 'indicator') === question)
  const found: unknown = only && more.length === 0 ? getNodeValue(only) : undefined
  const isBare = Object.keys(found ?? {}).every((key) => ['indicator', 'value', 'check', 'checked'].includes(key))
  return isBare && fieldOf(found, 'value') === 'unknown' ? only : undefined
}

function fieldOf(record: unknown, key: string): unknown {
  return typeof record === 'object' && record !== null ? record[key as keyof object] : undefined
}

/** The record with its keys in the order in which they are to be written; keys without a value are left out. */
function inOrder(kind: FileKind, record: object): object {
  const entries = Object.entries(record).filter(([, value]) => value !== undefined)
  const order = Object.keys(fileKinds[kind].record.shape)
  return Object.fromEntries(entries.sort(([one], [other]) => order.indexOf(one) - order.indexOf(other)))
}

function listOf(kind: FileKind): string | undefined {
  const file = fileKinds[kind]
  return 'list' in file ? file.list : undefined
}

function listNode(file: DataFile, list: string): Node | undefined {
  const parsed = parseFile(file)
  const property =
    'root' in parsed ? parsed.root.children?.find((pair) => pair.children?.[0]?.value === list) : undefined
  const node = property?.children?.[1]
  return node?.type === 'array' ? node : undefined
}

function insertInto(
  file: DataFile,
  list: string,
  kind: FileKind,
  record: object,
  files: readonly DataFile[],
  keepsUnknown: boolean,
): string {
  const node = listNode(file, list)
  if (!node) throw new Error(`${file.path}: has no list "${list}"; mend it first (npm run data -- check)`)
  const records = node.children!
  const order = recordOrders(files)[kind] ?? habitualOrders[kind]
  const place = (each: unknown) => order?.(each) ?? 0
  const isAfter = (one: unknown, other: unknown) =>
    place(one) > place(other) || (place(one) === place(other) && sinceOf(one) > sinceOf(other))
  const later = records.findIndex((each) => isAfter(getNodeValue(each), record))
  const index = later < 0 ? records.length : later
  const written = formatLayout(layoutOfValue(record, true), 4)
  const { text } = file
  const unknown = kind === 'findings' && !keepsUnknown ? begunUnknown(records, record) : undefined
  if (unknown) return `${text.slice(0, unknown.offset)}${written}${text.slice(unknown.offset + unknown.length)}`
  if (records.length === 0) {
    return `${text.slice(0, node.offset)}[\n    ${written}\n  ]${text.slice(node.offset + node.length)}`
  }
  const next = records[index]
  if (next) return `${text.slice(0, next.offset)}${written},\n    ${text.slice(next.offset)}`
  const last = records.at(-1)!
  const end = last.offset + last.length
  return `${text.slice(0, end)},\n    ${written}${text.slice(end)}`
}

/** From when a finding holds: those of one question stand in the order of time. */
function sinceOf(record: unknown): string {
  const since = (record as { since?: unknown }).since
  if (typeof since !== 'string') return ''
  const date = since.replace('≤', '')
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? `${firstDayOf(date)}${since.startsWith('≤') ? '' : ' '}` : ''
}
