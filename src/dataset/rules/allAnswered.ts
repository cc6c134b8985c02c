import { answer, no } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const allAnswered: Rule = {
  id: 'answered',
  sentence: 'Every country answers every indicator; what is not known is answered `unknown`.',
  good: { 'actors/ar/findings.json': [answer, { ...no, value: 'unknown' }] },
  bad: { files: { 'actors/ar/findings.json': [answer] }, at: ['actors/ar/actor.json'] },
  judgesTheWhole: true,
  *check({ actors, indicators, findingsOf }) {
    for (const actor of actors.filter(({ kind }) => kind === 'country')) {
      const missing = indicators.filter(({ id }) => !findingsOf.has(`${actor.id}.${id}`)).map(({ id }) => id)
      if (missing.length === 0) continue
      const message = `"${actor.id}" does not answer ${missing.join(', ')}; expected a finding on each, "unknown" if need be`
      yield { record: actor, at: [], message }
    }
  },
}
