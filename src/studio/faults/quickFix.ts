import { parseTree, findNodeAtOffset } from 'jsonc-parser'
import type { Fault } from '../../dataset/check.ts'

/** A small change of a text that mends a fault. */
export interface QuickFix {
  readonly label: string
  readonly from: number
  readonly to: number
  readonly put: string
}

/** Where a fault lies in its text: from its place to the end of the word or value that stands there. */
export function rangeOfFault(
  text: string,
  { line, column }: Pick<Fault, 'line' | 'column'>,
): [from: number, to: number] {
  let start = 0
  for (let count = 1; count < line; count++) {
    const next = text.indexOf('\n', start)
    if (next < 0) break
    start = next + 1
  }
  const from = Math.min(start + column - 1, text.length)
  const ending = text.indexOf('\n', from)
  const lineEnd = ending < 0 ? text.length : ending
  const word = /^("(?:[^"\\\n]|\\.)*"?|[\w.+-]+|.)/.exec(text.slice(from, Math.min(lineEnd, from + 2000)))
  return [from, from + (word?.[0].length ?? 0)]
}

/** The change that puts the nearest right value, which the fault names, in place of the wrong one. */
export function quickFixOf(text: string, fault: Fault): QuickFix | undefined {
  const right =
    /; did you mean "([^"]+)"\?$/.exec(fault.message)?.[1] ??
    /was replaced; expected "([^"]+)"$/.exec(fault.message)?.[1]
  if (right === undefined) return undefined
  const [from, to] = rangeOfFault(text, fault)
  // The fault may be older than the text.
  const wrong = text.slice(from, to)
  if (!wrong.startsWith('"') || !fault.message.includes(wrong)) return undefined
  return { label: `Put “${right}”`, from, to, put: JSON.stringify(right) }
}

/** The way to the value at a place, as a reader reads it: `documents › 3 › adopted`. */
export function placeInWords(text: string, fault: Fault): string {
  const root = parseTree(text)
  const node = root && findNodeAtOffset(root, rangeOfFault(text, fault)[0])
  const steps: string[] = []
  for (let it = node; it?.parent; it = it.parent) {
    if (it.parent.type === 'array') steps.unshift(String(it.parent.children!.indexOf(it) + 1))
    else if (it.type === 'property') steps.unshift(String(it.children![0]!.value))
  }
  return steps.join(' › ')
}
