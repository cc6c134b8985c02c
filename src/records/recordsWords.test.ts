import { expect, test } from 'vitest'
import type { Institution } from '../dataset/read.ts'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { recordRowsOf } from './recordRows.ts'
import { selectionNote, sentenceOf } from './recordsWords.ts'

const body = (id: string, founded: string, ended?: string): Institution => ({
  id,
  actor: id.split('-')[0]!,
  name: id,
  founded,
  ...(ended !== undefined && { ended }),
  role: 'Works.',
  components: ['international'],
  citations: [],
  check: 'read',
})
const records = [
  body('ru-a', '2001-01-01'),
  body('ru-b', '2001-01-01', '2005-01-01'),
  body('intl-c', '2010'),
  body('ru-d', '2011-01-01'),
]
const rowsOn = (asOf: string) => recordRowsOf(matrix, { kind: 'institutions', records }, asOf, ['ru'])

test('the sentence counts what is shown, and what it is on the day', () => {
  expect(sentenceOf('institutions', rowsOn('2010-06-01'), 4, '2010-06-01')).toBe(
    'All 4 institutions. On 1 June 2010: 1 at work, 1 closed or merged, 1 not founded yet, 1 uncertain within their dates.',
  )
  expect(sentenceOf('institutions', rowsOn('2012-01-01').slice(0, 1), 4, '2012-01-01')).toBe(
    '1 of 4 institutions. On 1 January 2012: 1 at work.',
  )
  expect(sentenceOf('institutions', [], 4, '2012-01-01')).toBe('None of the 4 institutions passes the filters.')
  expect(sentenceOf('institutions', [], 0, '2012-01-01')).toBe('The record has no institutions.')
})

test('what belongs to every selection is explained only where a selection was made', () => {
  const all = matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
  expect(selectionNote(matrix, rowsOn('2012-01-01'), ['ru'])).toBe(
    '1 is of a forum or bloc that names no state there: such records belong to every selection.',
  )
  expect(selectionNote(matrix, rowsOn('2012-01-01'), all)).toBe('')
})
