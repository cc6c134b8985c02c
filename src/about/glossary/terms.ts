import type { Term } from '../../dataset/read.ts'
import { textSearch } from '../../model/selection.ts'

/** The terms in which all words of a search stand: in a name of theirs, in the definition or in how states use them. */
export function keptTerms(terms: readonly Term[], q: string): readonly Term[] {
  const isFound = textSearch(q)
  return terms.filter(({ term, abbreviation, aka = [], definition, usage = [] }) =>
    isFound([term, abbreviation, ...aka, definition, ...usage.map(({ text }) => text)].filter(Boolean).join('\n')),
  )
}

/** Terms under their first letters, in the order of the alphabet. */
export function termsByLetter(terms: readonly Term[]): { readonly letter: string; readonly terms: Term[] }[] {
  const collator = new Intl.Collator('en')
  const groups = new Map<string, Term[]>()
  for (const term of terms.toSorted((one, other) => collator.compare(one.term, other.term))) {
    const letter = term.term.charAt(0).toUpperCase()
    const group = groups.get(letter)
    if (group) group.push(term)
    else groups.set(letter, [term])
  }
  return [...groups].map(([letter, group]) => ({ letter, terms: group }))
}
