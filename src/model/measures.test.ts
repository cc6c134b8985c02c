import { describe, expect, it } from 'vitest'
import { readDataset } from '../dataset/read.ts'
import { answer, country, event, exampleDataset, law, no, source } from '../dataset/rules/exampleDataset.ts'
import { holdingsOf, isReached, measuresOf, shareOf } from './measures.ts'

const news = { citations: [{ source: 'ar-src-news' }] }
const both = { citations: [{ source: 'ar-src-news' }, { source: 'shared-src-gazette', locator: 'art. 4' }] }
const dataset = readDataset(
  exampleDataset({
    'actors/ar/actor.json': { ...country, nativeNames: [{ lang: 'he', text: 'ארקדיה' }] },
    'actors/ar/sources.json': [source],
    'actors/ar/documents.json': [
      { ...law, ...both, adopted: '2010-03-05', inForce: '2010-04', originalTitle: { lang: 'he', text: 'חוק' } },
      { ...law, ...news, id: 'ar-law-2', adopted: '2015', check: 'known' },
    ],
    'actors/ar/milestones.json': [
      { ...event, ...news, significance: 3 },
      { ...event, ...both, id: 'ar-event-2', date: '2011', significance: 3, checked: '2019-06-30' },
    ],
    'actors/ar/findings.json': [
      { ...answer, ...both, since: '2010-03-05', evidence: ['ar-law'] },
      { ...no, value: 'unknown', citations: undefined, check: 'known' },
    ],
  }),
)

describe('the measures of one actor, counted by hand:', () => {
  // Two documents, two milestones, two findings; five citations of the news, three of the gazette (a legal text).
  it.each([
    ['read', 4, 6],
    ['unknown', 1, 2],
    ['strong', 3, 8],
    ['located', 3, 3],
    ['turning', 1, 2],
    ['original', 1, 2],
    ['day', 1, 2],
    ['start', 1, 2],
    ['in-time', 1, 1],
    ['single', 0, 1],
  ])('%s', (id, count, of) => {
    expect(measuresOf(dataset, 'ar').find((measure) => measure.id === id)).toMatchObject({ count, of })
  })
})

it('a goal is a least share, or a most where few is good; where there is nothing to count it is reached', () => {
  const measure = { id: 'x', words: 'x', count: 1, of: 4, goal: 0.25 }
  expect(isReached(measure)).toBe(true)
  expect(isReached({ ...measure, goal: 0.3 })).toBe(false)
  expect(isReached({ ...measure, isAtMost: true, goal: 0.2 })).toBe(false)
  expect(shareOf({ ...measure, count: 0, of: 0 })).toBe(1)
  expect(isReached({ ...measure, count: 0, of: 0, isAtMost: true })).toBe(true)
})

it('what an actor has: how exact its dates are, from what kinds of source, and how old the checks', () => {
  expect(holdingsOf(dataset, 'ar')).toEqual({
    documents: 2,
    institutions: 0,
    milestones: 2,
    findings: 2,
    citations: 8,
    // The two of 5 March 2010 and the event of the 1st; none of a month; 2015 and 2011.
    precision: { day: 3, month: 0, year: 2, open: 0 },
    sourceKinds: { media: 5, legal: 3 },
    // All were checked on the day of the release but one, a leap year before.
    ageOfChecks: { median: 0, most: 366 },
  })
})
