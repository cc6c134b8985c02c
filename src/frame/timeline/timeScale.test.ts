import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumberOf, dayOf } from '../../model/partialDate.ts'
import {
  boundedWindow,
  datesOf,
  dayAt,
  pannedWindow,
  ticksOf,
  wholeWindow,
  windowOf,
  windowWithin,
  xOf,
  zoomedWindow,
  type TimeWindow,
} from './timeScale.ts'

const released = '2026-11-25'
const earliest = dayNumberOf('0001-01-01')
const latest = dayNumberOf('9999-12-31')
const spans = [
  { first: dayNumberOf('1974-01-01'), last: dayNumberOf('1974-12-31') },
  { first: dayNumberOf('2016-07-06'), last: dayNumberOf('2016-07-06') },
]
const dates = ({ from, to }: TimeWindow) => [dayOf(from), dayOf(to)]
const chosen = (from?: string, to?: string, items = spans) => dates(windowOf({ from, to }, items, released))

const anyWindow = fc
  .tuple(fc.integer({ min: earliest, max: latest }), fc.double({ min: 0, max: 8, noNaN: true }))
  .map(([from, magnitude]) => boundedWindow({ from, to: from + 10 ** magnitude }))

/** Finite, within the years that can be written, and a week at least. */
const isSensible = ({ from, to }: TimeWindow) => from >= earliest && to <= latest && to - from >= 7 - 1e-6

describe('the window', () => {
  test('without a choice shows all there is, in whole years, to the year of the release', () => {
    expect(chosen()).toEqual(['1974-01-01', '2026-12-31'])
  })

  test('of a partial date is all its days', () => {
    expect(chosen('2012', '2014-06')).toEqual(['2012-01-01', '2014-06-30'])
    expect(chosen('2012-05-03', '2014-06-07')).toEqual(['2012-05-03', '2014-06-07'])
  })

  test('with one side chosen reaches on the other as far as there is something', () => {
    expect(chosen('2012')).toEqual(['2012-01-01', '2026-12-31'])
    expect(chosen(undefined, '2000')).toEqual(['1974-01-01', '2000-12-31'])
  })

  test('ends with the day where what lies after it is left out, with room for the last mark', () => {
    const { from, to } = windowOf({}, spans, released, '2016-07-06')
    expect(dayOf(from)).toBe('1974-01-01')
    expect((to - dayNumberOf('2016-07-06')) / (to - from)).toBeCloseTo(0.01, 3)
  })

  test('never leaves what there is further than it does already', () => {
    const whole = { from: 0, to: 100 }
    expect(windowWithin({ from: 80, to: 120 }, whole, { from: 50, to: 90 })).toEqual({ from: 60, to: 100 })
    expect(windowWithin({ from: -50, to: 150 }, whole, { from: 20, to: 80 })).toEqual(whole)
    const beyond = { from: 200, to: 240 }
    expect(windowWithin({ from: 220, to: 260 }, whole, beyond)).toEqual(beyond)
    expect(windowWithin({ from: 150, to: 190 }, whole, beyond)).toEqual({ from: 150, to: 190 })
  })

  test('beyond all that there is has a year at least', () => {
    expect(chosen('3000')).toEqual(['3000-01-01', '3001-01-01'])
    expect(chosen(undefined, '0500')).toEqual(['0499-12-31', '0500-12-31'])
  })

  test('of the first and the last year that can be written', () => {
    expect(chosen('0001', '9999')).toEqual(['0001-01-01', '9999-12-31'])
    expect(chosen('9999-12-31', '9999-12-31')).toEqual(['9999-12-24', '9999-12-31'])
    expect(chosen('0001-01-01', '0001-01-01')).toEqual(['0001-01-01', '0001-01-08'])
  })

  test('of a day is the week around it', () => {
    expect(chosen('2015-05-14', '2015-05-14').map((day) => day.slice(0, 7))).toEqual(['2015-05', '2015-05'])
    const { from, to } = windowOf({ from: '2015-05-14', to: '2015-05-14' }, spans, released)
    expect([(from + to) / 2, to - from]).toEqual([dayNumberOf('2015-05-14'), 7])
  })

  test('of sides that are exchanged puts them right', () => {
    expect(chosen('2014', '2012')).toEqual(['2012-12-31', '2014-01-01'])
  })

  test('without either side is where most lies: from the decade before which at most a twentieth lies', () => {
    const day = (year: number) => ({ first: dayNumberOf(`${year}-05-01`), last: dayNumberOf(`${year}-05-01`) })
    const recent = Array.from({ length: 38 }, (_, index) => day(1993 + (index % 30)))
    // Two of forty are a twentieth, three of 41 are more.
    expect(chosen(undefined, undefined, [day(1943), day(1985), ...recent])).toEqual(['1990-01-01', '2026-12-31'])
    expect(chosen(undefined, undefined, [day(1943), day(1981), day(1985), ...recent])[0]).toBe('1980-01-01')
    expect(dayOf(wholeWindow([day(1943), ...recent], released).from)).toBe('1943-01-01')
  })

  test('with nothing to show is the ten years before the release', () => {
    expect(chosen(undefined, undefined, [])).toEqual(['2016-01-01', '2026-12-31'])
  })

  test('is always finite, a week at least, and within the years that can be written', () => {
    const date = fc
      .tuple(fc.integer({ min: earliest, max: latest }).map(dayOf), fc.constantFrom(4, 7, 10))
      .map(([day, length]) => day.slice(0, length))
    const option = fc.option(date, { nil: undefined })
    fc.assert(
      fc.property(option, option, fc.boolean(), (from, to, isEmpty) => {
        expect(windowOf({ from, to }, isEmpty ? [] : spans, released)).toSatisfy(isSensible)
      }),
    )
  })

  test('stays sensible however far one zooms and pans', () => {
    const factor = fc.double({ min: 0.001, max: 1000, noNaN: true })
    fc.assert(
      fc.property(anyWindow, factor, fc.integer({ min: -5e6, max: 5e6 }), (window, times, days) => {
        expect(zoomedWindow(window, times, window.from + (window.to - window.from) / 3)).toSatisfy(isSensible)
        expect(pannedWindow(window, days)).toSatisfy(isSensible)
      }),
    )
  })

  test('keeps under the pointer what stood there when one zooms', () => {
    const window = windowOf({ from: '2000', to: '2020' }, spans, released)
    const day = dayNumberOf('2013-06-01')
    const before = xOf({ ...window, width: 900 }, day)
    for (const factor of [0.5, 1.2]) {
      expect(xOf({ ...zoomedWindow(window, factor, day), width: 900 }, day)).toBeCloseTo(before)
    }
  })

  test('keeps its length when one pans, also at the end of time', () => {
    const window = windowOf({ from: '2000', to: '2020' }, spans, released)
    expect(pannedWindow(window, 100)).toEqual({ from: window.from + 100, to: window.to + 100 })
    const end = pannedWindow(window, 1e7)
    expect([end.to, end.to - end.from]).toEqual([latest, window.to - window.from])
  })

  test('comes back from the address the same, to the day', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const address = datesOf(window)
        const again = windowOf(address, spans, released)
        expect(Math.abs(again.from - window.from)).toBeLessThanOrEqual(1)
        expect(Math.abs(again.to - window.to)).toBeLessThanOrEqual(1)
        expect(datesOf(again).from.length).toBe(10)
      }),
    )
  })
})

