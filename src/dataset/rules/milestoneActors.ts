import { event } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const milestoneActors: Rule = {
  id: 'acting',
  sentence:
    'The country in whose folder a milestone stands acts in it without being named: `actors` names those who act with it, `about` those who do not act. Nobody is named in both.',
  good: { 'actors/ar/milestones.json': [{ ...event, actors: ['bo'], about: ['duo'] }] },
  bad: {
    files: { 'actors/ar/milestones.json': [{ ...event, actors: ['ar', 'bo'] }] },
    at: ['actors/ar/milestones.json', 'milestones', 0, 'actors', 0],
  },
  *check({ milestones }) {
    for (const milestone of milestones) {
      for (const key of ['actors', 'about'] as const) {
        for (const [index, id] of (milestone[key] ?? []).entries()) {
          const at = [key, index]
          if (id === milestone.actor) {
            yield {
              record: milestone,
              at,
              message: `"${id}" acts as the owner of the folder; expected the others only`,
            }
          } else if (key === 'about' && milestone.actors?.includes(id)) {
            yield { record: milestone, at, message: `"${id}" stands in \`actors\` too; expected it in one of the two` }
          }
        }
      }
    }
  },
}
