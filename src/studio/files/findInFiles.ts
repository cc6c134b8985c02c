import type { DataFile } from '../../dataset/dataFile.ts'

/** A place in which the words stand. */
export interface Hit {
  readonly path: string
  readonly line: number
  readonly column: number
  /** The line, cut to what stands about the words. */
  readonly excerpt: string
}

export interface Hits {
  readonly hits: readonly Hit[]
  /** There are more than were asked for. */
  readonly isMore: boolean
}

const lowered = new WeakMap<DataFile, string>()
const around = 40

/** Where words stand in the texts of the files, large and small letters alike: one hit for each line, in order. */
export function findInFiles(files: readonly DataFile[], words: string, most: number): Hits {
  const wanted = words.trim().toLowerCase()
  const hits: Hit[] = []
  if (wanted === '') return { hits, isMore: false }
  for (const file of files) {
    const text = lowered.get(file) ?? file.text.toLowerCase()
    lowered.set(file, text)
    let line = 1
    let lineStart = 0
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, lineStart)) {
      for (let next = text.indexOf('\n', lineStart); next >= 0 && next < at; next = text.indexOf('\n', lineStart)) {
        line++
        lineStart = next + 1
      }
      if (hits.length === most) return { hits, isMore: true }
      const ending = text.indexOf('\n', at)
      const lineEnd = ending < 0 ? text.length : ending
      hits.push({
        path: file.path,
        line,
        column: at - lineStart + 1,
        excerpt: excerptOf(file.text, lineStart, at, lineEnd),
      })
      if (ending < 0) break
      line++
      lineStart = lineEnd + 1
    }
  }
  return { hits, isMore: false }
}

function excerptOf(text: string, lineStart: number, at: number, lineEnd: number): string {
  const from = Math.max(lineStart, at - around)
  const to = Math.min(lineEnd, at + 2 * around)
  return `${from > lineStart ? '…' : ''}${text.slice(from, to).trim()}${to < lineEnd ? '…' : ''}`
}
