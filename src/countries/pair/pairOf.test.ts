import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { defaultView, type Pair, type View } from '../../view/view.ts'
import { faceToFace } from './pairOf.ts'
import {
  beginningsInWords,
  daysInWords,
  firstInWords,
  openInWords,
  phaseSpan,
  sinceOfPhase,
  summaryOf,
  titleOf,
} from './pairInWords.ts'

const shown = (pair: Pair, change: Partial<View> = {}) =>
  faceToFace(matrix, { ...defaultView(matrix), ...change, pair })
const questionOf = (faces: ReturnType<typeof shown>, id: string) =>
  faces.components.flatMap(({ questions }) => questions).find(({ indicator }) => indicator.id === id)!

const auca: Pair = [{ actor: 'au' }, { actor: 'ca' }]
const infrastructure = { components: ['critical-infrastructure'], asOf: '2022-12-31' }

/*
 * Worked by hand from the findings, on 31 December 2022.
 * ci-law         Australia partial 2018-07-11 (yes only in 2023), Canada partial 2008-07-01 or before: same; Canada may
 *                have answered yes before that day, so to yes cannot tell, to partial Canada
 * ci-supervisor  Australia yes 2021-12-03, Canada partial and before 2008-07-01 unknown: different; to yes cannot tell
 * ci-reporting   Australia yes 2022-07-08, Canada partial 2019-03-31: different; Australia first to yes
 */
describe('Australia and Canada on critical infrastructure at the end of 2022', () => {
  const faces = shown(auca, infrastructure)

  test('stand so, question by question', () => {
    const verdicts = faces.components.flatMap(({ questions }) => questions.map(({ verdict }) => verdict))
    expect(verdicts).toEqual(['same', 'different', 'different'])
    expect(faces.firsts).toEqual({ one: 1, other: 0, sameDay: 0, open: 2, neither: 0 })
  })

  test('are summed up in words', () => {
    expect(titleOf(faces.sides)).toBe('Australia and Canada')
    expect(summaryOf(faces)).toEqual([
      'On 31 December 2022 the answers of Australia and Canada are the same on 1 of 3 questions and differ on 2.',
      'Australia came first on 1 question and Canada on 0; on 2 the order cannot be told.',
    ])
  })

  test('say since when they agree on the law, who was first, and what came after the day', () => {
    const { phases, later, firsts } = questionOf(faces, 'ci-law')
    expect(phases.map(({ verdict }) => verdict)).toEqual(['different', 'same'])
    expect(sinceOfPhase(phases[1]!)).toBe('since 11 July 2018')
    expect(phaseSpan(phases[0]!, phases[1]!)).toBe('from 1 July 2008 or before to 10 July 2018')
    expect(later.map(sinceOfPhase)).toEqual(['since 17 February 2023'])
    expect(firsts.map(({ atLeast }) => atLeast)).toEqual(['yes', 'partial'])
    expect(firstInWords(firsts[0]!, faces.sides)).toBe('cannot tell')
    expect(openInWords(firsts[0]!, faces.sides)).toBe(
      'Not known: what was the answer of Canada before 1 July 2008; it may have been yes.',
    )
    expect(firstInWords(firsts[1]!, faces.sides)).toBe('Canada, at least 10 years earlier')
    expect(openInWords(firsts[1]!, faces.sides)).toBe('')
    expect(beginningsInWords(firsts[1]!, faces.sides, '2022-12-31')).toBe(
      'Australia 11 July 2018; Canada 1 July 2008 or before',
    )
  })

  test.each([
    ['differences', ['ci-supervisor', 'ci-reporting']],
    ['shared', ['ci-law']],
    ['open', []],
  ] as const)('can be narrowed to %s, the counts staying those of all', (only, ids) => {
    const narrowed = shown(auca, { ...infrastructure, only })
    expect(narrowed.components.flatMap(({ questions }) => questions.map(({ indicator }) => indicator.id))).toEqual(ids)
    expect(narrowed.verdicts).toEqual(faces.verdicts)
    expect(narrowed.questionsShown).toBe(ids.length)
  })

  test('swapped say the same the other way round', () => {
    const swapped = shown([auca[1], auca[0]], infrastructure)
    expect(swapped.verdicts).toEqual(faces.verdicts)
    const { firsts } = questionOf(swapped, 'ci-law')
    expect(firstInWords(firsts[1]!, swapped.sides)).toBe('Canada, at least 10 years earlier')
  })
})

describe('the United Kingdom on two days', () => {
  // Infrastructure law: partial 2003-03-22, yes 2018-05-10.
  const faces = shown([
    { actor: 'gb', asOf: '2011-12-31' },
    { actor: 'gb', asOf: '2022-12-31' },
  ])

  test('changed since a day in between; what was before the earlier day is not told', () => {
    const { phases, firsts } = questionOf(faces, 'ci-law')
    expect(phases).toHaveLength(2)
    expect(phases[0]).toMatchObject({ verdict: 'same', value: 'partial' })
    expect(sinceOfPhase(phases[1]!)).toBe('since 10 May 2018')
    expect(firsts).toEqual([])
    expect(titleOf(faces.sides)).toBe('The United Kingdom on two days')
    expect(daysInWords(faces.sides)).toBe('31 December 2011 and 31 December 2022')
  })
})

describe('on a day before anything had begun', () => {
  test('the reader is told so, and nothing is counted', () => {
    const faces = shown([{ actor: 'il' }, { actor: 'cn' }], { asOf: '1960-01-01', components: ['governance'] })
    expect(summaryOf(faces)).toEqual([
      'On 1 January 1960 nothing that is recorded here of Israel and China had begun: for then each answer below is a no or not known, so how the two stand is not counted.',
    ])
  })

  test('one side alone is told of, and who came first up to the later day', () => {
    const twoDays = shown([{ actor: 'gb', asOf: '1066-12-31' }, { actor: 'gb' }])
    expect(summaryOf(twoDays)).toEqual([
      'On 31 December 1066 nothing that is recorded here of the United Kingdom had begun: for then each answer below is a no or not known, so how the two stand is not counted.',
    ])
    const faces = shown([{ actor: 'gb', asOf: '1066-12-31' }, { actor: 'il' }], { components: ['governance'] })
    expect(summaryOf(faces)).toHaveLength(2)
    expect(summaryOf(faces)[1]).toMatch(/came first on/)
  })
})

test('who came first adds up to all questions, whoever stands face to face', () => {
  const countries = matrix.actors.filter(({ kind }) => kind === 'country').map(({ id }) => id)
  const all = matrix.components.flatMap(({ indicators }) => indicators).length
  for (const other of countries.slice(1)) {
    const { one, other: second, sameDay, open, neither } = shown([{ actor: countries[0]! }, { actor: other }]).firsts!
    expect(one + second + sameDay + open + neither).toBe(all)
  }
})

test('a bloc answers by its members, and nobody is called first', () => {
  const faces = shown([{ actor: 'fvey' }, { actor: 'cn' }], { components: ['governance'] })
  const { answers, firsts } = questionOf(faces, 'gov-strategy')
  expect(answers[0].memberAnswers).toHaveLength(5)
  expect(answers[1].answer?.values).toEqual(['yes'])
  expect(firsts).toEqual([])
})
