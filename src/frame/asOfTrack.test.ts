import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChangeDay } from '../model/change.ts'
import { dayNumberOf, dayOf } from '../model/partialDate.ts'
import { asOfTrack, changesPerYear, dayAt, extentOf, labelWidth, positionOf, yearLabels } from './asOfTrack.ts'

const released = '2026-11-25'

/** One change on the first day of each of these years. */
function changesIn(...years: number[]): ChangeDay[] {
  return years.map((year) => ({ day: `${year}-01-01`, count: 1 }))
}

/** A change in 1919 and one in every second year since 1986: the first of them lies far from the others. */
const lonelyFirst = changesIn(1919, ...Array.from({ length: 20 }, (_, index) => 1986 + index * 2))

const anyChanges = fc
  .uniqueArray(fc.integer({ min: dayNumberOf('1900-01-01'), max: dayNumberOf(released) }), { maxLength: 60 })
  .chain((days) =>
    fc
      .array(fc.integer({ min: 1, max: 40 }), { minLength: days.length, maxLength: days.length })
      .map((counts) =>
        days.sort((a, b) => a - b).map((day, index): ChangeDay => ({ day: dayOf(day), count: counts[index]! })),
      ),
  )
const anyTrack = anyChanges.map((changes) => asOfTrack(changes, released))
const share = fc.double({ min: 0, max: 1, noNaN: true })

/** A day of the track, somewhere between its ends. */
function dayBetween(track: { first: string; last: string }, part: number): string {
  return dayOf(dayNumberOf(track.first) + Math.floor(part * (dayNumberOf(track.last) - dayNumberOf(track.first))))
}

describe('the scale of the slider', () => {
  test('runs evenly from the first change to the release where changes lie close together', () => {
    const track = asOfTrack(changesIn(2010, 2012, 2020), '2030-01-01')
    expect(track).toMatchObject({ first: '2010-01-01', last: '2030-01-01' })
    expect(track.breakDay).toBeUndefined()
    expect(positionOf(track, '2020-01-01')).toBeCloseTo(0.5, 3)
  })

  test('compresses the time before the year in which 5 % of the changes have happened to 8 % of the width', () => {
    const track = asOfTrack(lonelyFirst, released)
    // 5 % of 21 changes are 1.05: the second change, of 1986, reaches it.
    expect(track.breakDay).toBe('1986-01-01')
    expect(positionOf(track, '1986-01-01')).toBeCloseTo(0.08, 10)
    expect(positionOf(track, '1952-07-02')).toBeCloseTo(0.04, 3)
    expect(positionOf(track, '2006-06-14')).toBeCloseTo(0.54, 3)
  })

  test('counts changes, not days of change', () => {
    const [first, ...later] = lonelyFirst
    expect(asOfTrack([{ ...first!, count: 5 }, ...later], released).breakDay).toBeUndefined()
  })

  test('stretches nothing: an early time that needs less than 8 % of the width anyway stays as it is', () => {
    const changes = changesIn(2000, ...Array.from({ length: 20 }, () => 2002))
    expect(asOfTrack(changes, '2040-01-01').breakDay).toBeUndefined()
  })

  test('shows the last year where nothing changes before the release', () => {
    expect(asOfTrack([], released)).toMatchObject({ first: '2025-11-25', last: released })
    expect(asOfTrack([{ day: released, count: 3 }], released)).toMatchObject({ first: '2025-11-25', last: released })
  })

  test('goes without a break that would fall on the release itself', () => {
    const track = asOfTrack(
      [
        { day: '1950-01-01', count: 1 },
        { day: '2026-01-01', count: 40 },
      ],
      '2026-01-01',
    )
    expect(track.breakDay).toBeUndefined()
    expect(positionOf(track, '2026-01-01')).toBe(1)
  })

  test('holds days outside at its ends', () => {
    const track = asOfTrack(lonelyFirst, released)
    expect(positionOf(track, '1800-01-01')).toBe(0)
    expect(positionOf(track, '2050-01-01')).toBe(1)
    expect(dayAt(track, -0.5)).toBe('1919-01-01')
    expect(dayAt(track, 1.5)).toBe(released)
  })

  test('starts at 0 and ends at 1, whatever changes', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        expect(positionOf(track, track.first)).toBe(0)
        expect(positionOf(track, track.last)).toBeCloseTo(1, 12)
        expect(dayAt(track, 0)).toBe(track.first)
        expect(dayAt(track, 1)).toBe(track.last)
      }),
    )
  })

  test('puts a later day further to the right, always', () => {
    fc.assert(
      fc.property(anyTrack, share, (track, part) => {
        const day = dayBetween(track, part * 0.999)
        fc.pre(day < track.last)
        expect(positionOf(track, dayOf(dayNumberOf(day) + 1))).toBeGreaterThan(positionOf(track, day))
      }),
    )
  })

  test('leads from each day to its position and back to the same day', () => {
    fc.assert(
      fc.property(anyTrack, share, (track, part) => {
        const day = dayBetween(track, part)
        expect(dayAt(track, positionOf(track, day))).toBe(day)
      }),
    )
  })

  test('never gives more than 8 % of the width to what lies before the break', () => {
    fc.assert(
      fc.property(anyTrack, (track) => {
        expect(positionOf(track, track.breakDay ?? track.first)).toBeLessThanOrEqual(0.08)
      }),
    )
  })
})

test('changes are added up by year', () => {
  const changes = [
    { day: '2011-02-01', count: 2 },
    { day: '2012-01-01', count: 1 },
    { day: '2012-11-01', count: 4 },
  ]
  expect(changesPerYear(changes)).toEqual([
    { year: 2011, count: 2 },
    { year: 2012, count: 5 },
  ])
  expect(changesPerYear([])).toEqual([])
})

describe('the years under the track', () => {
  const track = asOfTrack(lonelyFirst, released)
  const yearsAt = (width: number) => yearLabels(track, width).map(({ year }) => year)

  test('are few on a phone and more on a wide screen', () => {
    expect(yearsAt(300)).toEqual([1919, 2000, 2010, 2026])
    expect(yearsAt(900)).toEqual([1919, 1986, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2026])
  })

  test('stand at the first day of their year, the ends at the ends', () => {
    const labels = yearLabels(track, 900)
    expect(labels[0]).toEqual({ year: 1919, position: 0, anchor: 'start' })
    expect(labels.at(-1)).toEqual({ year: 2026, position: 1, anchor: 'end' })
    expect(labels.find(({ year }) => year === 2010)?.position).toBe(positionOf(track, '2010-01-01'))
  })

  test('are there before anything is measured, but not written', () => {
    expect(yearsAt(0)).toEqual([])
  })

  test('never touch, never reach outside and are never written twice, whatever changes and however wide', () => {
    fc.assert(
      fc.property(anyTrack, fc.integer({ min: 0, max: 2000 }), (anyOne, width) => {
        const labels = yearLabels(anyOne, width)
        const extents = labels.map((label) => extentOf(label, width))
        extents.forEach(([start, end], index) => {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(width)
          expect(start).toBeGreaterThan(extents[index - 1]?.[1] ?? -1)
        })
        expect(new Set(labels.map(({ year }) => year)).size).toBe(labels.length)
      }),
    )
  })

  test('always name the last year where there is room for a year at all', () => {
    fc.assert(
      fc.property(anyTrack, fc.integer({ min: labelWidth, max: 2000 }), (anyOne, width) => {
        expect(yearLabels(anyOne, width).at(-1)?.year).toBe(2026)
      }),
    )
  })
})
