import { describe, expect, test } from 'vitest'
import type { Matrix, MatrixFinding } from '../../dataset/publish/matrix.ts'
import { recordMatrix } from '../../dataset/recordForTests.ts'
import { lastChangeInWords, lastChangeOf } from './lastChange.ts'

const finding = (indicator: string, value: MatrixFinding['value'], since?: string) =>
  ({ id: `xx.${indicator}@${since}`, actor: 'xx', indicator, value, ...(since && { since }) }) as MatrixFinding

/** What the last change of a country with these findings was, as of a day. */
function lastOf(findings: MatrixFinding[], asOf: string) {
  const indicators = [...new Set(findings.map((it) => it.indicator))].map((id) => ({ id }))
  const matrix = { ...recordMatrix, findings, components: [{ indicators }] } as unknown as Matrix
  const last = lastChangeOf(matrix, ['xx'], asOf)
  return last && { words: lastChangeInWords(last, asOf), latest: last.latest, findings: last.findings }
}

describe('the last change', () => {
  const treaty = finding('treaty', 'yes', '2025-10-25')

  test('is the latest that is possible: one within a year may be later than one on a day of it', () => {
    const rnd = [finding('rnd', 'yes', '2018'), finding('rnd', 'unknown', '2025')]
    expect(lastOf([treaty, ...rnd], '2026-11-25')).toEqual({
      words: 'some day in 2025',
      latest: '2025-12-31',
      findings: ['xx.rnd@2025'],
    })
    expect(lastOf([treaty, ...rnd], '2025-06-30')).toMatchObject({
      words: 'perhaps some day in 2025',
      latest: '2025-06-30',
    })
    expect(lastOf([treaty, ...rnd], '2024-12-31')).toMatchObject({ words: 'some day in 2018', latest: '2018-12-31' })
  })

  test('known only as “or before” says so, and is none until the day that is named', () => {
    const exercise = [finding('exercise', 'partial', '2011-06-01'), finding('exercise', 'yes', '≤2024-11-18')]
    expect(lastOf(exercise, '2026-11-25')).toMatchObject({
      words: '18 November 2024 or before',
      latest: '2024-11-18',
    })
    expect(lastOf(exercise, '2024-11-17')).toMatchObject({ words: '1 June 2011' })
  })

  test('is no finding that says what was so before, or throughout', () => {
    expect(lastOf([finding('law', 'no', '2010-01-01')], '2026-11-25')).toBeUndefined()
    expect(lastOf([finding('law', 'yes')], '2026-11-25')).toBeUndefined()
    const again = [finding('law', 'yes', '2010-01-01'), finding('law', 'yes', '2020-01-01')]
    expect(lastOf(again, '2026-11-25')).toMatchObject({ words: '1 January 2010' })
  })

  test('of several on one day is told with all of them', () => {
    const other = finding('law', 'partial', '2025-10-25')
    expect(lastOf([treaty, other], '2026-11-25')!.findings).toEqual(['xx.treaty@2025-10-25', 'xx.law@2025-10-25'])
  })
})
