import { strongSourceKinds } from '../sourceKinds.ts'
import { event, source } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const turningPoint = { ...event, significance: 3 }

export const turningPoints: Rule = {
  id: 'turning-point',
  level: 'warning',
  sentence: 'A milestone of significance 3 has at least one legal, official, intergovernmental or academic source.',
  good: { 'actors/ar/milestones.json': [turningPoint] },
  bad: {
    files: {
      'actors/ar/sources.json': [source],
      'actors/ar/milestones.json': [{ ...turningPoint, citations: [{ source: 'ar-src-news' }] }],
    },
    at: ['actors/ar/milestones.json', 'milestones', 0, 'citations'],
  },
  judgesTheWhole: true,
  *check({ milestones, sources }) {
    const kinds = new Map(sources.map(({ id, kind }) => [id, kind]))
    for (const record of milestones) {
      if (record.significance < 3) continue
      const cited = record.citations.flatMap(({ source }) => kinds.get(source) ?? [])
      if (cited.some((kind) => strongSourceKinds.includes(kind))) continue
      const message = `a turning point rests on ${cited.join(', ')} alone; expected one of ${strongSourceKinds.join(', ')}`
      yield { record, at: ['citations'], message }
    }
  },
}
