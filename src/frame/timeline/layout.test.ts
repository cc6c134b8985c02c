import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { dayNumberOf } from '../../model/partialDate.ts'
import { defaultView } from '../../view/view.ts'
import { timelineOf, type Lane, type TimelineItem } from './items.ts'
import {
  clusterWidth,
  countsAround,
  indexLanes,
  itemsAround,
  layoutTimeline,
  markSize,
  rowsNeeded,
  type LaneIndex,
  type PlacedLane,
} from './layout.ts'
import { describeLane } from './spokenMark.ts'
import { windowOf, xOf, type TimeScale } from './timeScale.ts'

const lanes: Lane[] = [
  { id: 'il', label: 'Israel' },
  { id: 'gb', label: 'United Kingdom' },
]
const widthOf = (text: string) => text.length * 6
const options = { widthOf, rowsPerLane: 2 }

const year2000 = dayNumberOf('2000-01-01')
/** Items crowd around a few days, as the record's do, or lie anywhere in a century. */
const someItem = fc.record({
  first: fc.oneof(fc.integer({ min: -11_000, max: 25_000 }), fc.integer({ min: year2000, max: year2000 + 900 })),
  days: fc.constantFrom(0, 0, 0, 30, 364),
  significance: fc.constantFrom(1, 2, 3),
  title: fc.constantFrom('Law', 'A strategy of middling length', 'Resolution 3611 sets national policy for cyberspace'),
  lanes: fc.constantFrom(['il'], ['gb'], ['il', 'gb']),
})
const someItems = fc.array(someItem, { maxLength: 150, size: 'max' }).map((drawn) => drawn.map(itemOf))
const someScale = fc
  .record({
    from: fc.oneof(fc.integer({ min: -12_000, max: 24_000 }), fc.integer({ min: year2000 - 100, max: year2000 + 900 })),
    days: fc.double({ min: 1, max: 4.5, noNaN: true }).map((magnitude) => Math.max(10 ** magnitude, 7)),
    width: fc.integer({ min: 300, max: 1800 }),
  })
  .map(({ from, days, width }): TimeScale => ({ from, to: from + days, width }))
const someRows = fc.integer({ min: 1, max: 4 })

interface ItemDraft {
  readonly first: number
  readonly days?: number
  readonly significance?: number
  readonly title?: string
  readonly lanes?: readonly string[]
}

function itemOf({ first, days = 0, significance = 1, title = 'Law', lanes: itsLanes = ['il'] }: ItemDraft, index = 0) {
  const id = `m-${index}`
  return { id, title, first, last: first + days, significance, lanes: itsLanes } as unknown as TimelineItem
}

const layout = (items: readonly TimelineItem[], scale: TimeScale, rowsPerLane = 2) =>
  layoutTimeline(indexLanes(lanes, items), scale, { widthOf, rowsPerLane })

const isInWindow = (item: TimelineItem, { from, to }: TimeScale) => item.first <= to && item.last >= from
const drawnIn = ({ marks, clusters }: PlacedLane) => [
  ...marks.map(({ item }) => item),
  ...clusters.flatMap(({ items }) => items),
]

/** The signs of a lane with their reach, in px. */
function signsOf({ marks, clusters }: PlacedLane) {
  return [
    ...marks.map(({ item, x, row }) => ({ x, row, half: markSize[item.significance] / 2 })),
    ...clusters.map(({ x, xLast, row }) => ({ x: (x + xLast) / 2, row, half: clusterWidth / 2 })),
  ].sort((one, other) => one.row - other.row || one.x - other.x)
}

/** What stands next to each other in a row; sorted by row and place. */
function pairsInRow<Placed extends { readonly row: number }>(sorted: readonly Placed[]): [Placed, Placed][] {
  return sorted.slice(1).flatMap((next, index) => (sorted[index]!.row === next.row ? [[sorted[index]!, next]] : []))
}

