import { expect, test } from 'vitest'
import { record } from '../recordForTests.ts'
import { citationsOf } from './citations.ts'

const citations = new Map(citationsOf(record).map(({ source, by }) => [source, by]))

test('who looks at a source finds every answer, stance and record that cites it', () => {
  const law = record.documents.find(({ id }) => id === 'ru-law-139-2012')!
  for (const { source } of law.citations) expect(citations.get(source)?.documents).toContain(law.id)
  const finding = record.findings.find(({ citations: cited = [] }) => cited.length > 0)!
  expect(citations.get(finding.citations![0]!.source)?.findings).toContain(finding.id)
})

test('a record that cites a source at several places stands there once', () => {
  for (const by of citations.values()) {
    for (const ids of Object.values(by)) expect(new Set(ids).size).toBe(ids.length)
  }
})

test('what a term cites for one state’s use of it counts too', () => {
  const [term, usage] = record.terms.flatMap((it) => (it.usage ?? []).map((use) => [it, use] as const))[0]!
  expect(citations.get(usage.citations[0]!.source)?.terms).toContain(term.id)
})

test('every source is one of the dataset', () => {
  const known = new Set(record.sources.map(({ id }) => id))
  expect([...citations.keys()].filter((id) => !known.has(id))).toEqual([])
})
