import { expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { answersOn } from '../../model/courses.ts'
import type { Pair } from '../../view/view.ts'
import { contrastInWords, rankInWords, shownContrast } from './shownContrast.ts'

const resilience = matrix.components.find(({ id }) => id === 'resilience')!
const actors = (ids: readonly string[]) => ids.map((id) => matrix.actors.find((it) => it.id === id)!)
const shown = (ids: readonly string[], pair?: Pair, asOf = matrix.dataset.released) =>
  shownContrast(matrix, resilience, actors(ids), pair, answersOn(matrix, asOf))
const told = (ids: readonly string[], pair?: Pair, asOf?: string) => {
  const contrast = shown(ids, pair, asOf)!
  return `${contrastInWords(contrast.shown, resilience, matrix.actors)} ${rankInWords(contrast, matrix.actors)}`.trim()
}

test('those who differ most face each other until the reader chooses', () => {
  // Russia and China differ on three, Russia and Israel on two, Israel and China on one.
  expect(told(['il', 'ru', 'cn'])).toBe(
    'Russia and China differ on three of four questions. No two of those compared differ on more.',
  )
  expect(told(['il', 'ru', 'cn'], [{ actor: 'cn' }, { actor: 'il' }])).toBe(
    'China and Israel differ on one of four questions. Those who differ on most, three: Russia and China.',
  )
})

test('a chosen pair need not be among those compared; a bloc or one country on two days is no pair of countries', () => {
  expect(shown(['il'], [{ actor: 'ru' }, { actor: 'cn' }])!.shown).toMatchObject({ one: 'ru', other: 'cn' })
  expect(shown(['il', 'cn'], [{ actor: 'ru' }, { actor: 'fvey' }])!.shown).toMatchObject({ one: 'il', other: 'cn' })
  expect(shown(['il', 'cn'], [{ actor: 'gb' }, { actor: 'gb', asOf: '2010-01-01' }])!.shown).toMatchObject({
    one: 'il',
  })
})

test('alike and undecided are told apart', () => {
  // Both have all four; on 1 January 1950 both noes of CERT and plan are inferred, the rest of China’s is open.
  expect(told(['cn', 'us'])).toBe('China and the United States answer all four questions alike.')
  expect(told(['cn', 'us'], undefined, '1950-01-01')).toBe(
    'China and the United States differ on no question for certain; on two it cannot be told.',
  )
})

test('one country alone stands against nobody', () => {
  expect(shown(['il'])).toBeUndefined()
})