describe('for any items, in any window, on any width', () => {
  const check = (holds: (items: TimelineItem[], scale: TimeScale, rows: number) => void) =>
    fc.assert(fc.property(someItems, someScale, someRows, holds), { numRuns: 150 })

  test('no two labels overlap, and each begins at its mark and is as wide as its text', () => {
    check((items, scale, rows) => {
      for (const { marks } of layout(items, scale, rows)) {
        const labels = marks.flatMap(({ item, x, row, label }) => (label ? { ...label, item, mark: x, row } : []))
        labels.sort((one, other) => one.row - other.row || one.x - other.x)
        expect(pairsInRow(labels).filter(([one, next]) => next.x <= one.x + one.width)).toEqual([])
        labels.forEach(({ x, width, text, item, mark }) => {
          expect(width).toBe(widthOf(text))
          expect(item.title.startsWith(text.replace('…', ''))).toBe(true)
          expect(Math.abs(mark - x)).toBeLessThanOrEqual(markSize[item.significance] + 1e-6)
        })
      }
    })
  })

  test('no two marks or clusters of a row overlap', () => {
    check((items, scale, rows) => {
      for (const lane of layout(items, scale, rows)) {
        const signs = signsOf(lane)
        expect(signs.filter(({ row }) => row >= rows)).toEqual([])
        const touch = ([one, next]: (typeof signs)[number][]) => next!.x - next!.half < one!.x + one!.half - 1e-6
        expect(pairsInRow(signs).filter(touch)).toEqual([])
      }
    })
  })

  test('a mark covers the middle of the days that it may be, and a cluster spans the middles of all that it holds', () => {
    check((items, scale, rows) => {
      for (const { marks, clusters } of layout(items, scale, rows)) {
        for (const { item, x, xFirst, xLast } of marks) {
          expect(Math.abs(x - xOf(scale, (item.first + item.last) / 2))).toBeLessThanOrEqual(
            markSize[item.significance] / 2 + 1e-6,
          )
          expect([xFirst, xLast]).toEqual([xOf(scale, item.first), xOf(scale, item.last)])
        }
        for (const cluster of clusters) {
          for (const { first, last } of cluster.items) {
            const middle = xOf(scale, (first + last) / 2)
            expect(middle).toBeGreaterThanOrEqual(cluster.x - 1e-6)
            expect(middle).toBeLessThanOrEqual(cluster.xLast + 1e-6)
          }
        }
      }
    })
  })

  test('none is lost: what is in the window is drawn once in each of its lanes, as a mark or in a cluster', () => {
    check((items, scale, rows) => {
      for (const lane of layout(items, scale, rows)) {
        const ofLane = items.filter((item) => item.lanes.includes(lane.lane.id))
        const inWindow = ofLane.filter((item) => isInWindow(item, scale))
        const drawn = drawnIn(lane)
        expect(new Set(drawn).size).toBe(drawn.length)
        expect(inWindow.filter((item) => !drawn.includes(item))).toEqual([])
        expect(lane.inWindow).toBe(inWindow.length)
        expect(lane.before + lane.inWindow + lane.after).toBe(ofLane.length)
        expect(lane.before).toBe(ofLane.filter(({ last }) => last < scale.from).length)
      }
    })
  })

  test('what is shown, what is clustered and what is out of the window are all there is', () => {
    check((items, scale, rows) => {
      for (const { lane, marks, clusters, before, after } of layout(items, scale, rows)) {
        const shown = marks.filter(({ item }) => isInWindow(item, scale)).length
        const clustered = clusters.flatMap((cluster) => cluster.items.filter((item) => isInWindow(item, scale))).length
        expect(shown + clustered + before + after).toBe(items.filter((item) => item.lanes.includes(lane.id)).length)
      }
    })
  })

  test('a lane is described by what lies around the window as by all that it holds', () => {
    check((items, scale, rows) => {
      const index = indexLanes(lanes, items)
      layoutTimeline(index, scale, { widthOf, rowsPerLane: rows }).forEach((placed, at) => {
        const lane = index.lanes[at]!
        expect(describeLane(placed, itemsAround(lane, scale), scale)).toBe(describeLane(placed, lane.items, scale))
      })
    })
  })

  test('an act in several lanes is counted once', () => {
    check((items, scale) => {
      const inWindow = items.filter((item) => isInWindow(item, scale)).length
      expect(countsAround(indexLanes(lanes, items), scale).inWindow).toBe(inWindow)
    })
  })

  test('a cluster forms only where there are more items than rows, and leaves the most significant ones out', () => {
    check((items, scale, rows) => {
      for (const { marks, clusters } of layout(items, scale, rows)) {
        for (const cluster of clusters) {
          expect(cluster.items.length).toBeGreaterThan(1)
          expect(cluster.row).toBe(rows - 1)
        }
        for (const { item, x } of marks) {
          const around = clusters.find((cluster) => cluster.x <= x && x <= cluster.xLast)
          const heaviest = Math.max(...(around?.items ?? []).map(({ significance }) => significance), 0)
          expect(item.significance).toBeGreaterThanOrEqual(heaviest)
        }
      }
    })
  })

  test('the same items give the same picture, in whatever order they come and whatever was shown before', () => {
    fc.assert(
      fc.property(someItems, fc.array(someScale, { minLength: 1, maxLength: 6 }), someRows, (items, walk, rows) => {
        const index = indexLanes(lanes, items)
        const last = walk.map((scale) => layoutTimeline(index, scale, { widthOf, rowsPerLane: rows })).at(-1)!
        expect(last).toEqual(layout(items.toReversed(), walk.at(-1)!, rows))
      }),
    )
  })

  test('panning moves what stays in sight and changes nothing of it', () => {
    const someDays = fc.oneof(fc.constantFrom(1, -1), fc.double({ min: -40, max: 40, noNaN: true }))
    fc.assert(
      fc.property(someItems, someScale, someRows, someDays, (items, scale, rows, days) => {
        const index = indexLanes(lanes, items)
        const later = { ...scale, from: scale.from + days, to: scale.to + days }
        const moved = xOf(scale, scale.from) - xOf(scale, scale.from + days)
        const before = layoutTimeline(index, scale, { widthOf, rowsPerLane: rows })
        const after = layoutTimeline(index, later, { widthOf, rowsPerLane: rows })
        before.forEach((lane, at) => {
          const same = after[at]!
          expect(same.rows).toBe(lane.rows)
          const marks = lane.marks.filter(({ item }) => isInWindow(item, scale) && isInWindow(item, later))
          const found = marks.map(({ item }) => same.marks.find((mark) => mark.item === item))
          expect(found.map((mark) => [mark?.row, mark?.label?.text])).toEqual(
            marks.map(({ row, label }) => [row, label?.text]),
          )
          expect(marks.filter(({ x }, index) => Math.abs(found[index]!.x - x - moved) > 1e-4)).toEqual([])
          const isKept = (items: readonly TimelineItem[]) =>
            [scale, later].every((window) => items.some((item) => isInWindow(item, window)))
          const clusters = lane.clusters.filter(({ items }) => isKept(items))
          expect(clusters.map(({ id }) => same.clusters.find((cluster) => cluster.id === id)?.items)).toEqual(
            clusters.map(({ items }) => items),
          )
        })
      }),
      { numRuns: 150 },
    )
  })
})

