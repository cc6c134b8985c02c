import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { dayNumberOf, dayOf } from './partialDate.ts'
import {
  beginningInWords,
  firstAnswer,
  firstMovesOf,
  gapBetween,
  gapInWords,
  placeInWords,
  placesOf,
  type Beginning,
} from './precedence.ts'

const { released } = matrix.dataset

/** Worked by hand from the findings of the record. */
const firstCases = [
  ['cn', 'gov-strategy', 'yes', '2016-12-27', '2016-12-27', '27 December 2016', 'exact day'],
  ['gb', 'gov-strategy', 'yes', '2007-06-01', '2007-06-30', 'some day in June 2007', 'a month is all its days'],
  ['gb', 'gov-strategy', 'partial', '2003-01-01', '2003-12-31', 'some day in 2003', 'the partial of 2003 comes first'],
  ['nz', 'gov-strategy', 'partial', '2011-06-01', '2011-06-30', 'some day in June 2011', 'a yes is at least partial'],
  ['ca', 'ci-law', 'partial', '', '2008-07-01', '1 July 2008 or before', 'the first finding bears ≤'],
] as const

describe('the first answer', () => {
  test.each(firstCases)('%s.%s, at least %s', (actor, indicator, atLeast, possibleFrom, certainFrom, words) => {
    const first = firstAnswer(matrix, actor, indicator, atLeast)
    expect(first).toEqual({ possibleFrom, certainFrom })
    expect(beginningInWords(first)).toBe(words)
  })

  test('is none where no finding says yes up to the release', () => {
    expect(firstAnswer(matrix, 'us', 'ci-law')).toBeUndefined()
    expect(firstAnswer(matrix, 'ru', 'res-cert')).toBeUndefined()
    expect(beginningInWords(undefined)).toBe('not by the release')
  })

  test('may lie anywhere before, for a reader who does not rely on inferred noes', () => {
    expect(firstAnswer(matrix, 'cn', 'gov-strategy', 'yes', 'unknown')).toEqual({
      possibleFrom: '',
      certainFrom: '2016-12-27',
    })
  })

  const answered = (...findings: { value: 'yes' | 'partial' | 'no' | 'unknown'; since?: string }[]) =>
    firstAnswer(
      {
        ...matrix,
        findings: findings.map((it, id) => ({ id: String(id), actor: 'xx', indicator: 'q', ...it })),
      } as Matrix,
      'xx',
      'q',
    )

  test('is the first of several, also where it was lost in between', () => {
    const lost = answered(
      { value: 'yes', since: '2003' },
      { value: 'no', since: '2007' },
      { value: 'yes', since: '2012' },
    )
    expect(lost).toEqual({ possibleFrom: '2003-01-01', certainFrom: '2003-12-31' })
  })

  test('is certain from its own day, though a later finding may reach back to it', () => {
    const reached = answered({ value: 'yes', since: '2003-05-01' }, { value: 'partial', since: '≤2010' })
    expect(reached).toEqual({ possibleFrom: '2003-05-01', certainFrom: '2003-05-01' })
  })

  test('is only possible where the answer became unknown', () => {
    const unknown = answered({ value: 'no', since: '2000' }, { value: 'unknown', since: '2015-03-01' })
    expect(unknown).toEqual({ possibleFrom: '2015-03-01' })
    expect(beginningInWords(unknown)).toBe('perhaps 1 March 2015')
  })

  test('may be anywhere where nothing is known, and lies before the record where it holds throughout', () => {
    expect(beginningInWords(answered())).toBe('not known')
    expect(beginningInWords(answered({ value: 'yes' }))).toBe('as far back as the record goes')
  })
})

/** The two dates by hand, and the days between them. */
const gapCases = [
  ['us', '213 days from 14 February to 15 September 2003', { least: 213, most: 213 }, '7 months earlier'],
  ['au', '39 days to the first, 69 to the last day of January 2010', { least: 39, most: 69 }, '1 to 3 months earlier'],
  ['cn', 'the CERT’s month is October 2000', { least: -5931, most: -5901 }, '16.1 to 16.3 years later'],
  ['il', '3 years, 6 months and 8 days', { least: 1288, most: 1288 }, '3.5 years earlier'],
  ['ru', 'no CERT by the release on 25 November 2026', { least: 9574, most: Infinity }, 'at least 26.2 years earlier'],
] as const

describe('the gap between the first strategy and the first CERT', () => {
  test.each(gapCases)('of %s: %s', (actor, _why, gap, words) => {
    const found = gapBetween(
      firstAnswer(matrix, actor, 'gov-strategy'),
      firstAnswer(matrix, actor, 'res-cert'),
      released,
    )
    expect(found).toEqual(gap)
    expect(gapInWords(found!)).toBe(words)
  })
})

