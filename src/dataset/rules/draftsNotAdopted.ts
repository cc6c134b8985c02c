import { bill } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const draftsNotAdopted: Rule = {
  id: 'draft',
  sentence: 'A bill or proposal has `proposed`, and a bill never has `adopted`: once enacted it is a law.',
  good: { 'actors/ar/documents.json': [bill] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...bill, adopted: '2010' }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'adopted'],
  },
  *check({ documents }) {
    for (const document of documents) {
      if (document.type !== 'bill' && document.type !== 'proposal') continue
      if (document.proposed === undefined) {
        yield { record: document, at: [], message: `a ${document.type} has \`proposed\`; expected its date` }
      }
      if (document.type === 'bill' && document.adopted !== undefined) {
        const message = 'a bill is not adopted; expected the type law, or a record of its own for the law'
        yield { record: document, at: ['adopted'], message }
      }
    }
  },
}