test('a lane takes no more rows than most of it stand together at the usual scale, however many there may be', () => {
  const day = (first: number, lane: string) => ({ first: year2000 + first, lanes: [lane] })
  // A bin of the scale is 24 days long: three items of one lane lie in one, those of the other apart.
  const scale = { from: year2000, to: year2000 + 1000, width: 1000 }
  const index = indexLanes(lanes, [day(3, 'il'), day(4, 'il'), day(5, 'il'), day(0, 'gb'), day(500, 'gb')].map(itemOf))
  const rowsOf = rowsNeeded(index, scale)
  expect([...rowsOf]).toEqual([
    ['il', 3],
    ['gb', 1],
  ])
  const rows = (rowsPerLane: number) =>
    layoutTimeline(index, scale, { widthOf, rowsPerLane, rowsOf }).map((it) => it.rows)
  expect(rows(5)).toEqual([3, 1])
  expect(rows(2)).toEqual([2, 1])
})

describe('labels', () => {
  const scale = { from: year2000, to: year2000 + 1000, width: 1000 }
  const labelled = (items: readonly ItemDraft[], rows = 1) =>
    layout(items.map(itemOf), scale, rows)[0]!
      .marks.filter(({ label }) => label)
      .map(({ item, label }) => `${item.id} ${label!.text}`)

  test('stand wherever there is room', () => {
    const apart = [0, 200, 400, 600].map((day) => ({ first: year2000 + day, title: 'National Cyber Directorate' }))
    expect(labelled(apart).length).toBe(4)
  })

  test('go to the most significant where there is not', () => {
    const title = 'National Cyber Directorate'
    for (let start = 0; start < 400; start += 37) {
      const crowd = [1, 3, 2].map((significance, place) => ({
        first: year2000 + start + place * 40,
        significance,
        title,
      }))
      expect(labelled(crowd), `beginning at day ${start}`).toEqual(['m-1 National Cyber Directora…'])
    }
  })

  test('are cut short where the title is long', () => {
    const [long] = labelled([{ first: year2000 + 100, title: 'Resolution 3611 sets national policy for cyberspace' }])
    expect(long).toBe('m-0 Resolution 3611 sets nat…')
  })
})

