import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { formatView, parseView, defaultView } from '../../view/view.ts'
import { questionsToThink } from './questionsToThink.ts'

const component = (id: string) => matrix.components.find((it) => it.id === id)!
const ask = (
  id: string,
  actors: readonly string[],
  asOf = matrix.dataset.released,
  inferred: 'no' | 'unknown' = 'no',
) =>
  questionsToThink(
    matrix,
    component(id),
    actors.map((actor) => matrix.actors.find((it) => it.id === actor)!),
    { asOf, inferred },
  )
const found = (questions: ReturnType<typeof ask>, id: string) => questions.find((it) => it.id === id)

describe('questions about resilience in Israel and China', () => {
  const questions = ask('resilience', ['il', 'cn'])

  test('name on how many they differ and agree', () => {
    expect(found(questions, 'differ')!.text).toBe(
      'Israel and China answer one question differently. Since when, and who moved first?',
    )
    expect(found(questions, 'shared')!.text).toMatch(/^On three questions both agree\./)
  })

  test('take the longest lead that is known, not one that never ended', () => {
    // China alone has a plan by the release; its CERT came 14.2 to 14.4 years before the Israeli one.
    expect(found(questions, 'first')!.text).toMatch(
      /^“Does a national CERT .*” China could say yes 14\.2 to 14\.4 years/,
    )
    expect(found(questions, 'first')!.change.zero).toBe('res-cert')
  })

  test('lead to the day before the last change', () => {
    expect(found(questions, 'changed')!.change.asOf).toBe('2025-10-31')
    expect(found(questions, 'before')!.text).toMatch(/^Both have certainly more in place than ten years before/)
    expect(found(questions, 'before')!.change.asOf).toBe('2016-11-25')
  })

  test('are not asked where the record has no answer', () => {
    expect(found(questions, 'open')).toBeUndefined()
    expect(found(questions, 'inferred')).toBeUndefined()
  })
})

describe('on a past day', () => {
  // On 1 January 1999 only Russia had a finding: a partial team. China’s first two findings bear ≤, so they may be anything.
  const questions = ask('resilience', ['ru', 'cn', 'il'], '1999-01-01')

  test('what is open and what is inferred is counted', () => {
    // China: exercises and reporting are open. Russia’s reporting too, ≤2022.
    expect(found(questions, 'open')!.text).toMatch(/^Three answers are not known for certain/)
    // Russia: plan, exercises. China: CERT, plan. Israel: all four.
    expect(found(questions, 'inferred')!.text).toMatch(/^Eight noes are inferred/)
  })

  test('a first yes that came later is not told', () => {
    expect(found(questions, 'first')).toBeUndefined()
  })
})

test('one country is asked nothing that needs a second one', () => {
  const ids = ask('defence', ['ru']).map(({ id }) => id)
  expect(ids).not.toContain('differ')
  expect(ids).not.toContain('shared')
  expect(ids).not.toContain('first')
})

test('every link says a view that its address brings back', () => {
  for (const { id } of matrix.components) {
    for (const { to, change } of ask(id, ['il', 'cn', 'ru'], '2012-06-30')) {
      const view = { ...defaultView(matrix), ...change }
      const { view: again, faults } = parseView(formatView(view, matrix), matrix, to.screen)
      expect(faults).toEqual([])
      expect(formatView(again, matrix)).toBe(formatView(view, matrix))
    }
  }
})
