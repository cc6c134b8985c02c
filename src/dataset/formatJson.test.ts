import fc from 'fast-check'
import { parseTree } from 'jsonc-parser'
import { format } from 'prettier'
import { describe, expect, it } from 'vitest'
import { formatLayout, layoutOfNode, layoutOfValue } from './formatJson.ts'
import { recordFiles } from './recordForTests.ts'

const prettierOf = (text: string) => format(text, { parser: 'json', printWidth: 120 })

function formatted(text: string): string {
  return `${formatLayout(layoutOfNode(text, parseTree(text)!))}\n`
}

it('every file of the dataset is already as it would be written', { timeout: 30_000 }, () => {
  for (const { path, text } of recordFiles) expect(formatted(text), path).toBe(text)
})

it('a record that stands in no file yet is written over several lines, what it holds on one', () => {
  const record = { id: 'nz-law', components: ['crime', 'privacy'], note: undefined, citations: [{ source: 'a' }] }
  expect(formatLayout(layoutOfValue(record, true), 2)).toBe(
    '{\n    "id": "nz-law",\n    "components": ["crime", "privacy"],\n    "citations": [{ "source": "a" }]\n  }',
  )
})

describe('a file looks the same whether Prettier or this writes it:', { timeout: 30_000 }, () => {
  const word = fc.oneof(
    fc.string({ maxLength: 50 }),
    fc.constantFrom('中华人民共和国网络安全法', 'Кибербезопасность', 'תקנות'),
  )
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, word, fc.integer(), fc.boolean(), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 5 }),
    object: fc.dictionary(fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }), tie('value'), {
      maxKeys: 5,
    }),
  }))

  it.each([
    ['on one line', 0],
    ['with a line for each thing', 1],
  ])('%s', async (_, blanks) => {
    await fc.assert(
      fc.asyncProperty(value, async (content) => {
        const text = JSON.stringify(content, null, blanks)
        expect(formatted(text)).toBe(await prettierOf(text))
      }),
      { numRuns: 200 },
    )
  })
})
