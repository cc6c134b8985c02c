import { describe, expect, test, vi } from 'vitest'
import { recordFiles, recordMatrix } from '../src/dataset/recordForTests.ts'
import { answersOfDay, printAnswers, wantedOf } from './answers.ts'

const nothing = { asOf: '2012-12-31', actor: [], component: [] }

describe('npm run data -- answers', () => {
  test('gives the analyst every answer of every country on the day, with the finding that holds', () => {
    const { asOf, answers, coverage } = answersOfDay(recordMatrix, wantedOf(recordMatrix, nothing))
    expect(asOf).toBe('2012-12-31')
    expect(answers).toHaveLength(8 * 50)
    expect(coverage).toHaveLength(8 * 12)
    expect(answers).toContainEqual({
      actor: 'ru',
      indicator: 'con-administrative',
      values: ['yes'],
      inferred: false,
      finding: 'ru.con-administrative@2012-11-01',
    })
  })

  test('gives only the actor and the component that are asked for', () => {
    const wanted = wantedOf(recordMatrix, { ...nothing, actor: ['cn'], component: ['information-control'] })
    expect(answersOfDay(recordMatrix, wanted).coverage).toEqual([
      { actor: 'cn', component: 'information-control', least: 5, most: 5 },
    ])
  })

  test.each([
    [{ asOf: '2015-02-30' }, /no day/],
    [{ asOf: '2030-01-01' }, /after the release/],
    [{ actor: ['fvey'] }, /expected one of il, gb/],
    [{ component: ['cyber'] }, /expected one of governance/],
  ])('says what is wrong and what was expected: %j', (options, message) => {
    expect(() => wantedOf(recordMatrix, { ...nothing, ...options })).toThrow(message)
  })

  test.each([
    ['a missing comma', '"value": "yes",', '"value": "yes"', /findings\.json:\d+:\d+ /],
    ['a value that there is not', '"value": "yes"', '"value": "maybe"', /findings\.json:\d+:\d+ .*maybe/],
  ])('of a faulty dataset tells the faults and no answers: %s', (_, right, wrong, fault) => {
    const files = recordFiles.map(({ path, text }) =>
      path === 'data/actors/cn/findings.json' ? { path, text: text.replace(right, wrong) } : { path, text },
    )
    const printed = vi.spyOn(console, 'log').mockImplementation(() => {})
    expect(() => printAnswers({ actor: [], component: [], json: true }, files)).toThrow(fault)
    expect(printed).not.toHaveBeenCalled()
    printed.mockRestore()
  })
})
