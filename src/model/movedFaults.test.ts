import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Fault } from '../dataset/check.ts'
import { movedFaults } from './movedFaults.ts'

const at = (line: number): Fault => ({ path: 'data/x.json', line, column: 1, rule: 'r', message: `m${line}` })

it('faults below a new line move down with their line, those above stay', () => {
  const moved = movedFaults([at(1), at(3)], 'a\nb\nc', 'a\nb\nnew\nc')
  expect(moved.map(({ line }) => line)).toEqual([1, 4])
})

it('a fault in a line that was taken out is gone', () => {
  expect(movedFaults([at(2), at(3)], 'a\nbb\nc', 'a\nc').map(({ message }) => message)).toEqual(['m3'])
})

it('a fault in a line that was only changed stays there', () => {
  expect(movedFaults([at(2)], 'a\nbb\nc', 'a\nbx\nc')).toEqual([at(2)])
})

it('whatever is edited, a fault in a line of its own words that is still there once points to it', () => {
  const lines = fc.uniqueArray(fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', 'c', 'd') }), { minLength: 1 })
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), lines, (before, from, count, put) => {
      const start = from % before.length
      const after = before.toSpliced(start, count % 3, ...put.map((line) => `+${line}`))
      const faults = before.map((_, index) => at(index + 1))
      for (const { line, message } of movedFaults(faults, before.join('\n'), after.join('\n'))) {
        const words = before[Number(message.slice(1)) - 1]!
        const isInEdit = !after.includes(words)
        expect(isInEdit || after[line - 1] === words).toBe(true)
      }
    }),
  )
})
