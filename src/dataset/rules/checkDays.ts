import { firstDayOf } from '../firstAndLastDay.ts'
import { event } from './exampleDataset.ts'
import { entriesOf } from './entriesOf.ts'
import type { Rule } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

const dateKeys = ['proposed', 'adopted', 'inForce', 'ended', 'founded', 'date', 'endDate', 'since']

export const checkDays: Rule = {
  id: 'check-day',
  level: 'warning',
  sentence:
    "What was read was read when it had happened: the day of its check, its own or the dataset's, is not before one of its dates.",
  good: { 'actors/ar/milestones.json': [{ ...event, checked: '2010-03-01' }] },
  bad: {
    files: { 'actors/ar/milestones.json': [{ ...event, checked: '2010-02-28' }] },
    at: ['actors/ar/milestones.json', 'milestones', 0, 'date'],
  },
  *check(dataset) {
    for (const { record } of entriesOf(dataset)) {
      if (!('check' in record) || record.check !== 'read') continue
      const { checked = dataset.info.checked } = record
      for (const { at, value } of dateKeys.flatMap((key) => valuesAt(record, key))) {
        const date = String(value).replace('≤', '')
        if (date === 'pending' || firstDayOf(date) <= checked) continue
        const message = `"${value}" is later than the day on which this was read (${checked}); expected a later \`checked\`, or "known"`
        yield { record, at, message }
      }
    }
  },
}
