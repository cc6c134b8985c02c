import { expect, test } from 'vitest'
import type { Matrix, MatrixFinding } from '../dataset/publish/matrix.ts'
import type { PolicyDocument } from '../dataset/read.ts'
import { record, recordMatrix } from '../dataset/recordForTests.ts'
import { formatView, parseView } from '../view/view.ts'
import { workedQuestions } from './workedQuestions.ts'

const finding = (actor: string, indicator: string, value: MatrixFinding['value'], since: string) => ({
  id: `${actor}.${indicator}@${since}`,
  actor,
  indicator,
  value,
  since,
})
const withFindings = (...findings: MatrixFinding[]): Matrix => ({ ...recordMatrix, findings })
const seenIn = (matrix: Matrix, documents?: readonly PolicyDocument[]) =>
  workedQuestions(matrix, documents).map(({ seen }) => seen)

test('each of the five questions opens a view that its link says without a fault', () => {
  const questions = workedQuestions(recordMatrix, record.documents)
  expect(questions).toHaveLength(5)
  for (const { to, change } of questions) {
    expect(parseView(formatView(change, recordMatrix), recordMatrix, to.screen)).toEqual({ view: change, faults: [] })
  }
})

test('what is in place on a day counts what is certain: an answer that only may have begun is not', () => {
  const matrix = withFindings(
    finding('il', 'gov-strategy', 'yes', '2010-01-01'),
    finding('gb', 'gov-strategy', 'partial', '2015'),
    finding('ru', 'gov-strategy', 'yes', '2015-12'),
    finding('cn', 'gov-strategy', 'yes', '2016'),
    finding('us', 'gov-strategy', 'no', '2001-01-01'),
  )
  // Ranges end on 31 December 2015, which is the day asked about: Britain and Russia are certain then, China is not.
  expect(seenIn(matrix)[0]).toMatch(/^Of 400 answers, 3 were certainly .* 4 are\.$/)
})

test('who was first is said where it is certain, and else that the record cannot tell', () => {
  const early = finding('cn', 'res-cert', 'yes', '2000-10')
  const never = ['il', 'ru', 'us', 'ca', 'au', 'nz'].map((actor) => finding(actor, 'res-cert', 'no', '1990-01-01'))
  expect(seenIn(withFindings(...never, early, finding('gb', 'res-cert', 'yes', '2001')))[1]).toMatch(
    /^The first full yes: China, some day in October 2000\. The timeline/,
  )
  expect(seenIn(withFindings(...never, early, finding('gb', 'res-cert', 'yes', '2000')))[1]).toMatch(
    /cannot tell whose full yes was first, of the United Kingdom and China/,
  )
})

test('who had a part of it certainly earlier is named beside the first full yes', () => {
  const matrix = withFindings(
    finding('cn', 'res-cert', 'yes', '2000-10'),
    finding('us', 'res-cert', 'partial', '1988-11'),
    finding('au', 'res-cert', 'partial', '1993'),
    // Perhaps earlier, perhaps not.
    finding('gb', 'res-cert', 'partial', '2000'),
    finding('us', 'res-cert', 'yes', '2003-09'),
    ...['il', 'ru', 'ca', 'nz'].map((actor) => finding(actor, 'res-cert', 'no', '1990-01-01')),
  )
  expect(seenIn(matrix)[1]).toMatch(
    /^The first full yes: China, some day in October 2000\. Partial answers began earlier: the United States \(some day in November 1988\) and Australia \(some day in 1993\)\. /,
  )
})

test('decrees are counted once the documents have come: those that may be in force at the release', () => {
  const [one] = record.documents
  const decree = (ended: string | undefined, actor = 'ru'): PolicyDocument => {
    const { ended: _, endedBy: __, supersedes: ___, inForce: ____, ...rest } = one!
    return { ...rest, actor, type: 'decree', adopted: '2010-01-01', ...(ended !== undefined && { ended }) }
  }
  expect(seenIn(recordMatrix)[4]).toBeUndefined()
  const documents = [decree(undefined), decree('2020-01-01'), decree(undefined, 'cn'), decree(undefined)]
  expect(seenIn(recordMatrix, documents)[4]).toMatch(/^Two on 25 November 2026/)
})
