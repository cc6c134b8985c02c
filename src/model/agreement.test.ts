import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { agreementBetween, agreementOf, phasesOf, standingOn, type ActorOnDay } from './agreement.ts'
import { answerOn, courseOf, withoutInference, type DatedFinding } from './answer.ts'
import { differenceFrom } from './bloc.ts'
import { answersOn } from './courses.ts'
import { differenceOf } from './difference.ts'
import { dayNumberOf, dayOf } from './partialDate.ts'

const { released } = matrix.dataset

const actor = (id: string) => matrix.actors.find((it) => it.id === id)!
const between = (
  one: string,
  other: string,
  indicator: string,
  days: readonly [string, string] = [released, released],
) => agreementBetween(matrix, { actor: actor(one), day: days[0] }, { actor: actor(other), day: days[1] }, indicator)
const exactly = (day: string) => ({ possibleFrom: day, certainFrom: day })

describe('since when two agree or differ, worked by hand from the findings of the record', () => {
  test('Australia and Canada on infrastructure law: they agreed on partial for five years, and no longer do', () => {
    // Australia: partial 2018-07-11, yes 2023-02-17. Canada: partial, 2008-07-01 or before.
    expect(phasesOf(between('au', 'ca', 'ci-law'))).toEqual([
      { verdict: 'different', beginning: { possibleFrom: '', certainFrom: '2008-07-01' } },
      { verdict: 'same', value: 'partial', beginning: exactly('2018-07-11') },
      { verdict: 'different', beginning: exactly('2023-02-17') },
    ])
  })

  test('the United Kingdom and New Zealand on a strategy: partial dates are ranges', () => {
    // United Kingdom: partial 2003, yes 2007-06. New Zealand: yes 2011-06; nothing is recorded before.
    expect(phasesOf(between('gb', 'nz', 'gov-strategy'))).toEqual([
      { verdict: 'same', value: 'no', beginning: exactly('') },
      { verdict: 'different', beginning: { possibleFrom: '2003-01-01', certainFrom: '2003-12-31' } },
      { verdict: 'same', value: 'yes', beginning: { possibleFrom: '2011-06-01', certainFrom: '2011-06-30' } },
    ])
  })

  test('one country on two days: since when it no longer answers as on the earlier day', () => {
    // Israel: partial 2002-12-11, yes 2011-08-07. On 2005-01-01 it was partial.
    const spans = between('il', 'il', 'gov-strategy', ['2005-01-01', '2020-01-01'])
    expect(phasesOf(spans)).toEqual([
      { verdict: 'different', beginning: exactly('') },
      { verdict: 'same', value: 'partial', beginning: exactly('2002-12-11') },
      { verdict: 'different', beginning: exactly('2011-08-07') },
    ])
    expect(between('il', 'il', 'gov-strategy', ['2020-01-01', '2005-01-01'])).toEqual(spans)
  })

  test('the Five Eyes and China on a strategy: nobody answers before there is a member', () => {
    // Members from 1946-03-05 on. United States: partial 1984-09-17; the others and China: nothing before 2001.
    expect(phasesOf(between('fvey', 'cn', 'gov-strategy')).slice(0, 2)).toEqual([
      { verdict: 'same', beginning: exactly('1946-03-05') },
      { verdict: 'members-differ', beginning: exactly('1984-09-17') },
    ])
  })

  test('a member agrees with itself in its bloc, also while its answer is open', () => {
    const [one, other] = [actor('us'), actor('gb')]
    const bloc = { ...actor('fvey'), members: [one, other].map(({ id }) => ({ actor: id, since: '2000-01-01' })) }
    const findings = [
      { id: '1', actor: 'us', indicator: 'q', value: 'partial', since: '2012' },
      { id: '2', actor: 'gb', indicator: 'q', value: 'yes' },
    ] as const
    const sides = [bloc, one].map((it) => ({ actor: it, day: '2012-06-01' })) as [ActorOnDay, ActorOnDay]
    const spans = agreementBetween({ ...matrix, findings }, ...sides, 'q')
    expect(standingOn(spans, '2012-06-01').verdict).toBe('members-differ')
  })

  test('a value that one of them cannot have had yet does not reach back into the open time', () => {
    const one = courseOf(
      [
        { value: 'no', since: '2000-01-01' },
        { value: 'yes', since: '2010-01-01' },
      ],
      released,
    )
    const other = courseOf(
      [
        { value: 'unknown', since: '≤2000-01-01' },
        { value: 'yes', since: '2015-01-01' },
      ],
      released,
    )
    expect(phasesOf(agreementOf(one, other)).at(-1)).toEqual({
      verdict: 'same',
      value: 'yes',
      beginning: { possibleFrom: '2010-01-01', certainFrom: '2015-01-01' },
    })
  })

  test('what cannot be told stands for itself at the end, and between two times of the same', () => {
    const always = courseOf([{ value: 'yes' }], released)
    const lost = courseOf([{ value: 'yes' }, { value: 'unknown', since: '2010-01-01' }], released)
    const found = courseOf(
      [{ value: 'yes' }, { value: 'unknown', since: '2010-01-01' }, { value: 'yes', since: '2012-01-01' }],
      released,
    )
    const yes = { verdict: 'same', value: 'yes' }
    expect(phasesOf(agreementOf(always, lost))).toEqual([
      { ...yes, beginning: exactly('') },
      { verdict: 'cannot-tell', beginning: exactly('2010-01-01') },
    ])
    expect(phasesOf(agreementOf(always, found)).map(({ verdict }) => verdict)).toEqual(['same', 'cannot-tell', 'same'])
  })
})

