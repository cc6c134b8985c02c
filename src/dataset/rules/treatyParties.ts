import { treaty } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const treatyParties: Rule = {
  id: 'treaty-parties',
  level: 'warning',
  sentence: 'A treaty has `parties`: without them it binds nobody.',
  good: { 'actors/ar/documents.json': [treaty] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...treaty, parties: undefined }] },
    at: ['actors/ar/documents.json', 'documents', 0],
  },
  *check({ documents }) {
    for (const record of documents) {
      if (record.type !== 'treaty' || record.parties !== undefined) continue
      const message = 'a treaty without `parties` binds nobody; expected each actor that joined it, with its dates'
      yield { record, at: [], message }
    }
  },
}
