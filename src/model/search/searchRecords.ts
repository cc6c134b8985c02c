import type { Query } from 'minisearch'
import { fromCyrillic } from './fromCyrillic.ts'
import type { SearchKind } from './searchEntries.ts'
import type { SearchIndex, StoredEntry } from './searchIndex.ts'
import { consonantsOf, fold, searchTokens } from './searchTokens.ts'

/** Something found: what is shown of it, and the words of the index by which it was found. */
export interface SearchHit extends StoredEntry {
  readonly score: number
  readonly words: readonly string[]
}

export interface SearchResult {
  /** The most obvious first. */
  readonly hits: readonly SearchHit[]
  /** Nothing has all the words: these have some of them. */
  readonly isNearest: boolean
}

/** Longer texts are no question; the rest of one is not looked at. */
const longest = 200
const mostWords = 12

/** What has all the words of a query, forgiving slips of the hand; else what has most of them. */
export function searchRecords(index: SearchIndex, query: string): SearchResult {
  const words = [...new Set(searchTokens(query.slice(0, longest)))].slice(0, mostWords)
  if (words.length === 0) return { hits: [], isNearest: false }
  const all = hitsOf(index, words, 'AND', query)
  if (all.length > 0) return { hits: all, isNearest: false }
  const nearest = hitsOf(index, words, 'OR', query).slice(0, 20)
  return { hits: nearest, isNearest: nearest.length > 0 }
}

function hitsOf(index: SearchIndex, words: readonly string[], combineWith: 'AND' | 'OR', query: string): SearchHit[] {
  const found = index.search({ combineWith, queries: words.map(wordQuery) })
  const wanted = fold(query).trim()
  return found
    .map((it) => {
      const entry = it as unknown as StoredEntry
      return { ...entry, score: it.score * importanceOf(entry) * exactness(entry, wanted), words: it.terms }
    })
    .sort((one, other) => other.score - one.score)
}

/** A word as it stands, as the beginning of one, with a slip of the hand, or as a Hebrew word sounds. */
function wordQuery(word: string): Query {
  const latin = fromCyrillic(word)
  const spelt: Query = {
    combineWith: 'OR',
    queries: latin === '' ? [word] : [word, latin],
    fields: ['title', 'originalText', 'names', 'whose', 'text', 'latin'],
    boost: { title: 4, originalText: 4, names: 4, whose: 2, latin: 2, text: 0.7 },
    prefix: /^\d+$/.test(word) ? false : word.length > 1,
    // Numbers and short words are what they are.
    fuzzy: (term) => (/\d/.test(term) || term.length < 4 ? false : term.length < 7 ? 1 : 2),
    weights: { prefix: 0.4, fuzzy: 0.2 },
  }
  const consonants = /^[a-z]{4,}$/.test(word) ? consonantsOf(word) : undefined
  if (consonants === undefined) return spelt
  const heard: Query = {
    queries: [consonants],
    fields: ['consonants'],
    prefix: false,
    fuzzy: false,
    boost: { consonants: 0.5 },
  }
  return { combineWith: 'OR', queries: [spelt, heard] }
}

/** What readers look for most: countries and strands before single records, records before what they were read in. */
const kindImportance: Readonly<Record<SearchKind, number>> = {
  country: 8,
  component: 4,
  page: 1.5,
  term: 1.3,
  document: 1.8,
  institution: 1.8,
  indicator: 1,
  milestone: 0.55,
  claim: 0.6,
  source: 0.3,
}

function importanceOf({ kind, weight }: StoredEntry): number {
  return kindImportance[kind] * (0.7 + 0.15 * Math.min(weight, 6))
}

/** What is called exactly so stands before what is also called so, and what begins or ends so before the rest. */
function exactness({ title, original, called = [] }: StoredEntry, wanted: string): number {
  const isCalled = (name: string | undefined) => name !== undefined && fold(name).trim() === wanted
  if (isCalled(title) || isCalled(original?.text)) return 4
  if (called.some(isCalled)) return 3
  const beginsOrEnds = (name: string) => fold(name).startsWith(`${wanted} `) || fold(name).endsWith(` ${wanted}`)
  return beginsOrEnds(title) || called.some(beginsOrEnds) ? 1.7 : 1
}
