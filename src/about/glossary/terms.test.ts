import { expect, test } from 'vitest'
import { record } from '../../dataset/recordForTests.ts'
import { keptTerms, termsByLetter } from './terms.ts'

const found = (q: string) => keptTerms(record.terms, q).map(({ id }) => id)

test('a student finds a term by its abbreviation, by its name in another script and by words of how a state uses it', () => {
  expect(found('MLPS')).toContain('graded-protection')
  expect(found('网络主权')).toContain('cyber-sovereignty')
  expect(found('essential eight maturity')).toContain('baseline-scheme')
  expect(found('no such word anywhere')).toEqual([])
})

test('terms stand in the order of the alphabet whatever their order in the file and their case', () => {
  const named = (...names: string[]) => names.map((term) => ({ ...record.terms[0]!, term }))
  const groups = termsByLetter(named('Zero-day', 'attribution', 'Bill', 'Advanced threat'))
  expect(groups.map(({ letter, terms }) => [letter, terms.map(({ term }) => term)])).toEqual([
    ['A', ['Advanced threat', 'attribution']],
    ['B', ['Bill']],
    ['Z', ['Zero-day']],
  ])
})
