import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser'
import { formatLayout, layoutOfNode, layoutOfValue } from '../../dataset/formatJson.ts'
import { setKey } from './setKey.ts'
import { blanksBefore, withoutItem } from './splices.ts'

/** A list of small records under a key of the object at `at`. */
export interface RowsPlace {
  readonly at: readonly (string | number)[]
  readonly key: string
  /** The keys of the object, and those of a row, in the order in which they are written. */
  readonly order: readonly string[]
  readonly columns: readonly string[]
}

/** What is done to a list of rows. */
export type RowChange =
  | { readonly way: 'set'; readonly row: number; readonly column: string; readonly value: string | undefined }
  | { readonly way: 'add'; readonly value: object }
  | { readonly way: 'remove'; readonly row: number }

/** The text with a list of rows changed. */
export function changeRows(text: string, place: RowsPlace, change: RowChange): string {
  if (change.way === 'set') return setInRow(text, place, change.row, change.column, change.value)
  return change.way === 'add' ? addRow(text, place, change.value) : removeRow(text, place, change.row)
}

/** A list of rows that stands in no text yet, changed; undefined for none. */
export function changedRows(rows: readonly object[], change: RowChange): readonly object[] | undefined {
  if (change.way === 'add') return [...rows, change.value]
  const changed =
    change.way === 'remove'
      ? rows.filter((_, index) => index !== change.row)
      : rows.map((row, index) => (index === change.row ? { ...row, [change.column]: change.value } : row))
  return changed.length > 0 ? changed : undefined
}

/** The text with another value in one row, or without that key if there is none; all else letter for letter as it was. */
function setInRow(text: string, place: RowsPlace, row: number, column: string, value: unknown): string {
  return inForm(text, place, setKey(text, [...place.at, place.key, row], column, value, place.columns))
}

/** The text with one more row, the last. */
function addRow(text: string, place: RowsPlace, value: object): string {
  const last = listIn(text, place)?.children?.at(-1)
  if (!last) return setKey(text, place.at, place.key, [value], place.order) ?? text
  const end = last.offset + last.length
  const written = formatLayout(layoutOfValue(value), (place.at.length + 2) * 2)
  return inForm(text, place, `${text.slice(0, end)},${blanksBefore(text, last)}${written}${text.slice(end)}`)
}

/** The text without a row; with the last one the list goes: an empty one says nothing. */
function removeRow(text: string, place: RowsPlace, row: number): string {
  const items = listIn(text, place)?.children ?? []
  if (!items[row]) return text
  if (items.length === 1) return setKey(text, place.at, place.key, undefined, place.order) ?? text
  return inForm(text, place, withoutItem(text, items[row]))
}

function listIn(text: string, { at, key }: RowsPlace): Node | undefined {
  const root = parseTree(text)
  const node = root && findNodeAtLocation(root, [...at, key])
  return node?.type === 'array' ? node : undefined
}

/** A list that stood in the project's form is brought back into it: whether rows have lines of their own depends on all. */
function inForm(before: string, place: RowsPlace, after: string | undefined): string {
  if (after === undefined) return before
  const [was, is] = [formed(before, place), formed(after, place)]
  if (!was || !is || was.form !== was.text) return after
  return after.slice(0, is.node.offset) + is.form + after.slice(is.node.offset + is.node.length)
}

function formed(text: string, place: RowsPlace): { node: Node; text: string; form: string } | undefined {
  const node = listIn(text, place)
  if (!node) return undefined
  const indent = (place.at.length + 1) * 2
  const after = /^\s*,/.test(text.slice(node.offset + node.length)) ? 1 : 0
  const form = formatLayout(layoutOfNode(text, node), indent, indent + JSON.stringify(place.key).length + 2, after)
  return { node, text: text.slice(node.offset, node.offset + node.length), form }
}
