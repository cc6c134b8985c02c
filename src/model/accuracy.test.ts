import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { verdicts } from '../dataset/verdicts.ts'
import { accuracyOf, wilsonInterval } from './accuracy.ts'

describe('the interval of a share', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (count, of, from, to) => {
    const found = wilsonInterval(count, of)
    expect(found.from).toBeCloseTo(from, 4)
    expect(found.to).toBeCloseTo(to, 4)
  })

  test('holds the share, lies within 0 and 1, and mirrors that of the rest', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (of, any) => {
        const count = any % (of + 1)
        const { share, from, to } = wilsonInterval(count, of)
        expect(0 <= from && from <= share && share <= to && to <= 1).toBe(true)
        expect(wilsonInterval(of - count, of).from).toBeCloseTo(1 - to, 10)
      }),
    )
  })

  test('says nothing where nothing was seen', () => {
    expect(wilsonInterval(0, 0)).toEqual({ share: 0, from: 0, to: 1 })
  })
})

test('what could not be told counts neither for the record nor against it', () => {
  const facts = [...verdicts, 'right', 'right'].map((verdict, index) => ({
    fact: `f${index}`,
    verdict: verdict as (typeof verdicts)[number],
    reason: 'Seen.',
  }))
  const { counts, told, estimates } = accuracyOf({ facts })
  expect(counts).toEqual({ right: 3, imprecise: 1, wrong: 1, unknown: 1 })
  expect(told).toBe(5)
  expect(estimates.right.share).toBe(0.6)
  expect(estimates.wrong.share).toBe(0.2)
})
