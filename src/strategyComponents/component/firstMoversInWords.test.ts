import { expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { firstMovers } from '../../model/firstMovers.ts'
import { firstMoversInWords } from './firstMoversInWords.ts'

const told = (actors: readonly string[], indicator: string, asOf = matrix.dataset.released) =>
  firstMoversInWords(firstMovers(matrix, actors, indicator), matrix.actors, asOf)

/** Each worked by hand from the findings of the record. */
test.each([
  [['il', 'cn'], 'con-isolation', 'Only China did by the release: 1 February 1996.'],
  [['ru', 'cn', 'il'], 'con-isolation', 'China was first: 1 February 1996, 23.7 years before the next.'],
  [['au', 'nz', 'ru'], 'res-exercise', 'Australia and New Zealand were first together, on 11 March 2008.'],
  [['cn', 'gb', 'il'], 'def-intlaw', 'It cannot be told whether China or the United Kingdom was first.'],
  [['il', 'gb'], 'con-isolation', 'None of them answered yes by the release.'],
  [['us', 'ca'], 'res-cert', 'The United States was first: 15 September 2003, 15 years before the next.'],
] as const)('of %s on %s', (actors, indicator, words) => {
  expect(told(actors, indicator)).toBe(words)
})

test('what came after the day is said to have', () => {
  expect(told(['ru', 'cn'], 'con-isolation', '1990-01-01')).toBe(
    'Nobody by 1 January 1990; later China was first: 1 February 1996, 23.7 years before the next.',
  )
})
