import { expect, test } from 'vitest'
import type { Matrix, MatrixFinding } from '../../dataset/publish/matrix.ts'
import { recordMatrix } from '../../dataset/recordForTests.ts'
import { courseOf } from '../../model/answer.ts'
import { sumInWords, workedExample } from './workedExample.ts'

const [first, second] = recordMatrix.components[0]!.indicators
const finding = (actor: string, indicator: string, value: MatrixFinding['value'], since: string) => ({
  id: `${actor}.${indicator}@${since}`,
  actor,
  indicator,
  value,
  since,
})
const matrix: Matrix = {
  ...recordMatrix,
  findings: [
    finding('il', first!.id, 'yes', '2010'),
    finding('gb', first!.id, 'yes', '2015-06-30'),
    finding('ru', second!.id, 'yes', '2014-03'),
    finding('cn', second!.id, 'yes', '2020'),
  ],
}

const exampleIn = (...findings: MatrixFinding[]) => workedExample({ ...matrix, findings })?.actor.id

test('the worked example is the last change that is known only to the year', () => {
  expect(workedExample(matrix)).toMatchObject({
    actor: { id: 'cn' },
    indicator: { id: second!.id },
    range: { first: '2020-01-01', last: '2020-12-31' },
  })
})

test('without one it is a change that is known only to the month', () => {
  expect(exampleIn(matrix.findings[1]!, matrix.findings[2]!)).toBe('ru')
})

test('a change on an exact day is no example, for it is never open', () => {
  expect(exampleIn(matrix.findings[1]!)).toBeUndefined()
})

test('a year that is not over by the release is no example, for one could not go beyond it', () => {
  expect(exampleIn(finding('il', first!.id, 'yes', '2026'), matrix.findings[0]!)).toBe('il')
  expect(exampleIn(finding('gb', first!.id, 'yes', '2026'))).toBeUndefined()
})

test('a coverage adds up answer by answer, with a range where an answer is open or unknown', () => {
  const answer = (value: 'yes' | 'partial' | 'no' | 'unknown', since?: string) =>
    courseOf([{ value, ...(since !== undefined && { since }) }], '2020-12-31')[0]!.answer
  const open = courseOf([{ value: 'yes', since: '2014' }], '2020-12-31')[1]!.answer
  expect(sumInWords([answer('yes'), answer('partial'), answer('no'), open, answer('unknown')])).toBe(
    '1 + ½ + 0 + (0 to 1) + (0 to 1) = 1½–3½',
  )
})
