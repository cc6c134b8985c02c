import { expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { firstMovers } from '../../model/firstMovers.ts'
import { firstMoversInWords, whyNotTold } from './firstMoversInWords.ts'

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

test.each([
  // Israel: partial, 3 July 1979 or before, and never yes since. China: the same, 2 September 1983; yes since 2017.
  [
    ['il', 'cn'],
    'int-mandate',
    'Whether Israel had answered yes before 3 July 1979, or China before 2 September 1983, is not recorded.',
  ],
  [['au', 'nz', 'ru'], 'res-exercise', ''],
  [['us', 'ca'], 'res-cert', ''],
  // Both became members on some day of 1956.
  [
    ['au', 'nz'],
    'int-alliance',
    'The days that their dates may stand for overlap: Australia some day in 1956 and New Zealand some day in 1956.',
  ],
] as const)('why it cannot be told who of %s was first on %s', (actors, indicator, words) => {
  expect(whyNotTold(firstMovers(matrix, actors, indicator), matrix, indicator)).toBe(words)
})
