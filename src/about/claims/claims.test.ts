import { describe, expect, test } from 'vitest'
import type { Claim } from '../../dataset/read.ts'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { countsOf, keptClaims, sortedClaims, type ClaimFilters, type ClaimStatus } from './claims.ts'

const claim = (id: string, status: ClaimStatus, components: string[], actors?: string[]): Claim => ({
  id,
  components,
  statement: `Statement ${id}`,
  assessment: { status, reason: `Reason ${id}` },
  ...(actors && { actors }),
})
const claims = [
  claim('blocking', 'supported', ['information-control'], ['ru', 'cn']),
  claim('norms', 'opinion', ['international', 'governance']),
  claim('outlook', 'contested', ['governance'], ['cn']),
  claim('lead', 'opinion', ['defence'], ['il']),
]
const all: ClaimFilters = { status: [], of: [], components: [], q: '' }
const ids = (found: readonly Claim[]) => found.map(({ id }) => id)

describe('a critic', () => {
  test('sees all claims where nothing is chosen', () => {
    expect(keptClaims(claims, all)).toEqual(claims)
  })

  test('who chooses two states sees what is claimed of either of them', () => {
    expect(ids(keptClaims(claims, { ...all, of: ['ru', 'il'] }))).toEqual(['blocking', 'lead'])
  })

  test('who chooses a state and a component sees only what concerns both', () => {
    expect(ids(keptClaims(claims, { ...all, of: ['cn'], components: ['governance'] }))).toEqual(['outlook'])
  })

  test('finds a claim by words of the statement and of the reason, in any order', () => {
    expect(ids(keptClaims(claims, { ...all, q: 'REASON norms statement' }))).toEqual(['norms'])
  })

  test('is told what each choice would show beside the other filters', () => {
    const counts = countsOf(claims, { ...all, status: ['opinion'], of: ['cn'] }, 'status')
    expect(Object.fromEntries(counts)).toEqual({ supported: 1, contested: 1 })
  })
})

describe('claims are sorted', () => {
  const sorted = (by: string, descending = false) => ids(sortedClaims(claims, [{ by, descending }], matrix))

  test('by how they stand, equals in the order of the article', () => {
    expect(sorted('status')).toEqual(['blocking', 'outlook', 'norms', 'lead'])
    expect(sorted('status', true)).toEqual(['norms', 'lead', 'outlook', 'blocking'])
  })

  test('by state, those that name none last both ways', () => {
    expect(sorted('actors')).toEqual(['lead', 'blocking', 'outlook', 'norms'])
    expect(sorted('actors', true)).toEqual(['outlook', 'blocking', 'lead', 'norms'])
  })

  test('by several keys', () => {
    const keys = [
      { by: 'status', descending: true },
      { by: 'actors', descending: false },
    ]
    expect(ids(sortedClaims(claims, keys, matrix))).toEqual(['lead', 'norms', 'outlook', 'blocking'])
  })
})
