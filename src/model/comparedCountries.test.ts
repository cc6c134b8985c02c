import { expect, test } from 'vitest'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { comparedCountries } from './comparedCountries.ts'

const ids = (actors: readonly string[], day = matrix.dataset.released) =>
  comparedCountries(matrix, actors, day).map(({ id }) => id)

test('a bloc counts as its members of that day, nobody twice, and what is unknown not at all', () => {
  expect(ids(['il', 'gb', 'fvey', 'intl', 'xx'])).toEqual(['il', 'gb', 'us', 'ca', 'au', 'nz'])
  // The pact of 5 March 1946 had two parties; the others joined later.
  expect(ids(['fvey'], '1946-12-31').toSorted()).toEqual(['gb', 'us'])
})
