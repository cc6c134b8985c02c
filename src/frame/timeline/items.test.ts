import { describe, expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import type { Milestone } from '../../dataset/read.ts'
import { dayNumberOf } from '../../model/partialDate.ts'
import { defaultView } from '../../view/view.ts'
import { countsOf, timelineOf, type TimelineFilters } from './items.ts'

const milestones = record.milestones
const timeline = (chosen: Partial<TimelineFilters> = {}) =>
  timelineOf(matrix, milestones, { ...defaultView(matrix), ...chosen })
const itemOf = (id: string, chosen?: Partial<TimelineFilters>) => timeline(chosen).items.find((item) => item.id === id)
const laneIds = (chosen?: Partial<TimelineFilters>) => timeline(chosen).lanes.map(({ id }) => id)
const countries = ['il', 'gb', 'ru', 'cn', 'us', 'ca', 'au', 'nz']
const firstDay = ({ date }: Milestone) => `${date}${'-01-01'.slice(date.length - 4)}`

/** The ids of the milestones that are shown. */
const shownIds = (chosen: Partial<TimelineFilters>) =>
  timeline(chosen)
    .items.map(({ id }) => id)
    .toSorted()

/** The ids of the milestones of the record that pass; some do, and some do not. */
function idsThat(passes: (milestone: Milestone) => boolean) {
  const ids = milestones.filter(passes).map(({ id }) => id)
  if (ids.length === 0 || ids.length === milestones.length) throw new Error('The record does not put this to the test.')
  return ids.toSorted()
}

describe('what several did as one act', () => {
  test('stands in the lane of each of them, and of the forum where it was done', () => {
    expect(itemOf('intl-m-budapest-open')!.lanes).toEqual(['gb', 'us', 'ca', 'intl'])
    expect(itemOf('au-ms-aukus')!.lanes).toEqual(['gb', 'us', 'au'])
  })

  test('is one milestone, whatever the number of its lanes', () => {
    const { items, shown, inAll } = timeline()
    expect(new Set(items.map(({ id }) => id)).size).toBe(shown)
    expect([shown, inAll]).toEqual([727, 727])
    expect(items.flatMap(({ lanes }) => lanes).length).toBeGreaterThan(shown)
  })

  test('names those who acted: the country of the record first, or those that the bloc names', () => {
    expect(itemOf('au-ms-aukus')!.actors).toEqual(['au', 'us', 'gb'])
    expect(itemOf('fvey-m-ukusa')!.actors).toEqual(['us', 'gb'])
    expect(itemOf('fvey-m-snowden')!.actors).toEqual(['fvey'])
  })

  test('does not stand in the lanes of those whom it only concerns', () => {
    expect(itemOf('fvey-m-ukusa')!.lanes).toEqual(['gb', 'us', 'fvey'])
    expect(itemOf('fvey-m-snowden')!.lanes).toEqual(['fvey'])
  })
})

describe('a date', () => {
  test('of which only the year is known is all its days', () => {
    const { first, last } = itemOf('il-ms-tehila')!
    expect([first, last]).toEqual([dayNumberOf('1997-01-01'), dayNumberOf('1997-12-31')])
    expect(last - first + 1).toBe(365)
  })

  test('of which the month is known is the days of the month', () => {
    const { first, last } = itemOf('il-ms-yadlin-2009')!
    expect(last - first + 1).toBe(31)
  })

  test('that is a day is one day', () => {
    const { first, last } = itemOf('il-ms-gss')!
    expect([first, last]).toEqual([dayNumberOf('2002-02-11'), dayNumberOf('2002-02-11')])
  })

  test('in the year of the release ends with the release: nothing later is known', () => {
    const { last } = itemOf('nz-ms-strategy-2026')!
    expect(last).toBe(dayNumberOf(matrix.dataset.released))
  })

  test('is after the as-of day only if it cannot have come before it', () => {
    expect(itemOf('cn-m-hvv2016', { asOf: '2016-06-30' })!.isAfter).toBe(false)
    expect(itemOf('cn-m-hvv2016', { asOf: '2015-12-31' })!.isAfter).toBe(true)
  })

  test('orders what is shown', () => {
    const firsts = timeline().items.map(({ first }) => first)
    expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
  })
})

describe('lanes', () => {
  test('by country follow the selection; the bloc and the forum come after it', () => {
    expect(laneIds({ actors: ['ru', 'il'] })).toEqual(['ru', 'il', 'fvey', 'intl'])
    expect(timeline({ actors: ['ru'] }).lanes.map(({ label }) => label)).toEqual([
      'Russia',
      'Five Eyes',
      'International',
    ])
  })

  test('put the bloc where the reader selected it, with all that it did', () => {
    expect(laneIds({ actors: ['fvey', 'il'] })).toEqual(['fvey', 'il', 'intl'])
    const { items } = timeline({ actors: ['fvey', 'il'] })
    expect(items.filter(({ lanes }) => lanes.includes('fvey')).length).toBe(
      milestones.filter(({ actor }) => actor === 'fvey').length,
    )
  })

  test('by component hold a milestone in each component that it belongs to', () => {
    expect(laneIds({ lanes: 'component' })).toEqual(matrix.components.map(({ id }) => id))
    expect(itemOf('gb-ms-ncsp-650', { lanes: 'component' })!.lanes).toEqual([
      'governance',
      'corporate',
      'defence',
      'crime',
      'capacity',
    ])
  })

  test('by component are those that the filter keeps', () => {
    const chosen = { lanes: 'component', components: ['crime', 'defence'] } as const
    expect(laneIds(chosen)).toEqual(['defence', 'crime'])
    expect(itemOf('gb-ms-ncsp-650', chosen)!.lanes).toEqual(['defence', 'crime'])
  })

  test('by triad are the three, and one for what lies outside them', () => {
    expect(timeline({ lanes: 'triad' }).lanes.map(({ label }) => label)).toEqual([
      'Intelligence',
      'Personal information',
      'Corporate',
      'Outside the triad',
    ])
    expect(itemOf('gb-ms-ncsp-650', { lanes: 'triad' })!.lanes).toEqual([
      'intelligence',
      'personal',
      'corporate',
      'none',
    ])
    expect(itemOf('gb-ms-ncsp-650', { lanes: 'triad', components: ['crime'] })!.lanes).toEqual(['personal'])
    // It is corporate too, but not as technology.
    const kept = { lanes: 'triad', components: ['crime', 'technology'] } as const
    expect(laneIds(kept)).toEqual(['personal', 'corporate'])
    expect(itemOf('gb-ms-ncsp-650', kept)!.lanes).toEqual(['personal'])
  })

  test('by kind hold each milestone once', () => {
    const { lanes, items } = timeline({ lanes: 'kind' })
    expect(lanes[0]).toEqual({ id: 'strategy', label: 'Strategy' })
    expect(lanes.length).toBe(12)
    expect(items.every(({ kind, lanes }) => lanes.length === 1 && lanes[0] === kind)).toBe(true)
    expect(laneIds({ lanes: 'kind', kind: ['military', 'law'] })).toEqual(['law', 'military'])
  })

  test('leave no milestone without a place, however they are gathered', () => {
    for (const lanes of ['actor', 'component', 'triad', 'kind'] as const) {
      for (const chosen of [{}, { actors: ['il', 'cn'] }, { vector: ['defence'] }, { actors: [] }]) {
        const shown = timeline({ lanes, ...chosen })
        expect(shown.items.length).toBeGreaterThan(0)
        expect(shown.items.filter((item) => item.lanes.length === 0)).toEqual([])
      }
    }
  })
})

describe('a filter', () => {
  const bloc = ({ actor }: Milestone) => !countries.includes(actor)

  test('on actors keeps what they did, alone or with others, and what a bloc or forum did without naming anyone', () => {
    const actors = ['il', 'cn']
    expect(shownIds({ actors })).toEqual(
      idsThat(
        ({ actor, actors: acting }) =>
          actors.includes(actor) ||
          actors.some((id) => acting?.includes(id)) ||
          (!countries.includes(actor) && !acting),
      ),
    )
    expect(itemOf('gb-ms-il-mou', { actors })!.lanes).toEqual(['il'])
    expect(itemOf('fvey-m-ukusa', { actors })).toBeUndefined()
  })

  test('on nobody leaves what blocs and forums did without naming anyone', () => {
    expect(shownIds({ actors: [] })).toEqual(idsThat((milestone) => bloc(milestone) && !milestone.actors))
  })

  test('on kind, significance and check', () => {
    expect(shownIds({ kind: ['law', 'military'] })).toEqual(
      idsThat(({ kind }) => kind === 'law' || kind === 'military'),
    )
    expect(shownIds({ significance: ['3'] })).toEqual(idsThat(({ significance }) => significance === 3))
    expect(shownIds({ check: ['known'] })).toEqual(idsThat(({ check }) => check === 'known'))
  })

  test('on components, triad, vector and pillar', () => {
    const has = (passes: (component: (typeof matrix.components)[number]) => boolean) => {
      const ids = matrix.components.filter(passes).map(({ id }) => id)
      return ({ components }: Milestone) => components.some((id) => ids.includes(id))
    }
    expect(shownIds({ components: ['crime'] })).toEqual(idsThat(has(({ id }) => id === 'crime')))
    expect(shownIds({ triad: ['personal'] })).toEqual(idsThat(has(({ triad }) => triad === 'personal')))
    expect(shownIds({ vector: ['resilience'] })).toEqual(idsThat(has(({ vector }) => vector === 'resilience')))
    expect(shownIds({ pillar: ['legal'] })).toEqual(idsThat(has(({ gciPillar }) => gciPillar === 'legal')))
  })

  test('on words looks in title and summary', () => {
    expect(timeline({ q: 'YAROVAYA' }).items.map(({ id }) => id)).toEqual(['ru-m-yarovaya-2016'])
    expect(shownIds({ q: 'warrant' })).toEqual(idsThat(({ title, summary }) => /warrant/i.test(title + summary)))
  })

  test('on time leaves out what begins after the as-of day', () => {
    expect(shownIds({ asOf: '2012-06-30', hideAfter: true })).toEqual(
      idsThat((milestone) => firstDay(milestone) <= '2012-06-30'),
    )
    expect(timeline({ asOf: '2012-06-30' }).shown).toBe(727)
  })

  test('holds together with the others', () => {
    expect(shownIds({ kind: ['law'], significance: ['3'], actors: ['ru'] })).toEqual(
      idsThat(
        ({ kind, significance, actor, actors }) =>
          kind === 'law' && significance === 3 && (actor === 'ru' || actors?.includes('ru') === true),
      ),
    )
  })

  test('that nothing passes leaves the lanes, empty', () => {
    const { lanes, items, shown, inAll } = timeline({ q: 'xyzzy' })
    expect(lanes.length).toBe(10)
    expect([items, shown, inAll]).toEqual([[], 0, 727])
  })

  test('says how many each of its choices would show, the other filters being as they are', () => {
    const view = { ...defaultView(matrix), kind: ['law', 'statement'], significance: ['1', '2'], check: ['read'] }
    for (const filter of ['kind', 'significance', 'check', 'components'] as const) {
      const counts = countsOf(matrix, milestones, view, filter)
      expect(counts.size, filter).toBeGreaterThan(1)
      for (const [value, count] of counts) {
        expect(count, `${filter} ${value}`).toBe(timelineOf(matrix, milestones, { ...view, [filter]: [value] }).shown)
      }
    }
  })
})

describe('an item', () => {
  test('that says the same after a filter has changed is the same object', () => {
    const before = new Set(timeline().items)
    const laws = timeline({ kind: ['law'] }).items
    expect(laws.length).toBeGreaterThan(0)
    expect(laws.every((item) => before.has(item))).toBe(true)
  })

  test('says what holds for the day, the countries and the lanes that are chosen now', () => {
    const id = 'intl-m-budapest-open'
    timeline()
    expect(itemOf(id, { actors: ['us'] })!.lanes).toEqual(['us', 'intl'])
    expect(itemOf(id, { lanes: 'kind' })!.lanes).toEqual(['treaty'])
    expect(itemOf(id)!.lanes).toEqual(['gb', 'us', 'ca', 'intl'])
    expect(itemOf(id, { asOf: '2000-01-01' })!.isAfter).toBe(true)
    expect(itemOf(id)!.isAfter).toBe(false)
  })
})

test('the lane of a country that was hardly researched says so: that it is empty does not mean that nothing is there', () => {
  const findings = matrix.findings.filter(({ actor }) => actor !== 'nz')
  const { lanes } = timelineOf({ ...matrix, findings }, milestones, defaultView(matrix))
  expect(lanes.filter(({ isThin }) => isThin).map(({ id }) => id)).toEqual(['nz'])
})
