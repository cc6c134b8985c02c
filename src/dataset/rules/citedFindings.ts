import { answer, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const citedFindings: Rule = {
  id: 'citation',
  sentence: 'A finding yes or partial has a citation.',
  good: { 'actors/ar/findings.json': [answer, { ...no, citations: undefined }] },
  bad: {
    files: { 'actors/ar/findings.json': [{ ...answer, citations: undefined }, no] },
    at: ['actors/ar/findings.json', 'findings', 0],
  },
  *check({ findings }) {
    for (const finding of findings) {
      if ((finding.value === 'yes' || finding.value === 'partial') && finding.citations === undefined) {
        yield { record: finding, at: [], message: `"${finding.value}" has no citations; expected at least one source` }
      }
    }
  },
}
