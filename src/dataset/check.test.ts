import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDataset } from './check.ts'
import type { DataFile } from './dataFile.ts'
import { event as exampleEvent, exampleDataset } from './rules/exampleDataset.ts'
import { fileKinds } from './schema/fileKinds.ts'

const path = 'data/actors/ar/documents.json'
const law: Readonly<Record<string, string>> = {
  id: '"ar-law"',
  title: '"Computer Crime Act"',
  type: '"law"',
  issuer: '"Parliament"',
  adopted: '"2010-03"',
  components: '["crime"]',
  summary: '"Makes intrusion a crime."',
  citations: '[{ "source": "shared-src-gazette" }]',
  check: '"read"',
}

/** A file with one document, whose fields are JSON; an empty one is left out. */
function documentFile(fields: Readonly<Record<string, string>>): string {
  const lines = Object.keys(fileKinds.documents.record.shape)
    .filter((key) => fields[key])
    .map((key) => `      "${key}": ${fields[key]}`)
  const $schema = '../../schema/documents.schema.json'
  return `{\n  "$schema": "${$schema}",\n  "documents": [\n    {\n${lines.join(',\n')}\n    }\n  ]\n}\n`
}

/** The example dataset with files put in or put in place of its own. */
function checkWith(...files: readonly DataFile[]) {
  const own = exampleDataset().filter((file) => !files.some((other) => other.path === file.path))
  return checkDataset([...own, ...files])
}

/** The faults of the example dataset with this file of documents, and the place that is marked in it by `▸`. */
function checkMarked(markedText: string) {
  const [before, after] = markedText.split('▸') as [string, string]
  const lines = before.split('\n')
  return {
    faults: checkWith({ path, text: before + after }),
    place: { path, line: lines.length, column: lines.at(-1)!.length + 1 },
  }
}

it('a dataset that keeps every rule has no fault', () => {
  expect(checkWith({ path, text: documentFile(law) })).toEqual([])
})

describe('a maintainer is led to a wrong value:', () => {
  it.each([
    ['a number for a text', 'issuer', '▸5', 'type', '5 is a number; expected a text'],
    ['null for what was not researched', 'issuer', '▸null', 'type', 'leave the key out'],
    ['an empty text', 'issuer', '▸""', 'text', 'leave the key out'],
    ['a text that says nothing', 'issuer', '▸"N/A"', 'text', 'leave the key out'],
    ['a blank at the end', 'issuer', '▸"Parliament "', 'text', 'blank'],
    ['an id with a capital', 'id', '▸"ar-Law"', 'id', 'expected small letters'],
    ['a kind that does not exist', 'type', '▸"lew"', 'choice', 'did you mean "law"?'],
    ['a month that does not exist', 'adopted', '▸"2010-13"', 'date', 'expected YYYY, YYYY-MM or YYYY-MM-DD'],
    ['a day that does not exist', 'adopted', '▸"2011-02-29"', 'date', 'the month ends on 2011-02-28'],
    ['a date as Americans write it', 'adopted', '▸"09/19/1976"', 'date', 'did you mean "1976-09-19"?'],
    ['a month in words', 'adopted', '▸"May 1977"', 'date', 'did you mean "1977-05"?'],
    ['the same where it may be pending', 'inForce', '▸"13/4/2019"', 'date', 'did you mean "2019-04-13"?'],
    [
      'a date with two readings',
      'adopted',
      '▸"9/8/2019"',
      'date',
      'YYYY-MM-DD; did you mean "2019-08-09" or "2019-09-08"?',
    ],
    ['a date in words', 'inForce', '▸"soon"', 'date', 'YYYY-MM-DD or pending'],
    ['a day of the check that is no day', 'checked', '▸"2020-06"', 'date', 'expected YYYY-MM-DD'],
    ['an empty list', 'components', '▸[]', 'list', 'leave the key out'],
    ['the same thing twice', 'components', '▸["crime", "crime"]', 'list', 'twice'],
    ['a language written out', 'originalTitle', '{ "lang": ▸"French", "text": "Loi" }', 'language', 'zh-Hans'],
    [
      'a misspelt key in a list',
      'citations',
      '[{ "source": "shared-src-gazette", ▸"page": "5" }]',
      'unknown-key',
      'locator',
    ],
    [
      'a source that is misspelt',
      'citations',
      '[{ "source": ▸"shared-src-gazete" }]',
      'reference',
      'mean "shared-src-gazette"?',
    ],
    [
      'an id of another kind',
      'components',
      '[▸"ar"]',
      'reference',
      'is one of the actors; expected the id of one of the components',
    ],
    ['an end without its kind', 'ended', '▸"2015"', 'ended-by', 'expected superseded, repealed'],
    ['a kind of end without its date', 'endedBy', '▸"lapsed"', 'ended-by', 'expected the date'],
    [
      'a state bound before it signed',
      'parties',
      '[{ "actor": "ar", "signed": "2012", "inForce": ▸"2011-12" }]',
      'date-order',
      'before `signed` (2012)',
    ],
    [
      'one who joins tomorrow',
      'parties',
      '[{ "actor": "ar", "signed": ▸"2020-07-01" }]',
      'future',
      'expected 2020-06-30 or before',
    ],
  ])('%s', (_, key, value, rule, words) => {
    const { faults, place } = checkMarked(documentFile({ ...law, [key]: value }))
    expect(faults).toEqual([{ ...place, rule, message: expect.stringContaining(words) }])
  })
})

