import { describe, expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { defaultView, type View } from '../../view/view.ts'
import { countryRows, sortValueOf } from './countryRows.ts'
import { sentenceOf } from './sentence.ts'

const rowsOn = (asOf: string, change: Partial<View> = {}) =>
  countryRows(matrix, record, { ...defaultView(matrix), asOf, ...change })
const rowOf = (actor: string, asOf: string, change: Partial<View> = {}) =>
  rowsOn(asOf, { actors: [actor], ...change })[0]!
const namesOf = (actor: string, column: string, asOf: string) =>
  rowOf(actor, asOf)
    .answers.get(column)!
    .standing.map(({ name }) => name)

describe('the names beside an answer are of what stands on the day', () => {
  // The CCIP of 2001 became the NCSC in September 2011; CERT NZ joined it on 31 August 2023.
  test.each([
    ['2005-01-01', ['CCIP']],
    ['2018-01-01', ['NCSC', 'NCPO', 'CERT NZ']],
    ['2026-11-25', ['NCSC']],
  ])('in New Zealand on %s', (asOf, names) => {
    expect(namesOf('nz', 'authority', asOf)).toEqual(names)
  })

  // Superseded on 12 June 2018 and on 6 February 2025.
  test.each([
    ['2012-06-01', "Canada's Cyber Security Strategy"],
    ['2020-01-01', "National Cyber Security Strategy: Canada's Vision for Security and Prosperity in the Digital Age"],
    ['2026-11-25', "National Cyber Security Strategy: Securing Canada's Digital Future"],
  ])('and Canada’s strategy on %s', (asOf, title) => {
    expect(
      rowOf('ca', asOf)
        .answers.get('strategy')!
        .standing.map(({ whole }) => whole),
    ).toEqual([title])
  })

  test('with its own date, the latest strategy first: the answer may be older than what stands for it', () => {
    const { answer, standing } = rowOf('us', '2026-11-25').answers.get('strategy')!
    expect(standing[0]).toMatchObject({ name: "President Trump's Cyber Strategy for America", date: '2026-03-06' })
    expect(answer.finding?.since).toBe('2003-02-14')
    const israel = rowOf('il', '2026-11-25').answers.get('strategy')!.standing
    expect(israel.map(({ date }) => date!.slice(0, 4))).toEqual(['2025', '2011'])
  })

  test('nothing is named for a no, and an answer without a beginning yet is a no that is inferred', () => {
    const cert = rowOf('il', '2010-01-01').answers.get('cert')!
    expect(cert.standing).toEqual([])
    expect(cert.answer.inferred).toBe(true)
  })
})

describe('as of a day', () => {
  test('the first strategy is one that had begun; before it there is none', () => {
    expect(rowOf('il', '2011-08-06').firstStrategy).toBeUndefined()
    expect(rowOf('il', '2011-08-07').firstStrategy?.beginning).toEqual({
      possibleFrom: '2011-08-07',
      certainFrom: '2011-08-07',
    })
  })

  test('nothing is in force, nothing has happened and nothing has changed before anything began', () => {
    for (const row of rowsOn('1900-01-01')) {
      expect([row.inForce, row.milestones]).toEqual([
        { least: 0, most: 0 },
        { least: 0, most: 0 },
      ])
      expect(row.lastChange).toBeUndefined()
    }
  })

  test('what is known only to the year is counted as what may be', () => {
    const [before, within, after] = ['1955-12-31', '1956-06-01', '1957-01-01'].map((day) => rowOf('au', day).milestones)
    expect(within!.most).toBeGreaterThan(before!.most)
    expect(within!.least).toBe(before!.least)
    expect(after!.least).toBe(within!.most)
  })
})

describe('sorting', () => {
  test('puts a bloc last in every column: it has no value', () => {
    const bloc = rowOf('fvey', '2026-11-25')
    for (const column of ['name', 'strategy', 'inForce', 'defence', 'read']) {
      expect(sortValueOf(bloc, column)).toBeUndefined()
    }
  })

  test('by an answer puts yes before partial, the earlier before the later, and what is unknown last', () => {
    const value = (actor: string, asOf = '2026-11-25') => sortValueOf(rowOf(actor, asOf), 'authority') as number[]
    // New Zealand: yes since 2023; Israel: yes since 2015; Russia: partial since 1991.
    expect(value('il')[0]).toBe(value('nz')[0])
    expect(value('il')[1]).toBeLessThan(value('nz')[1]!)
    expect(value('ru')[0]).toBeGreaterThan(value('nz')[0]!)
    expect(sortValueOf(rowOf('il', '2000-01-01'), 'command')).toBeUndefined()
  })

  test('by the first strategy leaves out who had none by the day', () => {
    expect(sortValueOf(rowOf('cn', '2010-01-01'), 'firstStrategy')).toBeUndefined()
  })
})

describe('the sentence', () => {
  test('counts states alone, and says so where there was nothing yet', () => {
    expect(sentenceOf(rowsOn('1900-01-01'), '1900-01-01')).toMatch(
      /none of eight states certainly had a cyber strategy/,
    )
    expect(sentenceOf(rowsOn('2026-11-25', { actors: ['fvey'] }), '2026-11-25')).toMatch(/no state is among/)
  })

  test('of New Zealand, where a strategy, an authority and no command are certain', () => {
    expect(sentenceOf(rowsOn('2024-01-01', { actors: ['nz'] }), '2024-01-01')).toBe(
      'On 1 January 2024, of one state: one with a strategy in force, one with a lead authority and none with a military cyber command.',
    )
  })
})
