import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const old = { ...law, ended: '2015', endedBy: 'superseded' }

export const supersederNamed: Rule = {
  id: 'superseded-by',
  level: 'note',
  sentence: 'What is said to be superseded stands in the `supersedes` of the document that took its place.',
  good: {
    'actors/ar/documents.json': [old, { ...law, id: 'ar-law-2', title: 'New Act', supersedes: ['ar-law'] }],
  },
  bad: {
    files: { 'actors/ar/documents.json': [old] },
    at: ['actors/ar/documents.json', 'documents', 0, 'endedBy'],
  },
  judgesTheWhole: true,
  *check({ documents, byId }) {
    const superseded = new Set(documents.flatMap(({ supersedes = [] }) => supersedes.map((id) => byId.get(id)?.record)))
    for (const record of documents) {
      if (record.endedBy !== 'superseded' || superseded.has(record)) continue
      const message = `"superseded", and no document has "${record.id}" in \`supersedes\`; expected it there, or another way to end`
      yield { record, at: ['endedBy'], message }
    }
  },
}
