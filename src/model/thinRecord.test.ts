import { expect, test } from 'vitest'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { thinRecord } from './thinRecord.ts'

const questions = recordMatrix.components.flatMap(({ indicators }) => indicators)

/** The record, but of New Zealand only so many questions are answered. */
const known = (count: number) => ({
  ...recordMatrix,
  findings: recordMatrix.findings.filter(
    ({ actor, indicator }) => actor !== 'nz' || questions.slice(0, count).some(({ id }) => id === indicator),
  ),
})

test('of a country that was hardly researched it is told how many questions are answered', () => {
  expect(thinRecord(known(5), 'nz')).toEqual({ answered: 5, of: questions.length })
  expect(thinRecord(known(0), 'nz')).toEqual({ answered: 0, of: questions.length })
})

test('a country of which half is known is not thin, nor is one that has few things, nor a bloc', () => {
  expect(thinRecord(known(questions.length / 2), 'nz')).toBeUndefined()
  expect(thinRecord(recordMatrix, 'il')).toBeUndefined()
  expect(thinRecord(recordMatrix, 'fvey')).toBeUndefined()
})
