import { answer, no, ranking } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

export const countriesAnswer: Rule = {
  id: 'answering',
  sentence: 'Only countries have findings and index results: a bloc answers by its members, a forum not at all.',
  good: { 'actors/ar/findings.json': [answer, no], 'actors/ar/indices.json': [ranking] },
  bad: { files: { 'actors/duo/findings.json': [answer] }, at: ['actors/duo/findings.json', 'findings', 0] },
  *check({ actors, findings, indices }) {
    const kinds = new Map(actors.map(({ id, kind }) => [id, kind]))
    for (const record of [...findings, ...indices]) {
      const kind = kinds.get(record.actor)
      if (kind === 'country' || kind === undefined) continue
      yield {
        record,
        at: [],
        message: `"${record.actor}" is a ${kind}, which answers nothing; expected this in a country's folder`,
      }
    }
  },
}
