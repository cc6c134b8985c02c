import { describe, expect, it } from 'vitest'
import { checkDataset } from './check.ts'
import { diffDatasets } from './diff.ts'
import { fixDataset } from './fix.ts'
import { insertRecord, takesPlaceOfUnknown, type InsertOptions } from './insertRecord.ts'
import { recordFiles } from './recordForTests.ts'
import { answer, exampleDataset, law, no, source } from './rules/exampleDataset.ts'

function idsAfter(path: string, list: string, files: readonly { path: string; text: string }[], record: object) {
  const text = insertRecord(files, path, record).find((file) => file.path === path)!.text
  return (JSON.parse(text)[list] as Record<string, string>[]).map(
    (it) => it['id'] ?? `${it['indicator']} ${it['since']}`,
  )
}

describe('a new record stands at its place:', () => {
  it('a document in the order of time', () => {
    const acts = ['2010', '2012', '2015'].map((adopted) => ({ ...law, id: `ar-${adopted}`, adopted }))
    const files = exampleDataset({ 'actors/ar/documents.json': acts })
    const place = (adopted: string) =>
      idsAfter('data/actors/ar/documents.json', 'documents', files, { ...law, id: 'ar-new', adopted }).indexOf('ar-new')
    expect(['2009', '2012-05', '2020'].map(place)).toEqual([0, 2, 3])
  })

  it('a source by its id', () => {
    const sources = ['a', 'c'].map((name) => ({ ...source, id: `ar-src-${name}` }))
    const files = exampleDataset({ 'actors/ar/sources.json': sources })
    const ids = idsAfter('data/actors/ar/sources.json', 'sources', files, { ...source, id: 'ar-src-b' })
    expect(ids).toEqual(['ar-src-a', 'ar-src-b', 'ar-src-c'])
  })

  it('a finding with its question, in the order of time', () => {
    const files = exampleDataset({ 'actors/ar/findings.json': [answer, no] })
    const place = (since: string) =>
      idsAfter('data/actors/ar/findings.json', 'findings', files, { ...answer, value: 'partial', since })
    expect(place('2015')).toEqual(['cr-law 2010-03', 'cr-law 2015', 'cr-unit undefined'])
    expect(place('≤2009')).toEqual(['cr-law ≤2009', 'cr-law 2010-03', 'cr-unit undefined'])
  })
})

describe('of a new country an answer takes the place of the `unknown` of its question,', () => {
  const path = 'data/actors/ar/findings.json'
  const unknown = { indicator: 'cr-law', value: 'unknown', check: 'known' }
  const findingsAfter = (before: readonly object[], record: object, options?: InsertOptions) => {
    const files = insertRecord(exampleDataset({ 'actors/ar/findings.json': before }), path, record, options)
    expect(checkDataset(files)).toEqual([])
    const { findings } = JSON.parse(files.find((file) => file.path === path)!.text)
    return (findings as { value: string; since?: string }[]).map(({ value, since }) => `${value} ${since}`)
  }
  const lone = { ...answer, since: undefined }

  it('with a `since` and without', () => {
    expect(findingsAfter([unknown, no], answer)).toEqual(['yes 2010-03', 'no undefined'])
    expect(findingsAfter([unknown, no], lone)).toEqual(['yes undefined', 'no undefined'])
    expect(findingsAfter([unknown, no], { ...answer, since: '≤2010-03' })).toEqual(['yes ≤2010-03', 'no undefined'])
  })

  it('but not if it is to be kept', () => {
    const kept = findingsAfter([unknown, no], answer, { keepsUnknown: true })
    expect(kept).toEqual(['unknown undefined', 'yes 2010-03', 'no undefined'])
    expect(findingsAfter([unknown, answer, no], { ...answer, value: 'no', since: '2015' })).toHaveLength(4)
  })

  it('nor one that somebody gave a reason for', () => {
    const researched = { indicator: 'cr-law', value: 'unknown', basis: 'The gazette was not found.', check: 'known' }
    expect(findingsAfter([researched, no], answer)).toEqual(['unknown undefined', 'yes 2010-03', 'no undefined'])
  })

  it('and whoever asks beforehand is told', () => {
    const file = exampleDataset({ 'actors/ar/findings.json': [unknown, no] }).find((each) => each.path === path)
    expect(takesPlaceOfUnknown(file, answer)).toBe(true)
    expect(takesPlaceOfUnknown(file, no)).toBe(false)
    expect(takesPlaceOfUnknown(undefined, answer)).toBe(false)
  })
})

it('a file that was not there is made, and is in form', () => {
  const { id, ...others } = law
  const files = fixDataset(insertRecord(exampleDataset(), 'data/actors/bo/documents.json', { ...others, id: 'bo-law' }))
  expect(checkDataset(files.files)).toEqual([])
  expect(files.fixes.filter(({ path }) => path === 'data/actors/bo/documents.json')).toEqual([])
  expect(id).toBe('ar-law')
})

// The whole dataset is read several times.
it('in the real dataset nothing else changes, and the file stays in form', { timeout: 30_000 }, () => {
  const path = 'data/actors/nz/milestones.json'
  const added = JSON.parse(recordFiles.find((file) => file.path === path)!.text).milestones[3] as object
  const files = insertRecord(recordFiles, path, { ...added, id: 'nz-ms-new', title: 'New' })
  expect(diffDatasets(recordFiles, files).changes).toMatchObject([{ change: 'added', id: 'nz-ms-new' }])
  expect(fixDataset(files.filter((file) => /components|nz\/milestones/.test(file.path))).fixes).toEqual([])
  expect(checkDataset(files)).toEqual([])
})
