import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const laws: readonly string[] = ['law', 'regulation', 'decree']

export const startsRecorded: Rule = {
  id: 'start-assumed',
  level: 'note',
  sentence:
    'A law, regulation or decree has `inForce`, if only the day of its adoption; without it the start is drawn as assumed.',
  good: { 'actors/ar/documents.json': [{ ...law, inForce: '2010-03' }] },
  bad: { files: { 'actors/ar/documents.json': [law] }, at: ['actors/ar/documents.json', 'documents', 0] },
  *check({ documents }) {
    for (const record of documents) {
      if (!laws.includes(record.type) || record.adopted === undefined || record.inForce !== undefined) continue
      yield {
        record,
        at: [],
        message: `a ${record.type} has no \`inForce\`; expected the day, or that of adoption if it is the same`,
      }
    }
  },
}
