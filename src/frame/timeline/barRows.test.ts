import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packBars, stretchAround, type BarRows } from './barRows.ts'
import type { BarItem } from './bars.ts'

interface Draft {
  readonly id: string
  readonly first: number
  readonly last: number
  readonly kind?: BarItem['kind']
  readonly chain?: string
  readonly significance?: number
}

function bar({ id, first, last, kind = 'document', chain = id, significance = 1 }: Draft) {
  return { id, kind, chain, significance, first, firstCertain: first, lastCertain: last, last } as unknown as BarItem
}

const someBar = fc
  .record({
    id: fc.uuid(),
    first: fc.nat({ max: 4000 }),
    length: fc.nat({ max: 2000 }),
    kind: fc.constantFrom('document' as const, 'institution' as const),
    chain: fc.constantFrom('a', 'b', 'c'),
    significance: fc.constantFrom(1, 2, 3),
  })
  .map(({ first, length, ...draft }) => bar({ ...draft, first, last: first + length }))
const someBars = fc.uniqueArray(someBar, { maxLength: 40, selector: ({ id }) => id })
const someWindow = fc
  .record({ from: fc.nat({ max: 5000 }), days: fc.integer({ min: 7, max: 5000 }) })
  .map(({ from, days }) => ({ from, to: from + days }))
const someMost = fc.integer({ min: 2, max: 12 })

const ever = { from: -Infinity, to: Infinity }
const rowsById = ({ bars }: BarRows) => Object.fromEntries(bars.map(({ item, row }) => [item.id, row]))

describe('the bars of a lane, in any window', () => {
  test('stand in rows in which none overlaps another, and no more rows than there may be', () => {
    fc.assert(
      fc.property(someBars, someWindow, someMost, (items, window, most) => {
        const { bars, rows } = packBars(items, stretchAround(window), most)
        // A single one without room gets a row instead of the sign.
        expect(rows).toBeLessThanOrEqual(most + 1)
        for (const one of bars) {
          expect(one.row).toBeLessThan(rows)
          for (const other of bars) {
            if (one === other || one.row !== other.row) continue
            expect(one.item.kind).toBe(other.item.kind)
            expect(one.item.last <= other.item.first || other.item.last <= one.item.first).toBe(true)
          }
        }
      }),
    )
  })

  test('are all there: drawn, or among those without room', () => {
    fc.assert(
      fc.property(someBars, someWindow, someMost, (items, window, most) => {
        const { bars, more } = packBars(items, stretchAround(window), most)
        const inWindow = items.filter(({ first, last }) => first <= window.to && last >= window.from)
        const told = [...bars.map(({ item }) => item), ...more]
        expect(new Set(told).size).toBe(told.length)
        expect(inWindow.filter((item) => !told.includes(item))).toEqual([])
      }),
    )
  })

  test('are the same whatever the order in which they are given', () => {
    fc.assert(
      fc.property(someBars, someWindow, someMost, (items, window, most) => {
        const stretch = stretchAround(window)
        expect(rowsById(packBars(items.toReversed(), stretch, most))).toEqual(rowsById(packBars(items, stretch, most)))
      }),
    )
  })

  test('give way to weightier ones only', () => {
    fc.assert(
      fc.property(someBars, someMost, (items, most) => {
        const { bars, more } = packBars(items, ever, most)
        for (const hidden of more) {
          const overlapping = bars.filter(
            ({ item }) => item.kind === hidden.kind && item.first < hidden.last && hidden.first < item.last,
          )
          if (hidden.first === hidden.last) continue
          expect(overlapping.some(({ item }) => item.significance >= hidden.significance)).toBe(true)
        }
      }),
    )
  })
})

describe('the stretch for which rows are decided', () => {
  test('holds the window, and no more than four times as much', () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        const { from, to } = stretchAround(window)
        expect(from).toBeLessThanOrEqual(window.from)
        expect(to).toBeGreaterThanOrEqual(window.to)
        expect(to - from).toBeLessThanOrEqual(4 * (window.to - window.from))
      }),
    )
  })

  test('stays the same while one pans within it', () => {
    // 1000 days lie in stretches of 2048 that begin at multiples of 1024; the middle decides which.
    const at = (from: number) => stretchAround({ from, to: from + 1000 })
    expect(at(100)).toEqual({ from: 0, to: 2048 })
    expect(at(101)).toEqual(at(100))
    expect(at(900)).toEqual(at(100))
    expect(at(1100)).toEqual({ from: 1024, to: 3072 })
  })
})

describe('by hand', () => {
  test('a window holds what touches it: a row is free again when its bar has ended before', () => {
    const items = [bar({ id: 'old', first: 0, last: 100 }), bar({ id: 'new', first: 5000, last: 6000 })]
    expect(rowsById(packBars(items, { from: 4096, to: 6144 }))).toEqual({ new: 0 })
    expect(rowsById(packBars(items, ever))).toEqual({ old: 0, new: 0 })
  })

  test('what took another’s place stands beside it, though a row above is free', () => {
    const items = [
      bar({ id: 'short', first: 0, last: 50 }),
      bar({ id: 'old', first: 0, last: 100, chain: 'c' }),
      bar({ id: 'new', first: 100, last: 200, chain: 'c' }),
    ]
    expect(rowsById(packBars(items, ever))).toEqual({ short: 0, old: 1, new: 1 })
  })

  test('a single one without room gets the row that its sign would take', () => {
    const law = (id: string) => bar({ id, first: 0, last: 50 })
    expect(packBars([law('a'), law('b'), law('c')], ever, 2)).toMatchObject({ rows: 3, more: [] })
    expect(packBars([law('a'), law('b'), law('c'), law('d')], ever, 2)).toMatchObject({ rows: 2 })
  })

  test('institutions stand above documents', () => {
    const items = [
      bar({ id: 'law', first: 0, last: 50, significance: 3 }),
      bar({ id: 'body', first: 60, last: 90, kind: 'institution' }),
    ]
    expect(rowsById(packBars(items, ever))).toEqual({ body: 0, law: 1 })
  })
})
