import { getNodeValue } from 'jsonc-parser'
import { parseFile } from './check/parseFile.ts'
import { placeOf, type DataFile } from './dataFile.ts'
import { firstDayOf } from './firstAndLastDay.ts'
import { formatLayout, layoutOfValue } from './formatJson.ts'
import { habitualOrders, recordOrders } from './recordOrders.ts'
import { fileKinds, type FileKind } from './schema/fileKinds.ts'

/**
 * The dataset with one more record in the file at `path`, at its place, its keys in order; all else letter for letter as
 * it was. A file that is not there yet is made. Throws a sentence if the file has no list of records.
 */
export function insertRecord(files: readonly DataFile[], path: string, record: object): DataFile[] {
  const { name = '', actor } = placeOf(path) ?? {}
  const kind = Object.hasOwn(fileKinds, name) ? (name as FileKind) : undefined
  const list = kind && listOf(kind)
  if (!kind || !list) throw new Error(`${path}: is no file of the dataset that has a list of records`)
  const $schema = `${actor === undefined ? '' : '../../'}schema/${kind}.schema.json`
  const empty = `{\n  "$schema": "${$schema}",\n  "${list}": []\n}\n`
  const file = files.find((each) => each.path === path) ?? { path, text: empty }
  const text = insertInto(file, list, kind, inOrder(kind, record), files)
  return [...files.filter((each) => each.path !== path), { path, text }].sort((a, b) => (a.path < b.path ? -1 : 1))
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

function insertInto(file: DataFile, list: string, kind: FileKind, record: object, files: readonly DataFile[]): string {
  const parsed = parseFile(file)
  const property =
    'root' in parsed ? parsed.root.children?.find((pair) => pair.children?.[0]?.value === list) : undefined
  const node = property?.children?.[1]
  if (node?.type !== 'array')
    throw new Error(`${file.path}: has no list "${list}"; mend it first (npm run data -- check)`)
  const records = node.children!
  const order = recordOrders(files)[kind] ?? habitualOrders[kind]
  const place = (each: unknown) => order?.(each) ?? 0
  const isAfter = (one: unknown, other: unknown) =>
    place(one) > place(other) || (place(one) === place(other) && sinceOf(one) > sinceOf(other))
  const later = records.findIndex((each) => isAfter(getNodeValue(each), record))
  const index = later < 0 ? records.length : later
  const written = formatLayout(layoutOfValue(record, true), 4)
  const { text } = file
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
