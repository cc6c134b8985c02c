import MiniSearch, { type AsPlainObject, type Options } from 'minisearch'
import { fromCyrillic } from './fromCyrillic.ts'
import { consonantsOf, searchTokens } from './searchTokens.ts'
import type { SearchEntry } from './searchEntries.ts'

/** What is shown of a hit. */
const shown = ['kind', 'title', 'original', 'actors', 'detail', 'date', 'weight'] as const
export type StoredEntry = Pick<SearchEntry, 'id' | (typeof shown)[number]> & {
  /** The names of the entry, where it has any. */
  readonly called?: readonly string[]
}

type Indexed = Record<'title' | 'originalText' | 'names' | 'whose' | 'text' | 'latin' | 'consonants', string>

const options: Options<Indexed & { id: string }> = {
  fields: ['title', 'originalText', 'names', 'whose', 'text', 'latin', 'consonants'],
  storeFields: [...shown, 'called'],
  tokenize: searchTokens,
  // The tokens are folded already.
  processTerm: (term) => term,
}

export type SearchIndex = MiniSearch<Indexed & { id: string }>

/** The published index: what it was made from, and what `openSearchIndex` takes. */
export interface SearchFile {
  readonly version: string
  readonly index: AsPlainObject
}

/**
 * The index of these entries, of a version of the dataset, as the text of its file. Made at build time: `pinyinOf`, what
 * the Chinese in a text sounds like, needs a dictionary.
 */
export function buildSearchIndex(
  entries: readonly SearchEntry[],
  version: string,
  pinyinOf: (text: string) => string,
): string {
  const index = new MiniSearch(options)
  index.addAll(
    entries.map((entry) => {
      const originalText = entry.original?.text ?? ''
      const foreign = [originalText, ...entry.names].join(' ')
      return {
        ...Object.fromEntries(shown.map((key) => [key, entry[key]])),
        id: entry.id,
        ...(entry.names.length > 0 && { called: entry.names }),
        title: entry.title,
        originalText,
        names: entry.names.join(' '),
        whose: entry.whose.join(' '),
        text: entry.text,
        latin: `${fromCyrillic(foreign)} ${pinyinOf(foreign)}`,
        consonants: hebrewConsonants(foreign),
      } as Indexed & { id: string }
    }),
  )
  return JSON.stringify({ version, index: index.toJSON() } satisfies SearchFile)
}

export function openSearchIndex({ index }: SearchFile): SearchIndex {
  return MiniSearch.loadJS(index, options)
}

/** Marked, so that they are found by what a word sounds like and never by a word. */
function hebrewConsonants(text: string): string {
  const words = text.match(/\p{Script=Hebrew}[\p{Script=Hebrew}"״׳']*/gu) ?? []
  return words.flatMap((word) => consonantsOf(word) ?? []).join(' ')
}
