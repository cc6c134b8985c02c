import fc from 'fast-check'
import { applyEdits, getNodePath, modify, parseTree, type JSONPath, type Node } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../src/dataset/check.ts'
import type { DataFile } from '../src/dataset/dataFile.ts'
import { formatFault } from '../src/dataset/formatFault.ts'
import { readDataset } from '../src/dataset/read.ts'
import type { FileKind } from '../src/dataset/schema/fileKinds.ts'
import { jsonSchema, type JsonSchema } from '../src/dataset/schema/jsonSchema.ts'
import { readDataFolder } from './readDataFolder.ts'

const files = readDataFolder()

it('the dataset has no fault, and this is known in less than two seconds', () => {
  const start = performance.now()
  expect(checkDataset(files).map(formatFault)).toEqual([])
  expect(performance.now() - start).toBeLessThan(2000)
})

describe('a maintainer hears of', () => {
  const values = files.flatMap(valuesIn)

  it('a needed key that is lost, in the file that lost it', () => {
    expectFaultAfterEdit(
      values.filter(({ isNeeded }) => isNeeded),
      () => undefined,
    )
  })

  it('an id that names nothing, in the file that names it', () => {
    const { byId, terms } = readDataset(files)
    const ids = new Set<unknown>([...byId.keys(), ...terms.map(({ id }) => id)])
    expectFaultAfterEdit(
      values.filter(({ value, key }) => (ids.has(value) && !isOwnWord(key)) || /\.about$/.test(key)),
      (value) => `${value}-not`,
    )
  })
})

interface Value {
  readonly path: string
  readonly at: JSONPath
  /** The keys that lead to it, without the places in lists: `documents.citations.source`. */
  readonly key: string
  readonly value: unknown
  readonly isNeeded: boolean
}

/** Edits one value of the dataset at a time; keys that are rare are chosen as often as those that are not. */
function expectFaultAfterEdit(values: readonly Value[], edit: (value: unknown) => unknown) {
  const keys = [...new Set(values.map(({ key }) => key))]
  const anyValue = fc.constantFrom(...keys).chain((key) => fc.constantFrom(...values.filter((it) => it.key === key)))
  fc.assert(
    fc.property(anyValue, ({ path, at, value }) => {
      const edited = files.map((file) =>
        file.path === path ? { path, text: applyEdits(file.text, modify(file.text, at, edit(value), {})) } : file,
      )
      return checkDataset(edited).some((fault) => fault.path === path)
    }),
    // Each run checks the whole dataset.
    { numRuns: 200 },
  )
}

// Words that happen to be ids as well, and ids that name the record itself.
function isOwnWord(key: string): boolean {
  return /(^dataset\.|(^|\.)(id|replaces|triad|vector|term|aka|lang|text|kind|type)$)/.test(key)
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
