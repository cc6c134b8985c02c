import { entriesOf } from './entriesOf.ts'
import { law } from './exampleDataset.ts'
import type { Breach, Rule } from './rule.ts'

/** What becomes of letters beyond English ones when UTF-8 is read as Latin-1 or Windows-1252: `Ã¼` for `ü`, `â€™` for `’`. */
const garbled =
  /[ÂÃÐÑ×ØÙ][\u0080-\u009f]|[ÂÃ][\u00a0-\u00bf]|Ã[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|(?:[ÐÑ]\S){3}|(?:×\S){2}/

export const garbledWords: Rule = {
  id: 'garbled',
  level: 'warning',
  sentence: 'Letters are those of the text, not what a program makes of them that takes UTF-8 for something else.',
  good: { 'actors/ar/documents.json': [{ ...law, issuer: 'Ministério da Educação, © Küber, 3 × 5' }] },
  bad: {
    files: { 'actors/ar/documents.json': [{ ...law, issuer: 'KÃ¼ber' }] },
    at: ['actors/ar/documents.json', 'documents', 0, 'issuer'],
  },
  *check(dataset) {
    for (const { record } of entriesOf(dataset)) {
      // Where it stands is asked only of what is found: of thousands of records none may have any.
      if (hasGarbled(record)) yield* garbledIn(record, record, [])
    }
  },
}

function hasGarbled(value: unknown): boolean {
  if (typeof value === 'string') return garbled.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasGarbled)
}

function* garbledIn(record: object, value: unknown, at: Breach['at']): Generator<Breach> {
  if (typeof value === 'string') {
    const found = garbled.exec(value)
    if (!found) return
    const word = /\S*$/.exec(value.slice(0, found.index))![0] + /^\S*/.exec(value.slice(found.index))![0]
    const message = `"${word}" is garbled, as UTF-8 is that was read as something else; expected the letters of the text`
    yield { record, at, message }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* garbledIn(record, inner, [...at, Array.isArray(value) ? Number(key) : key])
    }
  }
}
