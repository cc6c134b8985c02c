import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixDataset } from './fix.ts'
import { mergeDatasets, type Preference } from './merge.ts'
import { recordFiles } from './recordForTests.ts'
import { answer, country, exampleDataset, exampleInfo, law, no, source } from './rules/exampleDataset.ts'
import { formatLayout, layoutOfValue } from './formatJson.ts'

const path = 'data/actors/ar/documents.json'

/** A file of documents in the form that the project's files have. */
function file(...documents: readonly object[]) {
  return inForm(exampleDataset({ 'actors/ar/documents.json': documents }), path)
}

function inForm(files: ReturnType<typeof exampleDataset>, path: string) {
  const content = JSON.parse(files.find((each) => each.path === path)!.text) as Record<string, unknown>
  const lines = Object.entries(content).map(([key, value]) => {
    if (!Array.isArray(value)) return `  ${JSON.stringify(key)}: ${formatLayout(layoutOfValue(value), 2)}`
    const records = value.map((each) => `    ${formatLayout(layoutOfValue(each, true), 4)}`)
    return `  ${JSON.stringify(key)}: [\n${records.join(',\n')}\n  ]`
  })
  return [{ path, text: `{\n${lines.join(',\n')}\n}\n` }]
}

const second = { ...law, id: 'ar-law-2', title: 'Second Act' }
const third = { ...law, id: 'ar-law-3', title: 'Third Act' }
const citing = (...sources: string[]) => sources.map((source) => ({ source }))

describe('two edits of one file are joined', () => {
  it.each([
    [
      'of two records',
      [law, second],
      [{ ...law, title: 'A' }, second],
      [law, { ...second, title: 'B' }],
      [
        { ...law, title: 'A' },
        { ...second, title: 'B' },
      ],
    ],
    [
      'of two keys of one record',
      [law],
      [{ ...law, adopted: '2011' }],
      [{ ...law, issuer: 'King' }],
      [{ ...law, adopted: '2011', issuer: 'King' }],
    ],
    [
      'of a key that is new and one that goes',
      [{ ...law, note: 'x' }],
      [law],
      [{ ...law, note: 'x', inForce: '2011' }],
      [{ ...law, inForce: '2011' }],
    ],
    ['that each add a record at the same place', [law], [law, second], [law, third], [law, third, second]],
    ['that add the same record', [law], [law, second], [law, second], [law, second]],
    [
      'of which one withdraws what the other left alone',
      [law, second],
      [law],
      [{ ...law, issuer: 'King' }, second],
      [{ ...law, issuer: 'King' }],
    ],
    [
      'that each add a citation, and one takes one out',
      [{ ...law, citations: citing('a', 'b') }],
      [{ ...law, citations: citing('a', 'b', 'c') }],
      [{ ...law, citations: citing('d', 'b') }],
      [{ ...law, citations: citing('d', 'b', 'c') }],
    ],
    [
      'of two parties of a treaty',
      [
        {
          ...law,
          parties: [
            { actor: 'ar', signed: '2010' },
            { actor: 'bo', signed: '2010' },
          ],
        },
      ],
      [
        {
          ...law,
          parties: [
            { actor: 'ar', signed: '2010', inForce: '2012' },
            { actor: 'bo', signed: '2010' },
          ],
        },
      ],
      [
        {
          ...law,
          parties: [
            { actor: 'ar', signed: '2010' },
            { actor: 'bo', signed: '2010-05' },
          ],
        },
      ],
      [
        {
          ...law,
          parties: [
            { actor: 'ar', signed: '2010', inForce: '2012' },
            { actor: 'bo', signed: '2010-05' },
          ],
        },
      ],
    ],
  ])('%s', (_, base, ours, theirs, expected) => {
    expect(mergeDatasets(file(...base), file(...ours), file(...theirs))).toEqual({
      files: file(...expected),
      conflicts: [],
    })
  })

  it('of a finding whose beginning one moved and whose basis the other wrote anew', () => {
    const findings = (...list: object[]) =>
      inForm(exampleDataset({ 'actors/ar/findings.json': list }), 'data/actors/ar/findings.json')
    const base = findings(answer, no)
    const moved = findings({ ...answer, since: '2010-03-05' }, no)
    const reworded = findings({ ...answer, basis: 'The Act.' }, no)
    expect(mergeDatasets(base, moved, reworded)).toEqual({
      files: findings({ ...answer, since: '2010-03-05', basis: 'The Act.' }, no),
      conflicts: [],
    })
  })

  it.each([
    ['one deleted and the other left alone', file(law), [], file(law)],
    ['the other deleted', file(law), file(law), []],
    ['both deleted', file(law), [], []],
  ])('of a file that %s: it goes', (_, base, ours, theirs) => {
    expect(mergeDatasets(base, ours, theirs)).toEqual({ files: [], conflicts: [] })
  })

  it('of a file that is one record', () => {
    const actor = (changes: object) =>
      inForm(exampleDataset({ 'actors/ar/actor.json': { ...country, ...changes } }), 'data/actors/ar/actor.json')
    const merged = mergeDatasets(actor({}), actor({ summary: 'Ours.' }), actor({ approach: 'Theirs.' }))
    expect(merged).toEqual({ files: actor({ summary: 'Ours.', approach: 'Theirs.' }), conflicts: [] })
  })
})

