import { placeOf, type DataFile } from './dataFile.ts'
import { recordsStanding } from './pairRecords.ts'

// What comes second in most ids of a kind, where an actor has no ids yet that show its own way.
const infixes: Partial<Record<string, string>> = {
  documents: 'doc',
  institutions: 'inst',
  milestones: 'ms',
  sources: 'src',
  disputes: 'dispute',
  open: 'open',
}

/**
 * An id for a new record of the file at `path`, like those that the file has already: `nz-doc-` and the first words of the
 * title with the year. No other record of `files` has it.
 */
export function newId(record: Readonly<Record<string, unknown>>, path: string, files: readonly DataFile[]): string {
  const file = files.find((each) => each.path === path)
  const ids = (file && recordsStanding(file))?.map(({ id }) => id) ?? []
  const actor = /actors\/([^/]+)\//.exec(path)?.[1]
  const infix = infixes[placeOf(path)?.name ?? ''] ?? ''
  const starts = path === 'data/glossary.json' ? [] : ids.map((id) => id.split('-').slice(0, 2).join('-'))
  const usual = starts.toSorted((one, other) => count(starts, other) - count(starts, one))[0]
  const isShared = usual !== undefined && count(starts, usual) > starts.length / 2
  const start = isShared ? usual : [actor ?? (infix === 'src' ? 'shared' : ''), infix].filter(Boolean).join('-')
  const title = String(
    record['title'] ?? record['name'] ?? record['term'] ?? record['claim'] ?? record['question'] ?? 'new',
  )
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9\s-]/g, '')
    .split(/[\s-]+/)
    .filter((word) => word !== '' && !['the', 'of', 'and', 'on', 'for', 'a', 'an', 'in', 'to'].includes(word))
    .slice(0, 3)
  const year = /^\d{4}/.exec(String(record['adopted'] ?? record['proposed'] ?? record['date'] ?? ''))?.[0]
  const parts = [start, ...words, ...(year && !words.some((word) => /^(19|20)\d\d$/.test(word)) ? [year] : [])].filter(
    (part) => part !== '',
  )
  const id = parts.join('-')
  for (let number = 2; ; number++) {
    const candidate = number === 2 ? id : `${id}-${number - 1}`
    if (!files.some(({ text }) => text.includes(`"${candidate}"`))) return candidate
  }
}

function count(list: readonly string[], item: string): number {
  return list.filter((each) => each === item).length
}
