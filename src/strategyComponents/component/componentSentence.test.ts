import { expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { setOf } from '../../model/answer.ts'
import { answersOn } from '../../model/courses.ts'
import { componentSentence } from './componentSentence.ts'

const resilience = matrix.components.find(({ id }) => id === 'resilience')!
const told = (actors: readonly string[], asOf: string) =>
  componentSentence(
    resilience,
    actors.map((id) => matrix.actors.find((it) => it.id === id)!),
    asOf,
    answersOn(matrix, asOf),
  )

test('says who has most and least in place on the day', () => {
  // Israel: yes, partial, yes, yes. China: all four. Russia: partial, partial, yes, partial.
  expect(told(['il', 'ru', 'cn'], '2026-11-25')).toBe(
    'On 25 November 2026 China has 4 of 4 instruments in place, Russia 2½.',
  )
  expect(told(['cn', 'us'], '2026-11-25')).toBe(
    'On 25 November 2026 China and the United States have 4 of 4 instruments in place.',
  )
  expect(told(['il'], '2026-11-25')).toBe('On 25 November 2026 Israel has 3½ of 4 instruments in place.')
})

test('does not say who has most where ranges overlap', () => {
  const actors = ['il', 'cn'].map((id) => matrix.actors.find((it) => it.id === id)!)
  // Israel: partial to all four, 2. China: yes, and three that are unknown, 1 to 4.
  const answerOf = (actor: string, indicator: string) => ({
    values: setOf([actor === 'il' ? 'partial' : indicator === 'res-cert' ? 'yes' : 'unknown']),
    inferred: false,
    possible: [],
  })
  expect(componentSentence(resilience, actors, '2020-01-01', answerOf)).toBe(
    'On 1 January 2020 each of them has 1–4 of 4 instruments in place; who has most cannot be told.',
  )
})

test('says in words that nothing was there yet, and keeps what cannot be known apart from it', () => {
  expect(told(['il', 'us'], '1950-01-01')).toBe(
    'On 1 January 1950 nothing of this is recorded as in place in any of the countries shown.',
  )
  // China’s first findings on exercises and reporting bear ≤: they may have been there.
  expect(told(['cn'], '1950-01-01')).toBe(
    'On 1 January 1950 nothing of this is certainly in place in China; at most 2 of 4 instruments may be.',
  )
})
