import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { agency, event } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const named = { ...event, institutions: ['ar-agency'] }

export const institutionsPresent: Rule = {
  id: 'institution-time',
  level: 'warning',
  sentence:
    'An institution that a milestone names was there: founded not more than a year after it, since a body is decided on before it opens, and not ended more than a year before.',
  good: {
    'actors/ar/institutions.json': [{ ...agency, founded: '2011-02' }],
    'actors/ar/milestones.json': [named],
  },
  bad: {
    files: { 'actors/ar/institutions.json': [agency], 'actors/ar/milestones.json': [named] },
    at: ['actors/ar/milestones.json', 'milestones', 0, 'institutions', 0],
  },
  judgesTheWhole: true,
  *check({ milestones, byId }) {
    for (const record of milestones) {
      for (const [index, id] of (record.institutions ?? []).entries()) {
        const entry = byId.get(id)
        if (entry?.kind !== 'institutions') continue
        const { founded, ended } = entry.record
        const over = record.endDate ?? record.date
        const at = ['institutions', index]
        if (isYearApart(over, founded)) {
          const message = `"${id}" was founded later (${founded}) than this happened (${over}); expected the body that took part, or the right date`
          yield { record, at, message }
        } else if (ended !== undefined && isYearApart(ended, record.date)) {
          const message = `"${id}" had ended (${ended}) before this happened (${record.date}); expected the body that took part, or the right date`
          yield { record, at, message }
        }
      }
    }
  },
}

/** Whether more than a year lies between two dates, however exact they are. */
function isYearApart(earlier: string, later: string): boolean {
  return Date.parse(firstDayOf(later)) - Date.parse(lastDayOf(earlier)) > 366 * 86_400_000
}
