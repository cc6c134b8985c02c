import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { defaultView } from '../../view/view.ts'
import { keepUnchanged } from './keepUnchanged.ts'
import { comparisonOf } from './rows.ts'

test('what is kept says the same as before it was kept', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
      expect(keepUnchanged(before, after)).toEqual(after)
      expect(keepUnchanged(after, structuredClone(after))).toBe(after)
    }),
  )
})

test('a part that says the same is the same part, in lists and maps too', () => {
  const before = { rows: [{ id: 'a' }, { id: 'b' }], cells: new Map([['il', { count: 1 }]]) }
  const after = keepUnchanged(before, { rows: [{ id: 'a' }, { id: 'c' }], cells: new Map([['il', { count: 1 }]]) })
  expect(after.rows[0]).toBe(before.rows[0])
  expect(after.rows[1]).toEqual({ id: 'c' })
  expect(after.cells).toBe(before.cells)
})

test('after a step in time only the rows in which something changed are other rows', () => {
  const view = { ...defaultView(matrix), actors: ['ru', 'cn'] }
  const before = comparisonOf(matrix, { ...view, asOf: '2012-10-31' })
  const after = keepUnchanged(before, comparisonOf(matrix, { ...view, asOf: '2012-11-01' }))
  const changed = after.rows.filter((row, index) => row !== before.rows[index])
  expect(changed.map(({ id }) => id)).toEqual(['information-control'])
})
