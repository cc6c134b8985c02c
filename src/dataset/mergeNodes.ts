import { getNodeValue, type Node } from 'jsonc-parser'
import { layoutOfNode, type Layout } from './formatJson.ts'
import { isSame } from './isSame.ts'
import { mergeOrder } from './mergeOrder.ts'

/** Three states of one thing; absent where it is not there. */
export interface Three<T> {
  readonly base?: T | undefined
  readonly ours?: T | undefined
  readonly theirs?: T | undefined
}

/** A place of a record where two edits say different things. */
export interface Disagreement extends Three<unknown> {
  /** With dots for what lies deeper: `assessment.status`. */
  readonly key: string
}

/** A key of a merged record: what stands there if ours, and if theirs, is preferred. They differ only if it `disagrees`. */
export interface MergedEntry extends Three<Layout> {
  /** As written, in quotes. */
  readonly key: string
  readonly disagrees: boolean
}

export interface MergedNodes {
  /** The keys of the merged record, or the edit which says all that there is to say. */
  readonly entries: readonly MergedEntry[] | 'ours' | 'theirs'
  readonly disagreements: readonly Disagreement[]
}

/** Merges two edits of a record, key by key. Both must be objects; `texts` are the files in which they stand. */
export function mergeNodes(nodes: Three<Node>, texts: Readonly<Record<keyof Three<Node>, string>>): MergedNodes {
  const side = oneSaysAll(nodes)
  if (side) return { entries: side, disagreements: [] }
  const disagreements: Disagreement[] = []
  const entries = mergeKeys(nodes, texts, '', disagreements)
  return { entries, disagreements }
}

type Texts = Parameters<typeof mergeNodes>[1]

/** The edit that says all that is to be said, if one does. */
function oneSaysAll({ base, ours, theirs }: Three<Node>): 'ours' | 'theirs' | undefined {
  const [one, our, their] = [base, ours, theirs].map((node) => node && (getNodeValue(node) as unknown))
  if (isSame(our, their) || isSame(their, one)) return 'ours'
  return isSame(our, one) ? 'theirs' : undefined
}

function mergeKeys(nodes: Three<Node>, texts: Texts, prefix: string, disagreements: Disagreement[]): MergedEntry[] {
  const [base, ours, theirs] = [nodes.base, nodes.ours, nodes.theirs].map(valuesByKey)
  return keysOf(ours!, theirs!).map((key) => {
    const three = { base: base!.get(key), ours: ours!.get(key), theirs: theirs!.get(key) }
    const count = disagreements.length
    const merged = mergeValue(three, texts, prefix + key, disagreements)
    return {
      key: JSON.stringify(key),
      ...merged,
      base: three.base && layoutOfNode(texts.base, three.base),
      disagrees: disagreements.length > count,
    }
  })
}

/** The keys of an object, those of ours in their order; those that only theirs has stand after what stands before them there. */
function keysOf(ours: ReadonlyMap<string, Node>, theirs: ReadonlyMap<string, Node>): string[] {
  const keys = [...ours.keys()]
  const theirKeys = [...theirs.keys()]
  for (const [index, key] of theirKeys.entries()) {
    if (ours.has(key)) continue
    const before = theirKeys.slice(0, index).findLast((each) => keys.includes(each))
    keys.splice(before === undefined ? 0 : keys.indexOf(before) + 1, 0, key)
  }
  return keys
}

function valuesByKey(node: Node | undefined): Map<string, Node> {
  const pairs = node?.type === 'object' ? node.children! : []
  return new Map(pairs.map((pair) => [pair.children![0]!.value as string, pair.children![1]!]))
}

interface BothWays {
  readonly ours: Layout | undefined
  readonly theirs: Layout | undefined
}

