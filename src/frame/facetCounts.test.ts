import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { answerFilters, facets, facetValues } from '../model/selection.ts'
import { defaultView, type View } from '../view/view.ts'
import { facetCounts, optionsOf } from './facetCounts.ts'

function counts(filter: Parameters<typeof facetCounts>[2], change: Partial<View> = {}) {
  return Object.fromEntries(facetCounts(recordMatrix, { ...defaultView(recordMatrix), ...change }, filter))
}

describe('the count beside an option', () => {
  test('stands beside every value that a facet has', () => {
    for (const facet of facets) {
      expect(Object.keys(counts(facet)).sort()).toEqual(facetValues(recordMatrix, facet).sort())
    }
  })

  test('of a component is that of its questions', () => {
    expect(counts('components')).toEqual(
      Object.fromEntries(recordMatrix.components.map(({ id, indicators }) => [id, indicators.length])),
    )
  })

  test('of a facet is that of the questions of its components', () => {
    expect(counts('triad')).toEqual({ intelligence: 9, personal: 8, corporate: 11 })
    expect(counts('vector')).toEqual({ defence: 13, robustness: 15, resilience: 8 })
  })

  test('does not depend on what is chosen in the same filter', () => {
    expect(counts('components', { components: ['crime'] })).toEqual(counts('components'))
  })

  test('depends on the other filters: a component outside the triad has none left', () => {
    const inTriad = counts('components', { triad: ['personal'] })
    expect(inTriad).toMatchObject({ 'personal-data': 4, crime: 4, governance: 0, defence: 0 })
  })

  test('follows the search', () => {
    const found = counts('components', { q: 'court' })
    expect(found['information-control']).toBeGreaterThan(0)
    expect(found['capacity']).toBe(0)
  })

  test('of an answer is that of the questions which somebody compared answers so on the day', () => {
    const before = { actors: ['ru'], components: ['information-control'], asOf: '2012-10-31' }
    // Blocking is partial by 2010; whether an executive body may order it, the record infers a no until 1 November 2012.
    expect(counts('answer', { ...before, q: 'prior court decision' })).toEqual({
      yes: 0,
      partial: 0,
      no: 1,
      inferred: 1,
      open: 0,
    })
    expect(counts('answer', { ...before, q: 'prior court decision', asOf: '2012-11-01' })).toEqual({
      yes: 1,
      partial: 0,
      no: 0,
      inferred: 0,
      open: 0,
    })
  })

  test('of an answer follows the switch that takes inferred noes as unknown', () => {
    const view = { actors: ['ru'], q: 'prior court decision', asOf: '2012-10-31', inferred: 'unknown' as const }
    expect(counts('answer', view)).toEqual({ yes: 1, partial: 1, no: 1, inferred: 0, open: 1 })
  })

  test('of a bloc is that of its members, once they belong to it', () => {
    const view = { actors: ['fvey'], asOf: '1948-06-30' }
    const ofFirstThree = { ...view, actors: ['us', 'gb'] }
    expect(counts('answer', view)).toEqual(counts('answer', ofFirstThree))
    expect(counts('answer', { ...view, asOf: '1930-01-01' })).toEqual({
      yes: 0,
      partial: 0,
      no: 0,
      inferred: 0,
      open: 0,
    })
  })

  test('leaves out what “only” leaves out', () => {
    const pair = { actors: ['il', 'cn'] }
    const different = counts('components', { ...pair, only: 'differences' })
    const shared = counts('components', { ...pair, only: 'shared' })
    const all = counts('components', pair)
    for (const { id } of recordMatrix.components) expect(different[id]! + shared[id]!).toBeLessThanOrEqual(all[id]!)
    expect(different['information-control']).toBe(5)
    expect(shared['capacity']).toBe(4)
  })

  test('of what differs is over the countries, and with a baseline over all that are held against it', () => {
    const view = { actors: ['il', 'gb', 'fvey'], only: 'differences' as const }
    expect(counts('components', view)).toEqual(counts('components', { ...view, actors: ['il', 'gb'] }))
    expect(counts('components', { ...view, baseline: 'il' })).not.toEqual(counts('components', view))
  })

  test('of what differs holds a bloc against the only country beside it', () => {
    const view = { actors: ['il', 'fvey'], only: 'differences' as const }
    expect(counts('components', view)).toEqual(counts('components', { ...view, baseline: 'il' }))
  })

  test('of what all share is whole where the baseline stands alone, known or not', () => {
    const alone = { actors: ['us'], baseline: 'us', only: 'shared' as const }
    expect(counts('answer', { actors: ['us'] })['open']).toBeGreaterThan(0)
    expect(counts('components', alone)).toEqual(counts('components'))
  })

  test('of a bloc whose members differ from the baseline and agree with it is a difference', () => {
    const view = { actors: ['gb', 'fvey'], baseline: 'gb', only: 'differences' as const }
    expect(Object.values(counts('components', view)).some((count) => count > 0)).toBe(true)
    expect(counts('components', { ...view, actors: ['gb', 'us', 'ca', 'au', 'nz'] })).toEqual(
      counts('components', view),
    )
  })

  test('is never more than the questions there are, and every question with an answer counts for one', () => {
    const actors = recordMatrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
    const inAll = recordMatrix.components.reduce((sum, { indicators }) => sum + indicators.length, 0)
    fc.assert(
      fc.property(
        fc.subarray(actors, { minLength: 1 }),
        fc.integer({ min: 1950, max: 2026 }),
        fc.constantFrom('no' as const, 'unknown' as const),
        (chosen, year, inferred) => {
          const found = counts('answer', { actors: chosen, asOf: `${year}-01-01`, inferred })
          const values = found['yes']! + found['partial']! + found['no']!
          expect(values).toBeGreaterThanOrEqual(inAll)
          for (const option of answerFilters) expect(found[option]).toBeLessThanOrEqual(inAll)
          expect(found['inferred']).toBeLessThanOrEqual(found['no']!)
        },
      ),
    )
  })
})

test('options stand in the order of the dataset, facets in the order in which their authors name them, answers from yes to unknown', () => {
  expect(optionsOf(recordMatrix, 'components').slice(0, 2)).toEqual(['governance', 'intelligence'])
  expect(optionsOf(recordMatrix, 'vector')).toEqual(['robustness', 'resilience', 'defence'])
  expect(optionsOf({ ...recordMatrix, components: recordMatrix.components.slice(1, 3) }, 'triad')).toEqual([
    'intelligence',
    'personal',
  ])
  expect(optionsOf(recordMatrix, 'answer')).toEqual(['yes', 'partial', 'no', 'inferred', 'open'])
})
