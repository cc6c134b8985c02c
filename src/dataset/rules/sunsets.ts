import { lastDayOf } from '../firstAndLastDay.ts'
import { law } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const sunsets: Rule = {
  id: 'sunset',
  level: 'warning',
  sentence:
    'What says that it expires on a day has an end once that day has passed, or says until when it was renewed; what says that it expired has an end.',
  good: { 'actors/ar/documents.json': [{ ...law, note: 'It lapsed on 1 May 2018, and was extended to 31 May 2022.' }] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...law, note: 'The Act expires at the end of 2018.' }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'note'],
  },
  *check({ info, documents }) {
    for (const record of documents) {
      if (record.ended !== undefined) continue
      const found = (['summary', 'note'] as const).flatMap((key) =>
        endsSaidIn(record[key] ?? '').map((end) => ({ key, ...end })),
      )
      const last = found.toSorted((one, other) => (one.date < other.date ? -1 : 1)).at(-1)
      if (!last || last.date > info.released) continue
      const message = `says "${last.words}"; expected \`ended\` and \`endedBy\`, or until when it was renewed`
      yield { record, at: [last.key], message }
    }
  },
}

/** The last days that a text gives to the document, each with its words; a word without a day is taken as long ago. */
function* endsSaid(text: string): Generator<{ date: string; words: string }> {
  for (const sentence of text.split(/(?<=[.;])\s+/)) {
    // What ends there is a piece of it.
    if (
      /^(the|its|this|section|title|part)? ?(section|title|part|article|chapter|clause|power|duty)s?\b/i.test(sentence)
    )
      continue
    const dated =
      /\b(?:(?:expire[sd]?|lapse[sd]?|sunsets?|ends)(?: on| in| by| at)|(?:extended|renewed|valid|in force)(?: to| until))(?: the)?(?: end of)? (?:(\d{1,2}) )?(?:([A-Z]\w+) )?((?:19|20)\d\d)\b/g
    for (const [words, day, month, year] of sentence.matchAll(dated)) {
      const place = months.indexOf(month ?? '') + 1
      if (month !== undefined && place === 0) continue
      const parts = [year!, ...(place > 0 ? [String(place), ...(day ? [day] : [])] : [])]
      yield { date: lastDayOf(parts.map((part) => part.padStart(2, '0')).join('-')), words }
    }
    const undated = /\b(?:has|have|as|it|act|law|bill) (?:expired|lapsed)\b/i.exec(sentence)
    if (undated) yield { date: '', words: undated[0] }
  }
}

function endsSaidIn(text: string): { date: string; words: string }[] {
  return /expire|lapse|sunset|ends|extended|renewed|in force/i.test(text) ? [...endsSaid(text)] : []
}
