import { expect, test } from 'vitest'
import type { Milestone } from '../../dataset/read.ts'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { keyMilestones } from './keyMilestones.ts'

const event = (id: string, date: string, significance: 1 | 2 | 3, rest: Partial<Milestone> = {}) =>
  ({ id, date, significance, actor: 'il', components: ['resilience'], ...rest }) as Milestone
const pick = (milestones: Milestone[], asOf = '2020-06-01', most = 2) => {
  const { shown, ...counts } = keyMilestones(milestones, 'resilience', ['il', 'cn'], matrix.actors, asOf, most)
  return { shown: shown.map(({ id }) => id), ...counts }
}

test('the weightiest are shown, the later of equals, in the order of time', () => {
  const events = [event('a', '2010', 3), event('b', '2012', 1), event('c', '2014', 3), event('d', '2011-05', 3)]
  expect(pick(events)).toEqual({ shown: ['d', 'c'], upToDay: 4, after: 0 })
})

test('what certainly lies after the day is counted and not shown; what may lie before it is', () => {
  const events = [event('within', '2020', 1), event('after', '2020-06-02', 3)]
  expect(pick(events)).toEqual({ shown: ['within'], upToDay: 1, after: 1 })
})

test('only acts of those chosen, on this component: an act of all in a bloc’s folder, not one of others about them', () => {
  const events = [
    event('theirs', '2001', 1, { actor: 'fvey', actors: ['us', 'cn'] }),
    event('about', '2001', 3, { actor: 'us', about: ['cn'] }),
    event('else', '2001', 3, { components: ['crime'] }),
  ]
  expect(pick(events).shown).toEqual(['theirs'])
})
