import { describe, expect, it } from 'vitest'
import { matrixOf } from '../dataset/publish/matrix.ts'
import { readDataset } from '../dataset/read.ts'
import { answer, exampleDataset, no } from '../dataset/rules/exampleDataset.ts'
import { effectsBetween } from './effects.ts'
import { answerInWords } from './words.ts'

const matrixWith = (findings: readonly object[]) =>
  matrixOf(readDataset(exampleDataset({ 'actors/ar/findings.json': findings })))

function effects(before: readonly object[], after: readonly object[]) {
  const { answers, coverage } = effectsBetween(matrixWith(before), matrixWith(after))
  return {
    answers: answers.map(({ actor, indicator, from, until, before, after }) =>
      [`${actor}.${indicator}`, from, until, answerInWords(before), answerInWords(after)].join(' | '),
    ),
    coverage,
  }
}

describe('an editor sees what an edit does', () => {
  it('a month made a day: the days that are certain now', () => {
    // Before, "2010-03" left it open from the first to the day before the last whether the law was there already.
    expect(effects([answer, no], [{ ...answer, since: '2010-03-05' }, no])).toEqual({
      answers: [
        'ar.cr-law | 2010-03-01 | 2010-03-05 | no or yes | no (inferred)',
        'ar.cr-law | 2010-03-05 | 2010-03-31 | no or yes | yes',
      ],
      coverage: [],
    })
  })

  it('another answer: from its first day on, and the coverage today', () => {
    const partial = { ...answer, value: 'partial', since: '2010-03-05' }
    expect(effects([{ ...answer, since: '2010-03-05' }, no], [partial, no])).toEqual({
      answers: ['ar.cr-law | 2010-03-05 |  | yes | partial'],
      coverage: [
        {
          actor: 'ar',
          component: 'crime',
          questions: 2,
          before: { least: 1, most: 1 },
          after: { least: 0.5, most: 0.5 },
        },
      ],
    })
  })

  it('an answer that is not known any more: unknown from ever', () => {
    expect(effects([answer, no], [answer, { ...no, value: 'unknown' }]).answers).toEqual([
      'ar.cr-unit |  |  | no | unknown',
    ])
  })

  it('another basis: nothing', () => {
    expect(effects([answer, no], [{ ...answer, basis: 'Another law.' }, no])).toEqual({ answers: [], coverage: [] })
  })
})
