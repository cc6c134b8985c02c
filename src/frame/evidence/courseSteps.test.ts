import { expect, test } from 'vitest'
import { courseOf } from '../../model/answer.ts'
import { answerInWords } from '../../model/words.ts'
import { courseSteps } from './courseSteps.ts'

const findings = [
  { value: 'partial', since: '2012-11-01' },
  { value: 'yes', since: '2015' },
] as const
const course = courseOf(findings, '2026-11-25')

test('the whole course is told in order, each step with a day on which it holds', () => {
  const steps = courseSteps(course, '2013-01-01', 'no').map(({ answer, when, day }) => [
    answerInWords(answer),
    when,
    day,
  ])
  expect(steps).toEqual([
    ['no (inferred)', 'before 1 November 2012', '2012-10-31'],
    ['partial', 'since 1 November 2012', '2012-11-01'],
    ['partial or yes', 'from 1 January 2015 to 30 December 2015', '2015-01-01'],
    ['yes', 'since some day in 2015', '2015-12-31'],
  ])
})

test('exactly the step of the day is marked', () => {
  const holding = (day: string) => courseSteps(course, day, 'no').map(({ holds }) => holds)
  expect(holding('2012-10-31')).toEqual([true, false, false, false])
  expect(holding('2012-11-01')).toEqual([false, true, false, false])
  expect(holding('2026-11-25')).toEqual([false, false, false, true])
})

test('the finding that a link names is marked where it begins to hold', () => {
  const steps = courseSteps(course, '2013-01-01', 'no', findings[1])
  expect(steps.map(({ named }) => named)).toEqual([false, false, false, true])
  expect(courseSteps(course, '2013-01-01', 'no').some(({ named }) => named)).toBe(false)
})

test('an inferred no is shown as the reader takes it', () => {
  expect(answerInWords(courseSteps(course, '2013-01-01', 'unknown')[0]!.answer)).toBe('unknown')
})

test('an answer that never changes is one step without a day to go to', () => {
  expect(courseSteps(courseOf([{ value: 'no' }], '2026-11-25'), '2013-01-01', 'no')).toMatchObject([
    { when: 'throughout', holds: true },
  ])
  expect(courseSteps(courseOf([], ''), '2013-01-01', 'no')[0]).not.toHaveProperty('day')
})

test('a finding without a date is told by the one that follows it', () => {
  const steps = courseSteps(courseOf([{ value: 'no' }, findings[0]], '2026-11-25'), '2013-01-01', 'no')
  expect(steps.map(({ when }) => when)).toEqual(['before 1 November 2012', 'since 1 November 2012'])
})

test('an uncertainty of a single day is told as that day', () => {
  const steps = courseSteps(courseOf([{ value: 'yes', since: '2026-11' }], '2026-11-02'), '2026-11-02', 'no')
  expect(steps.map(({ when }) => when)).toEqual([
    'before 1 November 2026',
    'on 1 November 2026',
    'since some day in November 2026',
  ])
})
