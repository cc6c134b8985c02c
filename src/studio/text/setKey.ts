import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { formatLayout, layoutOfValue } from '../../dataset/formatJson.ts'
import { blanksBefore, nameOf, pairOf, withoutPair } from './splices.ts'

/**
 * A text with another value under a key of the object at `at`, or without the key if there is no value; all else letter
 * for letter as it was. A new key stands where `order` has it. Undefined if there is no object.
 */
export function setKey(
  text: string,
  at: readonly (string | number)[],
  key: string,
  value: unknown,
  order: readonly string[],
): string | undefined {
  const root = parseTree(text)
  const object = root && findNodeAtLocation(root, [...at])
  if (object?.type !== 'object') return undefined
  const pair = pairOf(object, key)
  if (value === undefined) return pair ? withoutPair(text, pair) : text
  const indent = (at.length + 1) * 2
  const start = `${JSON.stringify(key)}: `
  const pairs = object.children!
  if (pair) {
    const after = pair === pairs.at(-1) ? 0 : 1
    const written = start + formatLayout(layoutOfValue(value), indent, indent + start.length, after)
    return text.slice(0, pair.offset) + written + text.slice(pair.offset + pair.length)
  }
  const place = order.indexOf(key)
  const before = pairs.findLast((each) => order.indexOf(String(nameOf(each))) < place)
  const isLast = before ? before === pairs.at(-1) : pairs.length === 0
  const written = start + formatLayout(layoutOfValue(value), indent, indent + start.length, isLast ? 0 : 1)
  if (before) {
    const end = before.offset + before.length
    return `${text.slice(0, end)},${blanksBefore(text, before)}${written}${text.slice(end)}`
  }
  const [first] = pairs
  if (first) return `${text.slice(0, first.offset)}${written},${blanksBefore(text, first)}${text.slice(first.offset)}`
  return `${text.slice(0, object.offset)}{ ${written} }${text.slice(object.offset + object.length)}`
}
