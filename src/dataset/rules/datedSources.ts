import { law, source } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const cited = { 'actors/ar/documents.json': [{ ...law, citations: [{ source: 'ar-src-news' }] }] }

export const datedSources: Rule = {
  id: 'source-date',
  level: 'note',
  sentence: 'A source has a date, if only a year.',
  good: { ...cited, 'sources.json': [], 'actors/ar/sources.json': [{ ...source, date: '2010' }], ...withoutGazette() },
  bad: {
    files: { ...cited, 'sources.json': [], 'actors/ar/sources.json': [source], ...withoutGazette() },
    at: ['actors/ar/sources.json', 'sources', 0],
  },
  *check({ sources }) {
    for (const record of sources) {
      if (record.date === undefined) yield { record, at: [], message: 'has no `date`; expected at least its year' }
    }
  },
}

function withoutGazette() {
  const unknown = ['cr-law', 'cr-unit'].map((indicator) => ({ indicator, value: 'unknown', check: 'known' }))
  return { 'actors/ar/findings.json': unknown, 'actors/bo/findings.json': unknown }
}