describe('a maintainer is led to what is wrong with a record:', () => {
  it.each([
    ['a missing key', { title: '' }, 'missing-key', '"title" is missing; expected: Title in English'],
    ['no date', { adopted: '' }, 'dated', 'expected `proposed` or `adopted`'],
    ['a proposal that was never proposed', { type: '"proposal"' }, 'draft', '`proposed`'],
  ])('%s', (_, changes, rule, words) => {
    const { faults, place } = checkMarked(documentFile({ ...law, ...changes }).replace('    {\n', '    ▸{\n'))
    expect(faults).toEqual([{ ...place, rule, message: expect.stringContaining(words) }])
  })

  it('a pending law that ended', () => {
    const fields = { ...law, inForce: '▸"pending"', ended: '"2015"', endedBy: '"lapsed"' }
    const { faults, place } = checkMarked(documentFile(fields))
    expect(faults).toEqual([{ ...place, rule: 'dated', message: expect.stringContaining('has an end') }])
  })
})

describe('a maintainer is led to a slip in the text:', () => {
  it.each([
    ['a missing comma', '"law",\n      ', '"law"\n      ▸', 'json', 'expected a comma before this'],
    ['a comma too many', '"read"\n    ', '"read",\n    ▸', 'json', 'comma too many'],
    ['a text without an end', '"law",', '▸"law,', 'json', 'double quote on the same line'],
    ['a comment', '"title"', '▸// the title\n      "title"', 'json', 'JSON has none'],
    ['a cut-off file', '"read"\n    }\n  ]\n}\n', '"read"▸', 'json', 'cut off'],
    ['a file cut off after a record', '"read"\n    }\n  ]\n}\n', '"read"\n    },\n▸', 'json', 'is it cut off?'],
    ['a file cut off after a key', '"read"\n    }\n  ]\n}\n', '"read",\n      "note":▸', 'json', 'is it cut off?'],
    [
      'a conflict of a merge',
      '      "type": "law",\n',
      '▸<<<<<<< ours\n      "type": "law",\n=======\n      "type": "bill",\n>>>>>>> theirs\n',
      'json',
      'is a conflict that a merge left undecided',
    ],
    ['curly quotation marks', '"law",', '▸“law”,', 'json', 'expected the straight one'],
    ['a key written twice', '"issuer"', '▸"type": "law",\n      "issuer"', 'duplicate-key', '"type"'],
    [
      'a misspelt key',
      '"type"',
      '▸"originaltitle": "Loi",\n      "type"',
      'unknown-key',
      'did you mean "originalTitle"?',
    ],
    ['a key unlike any', '"type"', '▸"colour": "red",\n      "type"', 'unknown-key', 'is none of the keys id, title'],
    [
      'keys in another order',
      '"adopted": "2010-03",',
      '"inForce": "2010",\n      ▸"adopted": "2010-03",',
      'key-order',
      'after "inForce"',
    ],
    [
      'the schema of another file',
      '"../../schema/documents',
      '▸"../../schema/sources',
      'schema',
      '"../../schema/documents.schema.json"',
    ],
    ['a record that is none', '    {\n', '    ▸"ar-law",\n    {\n', 'type', 'expected keys and values in braces'],
  ])('%s', (_, sound, broken, rule, words) => {
    const text = documentFile(law)
    expect(text).toContain(sound)
    const { faults, place } = checkMarked(text.replace(sound, broken))
    expect(faults).toEqual([{ ...place, rule, message: expect.stringContaining(words) }])
  })

  it('a record in the wrong file, once and not for each key', () => {
    const event = JSON.stringify({ ...exampleEvent, citations: [{ source: 'shared-src-gazette' }] })
    const { faults, place } = checkMarked(documentFile(law).replace('    {\n', `    ▸${event},\n    {\n`))
    expect(faults).toEqual([{ ...place, rule: 'wrong-file', message: expect.stringContaining('milestones.json') }])
  })

  it('a file in UTF-16, as its bytes are read', () => {
    const { faults, place } = checkMarked(`▸\ufffd\ufffd${[...documentFile(law)].join('\0')}`)
    expect(faults).toEqual([{ ...place, rule: 'encoding', message: expect.stringContaining('UTF-16') }])
  })

  it('no list where the records should be', () => {
    const { faults, place } = checkMarked('{ "$schema": "../../schema/documents.schema.json", "documents": ▸{} }')
    expect(faults).toEqual([{ ...place, rule: 'type', message: expect.stringContaining('expected a list') }])
  })

  it('an empty file', () => {
    const { faults, place } = checkMarked('▸')
    expect(faults).toEqual([{ ...place, rule: 'json', message: expect.stringContaining('is empty') }])
  })
})

