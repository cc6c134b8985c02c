import { expect, test } from 'vitest'
import type { Evidence, EvidenceRecord } from '../../dataset/publish/evidence.ts'
import type { Milestone, PolicyDocument } from '../../dataset/read.ts'
import { instrumentsOf } from './instruments.ts'

const shared = { actor: 'ru', components: ['crime'], summary: 'What it says.', citations: [], check: 'read' } as const

function evidenceWith(...records: EvidenceRecord[]): Evidence {
  const byId = Object.fromEntries(records.map((entry) => [entry.record.id, entry]))
  return { version: '', actor: 'ru', findings: [], positions: [], disputes: [], open: [], records: byId, sources: {} }
}

function seen(record: Partial<PolicyDocument>, asOf = '2026-11-25') {
  const document: PolicyDocument = { id: 'x', title: 'X', type: 'law', issuer: 'Duma', ...shared, ...record }
  return instrumentsOf(evidenceWith({ kind: 'documents', record: document }), ['x'], asOf)[0]!
}

const wordsOf = (facts: readonly { words: string }[] | undefined) => facts?.map(({ words }) => words)

test('each date is named for what it is, as exactly as it is known', () => {
  const law = seen({ proposed: '2011', adopted: '2012-07', inForce: '2012-11-01', ended: '2019', endedBy: 'repealed' })
  expect(wordsOf(law.facts)).toEqual([
    'proposed on some day in 2011',
    'adopted on some day in July 2012',
    'in force from 1 November 2012',
    'repealed on some day in 2019',
  ])
})

test('a law without a start is taken to start on adoption, and that is said; a policy needs no such word', () => {
  const assumed = ['adopted on 1 July 2012', 'in force from then on (start assumed)']
  expect(wordsOf(seen({ type: 'law', adopted: '2012-07-01' }).facts)).toEqual(assumed)
  expect(wordsOf(seen({ type: 'decree', adopted: '2012-07-01' }).facts)).toEqual(assumed)
  expect(wordsOf(seen({ type: 'strategy', adopted: '2012-07-01' }).facts)).toEqual(['adopted on 1 July 2012'])
})

test('what is not in force or not adopted is said so', () => {
  expect(wordsOf(seen({ adopted: '2025-07-01', inForce: 'pending' }).facts)).toContain(
    'not yet in force at the release',
  )
  expect(wordsOf(seen({ type: 'bill', proposed: '2025' }).facts)).toContain('not adopted at the release')
  expect(wordsOf(seen({ type: 'bill', proposed: '2018', ended: '2021', endedBy: 'lapsed' }).facts)).toEqual([
    'proposed on some day in 2018',
    'lapsed on some day in 2021',
  ])
})

test('of the parties to a text only the actor’s own line is told', () => {
  const treaty = { type: 'treaty', adopted: '2001-11-23', inForce: '2004-07-01' } as const
  const bound = seen({
    ...treaty,
    parties: [
      { actor: 'gb', signed: '2001' },
      { actor: 'ru', ratified: '2011-05-25', inForce: '2011-09-01' },
    ],
  })
  expect(wordsOf(bound.facts)).toEqual(['adopted on 23 November 2001', 'entered into force on 1 July 2004'])
  expect(wordsOf(bound.party)).toEqual(['ratified on 25 May 2011', 'bound from 1 September 2011'])
  expect(wordsOf(seen({ ...treaty, parties: [{ actor: 'ru', signed: '2025-10-25' }] }).party)).toEqual([
    'signed on 25 October 2025',
    'no day is recorded from which it is bound',
  ])
  expect(wordsOf(seen({ ...treaty, parties: [{ actor: 'gb', signed: '2001' }] }).party)).toEqual([
    'not among its parties',
  ])
  expect(seen(treaty).party).toBeUndefined()
})

test('who joins a text signs it only where it binds; without any day the part taken is said', () => {
  const joined = (type: PolicyDocument['type'], party: object) =>
    wordsOf(seen({ type, adopted: '2015', parties: [{ actor: 'ru', ...party }] }).party)
  expect(joined('agreement', { signed: '2015-11-16' })).toEqual(['agreed to it on 16 November 2015'])
  expect(joined('agreement', { signed: '2021-12-15', inForce: '2024-01-30' })).toEqual([
    'signed on 15 December 2021',
    'bound from 30 January 2024',
  ])
  expect(joined('proposal', { signed: '2011-09-12' })).toEqual(['put it forward on 12 September 2011'])
  expect(joined('treaty', {})).toEqual([
    'takes part, without a recorded date',
    'no day is recorded from which it is bound',
  ])
})

test('a record is later only if nothing of it had begun by the day', () => {
  const law = { proposed: '2011-03-01', adopted: '2012-07', inForce: '2012-11-01' } as const
  expect(seen(law, '2011-02-28').later).toBe(true)
  expect(seen(law, '2011-03-01').later).toBe(false)
  expect(seen({ adopted: '2012' }, '2012-01-01').later).toBe(false)
  expect(seen(law, '2012-08-01').facts.map(({ later }) => later)).toEqual([false, false, true])
})

test('an event that took a while is told from beginning to end', () => {
  const event: Milestone = { id: 'm', title: 'M', kind: 'exercise', significance: 1, date: '2012-05-01', ...shared }
  const facts = (record: Milestone) =>
    wordsOf(instrumentsOf(evidenceWith({ kind: 'milestones', record }), ['m'], '2026-11-25')[0]!.facts)
  expect(facts(event)).toEqual(['on 1 May 2012'])
  expect(facts({ ...event, endDate: '2012-06' })).toEqual(['began on 1 May 2012', 'was over on some day in June 2012'])
})

test('an id without a record is left out, and one named twice is shown once', () => {
  const record: Milestone = { id: 'm', title: 'M', kind: 'law', significance: 1, date: '2012', ...shared }
  const found = instrumentsOf(evidenceWith({ kind: 'milestones', record }), ['gone', 'm', 'm'], '2026-11-25')
  expect(found.map(({ id }) => id)).toEqual(['m'])
})
