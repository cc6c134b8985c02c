import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviewDataset } from '../src/dataset/check.ts'
import { diffDatasets } from '../src/dataset/diff.ts'
import { fixDataset } from '../src/dataset/fix.ts'
import { mergeDatasets } from '../src/dataset/merge.ts'
import {
  agency,
  answer,
  bill,
  dispute,
  event,
  exampleDataset,
  law,
  no,
  position,
  ranking,
  treaty,
} from '../src/dataset/rules/exampleDataset.ts'
import { broken, isTold, mutations } from './mutations.ts'

// A small dataset, so that each try is quick. `npm run data -- mutate` tries the real one, thousands of times.
const files = exampleDataset({
  'actors/ar/documents.json': [law, bill, treaty],
  'actors/ar/institutions.json': [agency],
  'actors/ar/milestones.json': [{ ...event, documents: ['ar-law'], institutions: ['ar-agency'] }],
  'actors/ar/positions.json': [position],
  'actors/ar/indices.json': [ranking],
  'actors/ar/disputes.json': [{ ...dispute, about: ['ar.cr-law'] }],
  'actors/bo/findings.json': [{ ...answer, evidence: ['ar-treaty'] }, no],
})
const paths = files.map(({ path }) => path)

describe.each(mutations)('a file with $name', { timeout: 60_000 }, (mutation) => {
  it('makes nothing throw, and is told where it must be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat(), (path, a, b) => {
        const after = broken(files, path, mutation, a, b)
        if (!after) return
        const { faults } = reviewDataset(after)
        const errors = faults.filter(({ level }) => level === undefined)
        const isHeard = isTold(mutation, [files, after], path, errors)
        expect(isHeard || !mutation.isAlwaysWrong, 'told where the file was broken').toBe(true)
        for (const { rule, line, column, message } of faults) {
          expect(rule).not.toBe('program')
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(message).not.toMatch(/undefined|\[object/)
        }
        expect(fixDataset(fixDataset(after).files).fixes).toEqual([])
        expect(diffDatasets(after, after)).toEqual({ changes: [], unread: [] })
        diffDatasets(files, after)
        expect(mergeDatasets(files, after, files).files).toEqual(mergeDatasets(files, files, after).files)
        mergeDatasets(
          after,
          files,
          files.map((file) => ({ ...file, text: file.text.replace('"read"', '"known"') })),
        )
      }),
      { numRuns: 25 },
    )
  })
})

describe('what a maintainer drops on the checker by mistake', () => {
  const path = 'data/actors/ar/documents.json'
  const { text } = files.find((file) => file.path === path)!
  const check = (broken: string, at = path) =>
    reviewDataset(files.map((file) => (file.path === at ? { path: at, text: broken } : file))).faults.filter(
      ({ level, path }) => level === undefined && path === at,
    )

  it.each([
    ['a text in words', 'Dear all,', 'json', 'is no JSON'],
    ['half a file', text.slice(0, 300), 'json', ''],
    ['a file saved as UTF-16', `\ufffd\ufffd${[...text].join('\0')}`, 'encoding', 'saved as UTF-8'],
    ['a file with a byte order mark', `\ufeff${text}`, 'encoding', 'byte order mark'],
    ['a picture', '\ufffdPNG\r\n\u001a\n\0\0\0\rIHDR', 'encoding', 'UTF-8'],
    ['a list in place of the file', '[]', 'type', ''],
  ])('%s', (_, broken, rule, words) => {
    const [fault] = check(broken)
    expect(fault).toMatchObject({ rule, message: expect.stringContaining(words) })
  })

  it('keys that mean something to JavaScript are unknown keys like others', () => {
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const faults = check(text.replace('"title"', `"${key}": { "id": "x" },\n      "title"`))
      expect(faults).toMatchObject([{ rule: 'unknown-key', message: expect.stringContaining(key) }])
    }
    expect(({} as { id?: string }).id).toBeUndefined()
  })

  it.each([
    'positions.component',
    'findings.indicator',
    'findings.since',
    'indices.index',
    'documents.id',
    'sources.id',
  ])('anything in place of the word that names a record: %s', (place) => {
    const [kind, key] = place.split('.') as [string, string]
    const file = files.find(({ path }) => path.endsWith(`/${kind}.json`))!
    for (const value of ['{}', '[]', 'null', '{ "toString": 1 }', '[[{}]]', '7', 'true']) {
      const wrong = file.text.replace(new RegExp(`"${key}": "[^"]*"`), `"${key}": ${value}`)
      expect(check(wrong, file.path)).not.toEqual([])
      diffDatasets(files, [{ path: file.path, text: wrong }])
    }
  })

  it.each([10, 100, 1_000, 3_000, 10_000, 200_000])('%i brackets within each other', (depth) => {
    const nested = '[{"a":'.repeat(depth)
    expect(check(nested)).toHaveLength(1)
    const closed = text.replace('"Parliament"', `${'['.repeat(depth)}${']'.repeat(depth)}`)
    expect(check(closed).length).toBeGreaterThan(0)
  })

  it('a dataset of a newer schema: that alone, since what else is wrong may be right there', () => {
    const at = 'data/dataset.json'
    const newer = files
      .find((file) => file.path === at)!
      .text.replace('"version"', '"schemaVersion": 7,\n  "flavour": "new",\n  "version"')
    expect(check(newer, at)).toMatchObject([
      { rule: 'schema-version', message: expect.stringContaining('7 is a newer') },
    ])
  })

  it('fifty megabytes: told at once, and not read', () => {
    const huge = text.replace('"Parliament"', `"${'x'.repeat(50_000_000)}"`)
    const start = performance.now()
    expect(check(huge)).toMatchObject([
      {
        rule: 'size',
        line: 1,
        message: expect.stringMatching(/has 50\.0 million letters .* expected at most 3 million/),
      },
    ])
    const { files: fixed, fixes } = fixDataset([{ path, text: huge }])
    expect(fixes).toEqual([])
    expect(fixed[0]!.text).toBe(huge)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it('a million wrong things: the first twenty thousand, and that there are more', { timeout: 30_000 }, () => {
    const faults = check(text.replace('"documents": [', `"documents": [${'7,'.repeat(1_000_000)}`))
    expect(faults).toHaveLength(20_000)
    expect(faults.at(-1)!.message).toContain('there are more places like this')
  })

  it('what is not looked at for that is not taken for right', { timeout: 30_000 }, () => {
    // The law stands after them, and so the answer that names it is not blamed either.
    const many = text.replace('"documents": [', `"documents": [${'7,'.repeat(30_000)}`)
    const all = files.map((file) =>
      file.path === path ? { path, text: many.replace('"2010-03"', '"2099-13"') } : file,
    )
    const rules = new Set(reviewDataset(all).faults.map(({ rule }) => rule))
    expect([...rules].filter((rule) => ['program', 'reference', 'future'].includes(rule))).toEqual([])
  })

  it('twenty thousand faults, within seconds', { timeout: 30_000 }, () => {
    const sources = Array.from({ length: 20_000 }, (_, index) => ({ source: `ar-src-${index}` }))
    const many = text.replace(
      '[\n        {\n          "source": "shared-src-gazette"\n        }\n      ]',
      JSON.stringify(sources),
    )
    expect(many.length).toBeGreaterThan(text.length)
    const faults = check(many)
    expect(faults.length).toBeGreaterThan(400)
    expect(faults.at(-1)!.message).toContain('there are more places like this')

    const misshapen = check(text.replace('"documents": [', `"documents": [${'7,'.repeat(20_000)}`))
    expect(misshapen).toHaveLength(20_000)
  })
})
