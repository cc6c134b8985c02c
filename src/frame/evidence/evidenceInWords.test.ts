import { expect, test } from 'vitest'
import { recordMatrix } from '../../dataset/recordForTests.ts'
import { defaultView } from '../../view/view.ts'
import { evidenceInWords } from './evidenceInWords.ts'
import { evidenceTarget } from './evidenceTarget.ts'

function said(id: string, asOf: string, inferred: 'no' | 'unknown' = 'no') {
  return evidenceInWords(evidenceTarget(id, recordMatrix)!, recordMatrix, {
    ...defaultView(recordMatrix),
    asOf,
    inferred,
  })
}

const question = 'Can an executive body order blocking without a prior court decision?'

test('a country’s answer is said with its beginning', () => {
  expect(said('ru.con-administrative', '2012-12-31')).toBe(`Evidence: Russia, ${question}: yes since 1 November 2012`)
})

test('an inferred no is said as the reader takes it', () => {
  const reason = 'nothing is recorded before the first finding, yes since 1 November 2012'
  expect(said('ru.con-administrative', '2005-01-01')).toBe(`Evidence: Russia, ${question}: no (inferred): ${reason}`)
  expect(said('ru.con-administrative', '2005-01-01', 'unknown')).toContain(
    `: unknown: ${reason}; an inferred no is taken`,
  )
})

test('a bloc’s answer is that of those who had joined by the day', () => {
  expect(said('fvey.con-administrative', '2026-11-25')).toBe(`Evidence: Five Eyes, ${question}: 4 partial, 1 no`)
  expect(said('fvey.con-administrative', '1940-01-01')).toBe(`Evidence: Five Eyes, ${question}: no members on this day`)
})

test('a component is said by what is in place', () => {
  expect(said('ru.defence', '2026-11-25')).toBe(
    'Evidence: Russia, Military and offensive cyber: 2½ of 4 in place: 2 yes, 1 partial, 1 no',
  )
  expect(said('fvey.intelligence', '2026-11-25')).toBe(
    'Evidence: Five Eyes, Intelligence and counterintelligence: 4½–5 of 5 in place, 4.8 on average',
  )
  expect(said('fvey.intelligence', '1940-01-01')).toMatch(/: no members on this day$/)
})
