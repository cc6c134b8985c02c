import { describe, expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import type { Milestone } from '../dataset/read.ts'
import { defaultView, type View } from '../view/view.ts'
import { timelineOf } from '../frame/timeline/items.ts'
import { countAfter, timelineCounts, timelineOptions, type TimelineFilter } from './timelineCounts.ts'

const seen = (change: Partial<View>) => ({ ...defaultView(matrix), ...change })

function milestone(id: string, given: Partial<Milestone>): Milestone {
  const law = { kind: 'law', date: '2012', significance: 2, components: ['crime'], check: 'read' }
  return { id, actor: 'ru', title: id, summary: '', citations: [], ...law, ...given } as Milestone
}

const four = [
  milestone('ru-a', { kind: 'law', significance: 3 }),
  milestone('ru-b', { kind: 'law', significance: 1, check: 'known' }),
  milestone('ru-c', { kind: 'treaty', date: '2018', significance: 3, actors: ['cn'] }),
  milestone('cn-d', { actor: 'cn', kind: 'strategy' }),
]

const counts = (filter: TimelineFilter, change: Partial<View> = {}) =>
  Object.fromEntries([...timelineCounts(matrix, four, seen(change), filter)].filter(([, count]) => count > 0))

describe('each option says how many milestones it would show', () => {
  test('whatever is chosen in its own filter, and an act of two countries counts once', () => {
    expect(counts('kind', { kind: ['treaty'] })).toEqual({ law: 2, treaty: 1, strategy: 1 })
    expect(counts('significance')).toEqual({ 3: 2, 2: 1, 1: 1 })
    expect(counts('check')).toEqual({ read: 3, known: 1 })
  })

  test('under the other filters', () => {
    expect(counts('kind', { significance: ['3'] })).toEqual({ law: 1, treaty: 1 })
    expect(counts('check', { actors: ['cn'] })).toEqual({ read: 2 })
    expect(counts('kind', { asOf: '2015-01-01', hideAfter: true })).toEqual({ law: 2, strategy: 1 })
  })

  test('and all options stay in sight, in their order', () => {
    expect([...timelineCounts(matrix, [], seen({}), 'significance')]).toEqual([
      ['3', 0],
      ['2', 0],
      ['1', 0],
    ])
  })

  test.each(Object.keys(timelineOptions) as TimelineFilter[])('in the record as %s does when chosen', (filter) => {
    const view = seen({ actors: ['il', 'cn'], triad: ['corporate'] })
    for (const [option, count] of timelineCounts(matrix, record.milestones, view, filter)) {
      expect(timelineOf(matrix, record.milestones, { ...view, [filter]: [option] }).shown, option).toBe(count)
    }
  })
})

test('what lies after the day is counted under the other filters', () => {
  expect(countAfter(matrix, four, seen({ asOf: '2015-01-01' }))).toBe(1)
  expect(countAfter(matrix, four, seen({ asOf: '2015-01-01', kind: ['law'] }))).toBe(0)
  expect(countAfter(matrix, four, seen({ asOf: '2015-01-01', hideAfter: true }))).toBe(1)
})
