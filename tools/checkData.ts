import type { styleText } from 'node:util'
import { reviewDataset, type Fault } from '../src/dataset/check.ts'
import type { DataFile } from '../src/dataset/dataFile.ts'
import { formatFault } from '../src/dataset/formatFault.ts'

export interface ReportOptions {
  /** Without the lines of the files. */
  readonly brief?: true
  /** Lists the notes instead of counting them. */
  readonly notes?: true
  /** Tells of the faults in these files and folders only; all are checked. */
  readonly only?: readonly string[]
  /** Colours for a terminal. */
  readonly paint?: (style: Parameters<typeof styleText>[0] & string, text: string) => string
}

export interface Report {
  readonly faults: readonly Fault[]
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  /** Warnings and notes that data/exceptions.json takes away. */
  readonly excused: number
  /** The report for people, its sum last. */
  readonly lines: readonly string[]
}

// Where thousands of places are wrong, the first ones show why.
const mostListed = 200
// `npm run data -- fix` puts these right.
const fixable: readonly string[] = ['format', 'key-order', 'record-order', 'schema']

/** What the checker says of these files. */
export function checkReport(files: readonly DataFile[], options: ReportOptions = {}): Report {
  const { brief, notes: withNotes, only = [], paint = (_, text) => text } = options
  const review = reviewDataset(files)
  const faults = review.faults.filter(
    ({ path }) => only.length === 0 || only.some((each) => path === each || path.startsWith(`${each}/`)),
  )
  const of = (level: Fault['level']) => faults.filter((fault) => fault.level === level)
  const [errors, warnings, notes] = [of(undefined), of('warning'), of('note')]
  const listed = [...errors, ...warnings, ...(withNotes ? notes : [])]
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const lines = listed.slice(0, mostListed).flatMap((fault) => {
    const colour = fault.level === undefined ? 'red' : fault.level === 'warning' ? 'yellow' : 'cyan'
    const line = paint(colour, formatFault(fault))
    return brief ? [line] : [line, ...codeFrame(texts.get(fault.path) ?? '', fault), '']
  })
  const rest = listed.length - mostListed
  const more = rest > 0 ? [`… and ${rest} more; tell of some files only: npm run data -- check <files>`] : []
  const hints = listed.some(({ rule }) => fixable.includes(rule))
    ? ['`npm run data -- fix` puts form and order right']
    : []
  const counts = [countOf(errors, 'error'), countOf(warnings, 'warning'), countOf(notes, 'note')]
  const sum = `${countOf(files, 'file')}, ${counts.join(', ')}${review.excused > 0 ? `, ${review.excused} excused` : ''}`
  return {
    faults,
    errors: errors.length,
    warnings: warnings.length,
    notes: notes.length,
    excused: review.excused,
    lines: [...lines, ...more, ...(withNotes ? [] : notesByRule(notes)), ...hints, sum],
  }
}

function countOf(list: readonly unknown[], one: string): string {
  return list.length === 0 ? `no ${one}` : `${list.length} ${one}${list.length === 1 ? '' : 's'}`
}

function notesByRule(notes: readonly Fault[]): string[] {
  const counts = new Map<string, number>()
  for (const { rule } of notes) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  if (counts.size === 0) return []
  const sorted = [...counts].sort(([, one], [, other]) => other - one)
  return [`Notes (--notes lists them): ${sorted.map(([rule, count]) => `${count} ${rule}`).join(', ')}`]
}

/** The line of the file with the one before it, and a mark under the place. */
function codeFrame(text: string, { line, column }: Fault): string[] {
  const lines = text.split('\n', line)
  if (lines.length < line) return []
  const width = String(line).length
  // A long line is shown around the place.
  const start = Math.max(0, column - 61)
  const shown = (number: number) => lines[number - 1]!.slice(start, start + 110).trimEnd()
  const before = line > 1 ? [`  ${String(line - 1).padStart(width)} | ${shown(line - 1)}`] : []
  const mark = `${' '.repeat(Math.min(column - 1, 60))}^`
  return [...before, `> ${line} | ${shown(line)}`, `  ${' '.repeat(width)} | ${mark}`]
}
