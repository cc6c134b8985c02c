import { describe, expect, it } from 'vitest'
import { checkDataset } from './check.ts'
import { diffDatasets } from './diff.ts'
import { fixDataset } from './fix.ts'
import { insertRecord } from './insertRecord.ts'
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
