import type { Node } from 'jsonc-parser'

/** A value as it is to be written: texts and numbers as they stand in the file, objects with their layout. */
export type Layout =
  | { readonly leaf: string }
  | { readonly items: readonly Layout[] }
  | {
      readonly entries: readonly (readonly [key: string, value: Layout])[]
      /** Over several lines even if it would fit on one. */
      readonly isExpanded: boolean
    }

const width = 120

/**
 * The layout of a parsed value. What its text said on several lines stays so, as Prettier keeps it; texts and numbers are
 * kept letter for letter.
 */
export function layoutOfNode(text: string, node: Node): Layout {
  if (node.type === 'array') return { items: node.children!.map((item) => layoutOfNode(text, item)) }
  if (node.type !== 'object') return { leaf: text.slice(node.offset, node.offset + node.length) }
  const entries = node.children!.map((property) => {
    const [key, value] = property.children as [Node, Node]
    return [text.slice(key.offset, key.offset + key.length), layoutOfNode(text, value)] as const
  })
  const first = node.children![0]
  return { entries, isExpanded: !!first && text.slice(node.offset, first.offset).includes('\n') }
}

/** The layout of a value that stands in no file yet: a record over several lines, what it holds on one if it fits. */
export function layoutOfValue(value: unknown, isExpanded = false): Layout {
  if (Array.isArray(value)) return { items: value.map((item) => layoutOfValue(item)) }
  if (typeof value !== 'object' || value === null) return { leaf: JSON.stringify(value) }
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return {
    entries: entries.map(([key, each]) => [JSON.stringify(key), layoutOfValue(each)] as const),
    isExpanded,
  }
}

/**
 * The text of a value in the form that the project's files have: that of Prettier at 120 columns. `indent` is the number
 * of blanks before its line, `used` what stands before it on that line, `after` how many characters follow it there.
 */
export function formatLayout(layout: Layout, indent = 0, used = indent, after = 0): string {
  if ('leaf' in layout) return layout.leaf
  const isList = 'items' in layout
  const [open, close] = isList ? '[]' : '{}'
  if ((isList ? layout.items : layout.entries).length === 0) return `${open}${close}`
  if (!mustBreak(layout)) {
    const line = flat(layout)
    if (used + columnsOf(line) + after <= width) return line
  }
  const inner = indent + 2
  const blanks = ' '.repeat(inner)
  if (isList && isNumbers(layout.items)) return filled(layout.items.map(flat), indent)
  const lines = isList
    ? layout.items.map((item, index) => formatLayout(item, inner, inner, index < layout.items.length - 1 ? 1 : 0))
    : layout.entries.map(([key, value], index) => {
        const start = `${key}: `
        const comma = index < layout.entries.length - 1 ? 1 : 0
        return start + formatLayout(value, inner, inner + columnsOf(start), comma)
      })
  return `${open}\n${lines.map((line) => blanks + line).join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** The columns that a text takes in a terminal: two for a wide letter, none for a mark above or below another. */
function columnsOf(text: string): number {
  if (plain.test(text)) return text.length
  let columns = 0
  for (const letter of text) columns += narrow.test(letter) ? 1 : wide.test(letter) ? 2 : none.test(letter) ? 0 : 1
  return columns
}

const plain = /^[\u0020-\u007e]*$/
const narrow = /^[\u0020-\u02ff\u0370-\u0482\u05d0-\u05ea]$/
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]$/
const none = /^[\p{Mn}\p{Me}\p{Cc}\u200b-\u200f\u2060\ufeff]$/u

function flat(layout: Layout): string {
  if ('leaf' in layout) return layout.leaf
  if ('items' in layout) return `[${layout.items.map(flat).join(', ')}]`
  if (layout.entries.length === 0) return '{}'
  return `{ ${layout.entries.map(([key, value]) => `${key}: ${flat(value)}`).join(', ')} }`
}

/** Whether a line break stands in it wherever it is written. */
function mustBreak(layout: Layout): boolean {
  if ('leaf' in layout) return false
  if ('entries' in layout) return layout.isExpanded || layout.entries.some(([, value]) => mustBreak(value))
  const { items } = layout
  return isListOfMany(items) || items.some(mustBreak)
}

/** Several lists or several objects, each of more than one thing: one to a line, even if they would fit on one. */
function isListOfMany(items: readonly Layout[]): boolean {
  if (items.length < 2) return false
  return (
    items.every((item) => 'entries' in item && item.entries.length > 1) ||
    items.every((item) => 'items' in item && item.items.length > 1)
  )
}

function isNumbers(items: readonly Layout[]): boolean {
  return items.length > 1 && items.every((item) => 'leaf' in item && /^-?\d/.test(item.leaf))
}

/** Numbers, as many to a line as fit. */
function filled(numbers: readonly string[], indent: number): string {
  const blanks = ' '.repeat(indent + 2)
  const lines: string[] = []
  for (const [index, number] of numbers.entries()) {
    const text = index < numbers.length - 1 ? `${number},` : number
    const line = lines.at(-1)
    if (line !== undefined && blanks.length + line.length + 1 + text.length <= width)
      lines[lines.length - 1] = `${line} ${text}`
    else lines.push(text)
  }
  return `[\n${lines.map((line) => blanks + line).join('\n')}\n${' '.repeat(indent)}]`
}
