import { didYouMean } from '../check/didYouMean.ts'
import type { Rule } from './rule.ts'

const reference = { id: 'ref-doe-2015', cites: 'Doe 2015', authors: ['Doe'], year: '2015', found: false }
const claim = {
  id: 'claim-law',
  components: ['crime'],
  statement: 'There is a law.',
  assessment: { status: 'supported', reason: 'There is one.' },
}

export const citedReferences: Rule = {
  id: 'cites',
  sentence: 'What a claim cites is the `cites` of a reference.',
  good: { 'references.json': [reference], 'claims.json': [{ ...claim, cites: 'Doe 2015' }] },
  bad: {
    files: { 'references.json': [reference], 'claims.json': [{ ...claim, cites: 'Doe 2016' }] },
    at: ['claims.json', 'claims', 0, 'cites'],
  },
  judgesTheWhole: true,
  *check({ claims, references }) {
    const cited = new Set(references.map(({ cites }) => cites))
    for (const record of claims) {
      if (record.cites === undefined || cited.has(record.cites)) continue
      const message = `no reference has the cites "${record.cites}"${didYouMean(record.cites, cited)}`
      yield { record, at: ['cites'], message }
    }
  },
}
