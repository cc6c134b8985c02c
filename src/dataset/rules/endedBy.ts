import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const endedBy: Rule = {
  id: 'ended-by',
  sentence: 'A document that ended says how, and one that says how says when.',
  good: { 'actors/ar/documents.json': [{ ...law, ended: '2015', endedBy: 'repealed' }] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...law, ended: '2015' }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'ended'],
  },
  *check({ documents }) {
    for (const document of documents) {
      if (document.ended !== undefined && document.endedBy === undefined) {
        const message =
          '`endedBy` is missing beside `ended`; expected superseded, repealed, expired, withdrawn or lapsed'
        yield { record: document, at: ['ended'], message }
      }
      if (document.ended === undefined && document.endedBy !== undefined) {
        yield { record: document, at: ['endedBy'], message: '`ended` is missing beside `endedBy`; expected the date' }
      }
    }
  },
}
