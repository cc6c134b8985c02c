import type { Term } from '../../dataset/read.ts'

/** A piece of a text; with a term where that term is first named. */
export interface GlossaryPiece {
  readonly text: string
  readonly term?: Term
}

/**
 * A text cut where it first names each term of the glossary: by its name, its abbreviation or another name for it, the
 * longest that fits. `except` is the id of a term that is not marked. The pieces together are the text.
 */
export function glossaryPieces(text: string, terms: readonly Term[], except?: string): GlossaryPiece[] {
  const { pattern, termOf } = finderOf(terms)
  const named = new Set([except])
  const pieces: GlossaryPiece[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const [word] = match
    const term = termOf(word)
    if (!term || named.has(term.id)) continue
    named.add(term.id)
    if (match.index > end) pieces.push({ text: text.slice(end, match.index) })
    pieces.push({ text: word, term })
    end = match.index + word.length
  }
  if (end < text.length) pieces.push({ text: text.slice(end) })
  return pieces
}

interface Finder {
  readonly pattern: RegExp
  /** The term that a word found by the pattern names. */
  readonly termOf: (word: string) => Term | undefined
}

const finders = new WeakMap<readonly Term[], Finder>()

function finderOf(terms: readonly Term[]): Finder {
  let finder = finders.get(terms)
  if (!finder) finders.set(terms, (finder = makeFinder(terms)))
  return finder
}

function makeFinder(terms: readonly Term[]): Finder {
  // A name belongs to the term that bears it as its own before it belongs to one that only is also called so.
  const owners = new Map<string, Term>()
  const add = (name: string, term: Term) => {
    for (const form of [name, pluralOf(name)]) {
      const key = keyOf(form)
      if (!owners.has(key)) owners.set(key, term)
    }
  }
  for (const term of terms) add(withoutBrackets(term.term), term)
  for (const term of terms) if (term.abbreviation !== undefined) add(term.abbreviation, term)
  for (const term of terms) for (const name of term.aka ?? []) if (isTelling(name)) add(withoutBrackets(name), term)
  const names = [...owners.keys()].sort((one, other) => other.length - one.length)
  const source = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')
  return {
    // Nothing to look for is looked for without finding anything.
    pattern: new RegExp(names.length === 0 ? '(?!)' : `(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}\\p{N}-])`, 'giu'),
    termOf: (word) => owners.get(word) ?? owners.get(smallKeyOf(word)),
  }
}

/** `FIRST` is not meant by "first": names with a capital that does not begin a word are kept as they are written. */
function keyOf(name: string): string {
  return /[\p{L}\p{N}]\p{Lu}/u.test(name) ? name : smallKeyOf(name)
}

function smallKeyOf(name: string): string {
  return name.toLowerCase()
}

/** A single word in small letters ("regulations") means too much to be taken for the term that is also called so. */
function isTelling(name: string): boolean {
  return /[\s\p{Lu}]/u.test(withoutBrackets(name))
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, '').trim()
}

function pluralOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return name.replace(/y$/, 'ies')
  return /(s|x|ch|sh)$/.test(name) ? `${name}es` : `${name}s`
}
