import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const datedDocuments: Rule = {
  id: 'dated',
  sentence:
    'A document has `proposed` or `adopted`; what is in force or pending was adopted, and what is pending has no end.',
  good: { 'actors/ar/documents.json': [{ ...law, inForce: 'pending' }] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...law, adopted: undefined, proposed: '2009', inForce: '2010' }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'inForce'],
  },
  *check({ documents }) {
    for (const document of documents) {
      const { proposed, adopted, inForce, ended } = document
      if (adopted === undefined && inForce !== undefined) {
        const message = '`adopted` is missing beside `inForce`; expected the date of adoption'
        yield { record: document, at: ['inForce'], message }
      } else if (adopted === undefined && proposed === undefined) {
        yield { record: document, at: [], message: 'has no date; expected `proposed` or `adopted`' }
      }
      if (inForce === 'pending' && ended !== undefined) {
        const message = '"pending" has an end; expected the date it came into force, or no `inForce` if it never did'
        yield { record: document, at: ['inForce'], message }
      }
    }
  },
}
