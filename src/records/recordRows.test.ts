import fc from 'fast-check'
import { expect, test } from 'vitest'
import { citationsOf } from '../dataset/publish/citations.ts'
import type { Institution, PolicyDocument, Source } from '../dataset/read.ts'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { defaultView, type View } from '../view/view.ts'
import {
  actorCountsOf,
  countAfter,
  facetCountsOf,
  keptRows,
  languagesIn,
  recordOf,
  recordRowsOf,
  type RecordsOfKind,
} from './recordRows.ts'

const view = (change: Partial<View> = {}): View => ({ ...defaultView(matrix), ...change })
const documents: RecordsOfKind = { kind: 'documents', records: record.documents }
const sources: RecordsOfKind = { kind: 'sources', records: record.sources, citations: citationsOf(record) }

function kept(list: RecordsOfKind, change: Partial<View> = {}) {
  const { asOf, actors, ...filters } = view(change)
  return keptRows(matrix, recordRowsOf(matrix, list, asOf, actors), { ...filters, actors })
}

const law: PolicyDocument = {
  id: 'ru-law',
  actor: 'ru',
  title: 'Law on personal data',
  originalTitle: { lang: 'ru', text: 'О персональных данных' },
  type: 'law',
  issuer: 'Federal Assembly',
  adopted: '2006-07-27',
  inForce: '2007-01',
  components: ['personal-data'],
  summary: 'Sets rules.',
  citations: [{ source: 'a', locator: 'art. 1' }, { source: 'a' }, { source: 'b' }],
  check: 'read',
}
const treaty: PolicyDocument = {
  ...law,
  id: 'intl-treaty',
  actor: 'intl',
  type: 'treaty',
  adopted: '2001-11-23',
  inForce: '2004-07-01',
  parties: [
    { actor: 'gb', signed: '2001-11-23', inForce: '2011-09-01' },
    { actor: 'ca', signed: '2001-11-23' },
  ],
}
const rowOf = (of: PolicyDocument, asOf: string, actors: readonly string[] = ['ru', 'gb']) =>
  recordRowsOf(matrix, { kind: 'documents', records: [of] }, asOf, actors)[0]!

test('nothing is left out where nothing is chosen', () => {
  expect(kept(documents)).toHaveLength(record.documents.length)
  expect(kept({ kind: 'institutions', records: record.institutions })).toHaveLength(record.institutions.length)
  expect(kept({ kind: 'milestones', records: record.milestones })).toHaveLength(record.milestones.length)
  expect(kept(sources)).toHaveLength(record.sources.length)
})

test('a law has its status as of the day, and both within the month of which the day is not known', () => {
  expect(rowOf(law, '2006-01-01').facets.status).toEqual(['not-yet'])
  expect(rowOf(law, '2006-12-31').facets.status).toEqual(['pending'])
  expect(rowOf(law, '2007-01-15').facets.status).toEqual(['pending', 'in-force'])
  expect(rowOf(law, '2007-01-15').status).toBe('adopted, not yet in force or in force')
  expect(rowOf(law, '2007-01-31').facets.status).toEqual(['in-force'])
})

test('a treaty is seen by the one country that is chosen, and as a whole by several', () => {
  const forBritain = rowOf(treaty, '2010-01-01', ['gb'])
  expect([forBritain.party, forBritain.facets.status]).toEqual(['gb', ['pending']])
  const asWhole = rowOf(treaty, '2010-01-01', ['gb', 'ca'])
  expect([asWhole.party, asWhole.facets.status]).toEqual([undefined, ['in-force']])
})

test('an act of several stands there for each of them; what a forum did as a whole is of every selection, a bloc’s of its members', () => {
  const forum: Institution = {
    id: 'intl-body',
    actor: 'intl',
    name: 'Body',
    founded: '2004',
    role: 'Meets.',
    components: ['international'],
    citations: [],
    check: 'read',
  }
  const actorsKeeping = (list: RecordsOfKind) =>
    ['gb', 'ca', 'ru'].filter((actor) => kept(list, { actors: [actor] }).length > 0)
  expect(actorsKeeping({ kind: 'documents', records: [treaty] })).toEqual(['gb', 'ca'])
  expect(actorsKeeping({ kind: 'documents', records: [law] })).toEqual(['ru'])
  expect(actorsKeeping({ kind: 'institutions', records: [forum] })).toEqual(['gb', 'ca', 'ru'])
  expect(actorsKeeping({ kind: 'institutions', records: [{ ...forum, id: 'fvey-body', actor: 'fvey' }] })).toEqual([
    'gb',
    'ca',
  ])
})

test('a record is found by words of its original title in any order, whatever their case and accents', () => {
  const finds = (q: string) => kept({ kind: 'documents', records: [law] }, { q }).length > 0
  expect(['ДАННЫХ персональных', 'assembly', 'ru-law', 'sets  LAW', ''].map(finds)).toEqual(Array(5).fill(true))
  expect(['personal data decree', 'x'.repeat(10_000), '<script>', '\u0000'].map(finds)).toEqual(Array(4).fill(false))
})

test('an institution is found by its abbreviation', () => {
  const found = kept({ kind: 'institutions', records: record.institutions }, { q: 'ncsc', actors: ['gb'] })
  expect(found.map(({ id }) => id)).toContain('gb-inst-ncsc')
})

