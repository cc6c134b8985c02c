import { bill, country, law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const hebrewCountry = { ...country, nativeNames: [{ lang: 'he', text: 'ארקדיה' }] }

export const originalTitles: Rule = {
  id: 'original-missing',
  level: 'note',
  sentence:
    'A document of a country that does not write in English, and a source in another language, has its title in that language.',
  good: {
    'actors/ar/actor.json': hebrewCountry,
    'actors/ar/documents.json': [{ ...law, originalTitle: { lang: 'he', text: 'חוק' } }],
  },
  bad: {
    files: { 'actors/ar/actor.json': hebrewCountry, 'actors/ar/documents.json': [bill] },
    at: ['actors/ar/documents.json', 'documents', 0, 'title'],
  },
  *check({ actors, documents, sources }) {
    const foreign = new Set(
      actors
        .filter(({ nativeNames = [] }) => nativeNames.length > 0 && !nativeNames.some(({ lang }) => lang === 'en'))
        .map(({ id }) => id),
    )
    for (const record of documents) {
      // What several states agreed on has no one language.
      if (!foreign.has(record.actor) || record.originalTitle || record.parties) continue
      yield { record, at: ['title'], message: 'has no `originalTitle`; expected the title in the language of the text' }
    }
    for (const record of sources) {
      if (record.language === 'en' || record.originalTitle) continue
      const message = `is in "${record.language}" and has no \`originalTitle\`; expected its title as it is written there`
      yield { record, at: ['title'], message }
    }
  },
}
