import { describe, expect, test } from 'vitest'
import { record } from '../../../dataset/recordForTests.ts'
import { beginningOf, compareDates, datesOf, statusInWords } from './recordDates.ts'
import { recordEntry } from './recordEntry.ts'

const entry = (id: string) => recordEntry(id, record)!
const { released } = record.info

test('dates stand in the order of time; of two that begin on the same day the more exact comes first', () => {
  expect(['2014', '2013', '2013-01', '2013-01-01', '2012-12-31'].toSorted(compareDates)).toEqual([
    '2012-12-31',
    '2013-01-01',
    '2013-01',
    '2013',
    '2014',
  ])
})

test('every record has a beginning', () => {
  for (const { id } of [...record.milestones, ...record.documents, ...record.institutions]) {
    expect(beginningOf(entry(id)), id).toMatch(/^\d{4}/)
  }
})

test('the dates of a party are its own', () => {
  expect(datesOf(entry('intl-budapest-convention'), 'il')).toContain('2016-09-01')
  expect(datesOf(entry('intl-budapest-convention'), 'us')).not.toContain('2016-09-01')
})

describe('what a record is on a day', () => {
  test.each([
    ['us-nccic', '2009-10-29', 'not founded yet'],
    ['us-nccic', '2009-10-30', 'at work'],
    ['us-nccic', '2018-11-16', 'closed or merged'],
    ['il-ms-crypto', '1973-12-31', 'not yet happened'],
    ['il-ms-crypto', '1974-06-30', 'perhaps not yet happened'],
    ['il-ms-crypto', '1974-12-31', ''],
    ['au-doc-cps234', '2018-11-15', 'not yet there or adopted, not yet in force'],
    ['ru-law-139-2012', '2012-11-01', 'in force'],
    ['ru-military-doctrine-2010', '2020-01-01', 'superseded'],
    ['nz-doc-u16-bill', released, 'proposed'],
  ])('%s on %s: %s', (id, day, words) => {
    expect(statusInWords(entry(id), day, released)).toBe(words)
  })
})