describe('a gap', () => {
  const on = (day: string): Beginning => ({ possibleFrom: day, certainFrom: day })
  const within = (possibleFrom: string, certainFrom: string): Beginning => ({ possibleFrom, certainFrom })
  const between = (one: Beginning, other: Beginning) => gapInWords(gapBetween(one, other, released)!)

  test('is told in days, months or years by its length', () => {
    expect(between(on('2011-01-01'), on('2011-01-02'))).toBe('1 day earlier')
    expect(between(on('2012-03-01'), on('2012-02-01'))).toBe('29 days later')
    expect(between(on('2012-01-01'), on('2014-06-01'))).toBe('29 months earlier')
    expect(between(on('2014-06-01'), on('2024-06-01'))).toBe('10 years earlier')
  })

  test('that may be either way cannot be told, one that may be none at all is told by its most', () => {
    expect(between(within('2003-01-01', '2003-12-31'), on('2003-06-01'))).toBe('cannot tell')
    expect(between(within('2003-01-01', '2003-12-31'), on('2003-12-31'))).toBe('up to 12 months earlier')
    expect(between(on('2003-12-31'), on('2003-12-31'))).toBe('the same day')
  })

  test('has only a least where one of the two is open', () => {
    expect(between(within('', '2008-07-01'), on('2010-07-01'))).toBe('at least 24 months earlier')
    expect(between(on('2010-07-01'), within('', '2008-07-01'))).toBe('at least 24 months later')
    expect(between({ possibleFrom: '2015-01-01' }, on('2010-01-01'))).toBe('at least 5 years later')
    expect(between(within('', ''), on('2010-07-01'))).toBe('earlier')
    expect(between(within('', '2008-07-01'), on('2008-07-01'))).toBe('earlier or the same day')
  })

  test('between two of which neither had begun is none', () => {
    expect(gapBetween(undefined, undefined, released)).toBeUndefined()
  })
})

describe('the places', () => {
  test('of the eight countries’ first strategies are those of their dates', () => {
    const actors = ['ru', 'us', 'gb', 'au', 'ca', 'nz', 'il', 'cn']
    const places = placesOf(
      actors.map((actor) => firstAnswer(matrix, actor, 'gov-strategy')),
      released,
    )
    expect(places.map((place) => placeInWords(place!))).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })

  test('are shared on equal days, ranges where dates overlap, none where it has not begun', () => {
    const places = placesOf(
      [
        { possibleFrom: '2010-05-01', certainFrom: '2010-05-01' },
        { possibleFrom: '2010-05-01', certainFrom: '2010-05-01' },
        { possibleFrom: '2010-01-01', certainFrom: '2010-12-31' },
        undefined,
        { possibleFrom: '', certainFrom: '2030-01-01' },
      ],
      released,
    )
    expect(places).toEqual([
      { best: 1, worst: 3 },
      { best: 1, worst: 3 },
      { best: 1, worst: 4 },
      undefined,
      { best: 1, worst: 4 },
    ])
  })
})

/*
 * Worked by hand, Australia (0) and Canada (1) at the release; the first of each list is the one that counts.
 * ci-law           yes only by Australia in 2023, but Canada's record opens with `partial, 2008-07-01 or before`: it may
 *                  have been yes before. To partial: Canada, since Australia's is of 2018.
 * pd-localisation  yes by neither, but Canada's record opens with `partial, 1992-06-01 or before`: the same. To partial:
 *                  Canada, since Australia's is of 2012.
 * tech-crypto      no yes: Canada no throughout, Australia partial in 2001: by the first partial answer, Australia.
 * cr-budapest      Australia 2013-03-01, Canada 2015-11-01.
 * intl-code        no and no: nobody.
 */
describe('who of two was first', () => {
  const movesOf = (indicator: string, day = released) => firstMovesOf(matrix, ['au', 'ca'], indicator, day)
  test.each([
    ['ci-law', ['yes cannot-tell', 'partial 1']],
    ['pd-localisation', ['yes cannot-tell', 'partial 1']],
    ['tech-crypto', ['partial 0']],
    ['cr-budapest', ['yes 0']],
    ['intl-code', []],
  ])('on %s is told by one rule', (indicator, told) => {
    expect(movesOf(indicator).map(({ atLeast, first }) => `${atLeast} ${first}`)).toEqual(told)
  })

  test('says from when on the open answer is known, where it decides', () => {
    const [toYes, toPartial] = movesOf('pd-localisation')
    expect(toYes!.openBefore).toEqual([undefined, '1992-06-01'])
    expect(toPartial!.openBefore).toEqual([undefined, undefined])
  })

  test('on a past day is told by what was known to have begun then', () => {
    expect(movesOf('cr-budapest', '2012-12-31')).toEqual([])
    const [toYes] = movesOf('cr-budapest', '2014-12-31')
    expect(toYes).toMatchObject({ first: 0, beginnings: [{ certainFrom: '2013-03-01' }, undefined] })
  })
})

/** Any beginning, with the day on which it "really" was. */
const beginning = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 40 }), fc.nat({ max: 40 }), fc.boolean())
  .map(([from, length, offset, isOpen]) => {
    const start = dayNumberOf('2010-01-01') + from
    const span: Beginning = { possibleFrom: isOpen ? '' : dayOf(start), certainFrom: dayOf(start + length) }
    return { span, really: start + Math.min(offset, length) }
  })

test('wherever the days really were, the gap holds them, in both directions', () => {
  fc.assert(
    fc.property(beginning, beginning, (one, other) => {
      const gap = gapBetween(one.span, other.span, released)!
      const really = other.really - one.really
      expect(really).toBeGreaterThanOrEqual(gap.least)
      expect(really).toBeLessThanOrEqual(gap.most)
      const back = gapBetween(other.span, one.span, released)!
      expect(back.least + gap.most === 0 || gap.most === Infinity).toBe(true)
      expect(back.most + gap.least === 0 || gap.least === -Infinity).toBe(true)
    }),
  )
})

test('wherever the days really were, each has its real place within its places', () => {
  fc.assert(
    fc.property(fc.array(beginning, { maxLength: 7 }), (list) => {
      const places = placesOf(
        list.map(({ span }) => span),
        released,
      )
      for (const [index, { really }] of list.entries()) {
        const real = 1 + list.filter((other) => other.really < really).length
        expect(real).toBeGreaterThanOrEqual(places[index]!.best)
        expect(real).toBeLessThanOrEqual(places[index]!.worst)
      }
    }),
  )
})
