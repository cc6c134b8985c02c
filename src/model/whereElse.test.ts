import { expect, test } from 'vitest'
import { readDataset } from '../dataset/read.ts'
import { record, recordFiles } from '../dataset/recordForTests.ts'
import { oldDayElsewhere, whereElse } from './whereElse.ts'

const told = (id: string) => {
  const { named, sameDay } = whereElse(record, id)!
  const ids = (list: typeof named) => list.map(({ entry, keys }) => `${entry.record.id}: ${keys.join(', ')}`)
  return { named: ids(named), sameDay: ids(sameDay) }
}

test('whoever corrects the day of a law finds what names it, and its day in a milestone and in answers', () => {
  const { named, sameDay } = told('nz-doc-ticsa-2013')
  expect(named).toContain('nz-ms-ticsa-2014: documents')
  expect(named.some((it) => it.startsWith('nz.tech-vendor@') && it.endsWith('evidence'))).toBe(true)
  // It does not name the law, and bears the day on which it began.
  expect(sameDay).toContain('nz-ms-ticsa-2014: date')
  expect(sameDay.some((it) => it.startsWith('nz.ci-supervisor@2014-05-11'))).toBe(true)
})

test('a day that another country shares is its own affair; a treaty is seen from each of its parties', () => {
  const { sameDay } = told('nz-ms-ticsa-2014')
  expect(sameDay.every((it) => !it.startsWith('gb'))).toBe(true)
  const treaty = told('intl-budapest-convention')
  expect(treaty.sameDay.some((it) => it.startsWith('us'))).toBe(true)
})

test('an old id leads to the record that replaced it; what is not there is told by nothing', () => {
  const [merged] = record.milestones.filter((it) => it.replaces)
  expect(told(merged!.replaces![0]!)).toEqual(told(merged!.id))
  expect(whereElse(record, 'nz-doc-nothing')).toBeUndefined()
})

test('after a day was corrected the facts that still bear the old one are told, and none where no day changed', () => {
  const path = 'data/actors/nz/milestones.json'
  const text = recordFiles.find((file) => file.path === path)!.text
  const changed = text.replace(/("id": "nz-ms-ticsa-2014",\s*"date": )"2014-05-11"/, '$1"2014-05-12"')
  expect(changed).not.toBe(text)
  const after = readDataset(recordFiles.map((file) => (file.path === path ? { path, text: changed } : file)))
  const told = oldDayElsewhere(record, after, 'nz-ms-ticsa-2014', 'nz-ms-ticsa-2014')
  const ids = told.map(({ entry }) => entry.record.id)
  expect(ids).toContain('nz-doc-ticsa-2013')
  expect(ids).not.toContain('nz-ms-ticsa-2014')
  expect(oldDayElsewhere(record, record, 'nz-ms-ticsa-2014', 'nz-ms-ticsa-2014')).toEqual([])
})
