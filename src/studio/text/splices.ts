import type { Node } from 'jsonc-parser'

/** The text without an item of a list, and without the comma and the blanks that held it there. */
export function withoutItem(text: string, node: Node): string {
  const items = node.parent!.children!
  const index = items.indexOf(node)
  const end = (each: Node) => each.offset + each.length
  const [before, next] = [items[index - 1], items[index + 1]]
  if (next) return text.slice(0, node.offset) + text.slice(next.offset)
  if (before) return text.slice(0, end(before)) + text.slice(end(node))
  const list = node.parent!
  return `${text.slice(0, list.offset)}[]${text.slice(end(list))}`
}

/** The text without a key and its value, and without the comma that held them. */
export function withoutPair(text: string, pair: Node): string {
  const pairs = pair.parent!.children!
  const index = pairs.indexOf(pair)
  const [before, next] = [pairs[index - 1], pairs[index + 1]]
  if (next) return text.slice(0, pair.offset) + text.slice(next.offset)
  const end = pair.offset + pair.length
  const start = before ? before.offset + before.length : pair.offset
  return text.slice(0, start) + text.slice(end)
}

/** The line break and indentation, or the blank, that stand before a key or a record. */
export function blanksBefore(text: string, { offset }: Node): string {
  return /\s*$/.exec(text.slice(Math.max(0, offset - 200), offset))![0]
}

/** The key of an object, with its value. */
export function pairOf(node: Node, key: string): Node | undefined {
  return node.children?.find((pair) => nameOf(pair) === key)
}

/** What a key is called. */
export function nameOf(pair: Node): unknown {
  return pair.children?.[0]?.value
}
