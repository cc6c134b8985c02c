import { getNodeValue, type Node } from 'jsonc-parser'
import type { DataFile } from './dataFile.ts'
import { formatLayout, layoutOfNode, type Layout } from './formatJson.ts'
import { isSame } from './isSame.ts'
import { mergeNodes, type Disagreement } from './mergeNodes.ts'
import { pairRecords, recordsStanding, type Standing } from './pairRecords.ts'

/** What two edits of one state say differently, so that somebody has to decide. */
export interface Conflict {
  readonly path: string
  /** Id of the record; absent where it is the file as a whole. */
  readonly id?: string
  /** Key in the record: `citations`, `assessment.status`; absent where it is the record as a whole. */
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
 * Joins two edits of one state of the dataset, record by record and key by key; lists without an order of their own
 * (citations, ids, parties) item by item. What only one edit touched is taken letter for letter. What both touched
 * differently is a conflict: none is passed over, whatever `preference` puts into the files. Never throws.
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
  if (isReadable) return mergeRecords(path, one ?? [], our, their, ours!, preference)
  const whole = { path, ...said({ base, ours, theirs }) }
  if (preference !== 'mark') return { text: preference === 'ours' ? ours : theirs, conflicts: [whole] }
  return { text: marked({ base, ours, theirs }).join('\n'), conflicts: [whole] }
}

/** A record of the merged file: as lines, since marks may stand among them. */
interface Place {
  /** The record in each edit, as far as it is there. */
  readonly ours?: Standing
  readonly theirs?: Standing
  readonly lines: readonly string[]
}

function mergeRecords(
  path: string,
  base: readonly Standing[],
  ours: readonly Standing[],
  theirs: readonly Standing[],
  ourText: string,
  preference: Preference,
): MergedText {
  const conflicts: Conflict[] = []
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
  const mergedPlace = (one?: Standing, our?: Standing, their?: Standing): Place | undefined => {
    const found = mergeRecord(one, our, their, preference)
    conflicts.push(
      ...found.disagreements.map(({ key, ...values }) => ({
        path,
        id: (our ?? their)!.id,
        ...(key !== '' && { key }),
        ...said(values),
      })),
    )
    return found.lines && { ...(our && { ours: our }), ...(their && { theirs: their }), lines: found.lines }
  }

  const places: Place[] = []
  const joined = new Set<Standing>()
  for (const our of ours) {
    const their = partner(our)
    if (their) joined.add(their)
    const place = mergedPlace(baseOf.get(our), our, their)
    if (place) places.push(place)
  }
  for (const [index, their] of theirs.entries()) {
    if (joined.has(their)) continue
    const place = mergedPlace(baseOf.get(their), undefined, their)
    if (!place) continue
    // It stands after what stands before it in their file.
    const before = theirs.slice(0, index).findLast((it) => places.some((each) => each.theirs === it))
    places.splice(before ? places.findIndex((each) => each.theirs === before) + 1 : 0, 0, place)
  }
  return { text: fileText(ourText, [...ours, ...theirs][0], places), conflicts }
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
    const values = { base: base.record, ...(ours ? { ours: ours.record } : { theirs: theirs!.record }) }
    const disagreements = [{ key: '', ...values }]
    if (preference !== 'mark') {
      const stands = preference === (ours ? 'ours' : 'theirs')
      return { lines: stands ? recordLines(kept, keptNode) : undefined, disagreements }
    }
    const text = (standing: Standing | undefined, node: Node | undefined) =>
      standing && node ? `${recordLines(standing, node).join('\n')},` : undefined
    const lines = marked({
      base: text(base, nodes.base),
      ours: text(ours, nodes.ours),
      theirs: text(theirs, nodes.theirs),
    })
    return { lines, disagreements }
  }
  const texts = { base: base?.file.text ?? '', ours: ours.file.text, theirs: theirs.file.text }
  const { entries, disagreements } = mergeNodes(nodes, texts)
  if (entries === 'ours') return { lines: recordLines(ours, nodes.ours!), disagreements }
  if (entries === 'theirs') return { lines: recordLines(theirs, nodes.theirs!), disagreements }
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

/** The file with these records in place of those that it has. */
function fileText(text: string, example: Standing | undefined, places: readonly Place[]): string {
  if (!example) return text
  if (example.at.length === 0) return `${places[0]!.lines.join('\n')}\n`
  const list = String(example.at[0])
  const { root } = example.file
  const head = root.children!.filter((pair) => pair.children![0]!.value !== list)
  const headLines = head.map((pair) => {
    const [key, value] = pair.children as [Node, Node]
    const layout = layoutOfNode(example.file.text, value)
    return `  ${JSON.stringify(key.value)}: ${formatLayout(layout, 2, 6 + String(key.value).length, 1)},`
  })
  const records = places.flatMap(({ lines }, index) => {
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
