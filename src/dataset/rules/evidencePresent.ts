import { answer, law, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

// The example's other country has its answer without evidence too.
const rest = { 'actors/bo/findings.json': [{ ...answer, value: 'no' }, no] }

export const evidencePresent: Rule = {
  id: 'no-evidence',
  level: 'note',
  sentence: 'A yes or partial has `evidence`: a document, an institution or a milestone that it rests on.',
  good: {
    'actors/ar/documents.json': [law],
    'actors/ar/findings.json': [{ ...answer, evidence: ['ar-law'] }, no],
    ...rest,
  },
  bad: {
    files: { 'actors/ar/findings.json': [answer, no], ...rest },
    at: ['actors/ar/findings.json', 'findings', 0],
  },
  *check({ findings }) {
    for (const record of findings) {
      if ((record.value !== 'yes' && record.value !== 'partial') || record.evidence !== undefined) continue
      const message = `"${record.value}" names nothing that it rests on; expected \`evidence\``
      yield { record, at: [], message }
    }
  },
}