const day = fc.integer({ min: dayNumberOf('1990-01-01'), max: dayNumberOf(released) }).map(dayOf)
const finding: fc.Arbitrary<DatedFinding> = fc
  .tuple(fc.constantFrom('yes', 'partial', 'no', 'unknown'), day, fc.constantFrom(4, 7, 10), fc.boolean())
  .map(([value, date, length, isOpen]) => ({ value, since: `${isOpen ? '≤' : ''}${date.slice(0, length)}` }))
const course = fc.array(finding, { maxLength: 4 }).map((findings) => courseOf(findings, released))

describe('at all times', () => {
  test('the verdict of a day is that of the two answers on it', () => {
    fc.assert(
      fc.property(course, course, day, (one, other, asOf) => {
        const { verdict } = standingOn(agreementOf(one, other), asOf)
        expect(verdict).toBe(differenceOf(answerOn(one, asOf), answerOn(other, asOf)))
      }),
    )
  })

  test('it is the same whoever is named first, and each span says something new', () => {
    fc.assert(
      fc.property(course, course, (one, other) => {
        const spans = agreementOf(one, other)
        expect(agreementOf(other, one)).toEqual(spans)
        expect(spans[0]!.from).toBe('')
        spans.slice(1).forEach((span, index) => {
          const { verdict, shared } = spans[index]!
          expect([span.verdict, span.shared]).not.toEqual([verdict, shared])
        })
      }),
    )
  })

  test('what is settled certainly holds from its certain day on, and the day before it may at most have held', () => {
    fc.assert(
      fc.property(course, course, (one, other) => {
        const spans = agreementOf(one, other)
        for (const { verdict, beginning } of phasesOf(spans)) {
          expect(standingOn(spans, beginning.certainFrom!).verdict).toBe(verdict)
          expect(beginning.possibleFrom <= beginning.certainFrom!).toBe(true)
          if (beginning.possibleFrom === beginning.certainFrom || verdict === 'cannot-tell') continue
          expect(standingOn(spans, beginning.possibleFrom).verdict).toBe('cannot-tell')
        }
      }),
    )
  })

  const indicators = matrix.components.flatMap((component) => component.indicators.map(({ id }) => id))
  const answering = matrix.actors.filter(({ kind }) => kind !== 'forum')
  const states = answering.filter(({ kind }) => kind === 'country')

  test.each(['no', 'unknown'] as const)(
    'in the record it is the verdict of the comparison, for blocs too (an inferred no taken for %s)',
    (inferred) => {
      const asked = fc.tuple(fc.constantFrom(...states), fc.constantFrom(...answering), fc.constantFrom(...indicators))
      const longAgo = fc.integer({ min: dayNumberOf('1940-01-01'), max: dayNumberOf(released) }).map(dayOf)
      fc.assert(
        fc.property(asked, longAgo, ([baseline, other, indicator], asOf) => {
          fc.pre(baseline.id !== other.id)
          const sides = [
            { actor: baseline, day: asOf },
            { actor: other, day: asOf },
          ] as const
          const { verdict } = standingOn(agreementBetween(matrix, ...sides, indicator, inferred), asOf)
          expect(verdict).toBe(differenceFrom(baseline.id, other, indicator, asOf, answersOn(matrix, asOf, inferred)))
        }),
        { numRuns: 400 },
      )
    },
  )

  test('on two days it is the verdict of the answers on them, each on its own', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        fc.constantFrom(...states),
        fc.constantFrom(...indicators),
        day,
        day,
        (a, b, indicator, dayA, dayB) => {
          fc.pre(dayA !== dayB)
          const spans = agreementBetween(matrix, { actor: a, day: dayA }, { actor: b, day: dayB }, indicator, 'unknown')
          const later = dayA > dayB ? dayA : dayB
          const [one, other] = [
            answersOn(matrix, dayA, 'unknown')(a.id, indicator),
            answersOn(matrix, dayB, 'unknown')(b.id, indicator),
          ].map(withoutInference)
          expect(standingOn(spans, later).verdict).toBe(differenceOf(one!, other!))
        },
      ),
    )
  })
})
