import { expect, it } from 'vitest'
import { changedRows, changeRows, type RowChange } from './rows.ts'

const place = {
  at: ['documents', 0],
  key: 'parties',
  order: ['id', 'type', 'parties', 'components'],
  columns: ['actor', 'signed', 'ratified', 'inForce', 'ended'],
}
const textWith = (parties: string) => `{
  "documents": [
    {
      "id": "a",
      "type": "treaty",${parties}
      "components": ["one"]
    }
  ]
}
`
const set = (text: string, row: number, column: string, value: string | undefined) =>
  changeRows(text, place, { way: 'set', row, column, value })
const add = (text: string, value: object) => changeRows(text, place, { way: 'add', value })
const remove = (text: string, row: number) => changeRows(text, place, { way: 'remove', row })
const two = textWith(`
      "parties": [
        { "actor": "us", "signed": "2001-11-23" },
        { "actor": "gb", "signed": "2001-11-23" }
      ],`)

it('a date is written into its row alone, in the order of the keys', () => {
  expect(set(two, 0, 'inForce', '2007')).toBe(
    two.replace('"us", "signed": "2001-11-23"', '"us", "signed": "2001-11-23", "inForce": "2007"'),
  )
  expect(set(two, 1, 'ratified', '2011-05')).toBe(
    two.replace('"gb", "signed": "2001-11-23"', '"gb", "signed": "2001-11-23", "ratified": "2011-05"'),
  )
  expect(set(two, 1, 'signed', undefined)).toContain(`[{ "actor": "us", "signed": "2001-11-23" }, { "actor": "gb" }]`)
})

it('a row is added at the end and the list is begun with the first one', () => {
  const one = textWith(`
      "parties": [{ "actor": "us" }],`)
  expect(add(textWith(''), { actor: 'us' })).toBe(one)
  expect(add(one, { actor: 'gb' })).toBe(one.replace('}]', '}, { "actor": "gb" }]'))
  expect(add(two, { actor: 'il', signed: '2016' })).toBe(
    two.replace(
      '"gb", "signed": "2001-11-23" }',
      '"gb", "signed": "2001-11-23" },\n        { "actor": "il", "signed": "2016" }',
    ),
  )
})

it('a row goes, and the list with the last one', () => {
  const one = textWith(`
      "parties": [{ "actor": "gb", "signed": "2001-11-23" }],`)
  expect(remove(two, 0)).toBe(one)
  expect(remove(one, 0)).toBe(textWith(''))
  expect(remove(one, 3)).toBe(one)
})

it('what stood in another form keeps it, but for what is written', () => {
  const crlf = two.replaceAll('\n', '\r\n').replace('{ "actor": "us"', '{   "actor": "us"')
  expect(set(crlf, 1, 'signed', '2001')).toBe(crlf.replace('"gb", "signed": "2001-11-23"', '"gb", "signed": "2001"'))
  expect(add(crlf, { actor: 'il' })).toBe(
    crlf.replace('"gb", "signed": "2001-11-23" }', '"gb", "signed": "2001-11-23" },\r\n        { "actor": "il" }'),
  )
})

it('what is not in the text yet changes in the same ways', () => {
  const changes: RowChange[] = [
    { way: 'add', value: { actor: 'us' } },
    { way: 'add', value: { actor: 'gb' } },
    { way: 'set', row: 1, column: 'signed', value: '2001' },
    { way: 'remove', row: 0 },
  ]
  let rows: readonly object[] | undefined
  for (const change of changes) rows = changedRows(rows ?? [], change)
  expect(rows).toEqual([{ actor: 'gb', signed: '2001' }])
  expect(changedRows(rows!, { way: 'remove', row: 0 })).toBeUndefined()
})
