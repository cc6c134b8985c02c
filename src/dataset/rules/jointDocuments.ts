import { treaty } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const jointDocuments: Rule = {
  id: 'keeper',
  sentence:
    'A document of several parties is one record, kept by a bloc or forum, else by the party whose id comes first.',
  good: { 'actors/ar/documents.json': [treaty] },
  bad: {
    files: { 'actors/bo/documents.json': [{ ...treaty, id: 'bo-treaty' }] },
    at: ['actors/bo/documents.json', 'documents', 0, 'parties'],
  },
  *check({ actors, documents }) {
    const countries = new Set(actors.filter(({ kind }) => kind === 'country').map(({ id }) => id))
    for (const document of documents) {
      const first = document.parties?.map(({ actor }) => actor).sort()[0]
      if (first === undefined || first === document.actor || !countries.has(document.actor)) continue
      const message = `a document of several is kept by the party whose id comes first in the alphabet; expected it in the folder of "${first}", or of the bloc or forum where it is theirs`
      yield { record: document, at: ['parties'], message }
    }
  },
}
