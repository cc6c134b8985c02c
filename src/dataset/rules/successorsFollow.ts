import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { agency } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const heir = { ...agency, id: 'ar-centre', name: 'Cyber Centre', founded: '2018' }

export const successorsFollow: Rule = {
  id: 'successor',
  level: 'warning',
  sentence: 'An institution with `successors` has ended, and none of them had ended before it did.',
  good: { 'actors/ar/institutions.json': [{ ...agency, ended: '2018', successors: ['ar-centre'] }, heir] },
  bad: {
    files: { 'actors/ar/institutions.json': [{ ...agency, successors: ['ar-centre'] }, heir] },
    at: ['actors/ar/institutions.json', 'institutions', 0, 'successors'],
  },
  *check({ institutions }) {
    const ends = new Map(institutions.map(({ id, ended }) => [id, ended]))
    for (const record of institutions) {
      if (record.successors === undefined) continue
      if (record.ended === undefined) {
        yield { record, at: ['successors'], message: 'took over from one that has not ended; expected `ended`' }
        continue
      }
      for (const [index, id] of record.successors.entries()) {
        const ended = ends.get(id)
        if (ended === undefined || lastDayOf(ended) >= firstDayOf(record.ended)) continue
        const message = `"${id}" had ended (${ended}) before this did (${record.ended}); expected the one that took over`
        yield { record, at: ['successors', index], message }
      }
    }
  },
}
