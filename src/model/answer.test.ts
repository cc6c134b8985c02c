import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerOn,
  changesOf,
  courseOf,
  saysTheSame,
  spanIndexOn,
  withoutInference,
  type DatedFinding,
} from './answer.ts'
import { coverageOf, spreadOf, type Interval } from './coverage.ts'
import { differenceAmong, differenceOf } from './difference.ts'
import { addMonths, dayNumberOf, dayOf } from './partialDate.ts'

const released = '2026-11-25'

const day = fc.integer({ min: dayNumberOf('1990-01-01'), max: dayNumberOf(released) }).map(dayOf)
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length))
const value = fc.constantFrom('yes', 'partial', 'no', 'unknown')
/** Findings as the dataset's rules allow them: no two of them within the uncertainty of the same date. */
const findings: fc.Arbitrary<DatedFinding[]> = fc
  .tuple(
    fc.uniqueArray(partialDate, { minLength: 1, maxLength: 5, selector: (date) => date.slice(0, 4) }),
    fc.array(fc.tuple(value, fc.boolean()), { minLength: 5, maxLength: 5 }),
  )
  .map(([dates, rest]) =>
    dates.sort().map((date, index) => {
      const [answer, open] = rest[index]!
      return { value: answer, since: open ? `≤${date}` : date } as DatedFinding
    }),
  )

describe('the answer on a day', () => {
  test('does not depend on the order in which the findings stand in their file', () => {
    fc.assert(
      fc.property(findings, day, fc.infiniteStream(fc.nat()), (list, asOf, random) => {
        const shuffled = list.toSorted(() => (random.next().value % 2 === 0 ? 1 : -1))
        expect(answerOn(courseOf(shuffled, released), asOf)).toEqual(answerOn(courseOf(list, released), asOf))
      }),
    )
  })

  test('stays the same from one day of change to the next', () => {
    fc.assert(
      fc.property(findings, day, day, (list, one, other) => {
        const course = courseOf(list, released)
        const [from, to] = one < other ? [one, other] : [other, one]
        const changesBetween = changesOf(course).filter((change) => change > from && change <= to)
        if (changesBetween.length > 0) return
        expect(saysTheSame(answerOn(course, from), answerOn(course, to))).toBe(true)
      }),
    )
  })

  test('becomes another one on every day of change', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const course = courseOf(list, released)
        for (const change of changesOf(course)) {
          const dayBefore = dayOf(dayNumberOf(change) - 1)
          expect(saysTheSame(answerOn(course, change), answerOn(course, dayBefore))).toBe(false)
        }
      }),
    )
  })

  test('is certain on the day of the release wherever the last finding is not unknown', () => {
    fc.assert(
      fc.property(findings, (list) => {
        const last = list.at(-1)!.value
        const answer = answerOn(courseOf(list, released), released)
        expect(answer.values).toEqual(last === 'unknown' ? ['no', 'partial', 'yes'] : [last])
      }),
    )
  })

  test('with its inferred no taken as unknown never says less than all three values', () => {
    const before = answerOn(courseOf([{ value: 'yes', since: '2012' }], released), '2012-06-01')
    expect(before).toMatchObject({ values: ['no', 'yes'], inferred: true })
    expect(withoutInference(before)).toMatchObject({ values: ['no', 'partial', 'yes'], inferred: false })
  })

  test('where no finding was ever made is unknown, on every day', () => {
    expect(answerOn(courseOf([], released), '1980-01-01')).toMatchObject({
      values: ['no', 'partial', 'yes'],
      inferred: false,
    })
  })

  test('counts the step from an inferred to a stated no as a change', () => {
    const course = courseOf([{ value: 'no', since: '2012-05-01' }], released)
    expect(changesOf(course)).toEqual(['2012-05-01'])
    expect(answerOn(course, '2012-04-30')).toMatchObject({ values: ['no'], inferred: true })
    expect(answerOn(course, '2012-05-01')).toMatchObject({ values: ['no'], inferred: false })
  })

  test('of two findings that end on the same day takes the one with the open beginning as the earlier', () => {
    const course = courseOf(
      [
        { value: 'yes', since: '1997' },
        { value: 'partial', since: '≤1997' },
      ],
      released,
    )
    expect(answerOn(course, '1996-01-01').values).toEqual(['no', 'partial', 'yes'])
    expect(answerOn(course, '1997-12-31').values).toEqual(['yes'])
  })

  test('is looked up in the span that has begun', () => {
    const course = courseOf([{ value: 'yes', since: '2012-11-01' }], released)
    expect(spanIndexOn(course, '2012-10-31')).toBe(0)
    expect(spanIndexOn(course, '2012-11-01')).toBe(1)
  })
})

