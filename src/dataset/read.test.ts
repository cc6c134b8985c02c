import { describe, expect, it } from 'vitest'
import { readDataset } from './read.ts'

import { answer, exampleDataset, law, no, position, ranking } from './rules/exampleDataset.ts'

const dataset = readDataset(
  exampleDataset({
    'actors/ar/documents.json': [{ ...law, id: 'ar-law-2', replaces: ['ar-law'] }],
    'actors/ar/positions.json': [position],
    'actors/ar/indices.json': [ranking],
    'actors/ar/findings.json': [{ ...answer, since: '≤2009' }, { ...answer, value: 'no', since: '2015-03' }, no],
  }).reverse(),
)

describe('a reader of the dataset', () => {
  it('meets the actors in the order of dataset.json, whatever the order of the files', () => {
    expect(dataset.actors.map(({ id }) => id)).toEqual(['ar', 'bo', 'duo', 'forum'])
    expect(dataset.findings.map(({ actor }) => actor)).toEqual(['ar', 'ar', 'ar', 'bo', 'bo'])
  })

  it('finds in each record the actor whose folder it stands in, and in a shared source none', () => {
    expect(dataset.documents[0]).toMatchObject({ id: 'ar-law-2', actor: 'ar' })
    expect(dataset.sources[0]).not.toHaveProperty('actor')
  })

  it('can name answers, positions and index results, which have no id in their files', () => {
    expect(dataset.findings.slice(0, 3).map(({ id }) => id)).toEqual([
      'ar.cr-law@≤2009',
      'ar.cr-law@2015-03',
      'ar.cr-unit@throughout',
    ])
    expect(dataset.positions[0]!.id).toBe('ar.crime')
    expect(dataset.indices[0]!.id).toBe('ar.gci@2020')
  })

  it('finds a record by its id and by an id that it replaces', () => {
    const entry = { kind: 'documents', record: dataset.documents[0] }
    expect(dataset.byId.get('ar-law-2')).toEqual(entry)
    expect(dataset.byId.get('ar-law')).toEqual(entry)
    expect(dataset.byId.get('ar.crime')?.kind).toBe('positions')
    expect(dataset.byId.get('cr-unit')).toMatchObject({ kind: 'indicators', record: { component: 'crime' } })
  })

  it('finds the findings of a cell in the order of time, and none of another cell', () => {
    expect(dataset.findingsOf.get('ar.cr-law')!.map(({ value }) => value)).toEqual(['yes', 'no'])
    expect(dataset.findingsOf.get('duo.cr-law')).toBeUndefined()
  })

  it('cannot change it by mistake, however deep', () => {
    const { citations } = dataset.documents[0]!
    expect(() => (citations as object[]).push({})).toThrow(TypeError)
    expect(() => Object.assign(citations[0]!, { source: 'other' })).toThrow(TypeError)
    expect(() => Object.assign(dataset.info, { name: 'Other' })).toThrow(TypeError)
  })
})
