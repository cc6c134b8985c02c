import { answer, no, source } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const two = { citations: [{ source: 'shared-src-gazette' }, { source: 'ar-src-news' }] }
const others = {
  'actors/ar/sources.json': [source],
  'actors/bo/findings.json': [{ ...answer, value: 'no' }, no],
}

export const severalCitations: Rule = {
  id: 'single-citation',
  level: 'note',
  sentence: 'An answer yes or partial rests on more than one citation.',
  good: { ...others, 'actors/ar/findings.json': [{ ...answer, ...two }, no] },
  bad: {
    files: { ...others, 'actors/ar/findings.json': [answer, { ...no, ...two }] },
    at: ['actors/ar/findings.json', 'findings', 0],
  },
  *check({ findings }) {
    for (const record of findings) {
      if ((record.value !== 'yes' && record.value !== 'partial') || record.citations?.length !== 1) continue
      yield { record, at: [], message: `"${record.value}" rests on a single citation; expected a second one` }
    }
  },
}
