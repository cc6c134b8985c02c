import { entriesOf } from './entriesOf.ts'
import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

export const uniqueIds: Rule = {
  id: 'unique-id',
  sentence:
    'An id names one record for ever: no other record has it or replaces it, and an actor has one finding for each indicator and day, one position for each component, one result for each edition of an index. The glossary has ids of its own.',
  good: { 'actors/ar/documents.json': [law, { ...law, id: 'ar-law-2', replaces: ['ar-law-1'] }] },
  bad: {
    files: { 'actors/ar/documents.json': [law, { ...law, id: 'ar-law-2', replaces: ['ar-law'] }] },
    at: ['actors/ar/documents.json', 'documents', 1, 'replaces', 0],
  },
  *check(dataset) {
    const taken = new Map<string, { readonly words: string; readonly other: object }>()
    for (const keys of ['id', 'indicators.id', 'replaces']) {
      for (const { kind, record } of entriesOf(dataset)) {
        for (const { at, value } of valuesAt(record, keys)) {
          const name = kind === 'terms' ? `term ${value}` : String(value)
          const owner = taken.get(name)
          if (owner === undefined) {
            const words = keys === 'replaces' ? `a record that became "${record.id}"` : `one of the ${kind}`
            taken.set(name, { words, other: record })
          } else {
            const expected = kind === 'findings' ? 'another `since`, or one finding in place of both' : 'a new one'
            const message = `"${value}" is already the id of ${owner.words}; expected ${expected}`
            yield { record, at, message, other: owner.other }
          }
        }
      }
    }
  },
}
