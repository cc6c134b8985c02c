import { lastDayOf } from '../firstAndLastDay.ts'
import { bill, event } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const years = 2

export const overtaken: Rule = {
  id: 'overtaken',
  level: 'warning',
  sentence:
    'What waits does so for a reason: a bill, a proposal and what is pending have news of the last two years before the release, or an end.',
  good: {
    'actors/ar/documents.json': [bill],
    'actors/ar/milestones.json': [{ ...event, date: '2019', documents: ['ar-bill'] }],
  },
  bad: { files: { 'actors/ar/documents.json': [bill] }, at: ['actors/ar/documents.json', 'documents', 0] },
  judgesTheWhole: true,
  *check({ info, documents, milestones }) {
    const limit = `${Number(info.released.slice(0, 4)) - years}${info.released.slice(4)}`
    const superseded = new Set(documents.flatMap(({ supersedes = [] }) => supersedes))
    const news = new Map<string, string[]>()
    for (const { documents = [], date, endDate } of milestones) {
      for (const id of documents) news.set(id, [...(news.get(id) ?? []), endDate ?? date])
    }
    for (const record of documents) {
      const { id, type, proposed, adopted, inForce, ended } = record
      if (ended !== undefined || superseded.has(id)) continue
      const isDraft = adopted === undefined && (type === 'bill' || type === 'proposal')
      if (!isDraft && inForce !== 'pending') continue
      const latest = [proposed, adopted, ...(news.get(id) ?? [])]
        .flatMap((date) => date ?? [])
        .toSorted()
        .at(-1)
      if (latest !== undefined && lastDayOf(latest) >= limit) continue
      const what = inForce === 'pending' ? 'is pending' : `is a ${type}`
      const lastNews = latest === undefined ? 'nothing dated says more of it' : `the last news of it is of ${latest}`
      const message = `${what} and ${lastNews}; expected a milestone of later news, or \`ended\` and \`endedBy\``
      yield { record, at: [], message }
    }
  },
}
