import { describe, expect, test } from 'vitest'
import { percentile } from './percentile.ts'

describe('the percentile', () => {
  test('is the sample below or at which that share lies, whatever their order', () => {
    const samples = Array.from({ length: 40 }, (_, index) => 40 - index)
    expect(percentile(samples, 0.5)).toBe(20)
    expect(percentile(samples, 0.95)).toBe(38)
    expect(percentile(samples, 1)).toBe(40)
  })

  test('is always a sample, never between two', () => {
    expect(percentile([10, 20], 0.5)).toBe(10)
    expect(percentile([10, 20], 0.51)).toBe(20)
    expect(percentile([7], 0)).toBe(7)
  })

  test('leaves the samples in their order', () => {
    const samples = [3, 1, 2]
    percentile(samples, 0.5)
    expect(samples).toEqual([3, 1, 2])
  })

  test('of nothing is refused', () => {
    expect(() => percentile([], 0.5)).toThrow('no samples')
  })
})