function mergeValue(nodes: Three<Node>, texts: Texts, key: string, disagreements: Disagreement[]): BothWays {
  const side = oneSaysAll(nodes)
  if (side) {
    const layout = nodes[side] && layoutOfNode(texts[side], nodes[side])
    return { ours: layout, theirs: layout }
  }
  const { base, ours, theirs } = nodes
  if (ours?.type === 'object' && theirs?.type === 'object' && (!base || base.type === 'object')) {
    const count = disagreements.length
    const entries = mergeKeys(nodes, texts, `${key}.`, disagreements)
    const standing = (way: 'ours' | 'theirs') =>
      entries.flatMap((entry) => (entry[way] ? [[entry.key, entry[way]] as const] : []))
    if (standing('ours').length > 0 && standing('theirs').length > 0) {
      return bothWays((way) => ({ entries: standing(way), isExpanded: isExpanded(nodes[way]!, texts[way]) }))
    }
    disagreements.length = count
  }
  const lists = listsOf(nodes)
  const merged = lists && mergeLists(lists, texts, key, disagreements)
  if (merged) return merged
  disagreements.push({
    key,
    ...(base && { base: getNodeValue(base) as unknown }),
    ...(ours && { ours: getNodeValue(ours) as unknown }),
    ...(theirs && { theirs: getNodeValue(theirs) as unknown }),
  })
  return bothWays((way) => nodes[way] && layoutOfNode(texts[way], nodes[way]))
}

function bothWays(layout: (way: 'ours' | 'theirs') => Layout | undefined): BothWays {
  return { ours: layout('ours'), theirs: layout('theirs') }
}

function isExpanded(node: Node, text: string): boolean {
  const layout = layoutOfNode(text, node)
  return 'isExpanded' in layout && layout.isExpanded
}

type Items = ReadonlyMap<string, Node>

/** The three lists with a name for each item; undefined if one is no list, or two of its items have one name. */
function listsOf({ base, ours, theirs }: Three<Node>): Required<Three<Items>> | undefined {
  if (ours?.type !== 'array' || theirs?.type !== 'array' || (base && base.type !== 'array')) return undefined
  const lists = [base, ours, theirs].map((node) => {
    const items = node?.children ?? []
    const named = new Map(items.map((item) => [itemName(item), item]))
    return named.size === items.length ? named : undefined
  })
  const [one, our, their] = lists
  return one && our && their ? { base: one, ours: our, theirs: their } : undefined
}

/** What an item of a list is about: the source that it cites, the actor or question whose entry it is, or itself. */
function itemName(item: Node): string {
  const value: unknown = getNodeValue(item)
  if (typeof value === 'object' && value !== null) {
    for (const key of ['id', 'source', 'actor', 'lang']) {
      const name: unknown = value[key as keyof object]
      if (typeof name === 'string') return `${key} ${name}`
    }
  }
  return JSON.stringify(value)
}

/** Its name as a reader knows it. */
function shownName(item: Node): unknown {
  const value: unknown = getNodeValue(item)
  return typeof value === 'object' ? itemName(item).replace(/^\w+ /, '') : value
}

/**
 * Merges lists: each item is kept, changed or taken out by itself, and the order is that of the edit which changed it.
 * Undefined if nothing would be left: each edit took out what the other kept, and none meant to empty the list.
 */
function mergeLists(
  { base, ours, theirs }: Required<Three<Items>>,
  texts: Texts,
  key: string,
  disagreements: Disagreement[],
): BothWays | undefined {
  const count = disagreements.length
  const [one, our, their] = [base!, ours!, theirs!]
  const order = mergeOrder([...one.keys()], [...our.keys()], [...their.keys()])
  const merged = new Map(
    order.ours.map((name) => {
      const three = { base: one.get(name), ours: our.get(name), theirs: their.get(name) }
      return [name, mergeValue(three, texts, `${key}[${name.replace(/^\w+ /, '')}]`, disagreements)]
    }),
  )
  const standing = (way: 'ours' | 'theirs') => order[way].flatMap((name) => merged.get(name)![way] ?? [])
  if (standing('ours').length === 0 || standing('theirs').length === 0) {
    disagreements.length = count
    return undefined
  }
  if (order.isConflict) {
    const names = (items: Items) => [...items.values()].map(shownName)
    disagreements.push({ key, ...(one.size > 0 && { base: names(one) }), ours: names(our), theirs: names(their) })
  }
  return bothWays((way) => ({ items: standing(way) }))
}
