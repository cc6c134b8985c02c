import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { changesOf } from './answer.ts'
import { blocDifferenceOf, membersOn } from './bloc.ts'
import { changeDaysOf, nextChange, previousChange } from './change.ts'
import { answersOn, courseIn } from './courses.ts'
import { coverageOf, spreadOf } from './coverage.ts'
import { differenceOf, verdictOver } from './difference.ts'
import { componentCoverage } from './widestGap.ts'
import { tallyOf } from './words.ts'
import {
  answerCases,
  blocCases,
  blocDifferenceCases,
  changeCases,
  componentDifferenceCases,
  coverageCases,
  differenceCases,
  spreadCases,
} from './workedCases.ts'

const component = (id: string) => matrix.components.find((it) => it.id === id)!
const members = (id: string) => matrix.actors.find((it) => it.id === id)!.members!

describe('the answers worked out by hand from the record are those of the model', () => {
  test.each(answerCases)(
    '$actor.$indicator as of $asOf: $why',
    ({ actor, indicator, asOf, values, inferred, finding }) => {
      const answer = answersOn(matrix, asOf)(actor, indicator)
      expect(answer.values).toEqual(values)
      expect(answer.inferred).toBe(inferred)
      expect(answer.finding?.id).toBe(finding)
    },
  )

  test.each(changeCases)(
    'changes of $actor.$indicator around $asOf: $why',
    ({ actor, indicator, asOf, previous, next }) => {
      const course = courseIn(matrix, actor, indicator)
      const changes = changeDaysOf([course])
      expect(changes.map(({ day }) => day)).toEqual(changesOf(course))
      expect(previousChange(changes, asOf)?.day).toBe(previous)
      expect(nextChange(changes, asOf)?.day).toBe(next)
    },
  )
})

describe('coverages and spreads worked out by hand are those of the model', () => {
  test.each(coverageCases)('$actor, $component as of $asOf: $why', ({ actor, component: id, asOf, least, most }) => {
    const indicators = component(id).indicators
    expect(coverageOf(indicators.map((indicator) => answersOn(matrix, asOf)(actor, indicator.id)))).toEqual({
      least,
      most,
    })
  })

  test.each(spreadCases)(
    '$component as of $asOf among $actors: $why',
    ({ component: id, actors, asOf, least, most }) => {
      const coverages = actors.map((actor) => componentCoverage(component(id), actor, answersOn(matrix, asOf)))
      expect(spreadOf(coverages)).toEqual({ least, most })
    },
  )
})

describe('differences worked out by hand are those of the model', () => {
  test.each(differenceCases)(
    '$one and $other on $indicator as of $asOf: $why',
    ({ one, other, indicator, asOf, verdict }) => {
      const answerOf = answersOn(matrix, asOf)
      expect(differenceOf(answerOf(one, indicator), answerOf(other, indicator))).toBe(verdict)
      expect(differenceOf(answerOf(other, indicator), answerOf(one, indicator))).toBe(verdict)
    },
  )

  test.each(componentDifferenceCases)('$one and $other on $component as of $asOf: $why', (it) => {
    const answerOf = answersOn(matrix, it.asOf)
    const verdicts = component(it.component).indicators.map(({ id }) =>
      differenceOf(answerOf(it.one, id), answerOf(it.other, id)),
    )
    expect(verdictOver(verdicts)).toBe(it.verdict)
  })
})

describe('a bloc is composed of its members on the day', () => {
  test.each(blocCases)('$bloc on $indicator as of $asOf: $why', (it) => {
    const { certain, possible } = membersOn(members(it.bloc), it.asOf)
    expect(certain).toEqual(it.members)
    expect(possible).toEqual(it.possibleMembers)
    const answerOf = answersOn(matrix, it.asOf)
    const {
      yes = 0,
      partial = 0,
      no = 0,
      'no (inferred)': inferred = 0,
      ...open
    } = Object.fromEntries(tallyOf(certain.map((member) => answerOf(member, it.indicator))))
    const openInAll = Object.values(open).reduce((sum, count) => sum + count, 0)
    expect({ yes, partial, no: no + inferred, open: openInAll }).toEqual(it.composition)
  })

  test.each(blocDifferenceCases)('$bloc against $baseline on $indicator as of $asOf: $why', (it) => {
    const onDay = membersOn(members(it.bloc), it.asOf)
    expect(blocDifferenceOf(onDay, it.baseline, it.indicator, answersOn(matrix, it.asOf))).toBe(it.verdict)
  })
})
