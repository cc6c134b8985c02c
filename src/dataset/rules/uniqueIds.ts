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
    const taken = new Map<string, string>()
    for (const keys of ['id', 'indicators.id', 'replaces']) {
      for (const { kind, record } of entriesOf(dataset)) {
        for (const { at, value } of valuesAt(record, keys)) {
          const name = kind === 'terms' ? `term ${value}` : String(value)
          const owner = taken.get(name)
          if (owner === undefined) {
            taken.set(name, keys === 'replaces' ? `a record that became "${record.id}"` : `one of the ${kind}`)
          } else {
            yield { record, at, message: `"${value}" is already the id of ${owner}; expected a new one` }
          }
        }
      }
    }
  },
}
