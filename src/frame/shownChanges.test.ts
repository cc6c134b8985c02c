import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recordMatrix } from '../dataset/recordForTests.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { membersOn } from '../model/bloc.ts'
import { answersOn } from '../model/courses.ts'
import { dayNumberOf, dayOf } from '../model/partialDate.ts'
import { defaultView, type View } from '../view/view.ts'
import { shownChanges } from './shownChanges.ts'

/** Two questions, two states and a bloc of both: `bb` joins on some day in 1950, `aa` is there from the start. */
const small: Matrix = {
  dataset: { ...recordMatrix.dataset, released: '2020-12-31' },
  components: [
    {
      id: 'crime',
      label: 'Crime',
      definition: 'Offences.',
      triad: 'personal',
      indicators: [{ id: 'cr-law', question: 'Is hacking an offence?', rule: { yes: 'A law', no: 'No law' } }],
    },
    {
      id: 'capacity',
      label: 'Capacity',
      definition: 'Skills.',
      indicators: [{ id: 'cap-school', question: 'Is it taught?', rule: { yes: 'In school', no: 'Not at all' } }],
    },
  ],
  actors: [
    { id: 'aa', kind: 'country', name: 'Aland' },
    { id: 'bb', kind: 'country', name: 'Bland' },
    {
      id: 'ab',
      kind: 'bloc',
      name: 'Both',
      members: [
        { actor: 'aa', since: '1940-05-01' },
        { actor: 'bb', since: '1950' },
      ],
    },
  ],
  findings: [
    { id: 'aa.cr-law@1930-01-01', actor: 'aa', indicator: 'cr-law', value: 'partial', since: '1930-01-01' },
    { id: 'aa.cr-law@1986-03-01', actor: 'aa', indicator: 'cr-law', value: 'yes', since: '1986-03-01' },
    { id: 'bb.cr-law@1986-03-01', actor: 'bb', indicator: 'cr-law', value: 'yes', since: '1986-03-01' },
    { id: 'bb.cap-school@2000', actor: 'bb', indicator: 'cap-school', value: 'yes', since: '2000' },
  ],
  headlines: [],
}

function changesWith(change: Partial<View>) {
  return shownChanges(small, { ...defaultView(small), ...change }).map(({ day, count }) => `${day} ${count}`)
}

describe('the days of change of what is shown', () => {
  test('are those of the countries compared, with how many answers change on each', () => {
    expect(changesWith({ actors: ['aa', 'bb'] })).toEqual([
      '1930-01-01 1',
      '1986-03-01 2',
      '2000-01-01 1',
      '2000-12-31 1',
    ])
    expect(changesWith({ actors: ['aa'] })).toEqual(['1930-01-01 1', '1986-03-01 1'])
  })

  test('of a bloc are those of its members since they certainly belong to it, and the days on which they join', () => {
    expect(changesWith({ actors: ['ab'] })).toEqual([
      '1940-05-01 1',
      '1950-12-31 1',
      '1986-03-01 2',
      '2000-01-01 1',
      '2000-12-31 1',
    ])
  })

  test('of a country that is compared itself reach back beyond its bloc', () => {
    expect(changesWith({ actors: ['ab', 'aa'] })).toContain('1930-01-01 1')
    expect(changesWith({ actors: ['ab', 'aa'] })).toContain('1986-03-01 2')
  })

  test('follow the filters on components and the search', () => {
    expect(changesWith({ actors: ['bb'], components: ['crime'] })).toEqual(['1986-03-01 1'])
    expect(changesWith({ actors: ['bb'], triad: ['personal'] })).toEqual(['1986-03-01 1'])
    expect(changesWith({ actors: ['bb'], q: 'taught' })).toEqual(['2000-01-01 1', '2000-12-31 1'])
  })

  test('do not follow the filter on answers nor “only”, since these depend on the day', () => {
    const all = changesWith({ actors: ['aa', 'bb'] })
    expect(changesWith({ actors: ['aa', 'bb'], answer: ['partial'], only: 'differences' })).toEqual(all)
  })

  test('are none where nothing is shown, not even of a growing bloc', () => {
    expect(changesWith({ actors: ['ab'], q: 'nothing has these words' })).toEqual([])
    expect(changesWith({ actors: [] })).toEqual([])
  })

  test('leave out what begins inside an unknown time when inferred noes are taken as unknown', () => {
    expect(changesWith({ actors: ['bb'], q: 'taught', inferred: 'unknown' })).toEqual(['2000-12-31 1'])
  })

  test('are computed once for all days', () => {
    const view = defaultView(recordMatrix)
    const nextDay: View = { ...view, asOf: '1999-01-01', baseline: 'gb' }
    const changes = shownChanges(recordMatrix, view)
    expect(shownChanges(recordMatrix, nextDay)).toBe(changes)
  })

  test('are computed anew for whatever else is chosen', () => {
    const view = defaultView(recordMatrix)
    const others: Partial<View>[] = [
      { actors: ['il'] },
      { components: ['crime'] },
      { triad: ['personal'] },
      { vector: ['defence'] },
      { pillar: ['legal'] },
      { q: 'court' },
      { inferred: 'unknown' },
    ]
    for (const other of others) {
      const changes = shownChanges(recordMatrix, view)
      expect(shownChanges(recordMatrix, { ...view, ...other })).not.toEqual(changes)
    }
    expect(shownChanges(small, view)).not.toEqual(shownChanges(recordMatrix, view))
  })

  test('are the only days on which what is shown becomes another', () => {
    const { released } = recordMatrix.dataset
    const actors = recordMatrix.actors.filter(({ kind }) => kind !== 'forum').map(({ id }) => id)
    const components = recordMatrix.components.map(({ id }) => id)
    const shownOn = (view: View, day: string) => {
      const answerOf = answersOn(recordMatrix, day, view.inferred)
      const answering = recordMatrix.actors
        .filter(({ id }) => view.actors.includes(id))
        .map(({ id, members }) => (members ? membersOn(members, day).certain : [id]))
      const indicators = recordMatrix.components
        .filter(({ id }) => view.components.includes(id))
        .flatMap((component) => component.indicators)
      return answering.map((members) =>
        members.map((actor) =>
          indicators.map(({ id }) => {
            const { values, inferred } = answerOf(actor, id)
            return { actor, values, inferred }
          }),
        ),
      )
    }
    fc.assert(
      fc.property(
        fc.subarray(actors, { minLength: 1 }),
        fc.subarray(components, { minLength: 1 }),
        fc.constantFrom('no' as const, 'unknown' as const),
        fc.integer({ min: dayNumberOf('1940-01-01'), max: dayNumberOf(released) }),
        (chosen, ofComponents, inferred, number) => {
          const view = { ...defaultView(recordMatrix), actors: chosen, components: ofComponents, inferred }
          const changes = shownChanges(recordMatrix, view)
          const day = dayOf(number)
          const next = changes.find((change) => change.day > day)?.day ?? dayOf(dayNumberOf(released) + 1)
          expect(shownOn(view, dayOf(dayNumberOf(next) - 1))).toEqual(shownOn(view, day))
        },
      ),
    )
  })
})