describe('where two edits say different things, the conflict is named with what each says:', () => {
  const base = [law]
  it('a key', () => {
    const [ours, theirs] = [[{ ...law, adopted: '2010-03-05' }], [{ ...law, adopted: '2010-04' }]]
    const merged = mergeDatasets(file(...base), file(...ours), file(...theirs))
    expect(merged.conflicts).toEqual([
      { path, id: 'ar-law', key: 'adopted', base: '2010-03', ours: '2010-03-05', theirs: '2010-04' },
    ])
    expect(merged.files[0]!.text).toContain(`      "issuer": "Parliament",
<<<<<<< ours
      "adopted": "2010-03-05",
||||||| base
      "adopted": "2010-03",
=======
      "adopted": "2010-04",
>>>>>>> theirs
      "components": ["crime"],
`)
    const preferring = (preference: Preference) =>
      mergeDatasets(file(...base), file(...ours), file(...theirs), preference)
    expect(preferring('ours')).toEqual({ files: file(...ours), conflicts: merged.conflicts })
    expect(preferring('theirs')).toEqual({ files: file(...theirs), conflicts: merged.conflicts })
  })

  it('a record that one withdrew and the other changed', () => {
    const changed = { ...law, adopted: '2011' }
    const { conflicts, files } = mergeDatasets(file(law, second), file(second), file(changed, second))
    expect(conflicts).toMatchObject([{ id: 'ar-law', base: { adopted: '2010-03' }, theirs: { adopted: '2011' } }])
    expect(conflicts[0]).not.toHaveProperty('ours')
    expect(files[0]!.text).toContain('"adopted": "2011"')
  })

  it('a record that both added and wrote differently', () => {
    const { conflicts } = mergeDatasets(file(law), file(law, second), file(law, { ...second, issuer: 'King' }))
    expect(conflicts).toEqual([{ path, id: 'ar-law-2', key: 'issuer', ours: 'Parliament', theirs: 'King' }])
  })

  it('a locator of the same citation', () => {
    const at = (locator: string) => file({ ...law, citations: [{ source: 'a', locator }] })
    const { conflicts } = mergeDatasets(at('art. 1'), at('art. 2'), at('art. 3'))
    expect(conflicts).toMatchObject([{ key: 'citations[a].locator', ours: 'art. 2', theirs: 'art. 3' }])
  })

  it('a file that one deleted and the other changed: the whole file, and neither goes by itself', () => {
    const changed = file({ ...law, title: 'A' })
    const { files, conflicts } = mergeDatasets(file(law), [], changed)
    expect(conflicts).toEqual([{ path, base: file(law)[0]!.text, theirs: changed[0]!.text }])
    expect(files[0]!.text).toContain('"title": "A"')
    expect(mergeDatasets(file(law), [], changed, 'ours')).toEqual({ files: [], conflicts })
    expect(mergeDatasets(file(law), [], changed, 'theirs')).toEqual({ files: changed, conflicts })
    expect(mergeDatasets(file(law), changed, []).conflicts).toEqual([
      { path, base: file(law)[0]!.text, ours: changed[0]!.text },
    ])
  })

  it('a file that is no JSON on one side: the whole file', () => {
    const broken = [{ path, text: '{ "documents": [' }]
    const { conflicts } = mergeDatasets(file(law), file(second), broken)
    expect(conflicts).toMatchObject([{ path, theirs: broken[0]!.text }])
  })
})

