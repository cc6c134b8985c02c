import { expect, it } from 'vitest'
import { readDataset } from '../dataset/read.ts'
import { answer, event, exampleDataset, law, no, source } from '../dataset/rules/exampleDataset.ts'
import { doubtfulFacts } from './doubts.ts'

const news = { citations: [{ source: 'ar-src-news' }] }
const both = { citations: [{ source: 'ar-src-news' }, { source: 'shared-src-gazette' }] }

it('what to look at next: what most answers rest on first, with the reasons', () => {
  const dataset = readDataset(
    exampleDataset({
      'actors/ar/sources.json': [source],
      // Two answers rest on it; it was not read (3), has a single citation (1) to a weak source (2): 2 × 6.
      'actors/ar/documents.json': [{ ...law, ...news, check: 'known' }],
      // No answer rests on it; an open question (2), last checked three years before the release (3): ½ × 5.
      'actors/ar/milestones.json': [{ ...event, ...both, checked: '2017-06-30' }],
      'actors/ar/open.json': [{ id: 'ar-open', question: 'Which day?', about: ['ar-event'] }],
      'actors/ar/findings.json': [
        { ...answer, ...both, evidence: ['ar-law'] },
        { ...no, ...both, value: 'yes', since: '≤2010-03', evidence: ['ar-law'] },
      ],
      'actors/bo/findings.json': [
        { ...answer, ...both },
        { ...no, value: 'unknown', citations: undefined, check: 'known' },
      ],
    }),
  )
  const facts = doubtfulFacts(dataset)
  expect(facts.map(({ id, rank, answers }) => [id, rank, answers])).toEqual([
    ['ar-law', 12, 2],
    ['bo.cr-unit@throughout', 3, 1],
    ['ar-event', 2.5, 0],
    ['ar.cr-unit@≤2010-03', 1, 1],
  ])
  expect(facts[0]!.doubts.map(({ words }) => words)).toEqual([
    'was not read in a source',
    'only weak sources',
    'a single citation',
  ])
  expect(facts[2]!.doubts.map(({ words }) => words)).toEqual([
    'an open question is about it (ar-open)',
    'was checked 3 years before the release',
  ])
})
