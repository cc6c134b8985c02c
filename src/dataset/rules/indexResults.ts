import { ranking } from './exampleDataset.ts'
import type { Breach, Rule } from './rule.ts'

export const indexResults: Rule = {
  id: 'index-result',
  sentence:
    'An index result has a score, a rank or a tier; a score says out of how much and is not more than that, a rank not more than `rankOutOf`.',
  good: { 'actors/ar/indices.json': [ranking] },
  bad: {
    files: { 'actors/ar/indices.json': [{ ...ranking, rank: 195 }] },
    at: ['actors/ar/indices.json', 'indices', 0, 'rank'],
  },
  *check({ indices }) {
    for (const record of indices) {
      const { score, scoreOutOf, rank, rankOutOf, tier } = record
      const breach = (at: Breach['at'], message: string) => ({ record, at, message })
      if (score === undefined && rank === undefined && tier === undefined) {
        yield breach([], 'says nothing; expected `score`, `rank` or `tier`')
      }
      if ((score === undefined) !== (scoreOutOf === undefined)) {
        yield breach([score === undefined ? 'scoreOutOf' : 'score'], 'expected `score` and `scoreOutOf` together')
      }
      if (score !== undefined && scoreOutOf !== undefined && score > scoreOutOf) {
        yield breach(['score'], `${score} is more than the highest score; expected at most ${scoreOutOf}`)
      }
      if (rankOutOf !== undefined && (rank === undefined || rank > rankOutOf)) {
        yield breach([rank === undefined ? 'rankOutOf' : 'rank'], `expected a rank from 1 to ${rankOutOf}`)
      }
    }
  },
}
