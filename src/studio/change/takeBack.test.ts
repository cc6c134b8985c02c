import { expect, it } from 'vitest'
import { recordFiles } from '../../dataset/recordForTests.ts'
import { takeBack, type ChangedPlace } from './takeBack.ts'

const path = 'data/actors/nz/documents.json'
const list = (...records: string[]) => [
  { path, text: `{\n  "documents": [\n${records.map((it) => `    ${it}`).join(',\n')}\n  ]\n}\n` },
]
const [a, b, c] = ['{ "id": "nz-a", "title": "A" }', '{ "id": "nz-b", "title": "B" }', '{ "id": "nz-c" }'] as const
const back = (before: typeof recordFiles, files: typeof recordFiles, place: Partial<ChangedPlace> & { id: string }) =>
  takeBack(before, files, { kind: 'documents', ...place })

it('an added record goes, whether it stands first, last or alone', () => {
  expect(back(list(b, c), list(a, b, c), { id: 'nz-a' })).toEqual({ files: list(b, c) })
  expect(back(list(a, b), list(a, b, c), { id: 'nz-c' })).toEqual({ files: list(a, b) })
  const empty = [{ path, text: '{\n  "documents": []\n}\n' }]
  expect(back(empty, list(a), { id: 'nz-a' })).toEqual({ files: empty })
})

it('an added country goes with all that lies beside it and its place in the list', () => {
  const info = { path: 'data/dataset.json', text: '{ "name": "A", "actors": ["nz"] }\n' }
  const added = { ...info, text: '{ "name": "A", "actors": ["nz", "ee"] }\n' }
  const estonia = [
    { path: 'data/actors/ee/actor.json', text: '{ "id": "ee" }\n' },
    { path: 'data/actors/ee/findings.json', text: '{ "findings": [] }\n' },
  ]
  expect(takeBack([info], [added, ...estonia], { kind: 'actors', id: 'ee' })).toEqual({ files: [info] })
})

it('a withdrawn record comes back to its place', () => {
  expect(back(list(a, b, c), list(a, c), { id: 'nz-b' })).toEqual({ files: list(a, b, c) })
  expect(back(list(a, b, c), list(b, c), { id: 'nz-a' })).toEqual({ files: list(a, b, c) })
  const empty = [{ path, text: '{\n  "documents": []\n}\n' }]
  expect(back(list(a), empty, { id: 'nz-a' })).toEqual({ files: list(a) })
})

it('a changed record is as it was, its neighbours as they are now', () => {
  const changed = '{ "id": "nz-a", "title": "other", "note": "new" }'
  const other = b.replace('"B"', '"kept"')
  expect(back(list(a, b), list(changed, other), { id: 'nz-a' })).toEqual({ files: list(a, other) })
})

it('one key of several is taken back alone', () => {
  const changed = '{ "id": "nz-a", "title": "other", "note": "new" }'
  expect(back(list(a), list(changed), { id: 'nz-a', key: 'title' })).toEqual({
    files: list('{ "id": "nz-a", "title": "A", "note": "new" }'),
  })
  expect(back(list(a), list(changed), { id: 'nz-a', key: 'note' })).toEqual({
    files: list('{ "id": "nz-a", "title": "other" }'),
  })
  expect(back(list(a), list('{ "id": "nz-a" }'), { id: 'nz-a', key: 'title' })).toEqual({ files: list(a) })
})

it('a finding whose day was moved is found by its id before', () => {
  const file = recordFiles.find((it) => it.path === 'data/actors/nz/findings.json')!
  expect(file.text).toContain('"since": "2011-06"')
  const moved = { ...file, text: file.text.replace('"since": "2011-06"', '"since": "2012-06"') }
  const place = { kind: 'findings', id: 'nz.gov-strategy@2012-06', idBefore: 'nz.gov-strategy@2011-06' }
  expect(takeBack([file], [moved], place)).toEqual({ files: [file] })
})

it('with an answer that goes the unknown comes back that had made way for it', () => {
  const at = 'data/actors/ee/findings.json'
  const findings = (...records: string[]) => [
    { path: at, text: `{\n  "findings": [\n${records.map((it) => `    ${it}`).join(',\n')}\n  ]\n}\n` },
  ]
  const said = (indicator: string, value: string, more = '') =>
    `{ "indicator": "${indicator}", "value": "${value}"${more} }`
  const [first, last] = [said('gov-strategy', 'unknown'), said('int-oversight', 'unknown')]
  const begun = findings(first, said('gov-plan', 'unknown'), last)
  const answered = findings(first, said('gov-plan', 'yes', ', "since": "2014"'), last)
  const place = { kind: 'findings', id: 'ee.gov-plan@2014' }
  expect(takeBack(begun, answered, place)).toEqual({ files: begun })
  // A country that the draft has added was never there without the answer.
  const bare = findings('{\n      "indicator": "gov-plan",\n      "value": "unknown",\n      "check": "known"\n    }')
  expect(takeBack([], findings(said('gov-plan', 'yes', ', "since": "2014"')), place)).toEqual({ files: bare })
  // What was answered twice since loses one answer, and is not unknown by that.
  const twice = findings(
    first,
    said('gov-plan', 'no', ', "since": "2010"'),
    said('gov-plan', 'yes', ', "since": "2014"'),
    last,
  )
  const once = findings(first, said('gov-plan', 'no', ', "since": "2010"'), last)
  expect(takeBack(begun, twice, place)).toEqual({ files: once })
})

it('a question within a component is taken back without its neighbours', () => {
  const file = recordFiles.find((it) => it.path === 'data/components.json')!
  const question = /"id": "gov-strategy",\s+"question": "([^"]+)"/.exec(file.text)
  expect(question).not.toBeNull()
  const changed = { ...file, text: file.text.replace(question![0], question![0].replace(question![1]!, 'Other')) }
  expect(takeBack([file], [changed], { kind: 'indicators', id: 'gov-strategy' })).toEqual({ files: [file] })
})

it('what is nowhere is said to be nowhere', () => {
  expect(back(list(a), list(a), { id: 'nz-x' })).toEqual({ failure: expect.stringContaining('nz-x') })
})
