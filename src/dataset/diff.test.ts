import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffDatasets } from './diff.ts'
import { recordFiles } from './recordForTests.ts'
import { answer, event, exampleDataset, law, no } from './rules/exampleDataset.ts'
import type { ExampleFiles } from './rules/rule.ts'

const documents = 'actors/ar/documents.json'
const findings = 'actors/ar/findings.json'

function changes(before: ExampleFiles, after: ExampleFiles) {
  return diffDatasets(exampleDataset(before), exampleDataset(after)).changes
}

describe('a maintainer reads what an edit did', () => {
  it('a date made exact and a citation more: key by key, with the file and line', () => {
    const later = { ...law, adopted: '2010-03-05', citations: [...law.citations, { source: 'ar-src-news' }] }
    const [change, ...others] = changes({ [documents]: [law] }, { [documents]: [later] })
    expect(others).toEqual([])
    expect(change).toEqual({
      change: 'changed',
      kind: 'documents',
      id: 'ar-law',
      name: 'Computer Crime Act',
      path: 'data/actors/ar/documents.json',
      // Two lines for the file's brace and schema, one for its list.
      line: 4,
      keys: [
        { key: 'adopted', before: '2010-03', after: '2010-03-05' },
        { key: 'citations', before: law.citations, after: later.citations },
      ],
    })
  })

  it('a record put before the others is added; those others are not changed', () => {
    const added = { ...law, id: 'ar-law-0' }
    expect(changes({ [documents]: [law] }, { [documents]: [added, law] })).toMatchObject([
      { change: 'added', id: 'ar-law-0', keys: [] },
    ])
  })

  it('a finding whose beginning moved is that finding, though its id follows its beginning', () => {
    const moved = { ...answer, since: '2010-04' }
    expect(changes({ [findings]: [answer, no] }, { [findings]: [moved, no] })).toMatchObject([
      {
        change: 'changed',
        id: 'ar.cr-law@2010-04',
        idBefore: 'ar.cr-law@2010-03',
        keys: [{ key: 'since', before: '2010-03', after: '2010-04' }],
      },
    ])
  })

  it('a record merged into another: withdrawn, with the id where its links arrive', () => {
    const second = { ...law, id: 'ar-law-2' }
    const merged = { ...second, replaces: ['ar-law'] }
    expect(changes({ [documents]: [law, second] }, { [documents]: [merged] })).toMatchObject([
      { change: 'changed', id: 'ar-law-2', keys: [{ key: 'replaces', after: ['ar-law'] }] },
      { change: 'withdrawn', id: 'ar-law', mergedInto: 'ar-law-2' },
    ])
  })

  it('a record that got another id is the same record', () => {
    const renamed = { ...law, id: 'ar-act', replaces: ['ar-law'] }
    expect(changes({ [documents]: [law] }, { [documents]: [renamed] })).toMatchObject([
      { change: 'changed', id: 'ar-act', idBefore: 'ar-law' },
    ])
  })

  it('a record that got another id and says so nowhere: the same record, and links to its old id are lost', () => {
    const renamed = { ...law, id: 'ar-act' }
    expect(changes({ [documents]: [law] }, { [documents]: [renamed] })).toMatchObject([
      { change: 'changed', id: 'ar-act', idBefore: 'ar-law', isLinkLost: true },
    ])
    const replacing = { ...renamed, replaces: ['ar-law'] }
    expect(changes({ [documents]: [law] }, { [documents]: [replacing] })[0]).not.toHaveProperty('isLinkLost')
    expect(changes({ [documents]: [law] }, { [documents]: [] })).toMatchObject([{ id: 'ar-law', isLinkLost: true }])
    // A finding is found by its question and day; no link to it is promised.
    expect(changes({}, { [findings]: [no] })[0]).not.toHaveProperty('isLinkLost')
  })

  it('of two answers of which one went and the other was dated anew: which is which', () => {
    const early = { ...answer, value: 'partial', since: '≤2001', basis: 'A decree.' }
    const late = { ...answer, since: '2018' }
    expect(changes({ [findings]: [early, answer] }, { [findings]: [late] })).toMatchObject([
      { change: 'changed', id: 'ar.cr-law@2018', idBefore: 'ar.cr-law@2010-03', keys: [{ key: 'since' }] },
      { change: 'withdrawn', id: 'ar.cr-law@≤2001' },
    ])
  })

  it('components and questions in another order, as they stand on the screens', () => {
    const crime = JSON.parse(exampleDataset()[1]!.text).components[0]
    const other = { ...crime, id: 'other', indicators: [{ ...crime.indicators[0], id: 'ot-law' }] }
    const turned = { ...crime, indicators: crime.indicators.toReversed() }
    expect(changes({ 'components.json': [crime, other] }, { 'components.json': [other, turned] })).toEqual([
      expect.objectContaining({
        kind: 'components',
        id: 'components',
        keys: [{ key: 'order', before: ['crime', 'other'], after: ['other', 'crime'] }],
      }),
      expect.objectContaining({
        id: 'crime',
        keys: [{ key: 'indicators', before: ['cr-law', 'cr-unit'], after: ['cr-unit', 'cr-law'] }],
      }),
    ])
    const added = { ...other, id: 'third', indicators: [] }
    expect(changes({ 'components.json': [crime] }, { 'components.json': [added, crime] })).toMatchObject([
      { change: 'added', id: 'third' },
    ])
  })

  it('a reading rule that was sharpened: the question is named, not its whole component', () => {
    const before = exampleDataset()
    const after = before.map((file) => ({
      ...file,
      text: file.text.replace('"partial": "a rule"', '"partial": "a decree"'),
    }))
    expect(diffDatasets(before, after).changes).toMatchObject([
      { kind: 'indicators', id: 'cr-law', keys: [{ key: 'rule.partial', before: 'a rule', after: 'a decree' }] },
    ])
  })

  it('a file that is no JSON any more: it is named, and no record of it is called withdrawn', () => {
    const before = exampleDataset({ [documents]: [law], 'actors/ar/milestones.json': [event] })
    const after = before.map((file) =>
      file.path.endsWith('milestones.json') ? { ...file, text: file.text.slice(0, -20) } : file,
    )
    expect(diffDatasets(before, after)).toEqual({ changes: [], unread: ['data/actors/ar/milestones.json'] })
  })
})

it('formatting and the order of keys change nothing', { timeout: 30_000 }, () => {
  const other = recordFiles.map(({ path, text }) => ({ path, text: JSON.stringify(JSON.parse(text)) }))
  expect(diffDatasets(recordFiles, other)).toEqual({ changes: [], unread: [] })
})

it('what is added one way is withdrawn the other way', { timeout: 30_000 }, () => {
  const names = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  fc.assert(
    fc.property(names, names, (one, other) => {
      const files = (ids: string[]) =>
        exampleDataset({ [documents]: ids.map((id) => ({ ...law, id: `ar-${id}`, title: id })) })
      const ids = (way: 'added' | 'withdrawn', before: string[], after: string[]) =>
        diffDatasets(files(before), files(after))
          .changes.filter(({ change }) => change === way)
          .map(({ id }) => id)
          .sort()
      expect(ids('added', one, other)).toEqual(ids('withdrawn', other, one))
      expect(ids('added', one, other)).toEqual(
        other
          .filter((id) => !one.includes(id))
          .map((id) => `ar-${id}`)
          .sort(),
      )
    }),
  )
})
