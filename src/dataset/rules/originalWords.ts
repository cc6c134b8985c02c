import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

export const originalWords: Rule = {
  id: 'original',
  sentence: 'An original title or name is not English: title and name are.',
  good: { 'actors/ar/documents.json': [{ ...law, originalTitle: { lang: 'fr', text: 'Loi' } }] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...law, originalTitle: { lang: 'en', text: 'Act' } }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'originalTitle', 'lang'],
  },
  *check({ documents, institutions, sources }) {
    for (const record of [...documents, ...institutions, ...sources]) {
      for (const { at, value } of [
        ...valuesAt(record, 'originalTitle.lang'),
        ...valuesAt(record, 'originalName.lang'),
      ]) {
        if (value === 'en')
          yield { record, at, message: '"en" is no other language; leave the key out, or say which it is' }
      }
    }
  },
}
