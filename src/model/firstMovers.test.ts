import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { firstMovers } from './firstMovers.ts'
import { dayNumberOf } from './partialDate.ts'

describe('who was first', () => {
  test('is the one country that certainly was, with the gap to whoever came next', () => {
    // A national CERT: China in October 2000, the United States on 15 September 2003, Israel on 15 February 2015.
    const { movers, leaders, together, lead } = firstMovers(matrix, ['il', 'cn', 'us'], 'res-cert')
    expect(leaders).toEqual(['cn'])
    expect(together).toBe(false)
    expect(movers.map(({ actor }) => actor)).toEqual(['cn', 'us', 'il'])
    // From 31 October 2000 to 15 September 2003 are 1049 days, from 1 October 1079.
    expect(lead).toEqual({ least: 1049, most: 1079 })
    expect(movers[1]!.behind).toEqual(lead)
    expect(movers[0]!.behind).toBeUndefined()
  })

  test('are two together on the same day', () => {
    // Recurring exercises: both since 11 March 2008.
    const { leaders, together, lead } = firstMovers(matrix, ['nz', 'au', 'ru'], 'res-exercise')
    expect(leaders).toEqual(['nz', 'au'])
    expect(together).toBe(true)
    expect(lead).toBeUndefined()
  })

  test('are several where an open beginning reaches back', () => {
    // A position on international law: China on 18 October 2019 or before, the United Kingdom on 23 May 2018.
    const { leaders, together } = firstMovers(matrix, ['cn', 'gb', 'il'], 'def-intlaw')
    expect(leaders).toEqual(['cn', 'gb'])
    expect(together).toBe(false)
  })

  test('cannot be told among those who answered yes as far back as the record goes', () => {
    const findings = ['a', 'b'].map((actor) => ({ id: actor, actor, indicator: 'q', value: 'yes' }))
    const found = firstMovers({ ...matrix, findings } as Matrix, ['a', 'b'], 'q')
    expect(found).toMatchObject({ leaders: ['a', 'b'], together: false })
  })

  test('is nobody where none had answered yes by the release; the others stand last', () => {
    expect(firstMovers(matrix, ['il', 'gb'], 'con-isolation')).toMatchObject({ leaders: [], together: false })
    const { movers, lead } = firstMovers(matrix, ['il', 'ru', 'gb', 'cn'], 'con-isolation')
    expect(movers.map(({ actor, place }) => [actor, place?.best])).toEqual([
      ['cn', 1],
      ['ru', 2],
      ['il', undefined],
      ['gb', undefined],
    ])
    // From 1 February 1996 to 1 November 2019.
    expect(lead).toEqual({ least: 8674, most: 8674 })
  })

  test('has a gap without end where it stayed alone', () => {
    expect(firstMovers(matrix, ['cn', 'il'], 'con-isolation').lead!.most).toBe(Infinity)
  })
})

const dates = fc.record({
  year: fc.integer({ min: 2000, max: 2004 }),
  month: fc.integer({ min: 1, max: 12 }),
  exact: fc.boolean(),
})

test('whatever the dates, no other country certainly came before a leader, and the lead is kept to each that followed', () => {
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 6 }), (list) => {
      const since = list.map(({ year, month, exact }) =>
        exact ? `${year}-${String(month).padStart(2, '0')}-15` : String(year),
      )
      const actors = since.map((_, index) => `c${index}`)
      const findings = since.map((it, index) => ({
        id: `f${index}`,
        actor: `c${index}`,
        indicator: 'q',
        value: 'yes',
        since: it,
      }))
      const { leaders, movers, lead } = firstMovers({ ...matrix, findings } as Matrix, actors, 'q')
      const lastOf = (actor: string) => dayNumberOf(movers.find((it) => it.actor === actor)!.beginning!.certainFrom!)
      const firstOf = (actor: string) => dayNumberOf(movers.find((it) => it.actor === actor)!.beginning!.possibleFrom)
      for (const actor of actors) {
        expect(leaders.includes(actor)).toBe(actors.every((other) => lastOf(other) >= firstOf(actor)))
      }
      const followers = lead && leaders.length === 1 ? actors.filter((it) => it !== leaders[0]) : []
      for (const actor of followers) {
        expect(firstOf(actor) - lastOf(leaders[0]!)).toBeGreaterThanOrEqual(lead!.least)
      }
    }),
  )
})
