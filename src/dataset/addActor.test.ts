import { expect, it } from 'vitest'
import { addActor } from './addActor.ts'
import { checkDataset } from './check.ts'
import { record, recordFiles } from './recordForTests.ts'

const said = { name: 'France', iso2: 'FR', iso3: 'FRA', aka: undefined }
const files = addActor(recordFiles, record, 'fr', said)
const contentOf = (path: string) => JSON.parse(files.find((file) => file.path === path)!.text)

it('a new country has no fault, and all its answers are unknown', () => {
  expect(checkDataset(files)).toEqual([])
  const { findings } = contentOf('data/actors/fr/findings.json')
  expect(findings).toHaveLength(record.indicators.length)
  expect(new Set((findings as { value: string }[]).map(({ value }) => value))).toEqual(new Set(['unknown']))
})

it('a new country stands after the last country, before blocs and forums; nothing else is touched', () => {
  const { actors } = contentOf('data/dataset.json')
  const kinds = new Map(record.actors.map(({ id, kind }) => [id, kind]))
  const next = actors[actors.indexOf('fr') + 1]
  expect(kinds.get(next)).not.toBe('country')
  const touched = files.filter((file) => !recordFiles.includes(file)).map(({ path }) => path)
  expect(touched).toEqual(['data/actors/fr/actor.json', 'data/actors/fr/findings.json', 'data/dataset.json'])
})

it.each([
  ['a word that begins other ids', 'shared', said],
  ['a word that means something to programs', 'constructor', said],
  ['the id of another actor with a hyphen', 'nz-x', said],
  ['a code of nobody', 'xx', { ...said, iso2: 'XX' }],
  ['a long code of nobody', 'xx', { ...said, iso3: 'XXX' }],
])('no actor is made of %s', (_, id, known) => {
  expect(() => addActor(recordFiles, record, id, known)).toThrow(/expected (another id|that of ISO)/)
})

it.each([
  ['code', { name: 'Other', iso2: 'NZ', iso3: 'OTH' }],
  ['long code', { name: 'Other', iso2: 'OT', iso3: 'NZL' }],
  ['name', { name: 'New Zealand', iso2: 'OT', iso3: 'OTH' }],
])('a %s that another country has is an error', (_, twin) => {
  expect(checkDataset(addActor(recordFiles, record, 'ot', twin))).toEqual([
    expect.objectContaining({ rule: 'actor-kind', message: expect.stringContaining('of "nz" already') }),
  ])
})
