import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { asPair } from './asPair.ts'
import { defaultView, type View } from './view.ts'

const view = (change: Partial<View>): View => ({ ...defaultView(matrix), ...change })

describe('on a phone', () => {
  const pair = (change: Partial<View>, inFocus?: string) => {
    const { actors, baseline } = asPair(matrix, view(change), inFocus)
    return { actors, baseline }
  }

  test('the first stands against the second', () => {
    expect(pair({ actors: ['il', 'gb', 'ru'] })).toEqual({ actors: ['il', 'gb'], baseline: 'gb' })
  })

  test('the first stands against the baseline, if there is one', () => {
    expect(pair({ actors: ['il', 'gb', 'ru'], baseline: 'ru' })).toEqual({ actors: ['il', 'ru'], baseline: 'ru' })
    expect(pair({ actors: ['il', 'gb', 'ru'], baseline: 'il' })).toEqual({ actors: ['gb', 'il'], baseline: 'il' })
  })

  test('whose evidence is open is one of the two', () => {
    expect(pair({ actors: ['il', 'gb', 'ru'] }, 'ru')).toEqual({ actors: ['ru', 'il'], baseline: 'il' })
  })

  test('a bloc is never the baseline', () => {
    expect(pair({ actors: ['il', 'fvey'] })).toEqual({ actors: ['il', 'fvey'], baseline: 'il' })
  })

  test('one alone stands alone', () => {
    expect(pair({ actors: ['il'] })).toEqual({ actors: ['il'], baseline: undefined })
  })
})
