import { describe, expect, test } from 'vitest'
import { record, recordMatrix } from '../dataset/recordForTests.ts'
import { actingActors } from './actingActors.ts'

const acting = (id: string) => {
  const milestone = record.milestones.find((it) => it.id === id)!
  return actingActors(milestone, recordMatrix.actors)
}

describe('those who acted in a milestone', () => {
  test('are the country of its folder and those whom it names', () => {
    expect(acting('us-m-cyber-storm')).toEqual(['us', 'gb', 'ca', 'au', 'nz'])
    expect(acting('us-m-hanoi')).toEqual(['us'])
  })

  test('in the folder of a bloc or forum are exactly those whom it names', () => {
    const joint = record.milestones.find(({ actor, actors }) => actor === 'fvey' && actors)!
    expect(acting(joint.id)).toEqual(joint.actors)
  })

  test('are the bloc or forum itself where it names nobody', () => {
    const alone = record.milestones.find(({ actor, actors }) => actor === 'intl' && !actors)!
    expect(acting(alone.id)).toEqual(['intl'])
  })
})
