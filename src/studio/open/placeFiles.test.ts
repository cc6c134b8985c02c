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

it.each(['data/actors/nz/findings.json', 'data/actors/gb/actor.json', 'data/sources.json', 'data/glossary.json'])(
  'a single file finds its place by what stands in it: %s',
  (path) => {
    const { text } = recordFiles.find((file) => file.path === path)!
    // The findings of an actor do not say whose they are.
    const name = path.includes('findings') ? 'actors/nz/findings.json' : 'pasted'
    expect(place([{ path: name, text }])).toEqual({ files: [{ path, text }], isWhole: false, root: '', refused: [] })
  },
)

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
