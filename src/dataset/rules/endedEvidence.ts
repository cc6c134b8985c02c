import type { Dataset, Finding } from '../read.ts'
import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { answer, law, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const act = { ...law, ended: '2015', endedBy: 'repealed' }
const yes = { ...answer, evidence: ['ar-law'] }

export const endedEvidence: Rule = {
  id: 'evidence-ended',
  level: 'warning',
  sentence:
    'What a yes or partial rests on has not all ended long before the answer does: more than a month before the next finding, or before the release.',
  good: {
    'actors/ar/documents.json': [act],
    'actors/ar/findings.json': [yes, { ...answer, value: 'no', since: '2016-01' }, no],
  },
  bad: {
    files: { 'actors/ar/documents.json': [act], 'actors/ar/findings.json': [yes, no] },
    at: ['actors/ar/findings.json', 'findings', 0, 'evidence'],
  },
  judgesTheWhole: true,
  *check(dataset) {
    for (const findings of dataset.findingsOf.values()) {
      for (const [index, record] of findings.entries()) {
        const last = lastEnd(record, dataset)
        if (last === undefined) continue
        const next = findings[index + 1]?.since
        // One that follows with an open beginning may have begun at any time.
        if (next?.startsWith('≤')) continue
        const until = next === undefined ? dataset.info.released : firstDayOf(next)
        if (Date.parse(until) - Date.parse(lastDayOf(last)) <= 31 * 86_400_000) continue
        const message = `all of it had ended by "${last}", and the answer holds ${next === undefined ? 'to this day' : `until ${next}`}; expected what it rests on since then, or a finding of what holds`
        yield { record, at: ['evidence'], message }
      }
    }
  },
}

/** When the last evidence for a yes or partial ended, if all of it did. An event does not end. */
function lastEnd({ value, evidence }: Finding, { byId }: Dataset): string | undefined {
  if ((value !== 'yes' && value !== 'partial') || evidence === undefined) return undefined
  const ends = evidence.map((id) => {
    const entry = byId.get(id)
    return entry?.kind === 'documents' || entry?.kind === 'institutions' ? entry.record.ended : undefined
  })
  if (ends.includes(undefined)) return undefined
  return (ends as string[]).toSorted((one, other) => (lastDayOf(one) < lastDayOf(other) ? -1 : 1)).at(-1)
}
