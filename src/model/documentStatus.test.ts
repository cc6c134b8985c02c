import { describe, expect, test } from 'vitest'
import { record } from '../dataset/recordForTests.ts'
import type { PolicyDocument } from '../dataset/read.ts'
import { documentStart, documentStatus, documentSteps } from './documentStatus.ts'

const { released } = record.info

function made(given: Partial<PolicyDocument>): PolicyDocument {
  const shared = { actor: 'ru', issuer: 'Duma', components: ['crime'], summary: 'It.', citations: [], check: 'read' }
  return { id: 'ru-x', title: 'X', type: 'law', ...shared, ...given } as PolicyDocument
}

const found = (id: string) => record.documents.find((document) => document.id === id)!

/** Worked by hand from the dates of the record. */
const recordCases = [
  ['intl-budapest-convention', undefined, '2001-11-22', ['not-yet'], 'the day before it was opened for signature'],
  ['intl-budapest-convention', undefined, '2004-06-30', ['pending'], 'opened, in force on 1 July 2004'],
  ['intl-budapest-convention', undefined, '2004-07-01', ['in-force'], 'its own day'],
  ['intl-budapest-convention', 'il', '2016-08-31', ['pending'], 'Israel is bound from 1 September 2016'],
  ['intl-budapest-convention', 'il', '2016-09-01', ['in-force'], 'bound from this day'],
  ['intl-budapest-convention', 'ru', '2016-09-01', ['not-yet'], 'Russia is not among its parties'],
  ['intl-un-cybercrime-convention', 'cn', '2026-11-25', ['pending'], 'signed; the treaty is pending at the release'],
  ['intl-itr-2012', 'ru', '2016-01-01', ['pending', 'in-force'], 'a party without a day from which it is bound'],
  ['intl-paris-call', 'us', '2020-01-01', ['not-yet'], 'the United States joined on 10 November 2021'],
  ['intl-paris-call', 'us', '2021-11-10', ['in-force'], 'a political text holds from joining it'],
  ['gb-doc-us-daa', 'gb', '2020-01-01', ['pending'], 'signed 2019, in force on 3 October 2022'],
  ['intl-code-2011', 'cn', '2012-01-01', ['proposed'], 'a proposal is never adopted'],
  ['intl-code-2011', 'cn', '2015-01-09', ['ended'], 'superseded by the code of 2015'],
  ['il-cyber-bill-2018', undefined, '2021-02-15', ['proposed', 'ended'], 'lapsed on some day in February 2021'],
  ['il-cyber-bill-2018', undefined, '2021-02-28', ['ended'], 'the last day of that month'],
  ['nz-doc-ci-2026', undefined, '2026-11-25', ['proposed'], 'a range ends on the release day at the latest'],
] as const

describe('the status of a document follows from its dates', () => {
  test.each(recordCases)('%s for %s as of %s: %j (%s)', (id, actor, day, status) => {
    expect(documentStatus(found(id), day, released, actor)).toEqual(status)
  })

  test('each date is passed in its turn, and is uncertain within a partial one', () => {
    const law = made({
      proposed: '2011-03-01',
      adopted: '2012-07',
      inForce: '2012-11-01',
      ended: '2019',
      endedBy: 'repealed',
    })
    const on = (day: string) => documentStatus(law, day, released)
    expect(on('2011-02-28')).toEqual(['not-yet'])
    expect(on('2011-03-01')).toEqual(['proposed'])
    expect(on('2012-07-10')).toEqual(['proposed', 'pending'])
    expect(on('2012-10-31')).toEqual(['pending'])
    expect(on('2012-11-01')).toEqual(['in-force'])
    expect(on('2019-06-01')).toEqual(['in-force', 'ended'])
    expect(on('2019-12-31')).toEqual(['ended'])
  })

  test('a law without a start begins on adoption, which is assumed; a policy begins so without remark', () => {
    expect(documentStart(made({ type: 'regulation', adopted: '2012' }))).toEqual({ how: 'assumed', date: '2012' })
    expect(documentStart(made({ type: 'strategy', adopted: '2012' }))).toEqual({ how: 'adopted', date: '2012' })
    expect(documentStatus(made({ adopted: '2012-07-01' }), '2012-07-01', released)).toEqual(['in-force'])
  })

  test('a treaty whose entry the record does not say may be in force or not', () => {
    const treaty = made({ type: 'treaty', adopted: '2012-07-01' })
    expect(documentStart(treaty)).toEqual({ how: 'unrecorded' })
    expect(documentStatus(treaty, '2020-01-01', released)).toEqual(['pending', 'in-force'])
  })

  test('a text in force only by its parties is so as a whole from the first of them', () => {
    const parties = [
      { actor: 'us', inForce: '2025' },
      { actor: 'au', inForce: '2024' },
    ]
    expect(documentStart(made({ type: 'agreement', adopted: '2021', parties }))).toEqual({
      how: 'recorded',
      date: '2024',
    })
  })

  test('a party’s own end is the end for it', () => {
    const treaty = made({
      type: 'treaty',
      adopted: '2001',
      inForce: '2004',
      parties: [{ actor: 'gb', signed: '2002', inForce: '2005', ended: '2010' }],
    })
    expect(documentSteps(treaty, 'gb')).toEqual([
      { status: 'pending', date: '2002' },
      { status: 'in-force', date: '2005' },
      { status: 'ended', date: '2010' },
    ])
  })

  test('every document of the record has a step, and its steps stand in the order of time', () => {
    for (const document of record.documents) {
      for (const actor of [undefined, ...(document.parties ?? []).map((party) => party.actor)]) {
        const dates = documentSteps(document, actor).map(({ date }) => date.slice(0, 4))
        expect(dates.length, document.id).toBeGreaterThan(0)
        expect(dates, document.id).toEqual(dates.toSorted())
      }
    }
  })
})
