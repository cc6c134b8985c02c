import { answer, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const findingsChange: Rule = {
  id: 'answer-change',
  sentence: 'A finding answers otherwise than the one before it; what only adds to an answer stands in its basis.',
  good: { 'actors/ar/findings.json': [{ ...answer, value: 'partial' }, { ...answer, since: '2015' }, no] },
  bad: {
    files: { 'actors/ar/findings.json': [answer, { ...answer, since: '2015' }, no] },
    at: ['actors/ar/findings.json', 'findings', 1, 'value'],
  },
  *check({ findingsOf }) {
    for (const findings of findingsOf.values()) {
      for (const [index, finding] of findings.entries()) {
        if (finding.value !== findings[index - 1]?.value) continue
        const message = `"${finding.value}" is already the answer before; expected another value, or one finding for both`
        yield { record: finding, at: ['value'], message }
      }
    }
  },
}
