import { expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { defaultView } from '../../view/view.ts'
import { timelineOf } from '../../frame/timeline/items.ts'
import { yearCounts, type Stacked } from './yearCounts.ts'

const { items } = timelineOf(matrix, record.milestones, defaultView(matrix))
const name = (id: string) => id

test.each<Stacked>(['actor', 'kind'])(
  'by %s every milestone is counted once, an act of several countries too',
  (stacked) => {
    const { years, series } = yearCounts(items, stacked, name)
    expect(years.reduce((sum, { total }) => sum + total, 0)).toBe(items.length)
    const ofSeries = years.flatMap(({ of }) => series.map(({ id }) => of[id] ?? 0))
    expect(ofSeries.reduce((sum, count) => sum + count, 0)).toBe(items.length)
  },
)

test('years without a milestone have their place', () => {
  const { years } = yearCounts(items, 'actor', name)
  expect(years.map(({ year }) => year)).toEqual(years.map((_, index) => years[0]!.year + index))
  expect(years.some(({ total }) => total === 0)).toBe(true)
})

test('a date that is only a year counts in that year', () => {
  const counted = yearCounts(
    items.filter(({ date }) => date === '2003'),
    'actor',
    name,
  )
  expect(counted.years.map(({ year }) => year)).toEqual([2003])
})

test('nothing to count is no column', () => {
  expect(yearCounts([], 'kind', name)).toEqual({ years: [], series: [] })
})
