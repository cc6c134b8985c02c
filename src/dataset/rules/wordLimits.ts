import { position } from './exampleDataset.ts'
import { proseOf } from './proseOf.ts'
import type { Rule } from './rule.ts'

/** How many words a text may have where it has a place of a certain size on the screen. */
const limits: Readonly<Record<string, number>> = {
  'documents title': 20,
  'documents summary': 60,
  'institutions name': 16,
  'institutions role': 40,
  'milestones title': 16,
  'milestones summary': 55,
  'positions headline': 16,
  'positions summary': 85,
  'findings basis': 65,
  'disputes claim': 40,
  'disputes counterclaim': 60,
  'disputes assessment': 65,
  'open question': 75,
  'terms definition': 65,
}

export const wordLimits: Rule = {
  id: 'length',
  level: 'warning',
  sentence: `Texts keep to their place: ${Object.entries(limits)
    .map(([place, limit]) => `${place} ${limit}`)
    .join(', ')} words at most.`,
  good: { 'actors/ar/positions.json': [position] },
  bad: {
    files: { 'actors/ar/positions.json': [{ ...position, headline: 'A law for each case '.repeat(4).trim() }] },
    at: ['actors/ar/positions.json', 'positions', 0, 'headline'],
  },
  *check(dataset) {
    for (const { kind, record, at, key, text } of proseOf(dataset)) {
      const limit = limits[`${kind} ${key}`]
      if (limit === undefined) continue
      const count = text.split(/\s+/).length
      if (count > limit) yield { record, at, message: `has ${count} words; expected at most ${limit}` }
    }
  },
}
