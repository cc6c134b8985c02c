import { law } from './exampleDataset.ts'
import { groupedBy } from './groupedBy.ts'
import type { Rule } from './rule.ts'

const acts = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ ...law, id: `ar-doc-${name}`, title: `Act ${name}` }))

export const idNames: Rule = {
  id: 'id-name',
  level: 'note',
  sentence:
    'Ids of one kind and actor are made alike: where nine of ten share their second word (`nz-doc-…`), the others have it too. A year at the end of the id of a document, institution or milestone stands in the record.',
  good: { 'actors/ar/documents.json': acts },
  bad: {
    files: {
      'actors/ar/documents.json': [
        ...acts,
        ...acts.map(({ id, title }) => ({ ...law, id: `${id}-2`, title: `${title} 2` })),
        law,
      ],
    },
    at: ['actors/ar/documents.json', 'documents', 10, 'id'],
  },
  *check({ documents, institutions, milestones, sources, disputes, open }) {
    for (const list of [documents, institutions, milestones, sources, disputes, open]) {
      const byActor = groupedBy<{ readonly id: string; readonly actor?: string }>(list, ({ actor = '' }) => actor)
      for (const records of byActor.values()) {
        const words = groupedBy(records, ({ id }) => id.split('-')[1] ?? '')
        const [usual, having] = [...words].toSorted(([, one], [, other]) => other.length - one.length)[0]!
        if (records.length < 5 || having.length < records.length * 0.9) continue
        for (const record of records) {
          const [owner, word] = record.id.split('-')
          if (word === usual) continue
          yield {
            record,
            at: ['id'],
            message: `"${record.id}" is named otherwise than the rest; expected "${owner}-${usual}-…"`,
          }
        }
      }
    }
    for (const record of [...documents, ...institutions, ...milestones]) {
      const year = /-((?:19|20)\d\d)$/.exec(record.id)?.[1]
      const { id: _, citations: __, ...said } = record
      if (year === undefined || JSON.stringify(said).includes(year)) continue
      const message = `"${record.id}" ends with a year of which the record says nothing; expected its own year, or the day mended`
      yield { record, at: ['id'], message }
    }
  },
}
