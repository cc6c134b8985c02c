import { expect, it } from 'vitest'
import { recordFiles } from '../../dataset/recordForTests.ts'
import { workbench } from '../worker/workbench.ts'
import { helpAt, proposalsAt } from './schemaHelp.ts'

const vocabulary = workbench.vocabulary(recordFiles)

/** What is proposed where the mark | stands. */
function proposed(marked: string, path = 'data/actors/nz/documents.json') {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const found = proposalsAt(text, offset, path, vocabulary)
  return found && { ...found, labels: found.options.map(({ label }) => label), text }
}

it('the words of a list are proposed where one is written, in place of what stands there', () => {
  const found = proposed('{ "documents": [{ "type": "str|" }] }')!
  expect(found.labels).toContain('strategy')
  expect(found.text.slice(found.from, found.to)).toBe('"str"')
  expect(found.options.find(({ label }) => label === 'law')?.text).toBe('"law"')
})

it('the keys of the record are proposed where a key is written', () => {
  const found = proposed('{ "documents": [{ "ad|" }] }')!
  expect(found.labels).toContain('adopted')
  expect(found.labels).not.toContain('indicator')
  expect(found.options.find(({ label }) => label === 'components')?.text).toBe('"components": []')
})

it('ids of the right kind are proposed, those of the own actor first', () => {
  const { labels } = proposed('{ "documents": [{ "citations": [{ "source": "|" }] }] }')!
  expect(labels[0]).toMatch(/^nz-/)
  expect(labels).toContain('ru-src-sco-text')
  expect(labels).not.toContain('nz-doc-strategy-2011')
  expect(proposed('{ "findings": [{ "indicator": "|" }] }', 'data/actors/nz/findings.json')!.labels).toContain(
    'gov-strategy',
  )
})

it('where words are free, in a file that is none of the dataset, and in broken text nothing is proposed', () => {
  expect(proposed('{ "documents": [{ "title": "|" }] }')).toBeUndefined()
  expect(proposed('{ "documents": [{ "type": "|" }] }', 'data/__proto__.json')).toBeUndefined()
  expect(proposed('{ "documents": [{ "constructor": { "type": "|')).toBeUndefined()
})

it('hovering says what a key means and whose id it is', () => {
  const text = '{ "findings": [{ "evidence": ["nz-doc-strategy-2011"] }] }'
  const help = helpAt(text, text.indexOf('strategy'), 'data/actors/nz/findings.json', vocabulary)!
  expect(text.slice(help.from, help.to)).toBe('"nz-doc-strategy-2011"')
  expect(help.words.some((line) => line.startsWith('documents: ') && line.includes('data/actors/nz/'))).toBe(true)
})
