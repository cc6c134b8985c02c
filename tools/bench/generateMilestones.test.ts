import { describe, expect, test } from 'vitest'
import { record } from '../../src/dataset/recordForTests.ts'
import type { Milestone } from '../../src/dataset/read.ts'
import { milestone } from '../../src/dataset/schema/milestone.ts'
import { generateMilestones } from './generateMilestones.ts'

const until = record.info.released
const generated = generateMilestones(record.milestones, 10_000, { until })

/** What share of the milestones passes. */
const share = (list: readonly Milestone[], passes: (milestone: Milestone) => boolean) =>
  list.filter(passes).length / list.length

describe('milestones for the bench', () => {
  test('are as many as are wanted, each with an id of its own and fit for the dataset', () => {
    expect(new Set(generated.map(({ id }) => id)).size).toBe(10_000)
    for (const { actor: _actor, ...stored } of generated.slice(0, 500)) {
      expect(milestone.safeParse(stored).error).toBeUndefined()
    }
  })

  test('are the same each time, and others with another seed', () => {
    expect(generateMilestones(record.milestones, 10_000, { until })).toEqual(generated)
    expect(generateMilestones(record.milestones, 10_000, { until, seed: 2 })).not.toEqual(generated)
  })

  test('lie in time, and among actors, kinds, weights and exactness, as the record’s do', () => {
    const traits: ((milestone: Milestone) => boolean)[] = [
      ({ date }) => date < '2000',
      ({ date }) => date >= '2015' && date < '2020',
      ({ date }) => date.length === 4,
      ({ date }) => date.length === 10,
      ({ actor }) => actor === 'cn',
      ({ actors }) => actors !== undefined,
      ({ kind }) => kind === 'law',
      ({ significance }) => significance === 3,
      ({ components }) => components.includes('crime'),
    ]
    for (const passes of traits) {
      expect(Math.abs(share(generated, passes) - share(record.milestones, passes)), `${passes}`).toBeLessThan(0.04)
    }
  })

  test('never lie after the last day', () => {
    expect(generated.filter(({ date }) => date > until)).toEqual([])
    expect(generated.some(({ date }) => date.startsWith(until.slice(0, 4)))).toBe(true)
  })
})
