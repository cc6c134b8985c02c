import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCsv } from './csv.ts'

test('commas, quotation marks and line breaks do not end a field', () => {
  expect(
    formatCsv([
      ['id', 'title'],
      ['a', 'Act, the "first"'],
      ['b', 'two\nlines'],
      ['c', 'закон'],
    ]),
  ).toBe('id,title\r\na,"Act, the ""first"""\r\nb,"two\nlines"\r\nc,закон\r\n')
})

test('whoever reads it by the rules of RFC 4180 gets back what was written', () => {
  const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\r', '\n', ' ', '网') })
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
  fc.assert(
    fc.property(table, (rows) => {
      expect(readCsv(formatCsv(rows))).toEqual(rows)
    }),
  )
})

/** A reader by the grammar of RFC 4180, section 2. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let rest = text
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest)
    const plain = /^([^",\r\n]*)(,|\r\n)/.exec(rest)
    const [whole, content, end] = (quoted ?? plain)!
    rows.at(-1)!.push(quoted ? content!.replaceAll('""', '"') : content!)
    rest = rest.slice(whole.length)
    if (end === '\r\n' && rest !== '') rows.push([])
  }
  return rows
}