describe('an order is not lost:', () => {
  const list = (name: string, content: object) => inForm(exampleDataset({ [name]: content }), `data/${name}`)
  const question = (id: string, words = id) => ({ id, question: words, rule: { yes: 'a', no: 'b' } })
  const component = (id: string, ...indicators: object[]) => ({ id, label: id, definition: id, indicators })
  const components = (...all: object[]) => list('components.json', all)
  const [one, two, three] = ['one', 'two', 'three'].map((id) => component(id, question(`${id}-a`), question(`${id}-b`)))
  const info = (...actors: string[]) =>
    fixDataset(exampleDataset({ 'dataset.json': { ...exampleInfo, actors } })).files.slice(0, 1)
  const written = (...authors: string[]) => list('actors/ar/sources.json', [{ ...source, authors }])

  it.each([
    [
      'one reorders the components, the other edits a question',
      components(one!, two!, three!),
      components(component('one', question('one-a', 'Anew?'), question('one-b')), two!, three!),
      components(three!, one!, two!),
      components(three!, component('one', question('one-a', 'Anew?'), question('one-b')), two!),
    ],
    [
      'one reorders the questions, the other edits one',
      components(one!),
      components(component('one', question('one-a', 'Anew?'), question('one-b'))),
      components(component('one', question('one-b'), question('one-a'))),
      components(component('one', question('one-b'), question('one-a', 'Anew?'))),
    ],
    [
      'authors turned, and one more',
      written('A', 'B'),
      written('B', 'A'),
      written('A', 'B', 'C'),
      written('B', 'A', 'C'),
    ],
    ['actors turned, and one more', info('ar', 'bo'), info('bo', 'ar'), info('ar', 'bo', 'fr'), info('bo', 'ar', 'fr')],
    [
      'one more at the head, and turned',
      info('ar', 'bo'),
      info('fr', 'ar', 'bo'),
      info('bo', 'ar'),
      info('fr', 'bo', 'ar'),
    ],
    ['both alike', info('ar', 'bo', 'duo'), info('duo', 'ar', 'bo'), info('duo', 'ar', 'bo'), info('duo', 'ar', 'bo')],
  ])('%s', (_, base, ours, theirs, expected) => {
    expect(mergeDatasets(base, ours, theirs)).toEqual({ files: expected, conflicts: [] })
  })

  it('two orders of the actors are a conflict', () => {
    const [base, ours, theirs] = [info('ar', 'bo', 'duo'), info('bo', 'ar', 'duo'), info('duo', 'ar', 'bo')]
    const { files, conflicts } = mergeDatasets(base, ours, theirs)
    expect(conflicts).toMatchObject([
      { id: 'dataset', key: 'actors', ours: ['bo', 'ar', 'duo'], theirs: ['duo', 'ar', 'bo'] },
    ])
    expect(files[0]!.text).toContain('<<<<<<< ours\n  "actors": ["bo", "ar", "duo"]')
    expect(mergeDatasets(base, ours, theirs, 'theirs').files).toEqual(theirs)
  })

  it('two orders of the components are a conflict, with the edits of both in each', () => {
    const anew = component('one', question('one-a', 'Anew?'), question('one-b'))
    const [base, ours, theirs] = [
      components(one!, two!, three!),
      components(two!, anew, three!),
      components(three!, one!, two!),
    ]
    const { files, conflicts } = mergeDatasets(base, ours, theirs)
    const ids = { base: ['one', 'two', 'three'], ours: ['two', 'one', 'three'], theirs: ['three', 'one', 'two'] }
    expect(conflicts).toEqual([{ path: 'data/components.json', id: 'components', key: 'order', ...ids }])
    const [, their] = files[0]!.text.split('=======\n')
    expect(their).toBe(`${components(three!, anew, two!)[0]!.text}>>>>>>> theirs\n`)
    expect(mergeDatasets(base, ours, theirs, 'theirs').files).toEqual(components(three!, anew, two!))
  })

  it('two new lists of authors that name them in another order are a conflict', () => {
    const base = list('actors/ar/sources.json', [source])
    expect(mergeDatasets(base, written('A', 'B'), written('B', 'A')).conflicts).toMatchObject([{ key: 'authors' }])
  })
})

