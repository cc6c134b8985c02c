import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDataset, reviewDataset } from './check.ts'
import { diffDatasets } from './diff.ts'
import { fixDataset } from './fix.ts'
import { recordFiles } from './recordForTests.ts'
import { answer, exampleDataset, law, no, ranking, source } from './rules/exampleDataset.ts'

const path = 'data/actors/ar/documents.json'
const inForm = fixDataset(exampleDataset({ 'actors/ar/documents.json': [law] })).files
const text = inForm.find((file) => file.path === path)!.text

function fix(broken: string) {
  const { files, fixes } = fixDataset([...inForm.filter((file) => file.path !== path), { path, text: broken }])
  return { text: files.find((file) => file.path === path)!.text, fixes }
}

describe('what needs no judgement is put right, and told with its line:', () => {
  it.each([
    ['a byte order mark', '{', '\ufeff{', 1, 'byte order mark'],
    [
      'keys in another order',
      '"title": "Computer Crime Act",\n      "type": "law",',
      '"type": "law",\n      "title": "Computer Crime Act",',
      6,
      'in their order',
    ],
    ['a key that says nothing', '"components"', '"note": null,\n      "components"', 10, 'took out "note"'],
    ['an empty list', '"components"', '"parties": [],\n      "components"', 10, 'took out "parties"'],
    ['the same key twice', '"type": "law",', '"type": "law",\n      "type": "law",', 8, 'twice'],
    ['a comma too many', '"read"\n', '"read",\n', 1, 'in its form'],
    ['blanks around a text', '"Parliament"', '" Parliament "', 8, '" Parliament " became "Parliament"'],
    ['two blanks in a text', '"Computer Crime Act"', '"Computer  Crime Act"', 6, 'became "Computer Crime Act"'],
    ['a date with slashes', '"2010-03"', '"2010/3"', 9, 'became "2010-03"'],
    ['a year that is a number', '"2010-03"', '2010', 9, '2010 became "2010"', '"2010"'],
    ['capitals in a choice', '"law"', '"Law"', 7, 'became "law"'],
    ['an item named twice', '["crime"]', '["crime", "crime"]', 10, 'named twice'],
    ['the schema of another file', 'schema/documents', 'schema/sources', 2, 'set $schema'],
  ])('%s', (_, right, wrong, line, words, becomes = right) => {
    expect(text).toContain(right)
    const fixed = fix(text.replace(right, wrong))
    expect(fixed.text).toBe(text.replace(right, becomes))
    expect(fixed.fixes).toEqual([{ path, line, message: expect.stringContaining(words) }])
  })

  it('Windows line ends', () => {
    expect(fix(text.replaceAll('\n', '\r\n'))).toMatchObject({
      text,
      fixes: [{ message: expect.stringContaining('LF') }],
    })
  })

  it('records out of order: sources by id, findings as the questions stand', () => {
    const { files } = fixDataset(
      exampleDataset({
        'actors/ar/sources.json': [
          { ...source, id: 'ar-src-z' },
          { ...source, id: 'ar-src-a' },
        ],
        'actors/ar/findings.json': [no, { ...answer, since: '2010' }, { ...answer, value: 'no', since: '2015' }],
      }),
    )
    const content = (name: string) => JSON.parse(files.find((file) => file.path.endsWith(`ar/${name}.json`))!.text)
    expect(content('sources').sources.map(({ id }: { id: string }) => id)).toEqual(['ar-src-a', 'ar-src-z'])
    expect(content('findings').findings.map(({ since }: { since?: string }) => since)).toEqual([
      '2010',
      '2015',
      undefined,
    ])
  })
})

