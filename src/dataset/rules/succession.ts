import type { PolicyDocument } from '../read.ts'
import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { law } from './exampleDataset.ts'
import { groupedBy } from './groupedBy.ts'
import type { Rule } from './rule.ts'

const old = { ...law, ended: '2015-06-01', endedBy: 'superseded' }
const next = { ...law, id: 'ar-law-2', title: 'New Act', adopted: '2015-03', supersedes: ['ar-law'] }

export const succession: Rule = {
  id: 'succession',
  level: 'note',
  sentence:
    'What takes the place of a document starts when that one ends: there is certainly no gap of more than a month and no overlap of more than a month.',
  good: { 'actors/ar/documents.json': [old, { ...next, inForce: '2015-06' }] },
  bad: {
    files: { 'actors/ar/documents.json': [old, { ...next, inForce: '2016' }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'ended'],
  },
  *check({ documents }) {
    const successors = groupedBy(
      documents.flatMap((document) => (document.supersedes ?? []).map((old) => ({ old, document }))),
      ({ old }) => old,
    )
    for (const document of documents) {
      if (document.ended === undefined) continue
      const { ended } = document
      // What several texts replace in turn is followed by the nearest of them.
      const starts = (successors.get(document.id) ?? []).flatMap((it) => startOf(it.document) ?? [])
      if (starts.length === 0 || starts.some((start) => isNear(ended, start))) continue
      const [start] = starts
      const isGap = lastDayOf(ended) < firstDayOf(start!)
      const message = `"${ended}" is ${isGap ? 'before' : 'after'} the start of what supersedes it (${start}); expected one day for both, or a note that says what was in force between`
      yield { record: document, at: ['ended'], message }
    }
  },
}

function startOf({ inForce, adopted }: PolicyDocument): string | undefined {
  return inForce === 'pending' ? undefined : (inForce ?? adopted)
}

function isNear(one: string, other: string): boolean {
  const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
  return days(lastDayOf(one), firstDayOf(other)) <= 31 && days(lastDayOf(other), firstDayOf(one)) <= 31
}