describe('coverage', () => {
  const answers = fc
    .array(fc.tuple(findings, day), { minLength: 1, maxLength: 5 })
    .map((list) => list.map(([group, asOf]) => answerOn(courseOf(group, released), asOf)))

  test('lies between nothing and everything in place', () => {
    fc.assert(
      fc.property(answers, (list) => {
        const { least, most } = coverageOf(list)
        expect(least).toBeGreaterThanOrEqual(0)
        expect(most).toBeGreaterThanOrEqual(least)
        expect(most).toBeLessThanOrEqual(list.length)
      }),
    )
  })

  test('never gets narrower when an answer becomes unknown', () => {
    fc.assert(
      fc.property(answers, fc.nat(), (list, chosen) => {
        const unknown = answerOn(courseOf([], released), released)
        const before = coverageOf(list)
        const after = coverageOf(list.with(chosen % list.length, unknown))
        expect(after.least).toBeLessThanOrEqual(before.least)
        expect(after.most).toBeGreaterThanOrEqual(before.most)
      }),
    )
  })

  test('lies apart by at least nothing, and by no more than the outermost bounds', () => {
    const interval: fc.Arbitrary<Interval> = fc
      .tuple(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 10 }))
      .map(([a, b]) => ({ least: Math.min(a, b) / 2, most: Math.max(a, b) / 2 }))
    fc.assert(
      fc.property(fc.array(interval, { minLength: 2, maxLength: 6 }), (list) => {
        const { least, most } = spreadOf(list)
        expect(least).toBeGreaterThanOrEqual(0)
        expect(most).toBeGreaterThanOrEqual(least)
        expect(most).toBeLessThanOrEqual(
          Math.max(...list.map((it) => it.most)) - Math.min(...list.map((it) => it.least)),
        )
        expect(spreadOf(list.toReversed())).toEqual({ least, most })
      }),
    )
  })
})

describe('difference', () => {
  const answer = fc.tuple(findings, day).map(([group, asOf]) => answerOn(courseOf(group, released), asOf))

  test('is the same whichever of the two is asked first', () => {
    fc.assert(
      fc.property(answer, answer, (one, other) => {
        expect(differenceOf(one, other)).toBe(differenceOf(other, one))
      }),
    )
  })

  test('cannot be told of an answer about which nothing is known', () => {
    const unknown = answerOn(courseOf([], released), released)
    fc.assert(
      fc.property(answer, (one) => {
        expect(differenceOf(one, unknown)).toBe('cannot-tell')
      }),
    )
  })

  test('among several does not depend on their order', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 5 }), (list) => {
        expect(differenceAmong(list)).toBe(differenceAmong(list.toReversed()))
      }),
    )
  })
})

describe('months', () => {
  test('added and taken away lead back to the same month, on a day that it has', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29')
    expect(addMonths('2023-12-15', 1)).toBe('2024-01-15')
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15')
    fc.assert(
      fc.property(day, fc.integer({ min: -400, max: 400 }), (date, months) => {
        const moved = addMonths(date, months)
        expect(dayOf(dayNumberOf(moved))).toBe(moved)
        expect(addMonths(moved, -months).slice(0, 7)).toBe(date.slice(0, 7))
      }),
    )
  })
})
