import { describe, expect, test } from 'vitest'
import { evidenceOf } from '../../../dataset/publish/evidence.ts'
import { record, recordMatrix } from '../../../dataset/recordForTests.ts'
import { answerOn } from '../../../model/answer.ts'
import { courseIn } from '../../../model/courses.ts'
import { dayRangeOf } from '../../../model/partialDate.ts'
import { answerInWords } from '../../../model/words.ts'
import { recordEntry } from './recordEntry.ts'
import { concernedActors } from './recordRelations.ts'
import { restingAnswers } from './restingAnswers.ts'

const { released } = recordMatrix.dataset

function restingOn(id: string) {
  const entry = recordEntry(id, record)!
  const evidences = concernedActors(entry).map((actor) => evidenceOf(record, actor))
  return restingAnswers(entry, evidences, recordMatrix)
}

const finding = (id: string, of: string) => restingOn(id).find((answer) => answer.finding.id === of)!

describe('an answer that names a record', () => {
  test('is changed by it if it becomes another one when something happens to the record', () => {
    const answer = finding('ru-law-139-2012', 'ru.con-administrative@2012-11-01')
    expect(answer.changed).toBe(true)
    expect(answer.day).toBe('2012-11-01')
    expect(answerInWords(answer.before!)).toBe('no (inferred)')
    expect(answerInWords(answer.after)).toBe('yes')
  })

  test('rests on it if it began before', () => {
    expect(finding('gb-inst-gchq', 'gb.gov-authority@≤1999').changed).toBe(false)
  })

  test('is not changed by it if it held already, even on the day of the record', () => {
    expect(finding('gb-inst-cpni', 'gb.corp-partnership@≤2007-02-01').changed).toBe(false)
  })

  test('is changed by a treaty when its own state is bound', () => {
    const changes = restingOn('intl-budapest-convention').filter(({ changed }) => changed)
    expect(changes.map((answer) => answer.finding.id)).toContain('gb.cr-budapest@2011-09-01')
  })
})

describe('an answer that is older than its evidence', () => {
  test('says when the evidence came, and is shown on a day on which both are there', () => {
    // The answer began in 1992, the law was adopted on 6 July 2016.
    expect(finding('ru-law-374-2016', 'ru.int-access@1992')).toMatchObject({
      changed: false,
      came: '2016-07-06',
      day: '2016-07-06',
    })
  })

  test('that became another one before the evidence came is shown on its own day', () => {
    expect(finding('ca-doc-ica-2024', 'ca.tech-review@2009-03-12')).toMatchObject({
      came: '2024-03-22',
      day: '2009-03-12',
    })
  })

  test('is told by a treaty from the day on which the state joined it, not from that of the treaty', () => {
    // Open for signature in 2001; the United Kingdom signed on that very day, and is bound since 2011.
    expect(finding('intl-budapest-convention', 'gb.cr-budapest@2011-09-01').came).toBeUndefined()
  })

  test('within the doubt of its beginning is not called older', () => {
    expect(finding('gb-inst-cpni', 'gb.corp-partnership@≤2007-02-01').came).toBeUndefined()
  })
})

test('no answer is shown on a day on which its evidence was not there, but where it had ended before', () => {
  for (const { id } of record.documents) {
    for (const { came, day, finding, actor, indicator } of restingOn(id)) {
      if (came === undefined || day! >= came) continue
      const then = answerOn(courseIn(recordMatrix, actor.id, indicator.id), dayRangeOf(came, released).last)
      expect(then.finding).not.toBe(finding)
    }
  }
})

test('whatever changed stands before what merely rests on it, and no answer is told twice', () => {
  for (const { id } of record.documents) {
    const answers = restingOn(id)
    const firstResting = answers.findIndex(({ changed }) => !changed)
    expect(answers.slice(firstResting < 0 ? answers.length : firstResting).some(({ changed }) => changed)).toBe(false)
    expect(new Set(answers.map((answer) => answer.finding.id)).size).toBe(answers.length)
  }
})

test('every answer that names evidence is told by that evidence', () => {
  const named = record.findings.flatMap((it) => (it.evidence ?? []).map((id) => [id, it.id] as const))
  const untold = named.filter(([id, of]) => of.startsWith('nz.') && !finding(id, of))
  // A no or unknown may rest on a record in which the actor is missing: it is not among those concerned.
  expect(
    untold.filter(([, of]) => ['yes', 'partial'].includes(record.findings.find((it) => it.id === of)!.value)),
  ).toEqual([])
})