describe('two edits that are sound each do not make something unsound or untrue without a word:', () => {
  it.each([
    ['citations', citing('a', 'b', 'c'), citing('b', 'c'), citing('a')],
    ['components', ['crime', 'law'], ['crime'], ['law']],
  ])('each takes out what the other keeps of the %s: a conflict, not an empty list', (key, base, ours, theirs) => {
    const at = (value: unknown) => file({ ...law, [key]: value })
    const { conflicts, files } = mergeDatasets(at(base), at(ours), at(theirs))
    expect(conflicts).toEqual([{ path, id: 'ar-law', key, base, ours, theirs }])
    expect(files[0]!.text).toContain('<<<<<<< ours')
    expect(mergeDatasets(at(base), at(ours), at(theirs), 'theirs').files).toEqual(at(theirs))
  })

  const findings = (...list: object[]) =>
    inForm(exampleDataset({ 'actors/ar/findings.json': list }), 'data/actors/ar/findings.json')
  const early = { ...answer, value: 'partial', since: '≤2001', basis: 'A decree.' }

  it('one takes out the first answer and dates the second anew, the other adds evidence to the first', () => {
    const late = { ...answer, since: '2018' }
    const { conflicts, files } = mergeDatasets(
      findings(early, answer),
      findings(late),
      findings({ ...early, evidence: ['ar-law'] }, answer),
      'ours',
    )
    expect(conflicts).toMatchObject([{ id: 'ar.cr-law@≤2001', theirs: { evidence: ['ar-law'] } }])
    expect(files).toEqual(findings(late))
  })

  it('one puts another answer in the place of the only one, the other adds evidence to it', () => {
    const other = { ...answer, value: 'no', since: '2018', basis: 'It was repealed.' }
    const { conflicts } = mergeDatasets(
      findings(answer),
      findings(other),
      findings({ ...answer, evidence: ['ar-law'] }),
    )
    expect(conflicts).toMatchObject([
      {
        id: 'ar.cr-law@2018',
        theirId: 'ar.cr-law@2010-03',
        ours: { value: 'no' },
        theirs: { value: 'yes' },
      },
    ])
    expect(conflicts[0]).not.toHaveProperty('key')
  })

  it('both answer differently what was unknown', () => {
    const open = { indicator: 'cr-law', value: 'unknown', check: 'known' }
    const { conflicts } = mergeDatasets(findings(open), findings(answer), findings({ ...answer, since: '2012' }))
    expect(conflicts.map(({ key }) => key)).toContain('since')
  })

  const beside = (keys: object, ...documents: object[]) =>
    file(...documents).map(({ text }) => ({
      path,
      text: text.replace('  "documents"', `${JSON.stringify(keys, null, 2).slice(2, -2)},\n  "documents"`),
    }))

  it('a key beside the records is taken from the edit that has it', () => {
    const [base, ours, theirs] = [file(law), file({ ...law, title: 'A' }), beside({ note: 'x' }, law)]
    expect(mergeDatasets(base, ours, theirs)).toEqual({
      files: beside({ note: 'x' }, { ...law, title: 'A' }),
      conflicts: [],
    })
    expect(mergeDatasets(base, theirs, ours)).toEqual({
      files: beside({ note: 'x' }, { ...law, title: 'A' }),
      conflicts: [],
    })
  })

  it('a key beside the records that both have differently is a conflict of the file', () => {
    const [ours, theirs] = [beside({ note: 'x' }, law), beside({ note: 'y' }, { ...law, title: 'A' })]
    expect(mergeDatasets(file(law), ours, theirs).conflicts).toEqual([
      { path, base: file(law)[0]!.text, ours: ours[0]!.text, theirs: theirs[0]!.text },
    ])
  })

  it('a key that stands twice in a record that both touched: the whole record, with both values', () => {
    const [base, theirs] = [file(law), file({ ...law, title: 'A' })]
    const ours = base.map(({ text }) => ({
      path,
      text: text.replace('"type": "law"', '"type": "bill",\n      "type": "law"'),
    }))
    const { conflicts, files } = mergeDatasets(base, ours, theirs)
    expect(conflicts).toMatchObject([{ id: 'ar-law', theirs: { title: 'A' } }])
    expect(files[0]!.text).toContain('"type": "bill",\n      "type": "law",')
  })
})

