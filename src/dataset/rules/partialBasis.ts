import { answer, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const partialBasis: Rule = {
  id: 'basis',
  sentence: 'A finding partial has a basis: what is there, and what is lacking.',
  good: { 'actors/ar/findings.json': [{ ...answer, value: 'partial' }, no] },
  bad: {
    files: { 'actors/ar/findings.json': [{ ...answer, value: 'partial', basis: undefined }, no] },
    at: ['actors/ar/findings.json', 'findings', 0],
  },
  *check({ findings }) {
    for (const finding of findings) {
      if (finding.value === 'partial' && finding.basis === undefined) {
        yield { record: finding, at: [], message: '"partial" has no basis; expected what is there and what is lacking' }
      }
    }
  },
}
