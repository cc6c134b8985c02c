import { getNodeValue, type Node } from 'jsonc-parser'
import { parseFile } from './check/parseFile.ts'
import { placeOf, type DataFile } from './dataFile.ts'
import { formatLayout, layoutOfNode, type Layout } from './formatJson.ts'
import { isSame } from './isSame.ts'
import { mergeNodes, type Disagreement } from './mergeNodes.ts'
import { mergeOrder } from './mergeOrder.ts'
import { isAnotherAnswer, pairRecords, recordsStanding, type Standing } from './pairRecords.ts'
import { recordOrders } from './recordOrders.ts'
import { fileKinds, type FileKind } from './schema/fileKinds.ts'

/** What two edits of one state say differently, so that somebody has to decide. */
export interface Conflict {
  readonly path: string
  /** Id of the record, or name of the list of records (`components`); absent where it is the file as a whole. */
  readonly id?: string
  /** Its id in theirs, where it is another one there: that of a finding follows its beginning. */
  readonly theirId?: string
  /** Key in the record: `citations`, `assessment.status`; absent where it is the record as a whole. `order` of a list. */
  readonly key?: string
  /** What each says; absent where it says nothing. */
  readonly base?: unknown
  readonly ours?: unknown
  readonly theirs?: unknown
}

/** What becomes of a conflict: ours or theirs stands, or both between marks like those of git. */
export type Preference = 'ours' | 'theirs' | 'mark'

