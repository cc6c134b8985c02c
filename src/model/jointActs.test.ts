import { describe, expect, test } from 'vitest'
import type { MatrixActor } from '../dataset/publish/matrix.ts'
import type { Milestone, PolicyDocument } from '../dataset/read.ts'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { jointActsOf, partnersOf } from './jointActs.ts'

const known: readonly MatrixActor[] = [
  { id: 'aa', kind: 'country', name: 'Aland' },
  { id: 'bb', kind: 'country', name: 'Bland' },
  { id: 'cc', kind: 'country', name: 'Cland' },
  { id: 'league', kind: 'bloc', name: 'League', members: [] },
]
const [aa, bb, cc, league] = known as [MatrixActor, MatrixActor, MatrixActor, MatrixActor]
const pact = {
  id: 'pact',
  actor: 'league',
  title: 'Pact',
  type: 'agreement',
  adopted: '2010-03-01',
  parties: [{ actor: 'aa' }, { actor: 'bb' }],
} as unknown as PolicyDocument
const event = (id: string, date: string, more: object) =>
  ({ id, date, title: id, kind: 'statement', ...more }) as unknown as Milestone
const records = {
  documents: [pact],
  milestones: [
    event('signing', '2010-03-01', { actor: 'league', actors: ['aa', 'bb'], documents: ['pact'] }),
    event('welcome', '2011', { actor: 'league', actors: ['aa', 'bb', 'cc'], documents: ['pact'] }),
    event('statement', '2008', { actor: 'league', actors: ['aa', 'bb', 'cc'] }),
    event('alone', '2009', { actor: 'aa' }),
    event('visit', '2012-01', { actor: 'aa', actors: ['cc'] }),
  ],
}
const actsOf = (...together: MatrixActor[]) => jointActsOf(together, records, known).map(({ id }) => id)

describe('what several did together', () => {
  test('stands in the order of time, a text and its signing once', () => {
    expect(actsOf(aa, bb)).toEqual(['statement', 'pact'])
    expect(actsOf(aa, cc)).toEqual(['statement', 'welcome', 'visit'])
  })

  test('is for one what it did with any of the others: who is no party to the text was at its event', () => {
    expect(actsOf(aa)).toEqual(['statement', 'pact', 'welcome', 'visit'])
    expect(actsOf(cc)).toEqual(['statement', 'welcome', 'visit'])
  })

  test('is for a bloc what it keeps, with a member what that took part in', () => {
    expect(actsOf(league)).toEqual(['statement', 'pact', 'welcome'])
    expect(actsOf(league, cc)).toEqual(['statement', 'welcome'])
  })

  test('is counted with each partner, most first, as far as asked for', () => {
    const counted = (until: string) =>
      partnersOf(aa, records, known, ({ date }) => date <= until).map(({ partner, acts }) => [partner.id, acts])
    expect(counted('2012-12')).toEqual([
      ['cc', 3],
      ['bb', 2],
    ])
    expect(counted('2010-12')).toEqual([
      ['bb', 2],
      ['cc', 1],
    ])
  })
})

describe('in the record', () => {
  const countries = matrix.actors.filter(({ kind }) => kind === 'country')
  const ids = (...together: MatrixActor[]) => jointActsOf(together, record, matrix.actors).map(({ id }) => id)
  const actor = (id: string) => countries.find((it) => it.id === id)!

  test('the acts of each country are those with all of its partners, and two have the same whoever is named first', () => {
    for (const one of countries) {
      const withOthers = countries.filter((it) => it !== one).flatMap((other) => ids(one, other))
      expect(ids(one).toSorted()).toEqual([...new Set(withOthers)].toSorted())
      for (const other of countries) expect(ids(one, other)).toEqual(ids(other, one))
    }
  })

  test('the memorandum of Israel and the United Kingdom and its signing stand there once', () => {
    const acts = ids(actor('il'), actor('gb'))
    expect(acts).toContain('gb-doc-il-mou-2021')
    expect(acts).not.toContain('gb-ms-il-mou')
    expect(acts).toContain('intl-m-gge-2')
    expect(ids(actor('il'), actor('ru')).filter((id) => id.startsWith('gb-'))).toEqual([])
  })
})
