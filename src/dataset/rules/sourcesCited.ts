import { entriesOf } from './entriesOf.ts'
import { law, source } from './exampleDataset.ts'
import type { Rule } from './rule.ts'
import { valuesAt } from './valuesAt.ts'

export const sourcesCited: Rule = {
  id: 'cited',
  sentence: 'Every source is cited.',
  good: {
    'actors/ar/sources.json': [source],
    'actors/ar/documents.json': [{ ...law, citations: [{ source: 'ar-src-news' }] }],
  },
  bad: { files: { 'actors/ar/sources.json': [source] }, at: ['actors/ar/sources.json', 'sources', 0, 'id'] },
  judgesTheWhole: true,
  *check(dataset) {
    const cited = new Set(
      entriesOf(dataset)
        .flatMap(({ record }) => [
          ...valuesAt(record, 'citations.source'),
          ...valuesAt(record, 'usage.citations.source'),
        ])
        .map(({ value }) => value),
    )
    for (const source of dataset.sources) {
      if (cited.has(source.id)) continue
      yield {
        record: source,
        at: ['id'],
        message: `no record cites "${source.id}"; expected a citation, or the source taken out`,
      }
    }
  },
}
