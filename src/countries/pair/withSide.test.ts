import { expect, test } from 'vitest'
import type { Pair } from '../../view/view.ts'
import { withSide } from './withSide.ts'

const pair: Pair = [{ actor: 'il' }, { actor: 'cn' }]

test('a side is replaced where it stands', () => {
  expect(withSide(pair, 0, { actor: 'gb' })).toEqual([{ actor: 'gb' }, { actor: 'cn' }])
  expect(withSide(pair, 1, { actor: 'gb' })).toEqual([{ actor: 'il' }, { actor: 'gb' }])
})

test('choosing whoever stands on the other side swaps the two', () => {
  expect(withSide(pair, 0, { actor: 'cn' })).toEqual([{ actor: 'cn' }, { actor: 'il' }])
})

test('one country may stand on both sides on two days, but not on one', () => {
  const twice: Pair = [{ actor: 'gb', asOf: '2011-12-31' }, { actor: 'gb' }]
  expect(withSide(pair, 0, { actor: 'cn', asOf: '2011-12-31' })).toEqual([
    { actor: 'cn', asOf: '2011-12-31' },
    { actor: 'cn' },
  ])
  expect(withSide(twice, 0, { actor: 'gb' })).toBe(twice)
})
