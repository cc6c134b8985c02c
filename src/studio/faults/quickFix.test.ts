import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reviewDataset } from '../../dataset/check.ts'
import { recordFiles } from '../../dataset/recordForTests.ts'
import { quickFixOf, rangeOfFault } from './quickFix.ts'

const path = 'data/actors/nz/documents.json'
const right = recordFiles.find((file) => file.path === path)!.text

/** The file with something wrong in it, and the first error that the checker finds there. */
function faultAfter(from: string | RegExp, to: string) {
  const text = right.replace(from, to)
  expect(text).not.toBe(right)
  const files = recordFiles.map((file) => (file.path === path ? { path, text } : file))
  const faults = reviewDataset(files).faults.filter((it) => it.path === path && it.level === undefined)
  const fault = faults.find(({ message }) => message.includes('did you mean')) ?? faults[0]!
  return { text, fault }
}

it.each([
  ['a misspelt key', /"issuer"/, '"isuer"'],
  ['a misspelt word of a list', /"type": "strategy"/, '"type": "stratgy"'],
  ['a misspelt id', /"nz-src-ers-2018"/, '"nz-src-ers-2081"'],
])('%s is mended by the nearest right one, and nothing else is touched', (_, from, to) => {
  const { text, fault } = faultAfter(from, to)
  const fix = quickFixOf(text, fault)!
  expect(text.slice(0, fix.from) + fix.put + text.slice(fix.to)).toBe(right)
})

it('where nothing is like it, and where the text has changed since, nothing is offered', () => {
  const { text, fault } = faultAfter(/"type": "strategy"/, '"type": "zzzzzzzzz"')
  expect(quickFixOf(text, fault)).toBeUndefined()
  const older = faultAfter(/"type": "strategy"/, '"type": "stratgy"')
  expect(quickFixOf(`\n\n${older.text}`, older.fault)).toBeUndefined()
})

it('a fault lies in its text, wherever it claims to be', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 }), (text, line, column) => {
      const [from, to] = rangeOfFault(text, { line, column })
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeGreaterThanOrEqual(from)
      expect(to).toBeLessThanOrEqual(text.length)
    }),
  )
})