describe('what needs judgement is left as it is:', () => {
  it.each([
    ['no JSON', '{ "documents": ['],
    ['a comment', text.replace('"title"', '// the title\n"title"')],
    ['a needed key that says nothing', text.replace('"Parliament"', '""')],
    ['a misspelt key', text.replace('"issuer"', '"isuer"').replace('      "isuer": "Parliament",\n', '')],
    ['two values of one key', text.replace('"type": "law",', '"type": "law",\n      "type": "bill",')],
    ['a month that there is not', text.replace('2010-03', '2010-13')],
    [
      'three values of one key',
      text.replace('"type": "law",', '"type": "law",\n      "type": "bill",\n      "type": "law",'),
    ],
    [
      'a key that says nothing after it said something',
      text.replace('"check": "read"', '"check": "read",\n      "note": "x",\n      "note": null'),
    ],
  ])('%s', (_, broken) => {
    expect(fix(broken)).toEqual({ text: broken, fixes: [] })
  })
})

describe('what it puts right means what it meant:', () => {
  const among = (name: string, records: readonly object[]) => exampleDataset({ [`actors/ar/${name}.json`]: records })
  const fixedText = (files: ReturnType<typeof among>, name: string) =>
    fixDataset(files).files.find((file) => file.path === `data/actors/ar/${name}.json`)!.text

  it('"before" a month is not "by" it', () => {
    const since = (day: string) => among('findings', [{ ...answer, since: day }, no])
    expect(fixedText(since('<2011-06'), 'findings')).toContain('"since": "<2011-06"')
    expect(fixedText(since('<= 2011-06'), 'findings')).toContain('"since": "≤2011-06"')
  })

  it.each(['5.10', '12345678901234567890'])('an article that is the number %s keeps its digits', (number) => {
    const files = among('documents', [{ ...law, citations: [{ source: 'shared-src-gazette', locator: 'HERE' }] }])
    const written = files.map(({ path, text }) => ({ path, text: text.replace('"HERE"', number) }))
    expect(fixedText(written, 'documents')).toContain(`"locator": "${number}"`)
  })

  it('a rank of more digits than a number holds stays a text', () => {
    const files = among('indices', [{ ...ranking, rank: '12345678901234567890' }])
    expect(fixedText(files, 'indices')).toContain('"rank": "12345678901234567890"')
  })

  it('in an address no letter is touched, only blanks around it', () => {
    const address = 'https://example.org/a  b/e\u0301'
    const files = among('sources', [{ ...source, url: ` ${address} ` }])
    expect(fixedText(files, 'sources')).toContain(`"url": "${address}"`)
  })

  it('two words that become the same one become one at once', () => {
    expect(fix(text.replace('["crime"]', '["crime", "Crime"]')).text).toBe(text)
  })
})

it('the real dataset is as it should be already', { timeout: 30_000 }, () => {
  const { files, fixes } = fixDataset(recordFiles)
  expect(fixes).toEqual([])
  expect(files).toEqual(recordFiles)
})

it('whatever is fixed stays fixed, says the same, and has no fault that it had not', { timeout: 60_000 }, () => {
  const layouts = fc.constantFrom(
    (text: string) => JSON.stringify(JSON.parse(text)),
    (text: string) => JSON.stringify(JSON.parse(text), null, 4),
    (text: string) => `\ufeff${text}`,
    (text: string) => text.replaceAll('\n', '\r\n'),
    (text: string) => text,
  )
  const files = recordFiles.filter(({ path }) => /\/(nz|dataset|components)/.test(path))
  fc.assert(
    fc.property(fc.array(layouts, { minLength: files.length, maxLength: files.length }), (each) => {
      const other = files.map(({ path, text }, index) => ({ path, text: each[index]!(text) }))
      const fixed = fixDataset(other).files
      expect(diffDatasets(files, fixed)).toEqual({ changes: [], unread: [] })
      expect(fixDataset(fixed).fixes).toEqual([])
      expect(reviewDataset(fixed).faults.filter(({ rule }) => rule === 'format')).toEqual([])
      expect(checkDataset(fixed).length).toBe(checkDataset(files).length)
    }),
    { numRuns: 5 },
  )
})
