import { formatLayout, layoutOfNode } from '../formatJson.ts'
import type { Fault } from './fault.ts'
import type { ParsedFile } from './parseFile.ts'

/** The first line that is not written as the project's files are; `npm run data -- fix` writes them so. */
export function formatFaults({ path, text, root }: ParsedFile): Fault[] {
  const lines = `${formatLayout(layoutOfNode(text, root))}\n`.split('\n')
  const found = text.split('\n')
  const index = found.findIndex((line, place) => line !== lines[place])
  if (index < 0) return []
  const words = found[index]!.endsWith('\r')
    ? 'ends with a carriage return (CRLF); expected a line feed alone'
    : `is not in form; expected ${lines[index]?.trim() ? `\`${shortened(lines[index])}\`` : 'no line'} here`
  const column = firstDifference(found[index]!, lines[index] ?? '') + 1
  const message = `${words} (\`npm run data -- fix\` writes it so)`
  return [{ path, line: index + 1, column, level: 'warning', rule: 'format', message }]
}

function shortened(line: string): string {
  return line.length > 60 ? `${line.trim().slice(0, 60)}…` : line.trim()
}

function firstDifference(one: string, other: string): number {
  let index = 0
  while (index < one.length && one[index] === other[index]) index++
  return index
}
