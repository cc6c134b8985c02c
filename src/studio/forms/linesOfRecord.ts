import { findNodeAtLocation, parseTree } from 'jsonc-parser'

/** The first and the last line of a value in a text, counted from 1; undefined if it is not there. */
export function linesOfRecord(
  text: string,
  at: readonly (string | number)[],
): [first: number, last: number] | undefined {
  const root = parseTree(text)
  const node = root && findNodeAtLocation(root, [...at])
  if (!node) return undefined
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  return [lineAt(node.offset), lineAt(node.offset + node.length)]
}
