import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { agency, law } from './exampleDataset.ts'
import type { Breach, Rule } from './rule.ts'

export const datesInOrder: Rule = {
  id: 'date-order',
  sentence:
    'No date of a record is certainly before one that must come first: proposed, adopted, in force, ended; founded, ended; date, endDate; signed, ratified, in force, ended.',
  good: { 'actors/ar/institutions.json': [{ ...agency, founded: '2012-11', ended: '2012' }] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...law, adopted: '2010', ended: '2009-12', endedBy: 'repealed' }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'ended'],
  },
  *check({ documents, institutions, milestones }) {
    for (const document of documents) {
      yield* outOfOrder(document, [], document, ['proposed', 'adopted', 'inForce', 'ended'])
      for (const [index, party] of (document.parties ?? []).entries()) {
        yield* outOfOrder(document, ['parties', index], party, ['signed', 'ratified', 'inForce', 'ended'])
      }
    }
    for (const institution of institutions) yield* outOfOrder(institution, [], institution, ['founded', 'ended'])
    for (const milestone of milestones) yield* outOfOrder(milestone, [], milestone, ['date', 'endDate'])
  },
}

function* outOfOrder<Key extends string>(
  record: object,
  at: Breach['at'],
  dates: { readonly [K in Key]?: string },
  keys: readonly Key[],
): Generator<Breach> {
  const present = keys.flatMap((key) => {
    const date = dates[key]
    return date === undefined || date === 'pending' ? [] : [{ key, date }]
  })
  for (const [index, { key, date }] of present.entries()) {
    const later = present.slice(0, index).find((before) => lastDayOf(date) < firstDayOf(before.date))
    if (!later) continue
    const message = `"${date}" is before \`${later.key}\` (${later.date}); expected that day or a later one`
    yield { record, at: [...at, key], message }
  }
}
