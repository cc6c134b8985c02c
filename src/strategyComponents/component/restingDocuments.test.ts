import { expect, test } from 'vitest'
import { evidenceOf, type Evidence, type EvidenceRecord } from '../../dataset/publish/evidence.ts'
import type { MatrixFinding } from '../../dataset/publish/matrix.ts'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import type { Answer } from '../../model/answer.ts'
import { answersOn } from '../../model/courses.ts'
import { restingDocuments } from './restingDocuments.ts'

const component = (id: string) => matrix.components.find((it) => it.id === id)!
const evidences = (actors: readonly string[]) => actors.map((actor) => evidenceOf(record, actor))
const resting = (actors: readonly string[], id: string, asOf: string) =>
  restingDocuments(evidences(actors), component(id), answersOn(matrix, asOf), asOf)

test('the documents on which most answers rest come first, and say whose', () => {
  const [first] = resting(['gb', 'il'], 'information-control', '2026-11-25')
  expect(first!.document.title).toBe('Online Safety Act 2023')
  expect(first!.actors).toEqual(['gb'])
  const counts = resting(['gb', 'il', 'cn', 'ru'], 'information-control', '2026-11-25').map(({ answers }) => answers)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})

test('only findings of the day count, and nothing that was not yet there', () => {
  // Russia’s only answer yes before 2014 is that of the register of blocked sites of 1 November 2012.
  expect(resting(['ru'], 'information-control', '2012-12-31').map(({ document }) => document.id)).toContain(
    'ru-law-139-2012',
  )
  expect(resting(['ru'], 'information-control', '2012-06-30').map(({ document }) => document.id)).not.toContain(
    'ru-law-139-2012',
  )
  expect(resting(['gb'], 'information-control', '1950-01-01')).toEqual([])
})

test('a document of a later day is not what an earlier answer rested on, though the finding names it', () => {
  const evidence = evidences(['gb'])[0]!
  const named = (adopted: string) => ({ kind: 'documents', record: { id: adopted, adopted } }) as EvidenceRecord
  const withThese: Evidence = {
    ...evidence,
    findings: [{ ...evidence.findings[0]!, id: 'f', evidence: ['2003', '2010-05-02', '2010-05-01', '2010-05'] }],
    records: Object.fromEntries(['2003', '2010-05-02', '2010-05-01', '2010-05'].map((it) => [it, named(it)])),
  }
  const held = { values: [], inferred: false, possible: [], finding: { id: 'f' } } as unknown as Answer<MatrixFinding>
  const found = restingDocuments([withThese], component('governance'), () => held, '2010-05-01')
  // Some day in May 2010 may have been the first. All bear on the same four answers: the later one stands first.
  expect(found.map(({ document }) => document.id)).toEqual(['2010-05-01', '2010-05', '2003'])
  expect(found.map(({ answers }) => answers)).toEqual([4, 4, 4])
})
