import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser'
import { z } from 'zod'
import { mostLetters } from './check/parseFile.ts'
import { schemaAt, shapeOf } from './check/schemaAt.ts'
import { placeOf, type DataFile } from './dataFile.ts'
import { formatLayout, type Layout } from './formatJson.ts'
import { isSame } from './isSame.ts'
import { recordOrders, type RecordOrders } from './recordOrders.ts'
import { fileKinds, fileSchema, type FileKind } from './schema/fileKinds.ts'

/** Something that was put right without anybody's judgement. */
export interface Fix {
  readonly path: string
  /** Where it stood before. */
  readonly line: number
  readonly message: string
}

export interface Fixed {
  /** All files, those that were right already letter for letter. */
  readonly files: readonly DataFile[]
  readonly fixes: readonly Fix[]
}

/**
 * Puts right what needs no judgement: the form of the text, the order of keys and records, forms of dates and words, keys
 * that say nothing. Files that are no JSON, and those that the dataset does not know, are left as they are. Never throws.
 */
export function fixDataset(files: readonly DataFile[]): Fixed {
  const orders = recordOrders(files)
  const fixes: Fix[] = []
  return { files: files.map((file) => fixFile(file, orders, fixes)), fixes }
}

function fixFile(file: DataFile, orders: RecordOrders, fixes: Fix[]): DataFile {
  const { path } = file
  if (file.text.length > mostLetters) return file
  const { name = '', actor } = placeOf(path) ?? {}
  const found: Fix[] = []
  const tell = (line: number, message: string) => found.push({ path, line, message })
  let { text } = file
  if (text.startsWith('\ufeff')) {
    text = text.slice(1)
    tell(1, 'took out the byte order mark')
  }
  if (text.includes('\r\n')) {
    text = text.replaceAll('\r\n', '\n')
    tell(1, 'ended the lines with a line feed alone (LF)')
  }
  const root = Object.hasOwn(fileKinds, name) ? parseWithin(text) : undefined
  if (!root) return file
  const kind = name as FileKind
  const schema = `${actor === undefined ? '' : '../../'}schema/${kind}.schema.json`
  const layout = fixObject(root, fileSchema(kind), { text, tell, orders, kind, schema })
  const fixed = `${formatLayout(layout)}\n`
  if (fixed === file.text) return file
  if (found.length === 0) tell(1, 'wrote the file in its form')
  fixes.push(...found)
  return { path, text: fixed }
}

function parseWithin(text: string): Node | undefined {
  // A comma too many needs no judgement; a comment does.
  const errors: ParseError[] = []
  try {
    const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: true })
    return errors.length === 0 && root?.type === 'object' && depthOf(root) < 50 ? root : undefined
  } catch {
    return undefined
  }
}

function depthOf(node: Node): number {
  return 1 + Math.max(0, ...(node.children ?? []).map(depthOf))
}

interface Context {
  readonly text: string
  readonly tell: (line: number, message: string) => void
  readonly orders: RecordOrders
  readonly kind: FileKind
  /** What `$schema` of the file is. */
  readonly schema: string
}

type Schema = z.core.$ZodType | undefined

function fixValue(node: Node, schema: Schema, context: Context): Layout {
  if (node.type === 'object') return fixObject(node, schema, context)
  if (node.type === 'array') {
    const items = node.children!.map((item) => fixValue(item, schemaAt(schema, [0]), context))
    return { items: withoutTwins(node, items, context) }
  }
  return { leaf: fixLeaf(node, schema, context) }
}

function fixObject(node: Node, schema: Schema, context: Context): Layout {
  const order = Object.keys(shapeOf(schema) ?? {})
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const kept = keptPairs(node, schema, context)
  const sorted = kept.toSorted((a, b) => place(keyOf(a)) - place(keyOf(b)))
  const moved = kept.find((pair, index) => pair !== sorted[index])
  if (moved && order.length > 0) context.tell(lineOf(moved, context), 'put the keys in their order')
  const first = node.children![0]
  return {
    entries: sorted.map((pair) => [JSON.stringify(keyOf(pair)), fixKey(pair, schema, context)] as const),
    isExpanded: !!first && context.text.slice(node.offset, first.offset).includes('\n'),
  }
}

function fixKey(pair: Node, schema: Schema, context: Context): Layout {
  const [key, value] = [keyOf(pair), pair.children![1]!]
  if (key === '$schema') {
    if (value.value !== context.schema) context.tell(lineOf(value, context), `set $schema to "${context.schema}"`)
    return { leaf: JSON.stringify(context.schema) }
  }
  const kind = fileKinds[context.kind]
  const layout = fixValue(value, schemaAt(schema, [key]), context)
  const isRecords = 'list' in kind && key === kind.list && value.parent?.parent?.parent === undefined
  return isRecords && 'items' in layout ? sortRecords(value, layout.items, context) : layout
}

