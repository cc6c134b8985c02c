import type { Entry } from '../read.ts'
import { entriesOf } from './entriesOf.ts'
import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

const keys = ['supersedes', 'successors', 'partOf']

export const noLoops: Rule = {
  id: 'loop',
  sentence: 'No record comes back to itself by `supersedes`, `successors` or `partOf`.',
  good: {
    'actors/ar/documents.json': [
      { ...law, ended: '2015', endedBy: 'superseded' },
      { ...law, id: 'ar-law-2', supersedes: ['ar-law'] },
    ],
  },
  bad: {
    files: {
      'actors/ar/documents.json': [{ ...law, ended: '2015', endedBy: 'superseded', supersedes: ['ar-law'] }],
    },
    at: ['actors/ar/documents.json', 'documents', 0, 'supersedes', 0],
  },
  *check(dataset) {
    for (const { record } of entriesOf(dataset)) {
      for (const key of keys) {
        for (const { at, value } of valuesAt(record, key)) {
          const way = wayBack(record.id, String(value), key, dataset.byId)
          if (way) yield { record, at, message: `leads back to the record itself: ${[record.id, ...way].join(' → ')}` }
        }
      }
    }
  },
}

/** The ids on the way from `from` to `goal`, both included, if there is one. */
function wayBack(goal: string, from: string, key: string, byId: ReadonlyMap<string, Entry>): string[] | undefined {
  const seen = new Set<string>()
  const search = (id: string): string[] | undefined => {
    if (id === goal) return [id]
    if (seen.has(id)) return undefined
    seen.add(id)
    const next = byId.get(id)
    for (const { value } of next ? valuesAt(next.record, key) : []) {
      const way = search(String(value))
      if (way) return [id, ...way]
    }
    return undefined
  }
  return search(from)
}
