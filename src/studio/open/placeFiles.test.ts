import { expect, it } from 'vitest'
import { recordFiles } from '../../dataset/recordForTests.ts'
import { fileKinds } from '../../dataset/schema/fileKinds.ts'
import { fileKindNames } from './fileKindNames.ts'
import { placeFiles } from './placeFiles.ts'

const place = (files: readonly { path: string; text: string }[]) => placeFiles(files, fileKindNames)

it('the names of files are those that the schemas have', () => {
  expect([...fileKindNames].sort()).toEqual(Object.keys(fileKinds).sort())
})

it.each(['', 'data/', 'atlas-main/data/'])('a dataset is found in what was opened, wherever it lies: %s', (folder) => {
  const came = recordFiles.map(({ path, text }) => ({ path: path.replace('data/', folder), text }))
  const { files, isWhole, root, refused } = place([...came, { path: 'atlas-main/package.json', text: '{}' }])
  expect(isWhole).toBe(true)
  expect(root).toBe(folder)
  expect(files.filter(({ path }) => !path.includes('package'))).toEqual(
    [...recordFiles].sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
  expect(refused).toEqual([])
})

it('words for people, schemas and what tools leave behind are passed over in silence', () => {
  const [info] = recordFiles.filter(({ path }) => path === 'data/dataset.json')
  const others = [
    'data/README.md',
    'data/LICENSE',
    'data/schema/actor.schema.json',
    'data/.DS_Store',
    '__MACOSX/data/x',
  ]
  const { files, refused } = place([info!, ...others.map((path) => ({ path, text: 'x' }))])
  expect(files.map(({ path }) => path)).toEqual(['data/dataset.json'])
  expect(refused).toEqual([])
})

const ownFiles = recordFiles
  .map(({ path }) => path)
  .filter((path) => /data\/actors\/.*\/(findings|positions)/.test(path))
it.each([...ownFiles, 'data/actors/gb/actor.json', 'data/sources.json', 'data/glossary.json'])(
  'a single file finds its place by what stands in it: %s',
  (path) => {
    const { text } = recordFiles.find((file) => file.path === path)!
    const placed = { files: [{ path, text }], isWhole: false, root: '', unplaced: [], refused: [] }
    expect(place([{ path: 'pasted', text }])).toEqual(placed)
  },
)

it('answers that rest on nothing, or on as much of one as of another, do not say whose they are: that is asked', () => {
  const finding = (...evidence: string[]) => ({ indicator: 'gov-strategy', value: 'yes', evidence })
  const file = (findings: object[]) => ({
    path: 'findings.json',
    text: JSON.stringify({ $schema: '../../schema/findings.schema.json', findings }),
  })
  const unsaid = [finding(), finding('nz-doc-a', 'au-doc-a'), finding('shared-src-a'), finding('nz-a', 'nz-b', 'au-a')]
  for (const each of unsaid) {
    const { files, refused, unplaced } = place([file([each])])
    expect({ files, refused }).toEqual({ files: [], refused: [] })
    expect(unplaced).toEqual([{ ...file([each]), kind: 'findings' }])
  }
  expect(place([file([finding('nz-doc-a', 'nz-doc-b', 'nz-doc-c', 'au-doc-a')])]).files[0]!.path).toBe(
    'data/actors/nz/findings.json',
  )
})

it.each(['data/glossary.json', 'data/actors/nz/documents.json'])(
  'half a file is opened where its name stands: %s',
  (path) => {
    const text = recordFiles.find((file) => file.path === path)!.text.slice(0, 2000)
    expect(place([{ path: path.replace('data/', ''), text }]).files).toEqual([{ path, text }])
  },
)

it.each([
  ['no JSON', '{ "a": '],
  ['JSON of something else', '{ "name": "cyber-policy-atlas", "version": "1.0.0" }'],
  ['a list', '[1, 2]'],
  ['nothing', ''],
  ['prototype keys', '{ "$schema": "schema/__proto__.schema.json", "__proto__": { "id": "x" } }'],
  ['a path that climbs', '{ "$schema": "../../schema/actor.schema.json", "id": "../../etc" }'],
])('what belongs nowhere is named: %s', (_, text) => {
  const { files, refused } = place([{ path: 'some.json', text }])
  expect(files).toEqual([])
  expect(refused).toEqual([{ path: 'some.json', reason: expect.stringContaining('is no file of the dataset') }])
})