describe('a maintainer is led to a file', () => {
  it('that the dataset does not know', () => {
    const faults = checkWith({ path: 'data/actors/ar/document.json', text: '{}' })
    expect(faults).toEqual([expect.objectContaining({ path: 'data/actors/ar/document.json', line: 1, rule: 'file' })])
    expect(faults[0]!.message).toContain('did you mean "data/actors/ar/documents.json"?')
  })

  it('of an actor that dataset.json does not name', () => {
    const faults = checkWith({ path: 'data/actors/arc/documents.json', text: documentFile(law) })
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('"arc" is not among the actors')])
  })

  it.each(['data/actors/ar/actor.json', 'data/components.json', 'data/dataset.json'])(
    'that is missing: %s',
    (missing) => {
      const faults = checkDataset(exampleDataset().filter((file) => file.path !== missing))
      expect(faults).toEqual([expect.objectContaining({ path: missing, rule: 'file' })])
    },
  )
})

it('all faults are named at once, in the order of files and lines, those across records too', () => {
  const misspelt = documentFile({ ...law, type: '"lew"', issuer: '""' })
  const answers = exampleDataset().find((file) => file.path === 'data/actors/bo/findings.json')!
  const faults = checkWith({ path, text: misspelt }, { ...answers, text: answers.text.replace('gazette', 'gazete') })
  expect(faults.map((fault) => [fault.path, fault.rule])).toEqual([
    [path, 'choice'],
    [path, 'text'],
    [answers.path, 'reference'],
  ])
})

it('a file that cannot be read hides no fault in the others, and they are not blamed for what it holds', () => {
  const sources = { path: 'data/sources.json', text: '{ "sources": [' }
  const late = documentFile({ ...law, adopted: '"2021"' })
  expect(checkWith(sources, { path, text: late }).map((fault) => [fault.path, fault.rule])).toEqual([
    [path, 'future'],
    ['data/sources.json', 'json'],
  ])
})

it('a record of the wrong form is still there for those that name it', () => {
  const answers = exampleDataset().find((file) => file.path === 'data/actors/ar/findings.json')!
  const text = answers.text.replace('"citations"', '"evidence": ["ar-law"],\n      "citations"')
  const faults = checkWith({ path, text: documentFile({ ...law, adopted: '"2010-13"' }) }, { ...answers, text })
  expect(faults.map(({ rule }) => rule)).toEqual(['date'])
})

describe('the checker names faults and never throws', () => {
  const files = exampleDataset()
  const anyFile = fc.constantFrom(path, ...files.map((file) => file.path))

  it('on any text', () => {
    fc.assert(
      fc.property(anyFile, fc.string({ unit: 'binary' }), (name, text) => {
        expect(checkWith({ path: name, text })).not.toEqual([])
      }),
    )
  })

  it('on any JSON', () => {
    fc.assert(
      fc.property(anyFile, fc.json(), (name, text) => {
        expect(checkWith({ path: name, text })).not.toEqual([])
      }),
    )
  })

  it('on any JSON in place of the records', () => {
    const anyList = fc.constantFrom(...Object.values(fileKinds).flatMap((kind) => ('list' in kind ? [kind.list] : [])))
    fc.assert(
      fc.property(anyFile, anyList, fc.array(fc.jsonValue(), { minLength: 1 }), (name, list, records) => {
        const text = JSON.stringify({ [list]: records })
        expect(checkWith({ path: name, text })).not.toEqual([])
      }),
    )
  })

  it('on a file of which a piece is lost or doubled', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(), fc.boolean(), (file, a, b, double) => {
        const [start, end] = [a % file.text.length, b % file.text.length].sort((x, y) => x - y) as [number, number]
        const piece = file.text.slice(start, end)
        const text = file.text.slice(0, start) + (double ? piece + piece : '') + file.text.slice(end)
        expect(() => checkWith({ path: file.path, text })).not.toThrow()
      }),
    )
  })

  it('on brackets without end', () => {
    expect(checkWith({ path, text: '['.repeat(100_000) })).toEqual([expect.objectContaining({ path, rule: 'json' })])
  })
})
