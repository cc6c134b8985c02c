import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { gapInWords } from '../../model/precedence.ts'
import { firstsOf, gapLength, pairsOf, successionsOf } from './firsts.ts'

const { released } = matrix.dataset
const chosen = (...actors: string[]) => ({ actors, inferred: 'no' as const })

test('each country has its first yes, an earlier partial answer, and its place', () => {
  const firsts = firstsOf(matrix, chosen('cn', 'ru', 'nz', 'fvey'), 'gov-strategy')
  expect(firsts.map(({ actor, place }) => [actor.id, place?.best])).toEqual([
    ['cn', 3],
    ['ru', 1],
    ['nz', 2],
  ])
  expect(firsts[0]!.partial).toEqual({ possibleFrom: '2003-01-01', certainFrom: '2003-12-31' })
  expect(firsts[2]!.partial).toBeUndefined()
})

describe('pairs', () => {
  test('are all pairs, the earlier country first', () => {
    const pairs = pairsOf(firstsOf(matrix, chosen('cn', 'ru', 'us'), 'gov-strategy'), released)
    expect(pairs.map(({ one, other, gap }) => `${one.id} ${gapInWords(gap)} ${other.id}`)).toEqual([
      'ru 16.3 years earlier cn',
      'us 13.9 years earlier cn',
      'ru 29 months earlier us',
    ])
  })

  test('leave out those in which neither had begun, and put who had before who had not', () => {
    const pairs = pairsOf(firstsOf(matrix, chosen('us', 'nz', 'il'), 'ci-law'), released)
    expect(pairs.map(({ id }) => id)).toEqual(['il us', 'il nz'])
    expect(pairs.every(({ gap }) => gap.most === Infinity)).toBe(true)
  })
})

test('in each country it is told which of two came first, the strategy or the CERT, and by how long', () => {
  const all = ['il', 'gb', 'ru', 'cn', 'us', 'ca', 'au', 'nz']
  const told = successionsOf(matrix, chosen(...all), 'gov-strategy', 'res-cert')
  expect(told.map(({ actor, gap }) => `${actor.id}: ${gapInWords(gap!)}`)).toEqual([
    'il: 3.5 years earlier',
    'gb: 6.7 to 6.9 years earlier',
    'ru: at least 26.2 years earlier',
    'cn: 16.1 to 16.3 years later',
    'us: 7 months earlier',
    'ca: 8 years earlier',
    'au: 1 to 3 months earlier',
    'nz: 5.7 to 5.9 years earlier',
  ])
})

test('gaps are sorted by their middle, open ones by the bound that is known', () => {
  expect(gapLength({ least: 10, most: 30 })).toBe(20)
  expect(gapLength({ least: 10, most: Infinity })).toBe(10)
  expect(gapLength({ least: -Infinity, most: -10 })).toBe(-10)
  expect(gapLength({ least: -Infinity, most: Infinity })).toBe(0)
  expect(gapLength({ least: Infinity, most: Infinity })).toBe(Infinity)
})