describe('of any edits', { timeout: 30_000 }, () => {
  const keys = ['title', 'issuer', 'adopted', 'summary', 'note'] as const
  const edit = fc.record(Object.fromEntries(keys.map((key) => [key, fc.constantFrom('1', '2', '3')])), {
    requiredKeys: [],
  })

  it('each change of one side stands, and each key that both changed differently is a conflict', () => {
    fc.assert(
      fc.property(edit, edit, (our, their) => {
        const { files, conflicts } = mergeDatasets(
          file(law),
          file({ ...law, ...our }),
          file({ ...law, ...their }),
          'ours',
        )
        const both = keys.filter((key) => our[key] && their[key] && our[key] !== their[key])
        expect(conflicts.map(({ key }) => key).sort()).toEqual(both.toSorted())
        expect(files).toEqual(file({ ...law, ...their, ...our }))
      }),
    )
  })

  it('an edit merged with none, or with itself, is that edit letter for letter', () => {
    const edited = recordFiles.map(({ path, text }) => ({ path, text: text.replaceAll('"known"', '"read"') }))
    expect(mergeDatasets(recordFiles, edited, recordFiles).files).toEqual(sorted(edited))
    expect(mergeDatasets(recordFiles, recordFiles, edited).files).toEqual(sorted(edited))
    expect(mergeDatasets(recordFiles, edited, edited)).toEqual({ files: sorted(edited), conflicts: [] })
  })

  it('an edit of the real dataset on each side: both stand, and nothing else is touched', () => {
    const edit = (key: string) =>
      recordFiles.map(({ path, text }) => ({ path, text: text.replaceAll(`"${key}": "`, `"${key}": "Really `) }))
    const merged = mergeDatasets(recordFiles, edit('title'), edit('summary'))
    const inBoth = edit('title').map(({ path, text }) => ({
      path,
      text: text.replaceAll('"summary": "', '"summary": "Really '),
    }))
    expect(merged).toEqual({ files: sorted(inBoth), conflicts: [] })
  })
})

function sorted(files: readonly { readonly path: string; readonly text: string }[]) {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
