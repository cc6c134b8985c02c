import { event, law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const textual: readonly string[] = ['strategy', 'law', 'regulation', 'treaty', 'agreement']

export const milestoneDocuments: Rule = {
  id: 'milestone-document',
  level: 'note',
  sentence: 'A milestone about a strategy, law, regulation, treaty or agreement names the document.',
  good: { 'actors/ar/documents.json': [law], 'actors/ar/milestones.json': [{ ...event, documents: ['ar-law'] }] },
  bad: {
    files: { 'actors/ar/milestones.json': [event] },
    at: ['actors/ar/milestones.json', 'milestones', 0],
  },
  *check({ milestones }) {
    for (const record of milestones) {
      if (!textual.includes(record.kind) || record.documents !== undefined) continue
      yield {
        record,
        at: [],
        message: `a milestone of the kind ${record.kind} names no document; expected \`documents\``,
      }
    }
  },
}
