import { expect, test } from 'vitest'
import { evidenceOf } from '../../dataset/publish/evidence.ts'
import { record, recordMatrix } from '../../dataset/recordForTests.ts'
import { answersOn } from '../../model/courses.ts'
import { findingCheck } from './findingCheck.ts'
import { questionEvidence } from './questionEvidence.ts'

function restsOn(actor: string, indicator: string, asOf: string) {
  const answer = answersOn(recordMatrix, asOf)(actor, indicator)
  return questionEvidence(evidenceOf(record, actor), indicator, answer, asOf)
}

const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)

test('at the end of 2012 the first Russian law is in place and the second lies ahead', () => {
  const { findings, instruments, later } = restsOn('ru', 'con-administrative', '2012-12-31')
  expect(ids(findings)).toEqual(['ru.con-administrative@2012-11-01'])
  expect(ids(instruments)).toEqual(['ru-law-139-2012', 'ru-m-blacklist-2012', 'ru-roskomnadzor'])
  expect(ids(later)).toEqual(['ru-law-398-2013', 'ru-m-lugovoi-2014'])
})

test('today nothing lies ahead', () => {
  const { instruments, later } = restsOn('ru', 'con-administrative', '2026-11-25')
  expect(instruments).toHaveLength(5)
  expect(later).toEqual([])
})

test('before the first finding nothing holds and nothing is cited, and what came later is told apart', () => {
  const { findings, instruments, later, sources } = restsOn('ru', 'con-administrative', '2005-01-01')
  expect([findings, instruments, sources]).toEqual([[], [], []])
  expect(ids(later)).toContain('ru-law-139-2012')
})

test('inside an uncertain beginning both findings are shown', () => {
  const { findings } = restsOn('gb', 'def-command', '2020-06-30')
  expect(findings.map(({ value }) => value)).toEqual(['partial', 'yes'])
})

test('disputes about the question and about what it rests on are shown', () => {
  expect(ids(restsOn('au', 'int-mandate', '2026-11-25').disputes)).toContain('au-dispute-signals-statute')
  expect(ids(restsOn('au', 'pd-breach', '2026-11-25').open)).toContain('au-open-4')
  expect(ids(restsOn('au', 'pd-law', '2026-11-25').disputes)).not.toContain('au-dispute-signals-statute')
})

test('a law known from an encyclopaedia alone is said to be unseen, with the day of the check', () => {
  const evidence = evidenceOf(record, 'ru')
  const checkOf = (id: string) =>
    findingCheck(
      evidence.findings.find((it) => it.id === id)!,
      evidence,
      recordMatrix.dataset,
    )
  expect(checkOf('ru.pd-localisation@2014-08-01')).toMatch(
    /^read in .*; the law’s text was not seen \(25 November 2026\)$/,
  )
  expect(checkOf('ru.con-administrative@2012-11-01')).not.toContain('not seen')
})
