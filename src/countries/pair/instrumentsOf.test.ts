import { expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { instrumentsOf } from './instrumentsOf.ts'
import { sidesOf } from './pairOf.ts'

const { released } = matrix.dataset
const sides = (one: string, other: string, day: string) => sidesOf(matrix, [{ actor: one }, { actor: other }], day)

test('a treaty is in force for both only once it binds each of them', () => {
  // The Budapest Convention binds the United Kingdom from 2011-09-01, Israel from 2016-09-01.
  const treaty = (day: string) =>
    instrumentsOf(record.documents, sides('gb', 'il', day), released).map(
      (list) => list.find(({ document }) => document.id === 'intl-budapest-convention')?.shared,
    )
  expect(treaty('2011-08-31')).toEqual([undefined, undefined])
  expect(treaty('2016-08-31')).toEqual([false, undefined])
  expect(treaty('2016-09-01')).toEqual([true, true])
})
