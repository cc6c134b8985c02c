import { bloc, treaty } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const onceEach: Rule = {
  id: 'twice',
  sentence: 'A bloc has each member once, and a document each party once, unless it had left before it joined again.',
  good: {
    'actors/ar/documents.json': [
      { ...treaty, parties: [{ actor: 'ar', signed: '2010-03', ended: '2012' }, { actor: 'bo' }, { actor: 'ar' }] },
    ],
  },
  bad: {
    files: { 'actors/duo/actor.json': { ...bloc, members: [...bloc.members, { actor: 'ar', since: '2001' }] } },
    at: ['actors/duo/actor.json', 'members', 1, 'actor'],
  },
  *check({ actors, documents }) {
    for (const record of actors) {
      for (const index of repeatedIn(record.members ?? [])) {
        const message = `"${record.members![index]!.actor}" is a member already; expected each one once`
        yield { record, at: ['members', index, 'actor'], message }
      }
    }
    for (const record of documents) {
      for (const index of repeatedIn(record.parties ?? [])) {
        const message = `"${record.parties![index]!.actor}" is a party already; expected one entry with all its dates`
        yield { record, at: ['parties', index, 'actor'], message }
      }
    }
  },
}

/** The places at which an actor stands that an entry before has, and has not left. */
function repeatedIn(entries: readonly { readonly actor: string; readonly ended?: string }[]): number[] {
  return entries.flatMap(({ actor }, index) =>
    entries.slice(0, index).some((before) => before.actor === actor && before.ended === undefined) ? [index] : [],
  )
}
