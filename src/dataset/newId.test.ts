import { expect, it } from 'vitest'
import { newId } from './newId.ts'

const path = 'data/actors/nz/documents.json'
const files = (...ids: readonly string[]) => [{ path, text: JSON.stringify({ documents: ids.map((id) => ({ id })) }) }]

it('an id begins as those of its file do, and goes on with the first words of the title and the year', () => {
  const record = { title: 'The Act on the Security of Networks', adopted: '2025-06-30' }
  expect(newId(record, path, files('nz-law-privacy', 'nz-law-gcsb', 'nz-doc-strategy'))).toBe(
    'nz-law-act-security-networks-2025',
  )
  expect(newId(record, path, files())).toBe('nz-doc-act-security-networks-2025')
})

it('an id that is taken gets a number; a year that the title names stands once', () => {
  const record = { title: 'Strategy 2025', adopted: '2025' }
  expect(newId(record, path, files('nz-doc-strategy-2025'))).toBe('nz-doc-strategy-2025-2')
})

it('what has no Latin letters and no title still gets an id', () => {
  expect(newId({ title: 'Доктрина', adopted: '2000' }, path, files())).toBe('nz-doc-2000')
  expect(newId({}, path, files())).toBe('nz-doc-new')
})
