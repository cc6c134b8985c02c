import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { checkDataset } from '../check.ts'
import { exampleDataset } from './exampleDataset.ts'
import { rules } from './rules.ts'

it('the example that the rules start from has no faults', () => {
  expect(checkDataset(exampleDataset())).toEqual([])
})

it('no two rules have the same name', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
})

describe.each(rules)('$id: $sentence', ({ id, good, bad }) => {
  it('lets the good example pass', () => {
    expect(checkDataset(exampleDataset(good))).toEqual([])
  })

  it('finds the one fault of the bad example at its place', () => {
    const [file, ...at] = bad.at
    const files = exampleDataset(bad.files)
    const path = `data/${file}`
    expect(checkDataset(files)).toEqual([expect.objectContaining({ path, rule: id, ...placeIn(files, path, at) })])
  })
})

function placeIn(files: { path: string; text: string }[], path: string, at: (string | number)[]) {
  const { text } = files.find((file) => file.path === path)!
  const before = text.slice(0, findNodeAtLocation(parseTree(text)!, at)!.offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}
