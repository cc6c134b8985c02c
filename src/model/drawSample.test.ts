import { describe, expect, test } from 'vitest'
import { record } from '../dataset/recordForTests.ts'
import { drawSample } from './drawSample.ts'
import { factsOf } from './facts.ts'

const seeds = [1, 2, 3, 77, 4_000_000_000]
const idsOf = (seed: number, size = 120) => drawSample(record, size, seed).map((it) => it.record.id)

describe('a sample of facts', () => {
  test('can be drawn again with its seed, and another seed draws others', () => {
    expect(idsOf(7)).toEqual(idsOf(7))
    expect(idsOf(7)).not.toEqual(idsOf(8))
  })

  test.each(seeds)('has as many facts as were asked for, none twice (seed %i)', (seed) => {
    expect(new Set(idsOf(seed)).size).toBe(120)
  })

  test.each(seeds)(
    'holds of each kind and each actor what its facts are among all, give or take one (seed %i)',
    (seed) => {
      const all = factsOf(record)
      const stratumOf = ({ kind, record: { actor } }: (typeof all)[number]) => `${kind} of ${actor}`
      const drawn = drawSample(record, 120, seed).map(stratumOf)
      for (const stratum of new Set(all.map(stratumOf))) {
        const share = (120 * all.filter((fact) => stratumOf(fact) === stratum).length) / all.length
        const count = drawn.filter((it) => it === stratum).length
        expect(Math.abs(count - share), stratum).toBeLessThan(1)
      }
    },
  )

  test('leaves no fact out by the way of drawing: in 400 samples each comes up', () => {
    const drawn = new Set(Array.from({ length: 400 }, (_, seed) => idsOf(seed + 1)).flat())
    expect(drawn.size).toBe(factsOf(record).length)
  })

  test('is everything where there is no more', () => {
    expect(drawSample(record, 10_000, 1)).toHaveLength(factsOf(record).length)
  })
})
