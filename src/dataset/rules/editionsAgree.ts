import type { IndexResult } from '../read.ts'
import { ranking } from './exampleDataset.ts'
import { groupedBy } from './groupedBy.ts'
import type { Breach, Rule } from './rule.ts'

const other = { ...ranking, rank: 5 }

export const editionsAgree: Rule = {
  id: 'index-edition',
  level: 'warning',
  sentence:
    'The results of one edition of an index fit together: it is not later than the release, no two actors have one rank unless their scores are the same, and the highest score and the number of ranks are the same for all.',
  good: { 'actors/ar/indices.json': [ranking], 'actors/bo/indices.json': [other] },
  bad: {
    files: { 'actors/ar/indices.json': [ranking], 'actors/bo/indices.json': [{ ...other, rank: 3 }] },
    at: ['actors/bo/indices.json', 'indices', 0, 'rank'],
  },
  *check({ indices, info }) {
    for (const record of indices) {
      if (record.edition.slice(0, 4) <= info.released.slice(0, 4)) continue
      const message = `"${record.edition}" is later than the release (${info.released}); expected an edition that is out`
      yield { record, at: ['edition'], message }
    }
    for (const results of groupedBy(indices, ({ index, edition }) => `${index} ${edition}`).values()) {
      yield* sharedRanks(results)
      yield* unequal(results, 'scoreOutOf', 'highest score')
      yield* unequal(results, 'rankOutOf', 'number of ranks')
    }
  },
}

function* sharedRanks(results: readonly IndexResult[]): Generator<Breach> {
  const byRank = new Map<number, IndexResult>()
  for (const record of results) {
    if (record.rank === undefined) continue
    const before = byRank.get(record.rank)
    if (before === undefined) byRank.set(record.rank, record)
    else if (before.score === undefined || before.score !== record.score) {
      const message = `"${before.id}" has rank ${record.rank} too; expected another one, or one \`score\` in both if they share it`
      yield { record, at: ['rank'], message }
    }
  }
}

/** What is counted otherwise than in the result that stands first. */
function* unequal(
  results: readonly IndexResult[],
  key: 'scoreOutOf' | 'rankOutOf',
  meaning: string,
): Generator<Breach> {
  const first = results.find((record) => record[key] !== undefined)
  for (const record of results) {
    if (record[key] === undefined || record[key] === first![key]) continue
    const message = `${record[key]} is not the ${meaning} of this edition in "${first!.id}" (${first![key]}); expected one for all`
    yield { record, at: [key], message }
  }
}