export interface Merged {
  /** The files that there are afterwards. A file between whose lines marks stand is no JSON until somebody decides. */
  readonly files: readonly DataFile[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Joins two edits of one state of the dataset, record by record and key by key; lists (citations, ids, parties) item by
 * item, in the order of the edit that moved something. What only one edit touched is taken letter for letter. What both
 * touched differently is a conflict: none is passed over, whatever `preference` puts into the files. Never throws.
 */
export function mergeDatasets(
  base: readonly DataFile[],
  ours: readonly DataFile[],
  theirs: readonly DataFile[],
  preference: Preference = 'mark',
): Merged {
  const texts = [base, ours, theirs].map((files) => new Map(files.map(({ path, text }) => [path, text])))
  const paths = [...new Set(texts.flatMap((each) => [...each.keys()]))].sort()
  const files: DataFile[] = []
  const conflicts: Conflict[] = []
  for (const path of paths) {
    const [one, our, their] = texts.map((each) => each.get(path))
    const merged = mergeTexts(path, one, our, their, preference)
    if (merged.text !== undefined) files.push({ path, text: merged.text })
    conflicts.push(...merged.conflicts)
  }
  return { files, conflicts }
}

interface MergedText {
  readonly text: string | undefined
  readonly conflicts: readonly Conflict[]
}

function mergeTexts(
  path: string,
  base: string | undefined,
  ours: string | undefined,
  theirs: string | undefined,
  preference: Preference,
): MergedText {
  if (ours === theirs || theirs === base) return { text: ours, conflicts: [] }
  if (ours === base) return { text: theirs, conflicts: [] }
  const [one, our, their] = [base, ours, theirs].map((text) =>
    text === undefined ? undefined : recordsStanding({ path, text }),
  )
  const isReadable = our && their && (base === undefined || one)
  const side = isReadable && sideOfHead({ base, ours, theirs }, path)
  if (side) {
    const texts = { ours: ours!, theirs: theirs! }
    const merge = (way: Preference) => mergeRecords(path, one ?? [], our, their, texts, side, way)
    const merged = merge(preference)
    // Of an order no line can say what each means: the file stands there in both.
    const isByHand = preference === 'mark' && merged.isOrderDisputed
    return isByHand ? { ...merged, text: wholeMarked(base, merge('ours').text, merge('theirs').text) } : merged
  }
  const whole = { path, ...said({ base, ours, theirs }) }
  if (preference !== 'mark') return { text: preference === 'ours' ? ours : theirs, conflicts: [whole] }
  return { text: wholeMarked(base, ours, theirs), conflicts: [whole] }
}

/** Whose text has what is to stand beside the list of records; undefined if the two cannot be joined there. */
function sideOfHead(
  texts: Readonly<Record<'base' | 'ours' | 'theirs', string | undefined>>,
  path: string,
): 'ours' | 'theirs' | undefined {
  const list = listIn(path)
  if (list === undefined) return 'ours'
  const heads = [texts.base, texts.ours, texts.theirs].map((text) => {
    const root = text === undefined ? undefined : rootOf(path, text)
    if (!root) return undefined
    const pairs = root.children!
    // Of a key that stands twice JSON reads the last alone.
    if (new Set(pairs.map(keyOf)).size < pairs.length) return null
    return Object.fromEntries(pairs.filter((pair) => keyOf(pair) !== list).map((pair) => [keyOf(pair), valueOf(pair)]))
  })
  const [one, our, their] = heads
  if (heads.includes(null)) return undefined
  if (isSame(our, their) || isSame(their, one)) return 'ours'
  return isSame(our, one) ? 'theirs' : undefined
}

/** The key under which the records of a file stand; undefined if the whole file is one. */
function listIn(path: string): string | undefined {
  const kind = fileKinds[placeOf(path)!.name as FileKind]
  return 'list' in kind ? kind.list : undefined
}

function rootOf(path: string, text: string): Node | undefined {
  const parsed = parseFile({ path, text })
  return 'root' in parsed ? parsed.root : undefined
}

function keyOf(pair: Node): string {
  return pair.children![0]!.value as string
}

function valueOf(pair: Node): unknown {
  return getNodeValue(pair.children![1]!)
}

function wholeMarked(base: string | undefined, ours: string | undefined, theirs: string | undefined): string {
  return marked({ base: base?.trimEnd(), ours: ours?.trimEnd(), theirs: theirs?.trimEnd() }).join('\n') + '\n'
}

/** A record of the merged file, in each state as far as it is there. */
interface Place {
  readonly base?: Standing | undefined
  readonly ours?: Standing | undefined
  readonly theirs?: Standing | undefined
}

function mergeRecords(
  path: string,
  base: readonly Standing[],
  ours: readonly Standing[],
  theirs: readonly Standing[],
  texts: Readonly<Record<'ours' | 'theirs', string>>,
  head: 'ours' | 'theirs',
  preference: Preference,
): MergedText & { readonly isOrderDisputed: boolean } {
  const baseOf = new Map<Standing, Standing>()
  const theirOf = new Map<Standing, Standing>()
  for (const edit of [ours, theirs]) {
    for (const { before, after } of pairRecords(base, edit)) {
      if (!before || !after) continue
      baseOf.set(after, before)
      if (edit === theirs) theirOf.set(before, after)
    }
  }
  const partner = (it: Standing) => {
    const before = baseOf.get(it)
    if (before) return theirOf.get(before)
    // Both may have added a record of the same name.
    return theirs.find((each) => !baseOf.has(each) && each.kind === it.kind && each.id === it.id)
  }

  const placeOfRecord = new Map<Standing, Place>()
  const add = (place: Place) => {
    for (const standing of [place.base, place.ours, place.theirs]) if (standing) placeOfRecord.set(standing, place)
  }
  for (const our of ours) add({ base: baseOf.get(our), ours: our, theirs: partner(our) })
  for (const their of theirs) {
    if (!placeOfRecord.has(their)) add({ base: baseOf.get(their), theirs: their })
  }
  const placesIn = (records: readonly Standing[]) => records.flatMap((record) => placeOfRecord.get(record) ?? [])
  const order = mergeOrder(placesIn(base), placesIn(ours), placesIn(theirs))

  const conflicts: Conflict[] = []
  const lines = new Map<Place, readonly string[]>()
  for (const place of order.ours) {
    const found = mergeRecord(place.base, place.ours, place.theirs, preference)
    if (found.lines) lines.set(place, found.lines)
    const { id } = (place.ours ?? place.theirs)!
    const theirId = place.theirs?.id ?? id
    conflicts.push(
      ...found.disagreements.map(({ key, ...values }) => ({
        path,
        id,
        ...(theirId !== id && { theirId }),
        ...(key !== '' && { key }),
        ...said(values),
      })),
    )
  }
  // Where a rule asks for an order, `fix` brings it about.
  const isOrderDisputed = order.isConflict && !Object.hasOwn(recordOrders([]), placeOf(path)!.name)
  if (isOrderDisputed) {
    const ids = (records: readonly Standing[]) => records.map(({ id }) => id)
    conflicts.push({ path, id: listIn(path)!, key: 'order', base: ids(base), ours: ids(ours), theirs: ids(theirs) })
  }
  const places = order[preference === 'theirs' ? 'theirs' : 'ours'].flatMap((place) => {
    const own = lines.get(place)
    return own ? [own] : []
  })
  return { text: fileText(path, texts[head], places), conflicts, isOrderDisputed }
}

interface MergedRecord {
  /** Its lines in the file; undefined if it is withdrawn. */
  readonly lines: readonly string[] | undefined
  readonly disagreements: readonly Disagreement[]
}

/** A record of which at least one edit has something to say. */
function mergeRecord(
  base: Standing | undefined,
  ours: Standing | undefined,
  theirs: Standing | undefined,
  preference: Preference,
): MergedRecord {
  const nodes = { base: nodeOf(base), ours: nodeOf(ours), theirs: nodeOf(theirs) }
  if (!ours || !theirs) {
    const [kept, keptNode] = ours ? [ours, nodes.ours!] : [theirs!, nodes.theirs!]
    if (!base) return { lines: recordLines(kept, keptNode), disagreements: [] }
    if (isSame(getNodeValue(nodes.base!), getNodeValue(keptNode))) return { lines: undefined, disagreements: [] }
    // Withdrawn by one and changed by the other.
    return wholeRecord({ base, ours, theirs }, preference)
  }
  if (Object.values(nodes).some((node) => node && hasTwins(node))) {
    // Of a key that stands twice JSON reads the last alone; none of its values is lost.
    const [one, our, their] = [base, ours, theirs].map((it) => it && recordLines(it, nodeOf(it)!).join('\n'))
    if (our === their || their === one) return { lines: recordLines(ours, nodes.ours!), disagreements: [] }
    if (our === one) return { lines: recordLines(theirs, nodes.theirs!), disagreements: [] }
    return wholeRecord({ base, ours, theirs }, preference)
  }
  const texts = { base: base?.file.text ?? '', ours: ours.file.text, theirs: theirs.file.text }
  const { entries, disagreements } = mergeNodes(nodes, texts)
  if (entries === 'ours') return { lines: recordLines(ours, nodes.ours!), disagreements }
  if (entries === 'theirs') return { lines: recordLines(theirs, nodes.theirs!), disagreements }
  // What one edit says of an answer is not to be said of another that the other edit put in its place.
  if (base && (isAnotherAnswer(base, ours) || isAnotherAnswer(base, theirs))) {
    return wholeRecord({ base, ours, theirs }, preference)
  }
  const indent = indentOf(ours)
  const property = (key: string, value: Layout | undefined, isLast: boolean) => {
    if (!value) return undefined
    const comma = isLast ? '' : ','
    const start = `${key}: `
    return `${' '.repeat(indent + 2)}${start}${formatLayout(value, indent + 2, indent + 2 + start.length, comma.length)}${comma}`
  }
  const standing = entries.filter(({ ours, theirs, disagrees }) =>
    disagrees && preference === 'mark' ? true : preference === 'theirs' ? theirs : ours,
  )
  const lines = standing.flatMap(({ key, base, ours, theirs, disagrees }, index) => {
    const isLast = index === standing.length - 1
    if (disagrees && preference === 'mark') {
      return marked({
        base: property(key, base, isLast),
        ours: property(key, ours, isLast),
        theirs: property(key, theirs, isLast),
      })
    }
    return property(key, preference === 'theirs' ? theirs : ours, isLast)!.split('\n')
  })
  const blanks = ' '.repeat(indent)
  return { lines: [`${blanks}{`, ...lines, `${blanks}}`], disagreements }
}

/** A record of which one edit as a whole, or none, has to be taken. */
function wholeRecord(states: Place, preference: Preference): MergedRecord {
  const { base, ours, theirs } = states
  const disagreements = [{ key: '', ...said({ base: base?.record, ours: ours?.record, theirs: theirs?.record }) }]
  if (preference !== 'mark') {
    const stands = states[preference]
    return { lines: stands && recordLines(stands, nodeOf(stands)!), disagreements }
  }
  const text = (it: Standing | undefined) =>
    it && recordLines(it, nodeOf(it)!).join('\n') + (it.at.length === 0 ? '' : ',')
  return { lines: marked({ base: text(base), ours: text(ours), theirs: text(theirs) }), disagreements }
}

/** Whether a key stands twice in it, or in what it holds. */
function hasTwins(node: Node): boolean {
  const children = node.children ?? []
  const isTwin = node.type === 'object' && new Set(children.map(keyOf)).size < children.length
  return isTwin || children.some(hasTwins)
}

function nodeOf(standing: Standing | undefined): Node | undefined {
  if (!standing) return undefined
  let node: Node | undefined = standing.file.root
  for (const step of standing.at) {
    node =
      typeof step === 'number'
        ? node?.children?.[step]
        : node?.children?.find((pair) => pair.children![0]!.value === step)?.children?.[1]
  }
  return node
}

function indentOf({ at }: Standing): number {
  return at.length * 2
}

/** The record letter for letter as it stands in its file. */
function recordLines(standing: Standing, node: Node): string[] {
  const text = standing.file.text.slice(node.offset, node.offset + node.length)
  return (' '.repeat(indentOf(standing)) + text).split('\n')
}

/** A file with these records, as lines since marks may stand among them, in place of those that it has. */
function fileText(path: string, text: string, places: readonly (readonly string[])[]): string {
  const list = listIn(path)
  if (list === undefined) return `${places[0]!.join('\n')}\n`
  const head = rootOf(path, text)!.children!.filter((pair) => keyOf(pair) !== list)
  const headLines = head.map((pair) => {
    const [key, value] = pair.children as [Node, Node]
    const layout = layoutOfNode(text, value)
    return `  ${JSON.stringify(key.value)}: ${formatLayout(layout, 2, 6 + String(key.value).length, 1)},`
  })
  const records = places.flatMap((lines, index) => {
    const last = lines.at(-1)!
    // Between marks each side brings its own comma.
    if (index === places.length - 1 || last.startsWith('>>>>>>>')) return lines
    return [...lines.slice(0, -1), `${last},`]
  })
  const body =
    records.length === 0 ? [`  ${JSON.stringify(list)}: []`] : [`  ${JSON.stringify(list)}: [`, ...records, '  ]']
  return `${['{', ...headLines, ...body, '}'].join('\n')}\n`
}

/** What each edit says, between marks like those of git. */
function marked(texts: { base: string | undefined; ours: string | undefined; theirs: string | undefined }): string[] {
  const lines = (text: string | undefined) => (text === undefined ? [] : text.split('\n'))
  return [
    '<<<<<<< ours',
    ...lines(texts.ours),
    '||||||| base',
    ...lines(texts.base),
    '=======',
    ...lines(texts.theirs),
    '>>>>>>> theirs',
  ]
}

function said(values: { base?: unknown; ours?: unknown; theirs?: unknown }) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
