import type { Dataset, Source } from '../read.ts'
import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { law } from './exampleDataset.ts'
import type { Breach, Rule } from './rule.ts'

export const duplicateRecords: Rule = {
  id: 'duplicate',
  level: 'warning',
  sentence:
    'Nothing is recorded twice: an actor has no two documents of one title and date, institutions of one name, milestones of one title and date, no two sources have one address, or one title, publisher and date, and no two disputes or open questions one wording.',
  good: { 'actors/ar/documents.json': [law, { ...law, id: 'ar-law-2', adopted: '2015' }] },
  bad: {
    files: { 'actors/ar/documents.json': [law, { ...law, id: 'ar-law-2' }] },
    at: ['actors/ar/documents.json', 'documents', 1, 'title'],
  },
  *check({ documents, institutions, milestones, sources, disputes, open }: Dataset) {
    yield* twins(
      documents,
      'title',
      ({ actor, title }) => `${actor} ${lettersOf(title)}`,
      ({ adopted, proposed }) => adopted ?? proposed,
    )
    yield* twins(institutions, 'name', ({ actor, name }) => `${actor} ${lettersOf(name)}`)
    yield* twins(
      milestones,
      'title',
      ({ actor, title }) => `${actor} ${lettersOf(title)}`,
      ({ date }) => date,
    )
    const known = new Set<string>()
    for (const breach of twins(sources, 'url', ({ url }) => url && bareAddress(url))) {
      known.add((breach.record as Source).id)
      yield breach
    }
    // Told once, by the address if that is the same too. Without a date editions of a page would be taken for each other.
    const others = sources.filter(({ id }) => !known.has(id))
    yield* twins(
      others,
      'title',
      ({ title, publisher = '', date }) => date && [title, publisher, date].map(lettersOf).join(' '),
    )
    yield* twins(disputes, 'claim', ({ claim }) => lettersOf(claim))
    yield* twins(open, 'question', ({ question }) => lettersOf(question))
  },
}

/** Records of one name whose dates, if they have any, may be the same day. */
function* twins<R extends { readonly id: string }>(
  records: readonly R[],
  key: string & keyof R,
  nameOf: (record: R) => string | undefined,
  dateOf: (record: R) => string | undefined = () => undefined,
): Generator<Breach> {
  const seen = new Map<string, R[]>()
  for (const record of records) {
    const name = nameOf(record)
    if (name === undefined) continue
    const before = seen.get(name) ?? []
    const twin = before.find((other) => mayBeOneDay(dateOf(record), dateOf(other)))
    if (twin === undefined) seen.set(name, [...before, record])
    else {
      const message = `seems to be "${twin.id}" once more; expected one record, whose \`replaces\` names the other`
      yield { record, at: [key], message }
    }
  }
}

function mayBeOneDay(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true
  return firstDayOf(one) <= lastDayOf(other) && firstDayOf(other) <= lastDayOf(one)
}

/** What titles are compared by. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The same page with or without www, a slash at the end, or a safe connection. */
function bareAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/\/(#.*)?$/, '$1')
    .toLowerCase()
}
