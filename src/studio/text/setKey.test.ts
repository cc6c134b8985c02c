import { expect, it } from 'vitest'
import { setKey } from './setKey.ts'

const text = `{
  "documents": [
    { "id": "a" },
    {
      "id": "b",
      "adopted": "2019",
      "components": ["one", "two"]
    }
  ]
}
`
const order = ['id', 'title', 'adopted', 'inForce', 'components']
const set = (key: string, value: unknown) => setKey(text, ['documents', 1], key, value, order)

it('a changed value changes its line and no other', () => {
  expect(set('adopted', '2019-07')).toBe(text.replace('"2019"', '"2019-07"'))
})

it('a new key stands where the schema has it, on a line of its own', () => {
  expect(set('inForce', '2020')).toBe(text.replace('"2019",\n', '"2019",\n      "inForce": "2020",\n'))
})

it('a key that comes first, and one that goes, take their comma along', () => {
  expect(set('adopted', undefined)).toBe(text.replace('      "adopted": "2019",\n', ''))
  expect(set('components', undefined)).toBe(text.replace(',\n      "components": ["one", "two"]', ''))
})

it('a list is written on one line while it fits', () => {
  expect(set('components', ['x'])).toBe(text.replace('["one", "two"]', '["x"]'))
})

it('where there is no object nothing is written', () => {
  expect(setKey(text, ['documents', 7], 'id', 'x', order)).toBeUndefined()
  expect(setKey('not JSON', ['documents', 1], 'id', 'x', order)).toBeUndefined()
})