test('the decrees of Russia that are in force are those that a reader of its file would list', () => {
  const shown = kept(documents, { actors: ['ru'], type: ['decree'], status: ['in-force'], asOf: '2018-01-01' })
  const ofRussia = record.documents.filter(({ actor, type }) => actor === 'ru' && type === 'decree')
  const begun = ofRussia.filter(({ adopted }) => adopted !== undefined && adopted <= '2017-12')
  expect(begun.length).toBeGreaterThan(0)
  expect(shown.map(({ id }) => id)).toEqual(begun.map(({ id }) => id))
})

test('the sources in Hebrew are found, also those that several states share', () => {
  const hebrew = record.sources.filter(({ language }) => language === 'he')
  expect(kept(sources, { language: ['he'] })).toHaveLength(hebrew.length)
})

test('a source belongs to those who cite it, and counts each record and answer that does', () => {
  const shared: Source = { id: 'shared-src-x', kind: 'official', title: 'A page', language: 'en' }
  const by = { findings: ['gb.x-one@2010', 'nz.x-one'], documents: ['intl-code-2011'] }
  const list: RecordsOfKind = { kind: 'sources', records: [shared], citations: [{ source: shared.id, by }] }
  const [row] = recordRowsOf(matrix, list, '2026-11-25', [])
  expect([row!.actors, row!.citations]).toEqual([['gb', 'nz', 'intl'], 3])
})

test('sources cited twice by a record count once', () => {
  expect(rowOf(law, '2010-01-01').citations).toBe(2)
})

test('each choice of a facet shows as many records as it says, were it the only one chosen there', () => {
  const facet = fc.constantFrom('type' as const, 'status' as const, 'check' as const)
  const actors = fc.subarray(
    matrix.actors.filter(({ kind }) => kind !== 'forum').map(({ id }) => id),
    { minLength: 1 },
  )
  const filters = fc.record({
    actors,
    asOf: fc.constantFrom('1999-12-31', '2012-07-15', '2026-11-25'),
    type: fc.subarray(['law', 'treaty', 'strategy']),
    status: fc.subarray(['in-force', 'ended']),
    q: fc.constantFrom('', 'cyber', 'data security'),
  })
  fc.assert(
    fc.property(filters, facet, (change, of) => {
      const rows = recordRowsOf(matrix, documents, change.asOf, change.actors)
      for (const [value, count] of facetCountsOf(matrix, rows, view(change), of)) {
        expect(kept(documents, { ...change, [of]: [value] })).toHaveLength(count)
      }
    }),
    { numRuns: 10 },
  )
})

test('the languages stand in the order of how many sources they have', () => {
  const rows = recordRowsOf(matrix, sources, '2026-11-25', [])
  expect(languagesIn(rows).slice(0, 2)).toEqual(['en', 'ru'])
})

test('an old id leads to the record into which it was merged, unless a record of that id is there', () => {
  const records = [{ id: 'a', replaces: ['b', 'c'] }, { id: 'b' }]
  expect(recordOf('b', records)?.id).toBe('b')
  expect(recordOf('c', records)?.id).toBe('a')
  expect(recordOf('d', records)).toBeUndefined()
})

test('what came later is left out on a past day, unless it is asked for, by its status or all of it', () => {
  const list: RecordsOfKind = { kind: 'documents', records: [law, { ...treaty, adopted: '2001-11-23' }] }
  const asOf = '2003-05-05'
  expect(kept(list, { asOf }).map(({ id }) => id)).toEqual(['intl-treaty'])
  expect(kept(list, { asOf, showAfter: true })).toHaveLength(2)
  expect(kept(list, { asOf, status: ['not-yet'] }).map(({ id }) => id)).toEqual(['ru-law'])
  const rows = recordRowsOf(matrix, list, asOf, [])
  expect(countAfter(matrix, rows, view({ asOf }))).toBe(1)
  expect(facetCountsOf(matrix, rows, view({ asOf }), 'status').get('not-yet')).toBe(1)
  expect(facetCountsOf(matrix, rows, view({ asOf }), 'type').get('law')).toBeUndefined()
})

test('a country’s count is what choosing it alone would show, its own dates as a party included', () => {
  const list: RecordsOfKind = { kind: 'documents', records: [law, treaty] }
  const rowsOf = (actor: string) => recordRowsOf(matrix, list, '2012-01-01', [actor])
  const counts = actorCountsOf(matrix, rowsOf, view({ asOf: '2012-01-01', status: ['in-force'] }))
  // Britain is bound; Canada signed, and from when it is bound is not recorded: it may be.
  expect(['ru', 'gb', 'ca', 'cn'].map((actor) => counts.get(actor))).toEqual([1, 1, 1, 0])
  for (const [actor, count] of counts) {
    expect(count).toBe(kept(list, { asOf: '2012-01-01', status: ['in-force'], actors: [actor] }).length)
  }
})

test('an abbreviation that the name carries already is not said twice', () => {
  const [one] = record.institutions
  const titleOf = (name: string, abbreviation: string) =>
    recordRowsOf(matrix, { kind: 'institutions', records: [{ ...one!, name, abbreviation }] }, '2020-01-01', [])[0]!
      .title
  expect(titleOf('Russian Computer Emergency Response Team (RU-CERT)', 'RU-CERT')).not.toMatch(/RU-CERT.*RU-CERT/)
  expect(titleOf('National Cyber Directorate', 'INCD')).toBe('National Cyber Directorate (INCD)')
})