describe('of the real record', () => {
  const view = defaultView(matrix)
  const { lanes, items } = timelineOf(matrix, record.milestones, view)
  const index = indexLanes(lanes, items)
  const between = (from: string, to: string) => ({ ...windowOf({ from, to }, items, view.asOf), width: 1100 })

  test('the two years around the experts’ report of 2013 show it, with what happened around it', () => {
    const scale = between('2012-06-24', '2014-06-24')
    const placed = layoutTimeline(index, scale, options)
    const intl = placed.find(({ lane }) => lane.id === 'intl')!
    const report = items.find(
      ({ lanes, date, title }) => lanes.includes('intl') && date.startsWith('2013-06') && title.includes('expert'),
    )
    expect(drawnIn(intl)).toContain(report)
    const expected = record.milestones.filter(({ date }) => {
      const last = date.length === 4 ? `${date}-12-31` : date.length === 7 ? `${date}-31` : date
      return date.padEnd(10, '-01') <= '2014-06-24' && last >= '2012-06-24'
    })
    expect(countsAround(index, scale).inWindow).toBe(expected.length)
  })

  test('most of seventeen years is marks of their own, and each lane has labels', () => {
    const placed = layoutTimeline(index, between('2009', '2026'), options)
    const marks = placed.flatMap((lane) => lane.marks).length
    const clusters = placed.flatMap((lane) => lane.clusters).length
    expect(marks).toBeGreaterThan(2 * clusters)
    for (const lane of placed) expect(lane.marks.filter(({ label }) => label).length, lane.lane.id).toBeGreaterThan(3)
  })

  test('a window without events is empty lanes, with all that there is before it', () => {
    for (const lane of layoutTimeline(index, between('2500', '2510'), options)) {
      expect([lane.marks, lane.clusters, lane.inWindow, lane.after]).toEqual([[], [], 0, 0])
      expect(lane.before).toBeGreaterThan(0)
    }
  })

  test('ten thousand years, and no width at all, give a picture', () => {
    for (const width of [0, 1, 1100]) {
      const placed = layoutTimeline(index, { ...between('0001', '9999'), width }, options)
      const drawn = placed.flatMap(drawnIn)
      expect(new Set(drawn).size).toBe(items.length)
    }
  })

  test('nothing to show is nothing', () => {
    expect(layoutTimeline(indexLanes(lanes, []), between('2000', '2001'), options).map(drawnIn).flat()).toEqual([])
    expect(layoutTimeline(indexLanes([], items), between('2000', '2001'), options)).toEqual([])
  })
})

describe('a step in time', () => {
  /** How often items are looked at and texts measured: work, not time. */
  function workOf(count: number, steps: (layout: (from: number) => void) => void) {
    let work = 0
    const counting = (item: TimelineItem) =>
      new Proxy(item, { get: (target, key) => ((work += 1), Reflect.get(target, key)) })
    // As dense everywhere: more items means more time, not more in the window.
    const items = Array.from({ length: count }, (_, index) =>
      itemOf({ first: index * 20, significance: (index % 3) + 1 }, index),
    )
    const index: LaneIndex = indexLanes(lanes, items.map(counting))
    const measuring = { widthOf: (text: string) => ((work += 1), widthOf(text)), rowsPerLane: 2 }
    const at = (from: number) => {
      const scale = { from, to: from + 1000, width: 1000 }
      countsAround(index, scale)
      const placed = layoutTimeline(index, scale, measuring)
      placed.forEach((lane, position) => describeLane(lane, itemsAround(index.lanes[position]!, scale), scale))
    }
    at(5_000)
    work = 0
    steps(at)
    return work
  }

  test('costs what can be seen, not what there is', () => {
    const jump = (count: number) => workOf(count, (at) => at(9_000))
    expect(jump(1_000)).toBeGreaterThan(0)
    expect(jump(16_000)).toBe(jump(1_000))
  })

  test('to what was in sight before decides nothing anew', () => {
    // A look at each trait of the 51 marks in sight, for their places and for the lane's name; a jump sorts and compares too.
    expect(workOf(1_000, (at) => at(5_001))).toBeLessThan(51 * 14)
    expect(workOf(1_000, (at) => at(9_000))).toBeGreaterThan(51 * 18)
  })
})
