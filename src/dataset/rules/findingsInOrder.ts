import type { Finding } from '../read.ts'
import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { answer, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const findingsInOrder: Rule = {
  id: 'answer-order',
  sentence:
    'The findings of an actor on an indicator stand in the order of time, and their order is certain: each begins and ends its uncertainty after the one before, `≤` before the same date without it. Only the first may lack `since`.',
  good: {
    'actors/ar/findings.json': [
      { ...answer, value: 'no', since: undefined },
      { ...answer, value: 'partial', since: '≤2010' },
      { ...answer, since: '2010' },
      no,
    ],
  },
  bad: {
    files: { 'actors/ar/findings.json': [answer, { ...answer, value: 'no', since: '2010' }, no] },
    at: ['actors/ar/findings.json', 'findings', 1, 'since'],
  },
  *check({ findingsOf }) {
    for (const findings of findingsOf.values()) {
      for (const [index, finding] of findings.entries()) {
        const before = findings[index - 1]
        if (!before) continue
        if (finding.since === undefined) {
          yield {
            record: finding,
            at: [],
            message: 'has no `since`; only the first finding on an indicator may hold throughout',
          }
        } else if (!isAfter(finding.since, before)) {
          const message = `"${finding.since}" is not certainly after "${before.since}" of the finding before it; expected a later or a more exact date`
          yield { record: finding, at: ['since'], message }
        }
      }
    }
  },
}

function isAfter(since: string, { since: before }: Finding): boolean {
  if (before === undefined) return true
  const [date, dateBefore] = [since.replace('≤', ''), before.replace('≤', '')]
  if (date === dateBefore) return before.startsWith('≤') && !since.startsWith('≤')
  return firstDayOf(dateBefore) <= firstDayOf(date) && lastDayOf(dateBefore) <= lastDayOf(date)
}
