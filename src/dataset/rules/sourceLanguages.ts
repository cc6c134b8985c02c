import { law, source } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const cited = { 'actors/ar/documents.json': [{ ...law, citations: [{ source: 'ar-src-news' }] }] }
const french = { ...source, originalTitle: { lang: 'fr', text: 'Nouvelles' } }

export const sourceLanguages: Rule = {
  id: 'source-language',
  level: 'warning',
  sentence:
    'The original title of a source is in the language of the source, or of the text of which the source is an English translation.',
  good: { ...cited, 'actors/ar/sources.json': [{ ...french, language: 'fr' }] },
  bad: {
    files: { ...cited, 'actors/ar/sources.json': [{ ...french, language: 'de' }] },
    at: ['actors/ar/sources.json', 'sources', 0, 'language'],
  },
  *check({ sources }) {
    const tongue = (lang: string) => lang.split('-')[0]
    for (const record of sources) {
      const lang = record.originalTitle?.lang
      if (lang === undefined || record.language === 'en' || tongue(lang) === tongue(record.language)) continue
      const message = `"${record.language}" is not the language of the original title ("${lang}"); expected one for both`
      yield { record, at: ['language'], message }
    }
  },
}
