import { describe, expect, test } from 'vitest'
import { record } from '../../../dataset/recordForTests.ts'
import { recordEntry } from './recordEntry.ts'

describe('a record is found', () => {
  test.each([
    ['ru-law-187-2017', 'documents'],
    ['us-m-hanoi', 'milestones'],
    ['us-nccic', 'institutions'],
  ])('%s by its id', (id, kind) => {
    expect(recordEntry(id, record)).toMatchObject({ kind, record: { id } })
  })

  test('by an id that it replaces', () => {
    expect(recordEntry('intl-m-paris-us', record)?.record.id).toBe('us-m-paris')
  })

  test('only among what has come', () => {
    expect(recordEntry('us-nccic', { milestones: record.milestones })).toBeUndefined()
    expect(recordEntry('ru-nothing', record)).toBeUndefined()
  })
})
