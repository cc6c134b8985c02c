import { firstDayOf } from '../firstAndLastDay.ts'
import { entriesOf } from './entriesOf.ts'
import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

const dateKeys = [
  'proposed',
  'adopted',
  'inForce',
  'ended',
  'founded',
  'date',
  'endDate',
  'day',
  'indicators.ruleChanged',
  'since',
  'checked',
  'members.since',
  'parties.signed',
  'parties.ratified',
  'parties.inForce',
  'parties.ended',
]

export const nothingLater: Rule = {
  id: 'future',
  sentence:
    'Nothing is later than the day of the release. What was adopted and will apply later is `"inForce": "pending"`.',
  good: { 'actors/ar/documents.json': [{ ...law, adopted: '2020', inForce: 'pending' }] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...law, inForce: '2020-07' }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'inForce'],
  },
  *check(dataset) {
    const { released } = dataset.info
    for (const { record } of entriesOf(dataset)) {
      for (const { at, value } of dateKeys.flatMap((keys) => valuesAt(record, keys))) {
        const date = String(value).replace('≤', '')
        if (date === 'pending' || firstDayOf(date) <= released) continue
        const instead = at.at(-1) === 'inForce' ? ' or "pending"' : ''
        yield { record, at, message: `"${value}" is later than the release; expected ${released} or before${instead}` }
      }
    }
  },
}
