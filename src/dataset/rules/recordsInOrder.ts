import { answer, no } from './exampleDataset.ts'
import type { Breach, Rule } from './rule.ts'

export const recordsInOrder: Rule = {
  id: 'record-order',
  sentence:
    'Sources and terms stand in the order of their ids, findings and positions in the order of components.json: so that two people who add one do not meet at the end of the file.',
  good: { 'actors/ar/findings.json': [answer, no] },
  bad: { files: { 'actors/ar/findings.json': [no, answer] }, at: ['actors/ar/findings.json', 'findings', 1] },
  *check({ sources, terms, findings, positions, components, indicators }) {
    yield* outOfOrder(sources, ({ id }) => id)
    yield* outOfOrder(terms, ({ id }) => id)
    const indicatorOrder = indicators.map(({ id }) => id)
    const componentOrder = components.map(({ id }) => id)
    yield* outOfOrder(findings, ({ indicator }) => indicatorOrder.indexOf(indicator))
    yield* outOfOrder(positions, ({ component }) => componentOrder.indexOf(component))
  },
}

function* outOfOrder<Record extends { readonly id: string; readonly actor?: string }>(
  records: readonly Record[],
  place: (record: Record) => string | number,
): Generator<Breach> {
  for (const [index, record] of records.entries()) {
    const before = records[index - 1]
    if (!before || before.actor !== record.actor || place(before) <= place(record)) continue
    yield { record, at: [], message: `"${record.id}" stands after "${before.id}"; expected it before` }
  }
}