/** The pairs of key and value that say something, each key once. */
function keptPairs(node: Node, schema: Schema, context: Context): Node[] {
  const kept: Node[] = []
  // Of several values of one key JSON reads the last; which was meant is somebody's to judge.
  const fixed = (pair: Node) => {
    const layout = fixValue(pair.children![1]!, schemaAt(schema, [keyOf(pair)]), { ...context, tell: () => {} })
    return JSON.parse(formatLayout(layout)) as unknown
  }
  const isDisputed = (pair: Node) => {
    const twins = node.children!.filter((other) => other !== pair && keyOf(other) === keyOf(pair))
    return twins.some((twin) => !isSame(fixed(twin), fixed(pair)))
  }
  for (const pair of node.children!) {
    if (isDisputed(pair)) {
      kept.push(pair)
      continue
    }
    const [key, value] = [keyOf(pair), getNodeValue(pair.children![1]!) as unknown]
    const isNothing = value === null || value === '' || (Array.isArray(value) && value.length === 0)
    const field = shapeOf(schema)?.[key]
    if (isNothing && field && '_zod' in field && field._zod.optin === 'optional') {
      context.tell(lineOf(pair, context), `took out "${key}", which says nothing; an absent key means "not researched"`)
      continue
    }
    if (kept.some((other) => keyOf(other) === key)) {
      context.tell(lineOf(pair, context), `took out "${key}", which stood there twice`)
      continue
    }
    kept.push(pair)
  }
  return kept
}

function withoutTwins(node: Node, items: readonly Layout[], context: Context): Layout[] {
  // Whole records that stand twice are somebody's to judge.
  if (node.parent?.parent?.parent === undefined) return [...items]
  // Two that are written differently may come to be the same.
  const values = items.map((item) => JSON.parse(formatLayout(item)) as unknown)
  return items.filter((_, index) => {
    const isTwin = values.slice(0, index).some((value) => isSame(value, values[index]))
    if (isTwin) context.tell(lineOf(node.children![index]!, context), 'took out what the list named twice')
    return !isTwin
  })
}

function fixLeaf(node: Node, schema: Schema, context: Context): string {
  const written = context.text.slice(node.offset, node.offset + node.length)
  const value: unknown = node.value
  const inner = schema as z.ZodType | undefined
  if (!inner) return written
  const fits = (it: unknown) => inner.safeParse(it).success
  const isRight = fits(value)
  const isAddress = withoutOptional(inner) instanceof z.ZodURL
  const meant = isAddress ? [String(value).trim()] : candidates(value, written, isRight)
  const better = meant.find((it) => it !== value && fits(it))
  if (better === undefined) return written
  context.tell(lineOf(node, context), `${written} became ${JSON.stringify(better)}`)
  return JSON.stringify(better)
}

function withoutOptional(schema: z.ZodType): unknown {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
}

/**
 * What a value may have been meant to be. Of one that has its form only blanks and the writing of letters are touched, and
 * neither in an address, whose every letter counts.
 */
function candidates(value: unknown, written: string, isRight: boolean): unknown[] {
  // As it is written: the number 5.10 is 5.1, an article 5.10 is not.
  if (typeof value === 'number') return isRight ? [] : [written]
  if (typeof value !== 'string') return []
  const tidy = value
    .normalize('NFC')
    .replaceAll(/[ \t\n]{2,}|[\t\n]/g, ' ')
    .trim()
  if (isRight) return [tidy]
  const date = tidy
    // "Before" a day is not "by" it.
    .replace(/^<=\s*|^≤\s+/, '≤')
    .replaceAll(/[/.]/g, '-')
    .replaceAll(/-(\d)(?!\d)/g, '-0$1')
  // Longer ones are no longer exact as numbers.
  const number = /^\d+(\.\d+)?$/.test(tidy) && tidy.length <= 15 ? [Number(tidy)] : []
  return [tidy, date, tidy.toLowerCase(), tidy.toUpperCase(), tidy.toLowerCase().replaceAll(/[ _]/g, '-'), ...number]
}

function sortRecords(node: Node, items: readonly Layout[], context: Context): Layout {
  const order = context.orders[context.kind]
  if (!order) return { items }
  const places = node.children!.map((record) => order(getNodeValue(record)))
  const sorted = items
    .map((item, index) => ({ item, index, place: places[index]! }))
    .sort((a, b) => (a.place < b.place ? -1 : a.place > b.place ? 1 : a.index - b.index))
  const moved = sorted.find(({ index }, place) => index !== place)
  if (moved) context.tell(lineOf(node.children![moved.index]!, context), 'put the records in their order')
  return { items: sorted.map(({ item }) => item) }
}

function keyOf(pair: Node): string {
  return pair.children![0]!.value as string
}

function lineOf(node: Node, { text }: Context): number {
  return text.slice(0, node.offset).split('\n').length
}
