import fc from 'fast-check'
import { applyEdits, getNodePath, modify, parseTree, type JSONPath, type Node } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../src/dataset/check.ts'
import type { DataFile } from '../src/dataset/dataFile.ts'
import { readDataset } from '../src/dataset/read.ts'
import { recordFiles } from '../src/dataset/recordForTests.ts'
import { exampleDataset, law } from '../src/dataset/rules/exampleDataset.ts'
import type { FileKind } from '../src/dataset/schema/fileKinds.ts'
import { jsonSchema, type JsonSchema } from '../src/dataset/schema/jsonSchema.ts'
import { checkReport } from './checkData.ts'
import { readDataFolder } from './readDataFolder.ts'

const files = readDataFolder()

it('the record of the tests has no error; a change of the schema changes it too', () => {
  expect(checkDataset(recordFiles)).toEqual([])
})

it('the dataset has no error, and all that there is to say of it is known in less than two seconds', () => {
  // The processor's time, not the clock's, and the least of three: other tests run beside this one, and machines have moods.
  const times = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage()
    expect(checkReport(files).errors).toBe(0)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  expect(Math.min(...times)).toBeLessThan(2000)
})

describe('what is wrong', () => {
  const path = 'data/actors/ar/documents.json'
  const broken = exampleDataset({
    'actors/ar/documents.json': [{ ...law, citations: [{ source: 'shared-src-gazete' }] }],
  })
  const line = `${path}:16:21  reference  no record has the id "shared-src-gazete"; did you mean "shared-src-gazette"?`

  it('is shown in the lines of the file, with a mark under the place', () => {
    const { errors, lines } = checkReport(broken, { only: [path] })
    expect(errors).toBe(1)
    expect(lines.slice(0, 5)).toEqual([
      line,
      '  15 |         {',
      '> 16 |           "source": "shared-src-gazete"',
      '     |                     ^',
      '',
    ])
  })

  it('is one line that an editor can follow, if only lines are wanted; the last line sums up', () => {
    const { lines } = checkReport(broken, { only: ['data/actors/ar'], brief: true })
    expect(lines[0]).toBe(line)
    expect(lines.at(-1)).toMatch(/^\d+ files, 1 error, /)
  })

  it('is told of the files that are asked for alone', () => {
    expect(checkReport(broken, { only: ['data/actors/bo'] }).errors).toBe(0)
  })
})

it('notes are counted by their rule, and listed if they are wanted', () => {
  const { notes, lines } = checkReport(files)
  expect(notes).toBeGreaterThan(0)
  expect(lines.filter((line) => line.includes('  source-date  '))).toEqual([])
  expect(lines.at(-2)).toMatch(/^Notes \(--notes lists them\): .*\d+ source-date/)
  expect(checkReport(files, { notes: true, brief: true }).lines.join('\n')).toContain('  source-date  ')
})

describe('a maintainer hears of', { timeout: 60_000 }, () => {
  const values = files.flatMap(valuesIn)

  it('a needed key that is lost, in the file that lost it', () => {
    const needed = values.filter(({ isNeeded }) => isNeeded)
    fc.assert(
      fc.property(anyOf(needed), (value) => {
        expect(faultyPathsAfter(value, undefined)).toContain(value.path)
      }),
      fewRuns,
    )
  })

  it('an id that names nothing, in the file that names it', () => {
    const { byId, terms } = readDataset(files)
    const ids = new Set<unknown>([...byId.keys(), ...terms.map(({ id }) => id)])
    const names = values.filter(({ value, key }) => (ids.has(value) && !isOwnWord(key)) || key.endsWith('.about'))
    fc.assert(
      fc.property(anyOf(names), (value) => {
        expect(faultyPathsAfter(value, `${value.value}-not`)).toContain(value.path)
      }),
      fewRuns,
    )
  })
})

// Each run checks the whole dataset.
const fewRuns = { numRuns: 8 }

interface Value {
  readonly path: string
  readonly at: JSONPath
  /** The keys that lead to it, without the places in lists: `documents.citations.source`. */
  readonly key: string
  readonly value: unknown
  readonly isNeeded: boolean
}

/** Keys that are rare are chosen as often as those that are not. */
function anyOf(values: readonly Value[]) {
  const keys = [...new Set(values.map(({ key }) => key))]
  return fc.constantFrom(...keys).chain((key) => fc.constantFrom(...values.filter((value) => value.key === key)))
}

function faultyPathsAfter({ path, at }: Value, edit: unknown): string[] {
  const edited = files.map((file) =>
    file.path === path ? { path, text: applyEdits(file.text, modify(file.text, at, edit, {})) } : file,
  )
  return checkDataset(edited).map((fault) => fault.path)
}

// Words that happen to be ids as well, and ids that name the record itself.
function isOwnWord(key: string): boolean {
  return /(^(dataset|exceptions)\.|(^|\.)(id|replaces|triad|vector|term|aka|lang|text|kind|type)$)/.test(key)
}

function valuesIn({ path, text }: DataFile): Value[] {
  const kind = /(\w+)\.json$/.exec(path)![1] as FileKind
  return [...valuesBelow(path, parseTree(text)!, jsonSchema(kind), kind)]
}

function* valuesBelow(path: string, node: Node, schema: JsonSchema, key: string, isNeeded = false): Generator<Value> {
  yield { path, at: getNodePath(node), key, value: node.value, isNeeded }
  for (const child of node.children ?? []) {
    if (node.type === 'array') yield* valuesBelow(path, child, schema.items!, key)
    if (node.type !== 'object') continue
    const [name, value] = child.children as [Node, Node]
    const isNeededHere = schema.required?.includes(name.value) ?? false
    yield* valuesBelow(path, value, schema.properties![name.value]!, `${key}.${name.value}`, isNeededHere)
  }
}