test('days and px are inverse', () => {
  const scale = { from: 15_000, to: 16_000, width: 800 }
  expect([xOf(scale, 15_000), xOf(scale, 15_500), xOf(scale, 16_000)]).toEqual([0, 400, 800])
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), (day) => {
      expect(dayAt(scale, xOf(scale, day))).toBeCloseTo(day)
    }),
  )
})

describe('the ticks', () => {
  const labels = (from: string, to: string, width = 900) =>
    ticksOf({ ...windowOf({ from, to }, [], released), width }).map(({ label }) => label)

  test('are decades, years, months, weeks or days, whatever there is room for', () => {
    expect(labels('1900', '2020')).toEqual(
      '1900 1910 1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 2020'.split(' '),
    )
    expect(labels('2010', '2014')).toEqual(['2010', '2011', '2012', '2013', '2014'])
    expect(labels('2015-03', '2015-08')).toEqual(['Mar 2015', 'Apr', 'May', 'Jun', 'Jul', 'Aug'])
    expect(labels('2015-03-01', '2015-03-31')).toEqual(['2 Mar 2015', '9', '16', '23', '30'])
    expect(labels('2015-03-01', '2015-03-08')).toEqual(['1 Mar 2015', '2', '3', '4', '5', '6', '7', '8'])
  })

  test('name a new month and a new year where they begin', () => {
    expect(labels('2015-11-01', '2016-02-15')).toEqual(['Nov 2015', 'Dec', 'Jan 2016', 'Feb'])
    expect(labels('2015-12-29', '2016-01-04')).toEqual(['29 Dec 2015', '30', '31', '1 Jan 2016', '2', '3', '4'])
    expect(labels('2015-04-28', '2015-05-04')).toEqual(['28 Apr 2015', '29', '30', '1 May', '2', '3', '4'])
  })

  test('mark where a larger unit begins', () => {
    const majors = (from: string, to: string) =>
      ticksOf({ ...windowOf({ from, to }, [], released), width: 900 })
        .filter(({ isMajor }) => isMajor)
        .map(({ label }) => label)
    expect(majors('2005', '2024')).toEqual(['2010', '2020'])
    expect(majors('1800', '2000')).toEqual(['1800', '1900', '2000'])
    expect(majors('2015-11-01', '2016-02-15')).toEqual(['Jan 2016'])
    expect(majors('2015-04-28', '2015-05-04')).toEqual(['1 May'])
  })

  test('never collide, are never many, and there is always one, from a week to ten thousand years', () => {
    const width = fc.integer({ min: 280, max: 2000 })
    const letter = fc.double({ min: 5, max: 8, noNaN: true })
    fc.assert(
      fc.property(anyWindow, width, letter, (window, width, perLetter) => {
        const widthOf = (text: string) => text.length * perLetter
        const ticks = ticksOf({ ...window, width }, widthOf)
        expect(ticks.length).toBeGreaterThan(0)
        expect(ticks.length).toBeLessThan(width / 20)
        expect(ticks.filter(({ x, day }) => x < 0 || x > width + 1e-6 || !Number.isInteger(day))).toEqual([])
        // Room between labels that are centred, and between labels that begin at the tick.
        const collides = ([one, next]: (typeof ticks)[number][]) =>
          next!.x - one!.x <= Math.max(widthOf(one!.label), widthOf(next!.label)) + 8
        expect(
          ticks
            .slice(1)
            .map((next, index) => [ticks[index]!, next])
            .filter(collides),
        ).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('stay the same days while one pans', () => {
    const narrow = fc.integer({ min: 0, max: 3_000 })
    fc.assert(
      fc.property(narrow, fc.integer({ min: 30, max: 20_000 }), (start, days) => {
        const at = (from: number) => ticksOf({ from, to: from + days, width: 900 }).map(({ day }) => day)
        const inBoth = (day: number) => day >= start + 1 && day <= start + days
        expect(at(start + 1).filter(inBoth)).toEqual(at(start).filter(inBoth))
      }),
    )
  })
})
