import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { defaultView, type View } from '../../view/view.ts'
import { markSize } from '../../frame/timeline/layout.ts'
import { alignedStrips, placeMarks, stripsAround, yearTicks, type Strip } from './strips.ts'
import { zeroOf, type Zero } from './zeroOf.ts'

const seen = (change: Partial<View> = {}): View => ({ ...defaultView(matrix), ...change })
const byIndicator = (id: string) => zeroOf(matrix, record.milestones, id) as Extract<Zero, { by: 'indicator' }>
const markOf = (strip: Strip | undefined, id: string) => strip?.marks.find(({ item }) => item.id === id)

describe('each country stands around its own first yes', () => {
  const strips = alignedStrips(matrix, record.milestones, seen(), byIndicator('gov-strategy'))

  test('in the order of time', () => {
    expect(strips.map(({ lane }) => lane.id)).toEqual(['ru', 'us', 'gb', 'au', 'ca', 'nz', 'il', 'cn'])
  })

  test('with the milestones of the question’s component, from ten years before to ten years after', () => {
    for (const { marks } of strips) {
      expect(marks.length).toBeGreaterThan(0)
      for (const { item, span } of marks) {
        expect(item.components).toContain('governance')
        expect(span.to).toBeGreaterThanOrEqual(-10)
        expect(span.from).toBeLessThanOrEqual(10)
      }
    }
  })

  test('and what happened on the day itself lies at 0', () => {
    const russia = strips.find(({ lane }) => lane.id === 'ru')
    const doctrine = russia?.marks.find(({ item }) => item.date === '2000-09-09')
    expect(doctrine?.span).toEqual({ from: 0, to: 0 })
  })

  test('and the middle of a month whose day is not known', () => {
    const britain = strips.find(({ lane }) => lane.id === 'gb')!
    expect(britain.zero).toEqual({ possibleFrom: '2007-06-01', certainFrom: '2007-06-30' })
    // Half of 29 days, in years.
    expect(britain.zeroReach).toBeCloseTo(14.5 / 365.2425, 6)
  })

  test('whatever components the reader has filtered, and under the other filters', () => {
    const filtered = alignedStrips(
      matrix,
      record.milestones,
      seen({ components: ['crime'], significance: ['3'], lanes: 'kind' }),
      byIndicator('gov-strategy'),
    )
    expect(filtered.map(({ lane }) => lane.id)).toEqual(strips.map(({ lane }) => lane.id))
    const marks = filtered.flatMap((strip) => strip.marks)
    expect(marks.length).toBeGreaterThan(0)
    expect(marks.every(({ item }) => item.significance === 3)).toBe(true)
  })

  test('who had not begun by the release, or may not have, has no strip; nor has a bloc', () => {
    const cert = alignedStrips(
      matrix,
      record.milestones,
      seen({ actors: ['ru', 'il', 'fvey'] }),
      byIndicator('res-cert'),
    )
    expect(cert.map(({ lane }) => lane.id)).toEqual(['il'])
  })
})

test('all lanes stand around one event, each of its actors with it at 0', () => {
  const event = record.milestones.find(({ actors, date }) => (actors?.length ?? 0) > 1 && date.length === 10)!
  const strips = stripsAround(matrix, record.milestones, seen(), event, { from: -1, to: 1 })
  expect(strips.map(({ lane }) => lane.id)).toEqual(['il', 'gb', 'ru', 'cn', 'us', 'ca', 'au', 'nz', 'fvey', 'intl'])
  for (const actor of event.actors!) {
    expect(
      markOf(
        strips.find(({ lane }) => lane.id === actor),
        event.id,
      )?.span,
    ).toEqual({ from: 0, to: 0 })
  }
  for (const { marks } of strips) expect(marks.every(({ span }) => span.to >= -1 && span.from <= 1)).toBe(true)
})

describe('the marks of a strip', () => {
  const [strip] = alignedStrips(matrix, record.milestones, seen({ actors: ['us'] }), byIndicator('gov-strategy'))
  const some = fc.shuffledSubarray([...strip!.marks], { minLength: 1 })

  test('touch no other of their row, and none is lost', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 100, max: 1200 }), (marks, width) => {
        const placed = placeMarks(marks, { from: -10, to: 10 }, width)
        expect(placed.map(({ item }) => item.id).sort()).toEqual(marks.map(({ item }) => item.id).sort())
        for (const one of placed) {
          for (const other of placed) {
            if (one === other || one.row !== other.row) continue
            const apart = (markSize[one.item.significance] + markSize[other.item.significance]) / 2
            expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(apart)
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  test('stand in the same rows whatever their order', () => {
    const rows = (marks: Strip['marks']) =>
      new Map(placeMarks(marks, { from: -10, to: 10 }, 500).map(({ item, row }) => [item.id, row]))
    expect(rows(strip!.marks.toReversed())).toEqual(rows(strip!.marks))
  })
})

test('the axis names as many years as there is room for, 0 among them', () => {
  expect(yearTicks({ from: -10, to: 10 }, 800)).toEqual(Array.from({ length: 21 }, (_, index) => index - 10))
  expect(yearTicks({ from: -10, to: 10 }, 300)).toEqual([-10, -5, 0, 5, 10])
  expect(yearTicks({ from: -1, to: 1 }, 200)).toEqual([-1, -0.5, 0, 0.5, 1])
})

test('a zero is an indicator, a milestone by its id or a former one, or nothing', () => {
  expect(zeroOf(matrix, record.milestones, 'res-cert')).toMatchObject({
    by: 'indicator',
    component: { id: 'resilience' },
  })
  const milestone = { ...record.milestones[0]!, replaces: ['ru-former'] }
  expect(zeroOf(matrix, [milestone], milestone.id)).toEqual({ by: 'milestone', milestone })
  expect(zeroOf(matrix, [milestone], 'ru-former')).toEqual({ by: 'milestone', milestone })
  expect(zeroOf(matrix, [milestone], 'no-such')).toBeUndefined()
})
