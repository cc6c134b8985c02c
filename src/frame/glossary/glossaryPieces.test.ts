import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Term } from '../../dataset/read.ts'
import { record } from '../../dataset/recordForTests.ts'
import { glossaryPieces } from './glossaryPieces.ts'

const term = (id: string, name: string, more: Partial<Term> = {}): Term => ({
  id,
  term: name,
  definition: 'What it means.',
  citations: [],
  check: 'read',
  ...more,
})
const terms = [
  term('infrastructure', 'Critical infrastructure', { abbreviation: 'CI' }),
  term('information-infrastructure', 'Critical information infrastructure'),
  term('first', 'Forum of Incident Response and Security Teams', { abbreviation: 'FIRST' }),
  term('order', 'Statutory instrument', { aka: ['regulations', 'secondary legislation'] }),
  term('mlps', 'Graded protection (MLPS)', { aka: ['等级保护'] }),
  term('strategy', 'Strategy'),
  term('protection', 'Critical infrastructure protection'),
]

/** The words that are marked, each with the term that it leads to. */
const marked = (text: string, except?: string) =>
  glossaryPieces(text, terms, except).flatMap(({ text: word, term: found }) => (found ? [[word, found.id]] : []))

describe('a term in a text', () => {
  test('is marked where it is first named and not again', () => {
    expect(glossaryPieces('A strategy follows a strategy.', terms)).toEqual([
      { text: 'A ' },
      { text: 'strategy', term: terms[5] },
      { text: ' follows a strategy.' },
    ])
  })

  test.each([
    [
      'whatever its case, in the plural, by the longest name',
      'Critical Information Infrastructures',
      'information-infrastructure',
    ],
    ['by the longer of two names that begin alike', 'critical infrastructure protection', 'protection'],
    ['in the plural of a word that ends in y', 'strategies', 'strategy'],
    ['by another name of several words', 'secondary legislation', 'order'],
    ['by its name without what stands in brackets', 'graded protection', 'mlps'],
    ['by its abbreviation', 'CI', 'infrastructure'],
  ])('is found %s', (_, words, id) => {
    expect(marked(`About ${words}, and more.`)).toEqual([[words, id]])
  })

  test.each([
    ['a common word that an abbreviation looks like', 'The first of them.'],
    ['a common word that is another name for it', 'The regulations of the ministry.'],
    ['a part of a longer word', 'A strategyless, pre-strategy CIA.'],
  ])('is not found in %s', (_, text) => {
    expect(marked(text)).toEqual([])
  })

  test('that is explained there is not marked in its own explanation', () => {
    expect(marked('A strategy for critical infrastructure.', 'strategy')).toEqual([
      ['critical infrastructure', 'infrastructure'],
    ])
  })
})

test('whatever the text is, the pieces together are the text and name no term twice', () => {
  const words = fc.constantFrom(...record.terms.flatMap((it) => [it.term, it.abbreviation ?? '', ...(it.aka ?? [])]))
  const text = fc.array(fc.oneof(words, fc.string())).map((parts) => parts.join(' '))
  fc.assert(
    fc.property(text, (written) => {
      const pieces = glossaryPieces(written, record.terms)
      expect(pieces.map((piece) => piece.text).join('')).toBe(written)
      const ids = pieces.flatMap((piece) => piece.term?.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})
