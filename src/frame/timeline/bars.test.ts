import { describe, expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import type { Institution, Milestone, PolicyDocument } from '../../dataset/read.ts'
import { dayOf } from '../../model/partialDate.ts'
import { defaultView, type View } from '../../view/view.ts'
import { barsOf, instrumentWeights, type BarItem } from './bars.ts'

const { released } = matrix.dataset
const shared = { components: ['crime'], citations: [], check: 'read' }

function document(given: Partial<PolicyDocument>): PolicyDocument {
  const law = { id: 'ru-x', title: 'X', type: 'law', actor: 'ru', issuer: 'Duma', summary: 'It.', ...shared }
  return { ...law, ...given } as PolicyDocument
}

function institution(given: Partial<Institution>): Institution {
  return {
    id: 'ru-body',
    name: 'Body',
    actor: 'ru',
    founded: '2001',
    role: 'It acts.',
    ...shared,
    ...given,
  } as Institution
}

function bars(documents: readonly PolicyDocument[], change: Partial<View> = {}, institutions: Institution[] = []) {
  return barsOf(matrix, documents, institutions, { ...defaultView(matrix), ...change }).items
}

const recorded = (change: Partial<View> = {}) =>
  barsOf(matrix, record.documents, record.institutions, { ...defaultView(matrix), ...change }).items
const daysOf = (bar: BarItem | undefined) => bar && [bar.first, bar.firstCertain, bar.lastCertain, bar.last].map(dayOf)
const found = (items: readonly BarItem[], id: string, lane: string) =>
  items.find((it) => it.id === id && it.lanes.includes(lane))

describe('a document’s bar', () => {
  test('runs from in force to ended, through all the days that each of them may be', () => {
    const [bar] = bars([document({ adopted: '2011-06-01', inForce: '2012-11', ended: '2019', endedBy: 'repealed' })])
    expect(bar).toMatchObject({ state: 'ended', isOpen: false, startAssumed: false, date: '2012-11' })
    expect(daysOf(bar)).toEqual(['2012-11-01', '2012-11-30', '2019-01-01', '2019-12-31'])
  })

  test('goes on to the release where it has no end', () => {
    const [bar] = bars([document({ adopted: '2011-06-01', inForce: '2012-11-01' })])
    expect(bar).toMatchObject({ state: 'in-force', isOpen: true })
    expect(daysOf(bar)?.slice(2)).toEqual([released, released])
  })

  test('of a law without a known start begins at adoption, and says that this is assumed; a strategy’s says nothing', () => {
    const [law] = bars([document({ adopted: '2011-06-01' })])
    expect(law).toMatchObject({ state: 'in-force', startAssumed: true, date: '2011-06-01' })
    const [strategy] = bars([document({ adopted: '2011-06-01', type: 'strategy' })])
    expect(strategy).toMatchObject({ state: 'in-force', startAssumed: false, date: '2011-06-01' })
  })

  test('is pending from adoption, or proposed, where it got no further', () => {
    expect(bars([document({ proposed: '2024', adopted: '2025-07-01', inForce: 'pending' })])[0]).toMatchObject({
      state: 'pending',
      date: '2025-07-01',
      isOpen: true,
    })
    expect(bars([document({ type: 'bill', proposed: '2025-05' })])[0]).toMatchObject({
      state: 'proposed',
      isOpen: true,
    })
    const [lapsed] = bars([document({ type: 'bill', proposed: '2018-06-20', ended: '2021-02', endedBy: 'lapsed' })])
    expect(lapsed).toMatchObject({ state: 'proposed', isOpen: false })
  })

  test('says what it may be on the day', () => {
    const law = document({ adopted: '2011-06-01', inForce: '2012', ended: '2019-05-01', endedBy: 'repealed' })
    expect(bars([law], { asOf: '2012-05-01' })[0]!.onDay).toEqual(['pending', 'in-force'])
    expect(bars([law], { asOf: '2013-05-01' })[0]!.onDay).toEqual(['in-force'])
    expect(bars([law], { asOf: '2019-05-01' })[0]!.onDay).toEqual(['ended'])
  })

  test('lies after the day if it begins later, and is left out on demand', () => {
    const law = document({ adopted: '2012' })
    expect(bars([law], { asOf: '2011-12-31' })[0]!.isAfter).toBe(true)
    expect(bars([law], { asOf: '2012-01-01' })[0]!.isAfter).toBe(false)
    expect(bars([law], { asOf: '2011-12-31', hideAfter: true })).toEqual([])
  })
})

describe('a treaty', () => {
  test('begins for each party at its own entry into force, and for the forum at its own', () => {
    const items = recorded()
    const begins = (lane: string) => found(items, 'intl-budapest-convention', lane)
    expect(begins('us')).toMatchObject({ date: '2007-01-01', state: 'in-force', actors: ['us'] })
    expect(begins('il')).toMatchObject({ date: '2016-09-01', state: 'in-force' })
    expect(begins('intl')).toMatchObject({ date: '2004-07-01' })
    expect(begins('ru')).toBeUndefined()
  })

  test('that is pending or of unknown entry is pending for who signed it, and the unknown is marked', () => {
    const items = recorded()
    expect(found(items, 'intl-un-cybercrime-convention', 'cn')).toMatchObject({
      state: 'pending',
      date: '2025-10-25',
      startUnrecorded: false,
    })
    expect(found(items, 'intl-itr-2012', 'cn')).toMatchObject({ state: 'pending', startUnrecorded: true })
  })

  test('stands once where lanes are no actors', () => {
    const items = recorded({ lanes: 'kind' }).filter(({ id }) => id === 'intl-budapest-convention')
    expect(items.map(({ lanes, date }) => [lanes, date])).toEqual([[['treaty'], '2004-07-01']])
  })
})

test('an institution runs from its founding to its end, and is one chain with its successors', () => {
  const items = recorded()
  const [cert, centre] = [found(items, 'gb-inst-cert-uk', 'gb')!, found(items, 'gb-inst-ncsc', 'gb')!]
  expect(daysOf(cert)).toEqual(['2014-03-31', '2014-03-31', '2016-10-03', '2016-10-03'])
  expect(cert).toMatchObject({ state: 'ended', kind: 'institution' })
  expect(centre.chain).toBe(cert.chain)
  expect(found(items, 'gb-inst-gchq', 'gb')?.chain).not.toBe(cert.chain)
})

test('documents are one chain with all that they took the place of, whatever the order of the file', () => {
  const items = bars([
    document({ id: 'ru-c', adopted: '2020', supersedes: ['ru-b'] }),
    document({ id: 'ru-a', adopted: '2000', ended: '2010', endedBy: 'superseded' }),
    document({ id: 'ru-b', adopted: '2010', ended: '2020', endedBy: 'superseded', supersedes: ['ru-a'] }),
    document({ id: 'ru-d', adopted: '2020' }),
  ])
  const chains = Object.fromEntries(items.map(({ id, chain }) => [id, chain]))
  expect(chains['ru-a']).toBe(chains['ru-c'])
  expect(chains['ru-b']).toBe(chains['ru-c'])
  expect(chains['ru-d']).not.toBe(chains['ru-c'])
})

describe('the filters', () => {
  const ids = (change: Partial<View>) =>
    bars(
      [
        document({ id: 'ru-law', adopted: '2012', components: ['crime', 'defence'] }),
        document({ id: 'ru-strategy', type: 'doctrine', title: 'Doctrine', adopted: '2016', check: 'known' }),
        document({ id: 'cn-law', actor: 'cn', adopted: '2017', components: ['resilience'] }),
        document({
          id: 'intl-text',
          actor: 'intl',
          type: 'treaty',
          adopted: '2018',
          inForce: '2019',
          parties: [{ actor: 'us' }],
        }),
        document({ id: 'intl-all', actor: 'intl', type: 'resolution', adopted: '2018' }),
      ],
      change,
      [institution({})],
    ).map(({ id }) => id)

  test('of actors, components, kinds, checks and text hold for bars', () => {
    expect(ids({ actors: ['ru'] })).toEqual(['ru-body', 'ru-law', 'ru-strategy', 'intl-all'])
    expect(ids({ components: ['resilience'] })).toEqual(['cn-law'])
    expect(ids({ kind: ['strategy', 'institution'] })).toEqual(['ru-body', 'ru-strategy'])
    expect(ids({ check: ['known'] })).toEqual(['ru-strategy'])
    expect(ids({ q: 'doctrine' })).toEqual(['ru-strategy'])
    expect(ids({ q: 'acts body' })).toEqual(['ru-body'])
    expect(ids({ actors: ['fvey'] })).toEqual(['intl-all'])
  })

  test('of significance go by the weightiest milestone that names an instrument; what none names is minor', () => {
    const weights = instrumentWeights([
      { significance: 2, documents: ['ru-law', 'ru-code'] },
      { significance: 3, documents: ['ru-law'], institutions: ['ru-body'] },
    ] as unknown as Milestone[])
    const held = (significance: string) =>
      barsOf(
        matrix,
        ['ru-law', 'ru-code', 'ru-other'].map((id) => document({ id, adopted: '2012' })),
        [institution({})],
        { ...defaultView(matrix), significance: [significance] },
        weights,
      ).items.map(({ id }) => id)
    expect([held('3'), held('2'), held('1')]).toEqual([['ru-body', 'ru-law'], ['ru-code'], ['ru-other']])
  })

  test('of components also choose the lanes', () => {
    const [law] = bars([document({ adopted: '2012', components: ['crime', 'defence'] })], { lanes: 'component' })
    expect(law!.lanes).toEqual(['defence', 'crime'])
    const [defence] = bars([document({ adopted: '2012', components: ['crime', 'defence'] })], {
      lanes: 'component',
      components: ['defence'],
    })
    expect(defence!.lanes).toEqual(['defence'])
  })
})

test('the record shows which instruments of Russia were in force on 1 January 2016', () => {
  const held = recorded({ actors: ['ru'], asOf: '2016-01-01' })
    .filter(({ lanes, kind, onDay }) => lanes.includes('ru') && kind === 'document' && onDay.includes('in-force'))
    .map(({ id }) => id)
  const byHand = record.documents
    .filter(({ actor, type }) => actor === 'ru' && type !== 'bill' && type !== 'treaty')
    .filter(({ adopted, inForce = adopted, ended }) => inForce! <= '2016-01-01' && (ended ?? '9') > '2016-01-01')
    .map(({ id }) => id)
  expect(byHand.length).toBeGreaterThan(10)
  expect(held).toEqual(expect.arrayContaining(byHand))
})
