import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { contrasts } from './contrast.ts'
import { setOf } from './answer.ts'
import { answersOn } from './courses.ts'

const component = (id: string) => matrix.components.find((it) => it.id === id)!
const released = answersOn(matrix, matrix.dataset.released)

describe('the countries that differ most', () => {
  test('come first, with the questions on which they certainly differ', () => {
    // CERT, plan, exercises, reporting: Israel yes partial yes yes; Russia partial partial yes partial; China yes to all.
    const pairs = contrasts(component('resilience'), ['il', 'ru', 'cn'], released)
    expect(pairs).toEqual([
      { one: 'ru', other: 'cn', different: 3, cannotTell: 0 },
      { one: 'il', other: 'ru', different: 2, cannotTell: 0 },
      { one: 'il', other: 'cn', different: 1, cannotTell: 0 },
    ])
  })

  test('are not those of whom it cannot be told', () => {
    // On 1 July 2016 China’s exercises (some day in 2016) may or may not have begun; there was no plan but a partial one.
    const [pair] = contrasts(component('resilience'), ['ru', 'cn'], answersOn(matrix, '2016-07-01'))
    // Russia: partial, no (inferred), partial, unknown. China: yes, partial, partial or yes, unknown or partial.
    expect(pair).toEqual({ one: 'ru', other: 'cn', different: 2, cannotTell: 2 })
  })

  test('stand before those who differ on as many questions but lie nearer', () => {
    const values = { nothing: 'no', half: 'partial', all: 'yes' } as const
    const answerOf = (actor: string) => ({ values: setOf([values[actor as 'all']]), inferred: false, possible: [] })
    const [first] = contrasts(component('resilience'), ['nothing', 'half', 'all'], answerOf)
    expect(first).toEqual({ one: 'nothing', other: 'all', different: 4, cannotTell: 0 })
  })

  test('are none where one stands alone', () => {
    expect(contrasts(component('resilience'), ['il'], released)).toEqual([])
  })
})
