import { entriesOf } from './entriesOf.ts'
import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const prefixes: Partial<Record<string, string>> = { sources: 'shared-src-', claims: 'claim-', references: 'ref-' }

export const ownedIds: Rule = {
  id: 'id-prefix',
  sentence:
    'An id begins with the id of the actor in whose folder it stands; those of shared sources begin with `shared-src-`, of claims with `claim-`, of references with `ref-`.',
  good: { 'actors/ar/documents.json': [law] },
  bad: {
    files: { 'actors/bo/documents.json': [law] },
    at: ['actors/bo/documents.json', 'documents', 0, 'id'],
  },
  *check(dataset) {
    for (const { kind, record } of entriesOf(dataset)) {
      const owner = 'actor' in record ? record.actor : undefined
      const prefix = owner === undefined ? prefixes[kind] : `${owner}-`
      if (prefix === undefined || record.id.startsWith(prefix) || record.id.startsWith(`${owner}.`)) continue
      const home = dataset.actors.find(({ id }) => record.id.startsWith(`${id}-`))?.id
      const move = home === undefined ? '' : `, or the record moved to data/actors/${home}/`
      yield {
        record,
        at: ['id'],
        message: `"${record.id}" does not begin with its owner; expected "${prefix}…"${move}`,
      }
    }
  },
}
