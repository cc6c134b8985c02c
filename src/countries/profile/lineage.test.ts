import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ancestorsOf, lineageOf, type LineageItem } from './lineage.ts'

const released = '2026-11-25'
const item = (id: string, from: string, next: readonly string[] = [], to?: string): LineageItem => ({
  id,
  from,
  next,
  ...(to !== undefined && { to }),
})

/** Two became one; another stands alone and is older than the second. */
const bodies = [
  item('centre', '2011-09', [], undefined),
  item('team', '2017-04-11', ['centre'], '2023-08-31'),
  item('bureau', '2005'),
  item('unit', '2001-08-06', ['centre'], '2011-09'),
]
const rows = lineageOf(bodies, released)
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('a lineage', () => {
  test('keeps those that are joined together, lines and bodies in the order of time', () => {
    expect(rows.map((row) => [row.item.id, row.startsLine])).toEqual([
      ['unit', true],
      ['centre', false],
      ['team', false],
      ['bureau', true],
    ])
  })

  test('says of each from whom it came and who followed', () => {
    expect(ids(rows[1]!.before)).toEqual(['unit', 'team'])
    expect(ids(rows[2]!.after)).toEqual(['centre'])
    expect(ids(rows[3]!.before)).toEqual([])
  })

  test('takes a partial date for the days that it may be, and what lives for not ended', () => {
    expect(rows[0]!.ended).toEqual({ first: '2011-09-01', last: '2011-09-30' })
    expect(rows[1]!.ended).toBeUndefined()
    expect(rows[3]!.began).toEqual({ first: '2005-01-01', last: '2005-12-31' })
  })

  test('leaves out a successor that is not there', () => {
    const [only] = lineageOf([item('last', '2010', ['gone'])], released)
    expect(only!.after).toEqual([])
  })
})

test('what something grew out of is found back to the first, each once', () => {
  const line = [item('a', '1990', ['b', 'c']), item('b', '2000', ['d']), item('c', '2001', ['d']), item('d', '2010')]
  expect(ids(ancestorsOf('d', line))).toEqual(['b', 'c', 'a'])
  expect(ancestorsOf('a', line)).toEqual([])
})

test('whatever is joined to whatever, even in a ring, each stands there once and no line is torn', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const someItems = fc.tuple(
    ...names.map((id) =>
      fc.record({
        id: fc.constant(id),
        from: fc.integer({ min: 1950, max: 2020 }).map(String),
        next: fc.subarray(names.filter((it) => it !== id)),
      }),
    ),
  )
  fc.assert(
    fc.property(someItems, (items) => {
      const found = lineageOf(items, released)
      expect(ids(found.map((row) => row.item)).toSorted()).toEqual(names)
      const lineOf = new Map<string, number>()
      let line = -1
      for (const row of found) lineOf.set(row.item.id, row.startsLine ? ++line : line)
      for (const { id, next } of items) for (const it of next) expect(lineOf.get(it)).toBe(lineOf.get(id))
      for (const { id } of items) expect(ids(ancestorsOf(id, items))).not.toContain(id)
    }),
  )
})
