import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { record } from '../../src/dataset/recordForTests.ts'
import { searchEntriesOf } from '../../src/model/search/searchEntries.ts'
import { buildSearchIndex, openSearchIndex } from '../../src/model/search/searchIndex.ts'
import { searchRecords } from '../../src/model/search/searchRecords.ts'
import { pinyinOf } from './pinyinOf.ts'
import { workedQueries } from './workedQueries.ts'

const index = openSearchIndex(JSON.parse(buildSearchIndex(searchEntriesOf(record), record.info.version, pinyinOf)))
const found = (query: string) => searchRecords(index, query).hits.map(({ id }) => id)

describe('what a reader means', () => {
  test.each(workedQueries)('by “%s” is found: %s, among the first %i', (query, means, place) => {
    expect(found(query).slice(0, place)).toContain(means)
  })

  test('stands first, or nearly so: the mean of its reciprocal rank is above nine tenths', () => {
    const ranks = workedQueries.map(([query, means]) => found(query).indexOf(means) + 1)
    const reciprocal = ranks.map((rank) => (rank === 0 ? 0 : 1 / rank))
    expect(reciprocal.reduce((sum, it) => sum + it, 0) / ranks.length).toBeGreaterThan(0.9)
  })

  test('is never a record that is not in the dataset, and a document is found by its title', () => {
    const entries = searchEntriesOf(record)
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
    const documents = entries.filter(({ kind }) => kind === 'document').filter((_, index) => index % 9 === 0)
    const missed = documents.filter(({ id, title }) => !found(title.slice(0, 200)).slice(0, 5).includes(id))
    expect(missed.map(({ id }) => id)).toEqual([])
  })
})

describe('a query that is no question', () => {
  test.each([
    ['nothing', ''],
    ['only words that say nothing', 'of the and'],
    ['only signs', '<>&"\'()[]{}*+?^$|\\'],
    ['control characters', '\u0000\u0007\u001b[31m'],
  ])('%s finds nothing', (_, query) => {
    expect(searchRecords(index, query)).toEqual({ hits: [], isNearest: false })
  })

  test('of ten thousand characters is read as far as a question goes', () => {
    expect(found(`budapest convention ${'x'.repeat(10_000)}`)).toEqual(found(`budapest convention ${'x'.repeat(180)}`))
  })

  test('of words of which none is known offers what is nearest, and says so', () => {
    const { hits, isNearest } = searchRecords(index, 'qqqqqq telecommunications')
    expect(isNearest).toBe(true)
    expect(hits.length).toBeGreaterThan(0)
  })

  test('whatever it is, never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (query) => {
        expect(Array.isArray(found(query))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
