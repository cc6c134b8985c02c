import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const supersededEnds: Rule = {
  id: 'superseded',
  sentence: 'A document that another supersedes has ended.',
  good: {
    'actors/ar/documents.json': [
      { ...law, ended: '2015', endedBy: 'superseded' },
      { ...law, id: 'ar-law-2', supersedes: ['ar-law'] },
    ],
  },
  bad: {
    files: { 'actors/ar/documents.json': [law, { ...law, id: 'ar-law-2', supersedes: ['ar-law'] }] },
    at: ['actors/ar/documents.json', 'documents', 0],
  },
  *check({ documents }) {
    const successors = new Map(documents.flatMap(({ id, supersedes }) => (supersedes ?? []).map((old) => [old, id])))
    for (const document of documents) {
      const successor = successors.get(document.id)
      if (successor === undefined || document.ended !== undefined) continue
      yield {
        record: document,
        at: [],
        message: `is superseded by "${successor}" and has no end; expected \`ended\` and \`endedBy\``,
      }
    }
  },
}
