import { expect, test } from 'vitest'
import { dayNumberOf } from '../../../model/partialDate.ts'
import type { TimelineItem } from '../items.ts'
import { markNames } from './markNames.ts'

function item(date: string): TimelineItem {
  const day = dayNumberOf(date)
  const shared = { kind: 'law', title: 'A law', actors: ['il'], isAfter: false }
  return { ...shared, id: date, date, first: day, last: day } as unknown as TimelineItem
}

const items = ['1990-01-01', '1997-06-01', '1997-08-01', '2000-01-01'].map(item)
const names = markNames(
  () => items,
  () => 'Israel',
  (id) => ({ id, label: id === 'us' ? 'United States' : 'Israel', actor: id }),
)

test('a cluster tells the empty stretch before it, from whichever side one comes', () => {
  const cluster = items.slice(1, 3)
  expect(names.ofActive(cluster[0]!, 'il', cluster, items[0])).toBe(
    'nothing for seven years, 2 milestones in the lane of Israel between 1 June 1997 and 1 August 1997, 2 to 3 of 4',
  )
  expect(names.ofActive(cluster[1]!, 'il', cluster, items[3])).toMatch(/^nothing for two years, 2 milestones/)
  expect(names.ofActive(cluster[0]!, 'il', cluster, undefined)).toMatch(/^2 milestones/)
})

test('a mark does so too', () => {
  expect(names.ofActive(items[1]!, 'il', undefined, items[0])).toBe(
    'nothing for seven years, 1 June 1997, Israel, A law, law, 2 of 4',
  )
})

test('what does not stand in the lane of the one who acted says in which it stands', () => {
  expect(names.ofMark(items[1]!, 'us')).toBe('1 June 1997, Israel, A law, law, 2 of 4 in the lane of the United States')
})

test('a cluster beside which others of its time stand says among which it is', () => {
  expect(names.ofCluster([items[1]!, items[3]!], 'il')).toBe(
    '2 milestones in the lane of Israel between 1 June 1997 and 1 January 2000, among 2 to 4 of 4',
  )
})
