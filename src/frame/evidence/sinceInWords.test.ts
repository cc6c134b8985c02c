import { expect, test } from 'vitest'
import { answerOn, courseOf, type DatedFinding } from '../../model/answer.ts'
import { sinceInWords } from './sinceInWords.ts'

const yesIn2012: DatedFinding = { value: 'yes', since: '2012' }
const noFromEver: DatedFinding = { value: 'no' }

test.each<[string, DatedFinding[], string, string]>([
  ['a day', [{ value: 'yes', since: '2012-11-01' }], '2012-12-31', ' since 1 November 2012'],
  ['a year that is over', [yesIn2012], '2013-06-01', ' since some day in 2012'],
  ['an open beginning', [{ value: 'yes', since: '≤2012' }], '2013-06-01', ' since 2012 or before'],
  ['a lone finding', [noFromEver], '1990-01-01', ' throughout'],
  ['a finding without a date that another follows', [noFromEver, yesIn2012], '1990-01-01', ' from the beginning'],
  [
    'a change that may have come already',
    [{ value: 'partial', since: '2010-05-01' }, yesIn2012],
    '2012-06-01',
    ': partial since 1 May 2010, or already yes since some day in 2012',
  ],
  [
    'a change without consequence that may have come already',
    [{ value: 'yes', since: '2010-05-01' }, yesIn2012],
    '2012-06-01',
    ' since 1 May 2010',
  ],
  [
    'a beginning that may have come already',
    [yesIn2012],
    '2012-06-01',
    ': yes since some day in 2012; nothing is recorded before that',
  ],
  [
    'the time before an open beginning',
    [{ value: 'yes', since: '≤2012' }],
    '2000-01-01',
    ': yes since 2012 or before; how long before is not known',
  ],
  [
    'the time before the first finding',
    [yesIn2012, { value: 'no', since: '2015' }],
    '2000-01-01',
    ': nothing is recorded before the first finding, yes since some day in 2012',
  ],
  ['a question without findings', [], '2000-01-01', ': nothing is recorded'],
])('the reader learns from when %s holds', (_, findings, day, words) => {
  const course = courseOf(findings, '2026-11-25')
  expect(sinceInWords(answerOn(course, day), course, 'no')).toBe(words)
})

test('who takes an inferred no for unknown is told so', () => {
  const course = courseOf([yesIn2012], '2026-11-25')
  expect(sinceInWords(answerOn(course, '2000-01-01'), course, 'unknown')).toBe(
    ': nothing is recorded before the first finding, yes since some day in 2012; an inferred no is taken for unknown',
  )
  expect(sinceInWords(answerOn(course, '2013-01-01'), course, 'unknown')).toBe(' since some day in 2012')
})
