import { expect, it } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { defaultView } from '../../view/view.ts'
import { cellInWords } from './cellInWords.ts'
import { comparisonOf, type ComparedView } from './rows.ts'

const rowsOf = (change: Partial<ComparedView>, steppedFrom?: string) =>
  comparisonOf(matrix, { ...defaultView(matrix), ...change }, steppedFrom).rows

it('a cell says what is in place, how it stands to the baseline, and the position', () => {
  const [row] = rowsOf({ actors: ['il', 'cn'], baseline: 'il', components: ['critical-infrastructure'] })
  expect(cellInWords(row!, 'cn', 'Networks are protected by level')).toBe(
    '3 of 3 in place: yes, yes, yes. Against the baseline: different in 1. Networks are protected by level',
  )
  expect(cellInWords(row!, 'il')).toBe('2½ of 3 in place: yes, yes, partial')
})

it('an answer says since when it holds; what is not known is not told as known', () => {
  const [row] = rowsOf({ actors: ['ru', 'il'], components: ['information-control'], asOf: '2012-12-31' }, '2012-01-01')
  const said = row!.questions.flatMap((question) =>
    [...question.cells.keys()].map((actor) => cellInWords(question, actor)),
  )
  expect(said).toContain('yes 2012. Changed with the last step in time')
  expect(said.some((words) => words.startsWith('no, inferred'))).toBe(true)
})

it('a bloc says what its members answer, and before it had any that there are none', () => {
  const [row] = rowsOf({ actors: ['fvey'], components: ['governance'] })
  expect(cellInWords(row!.questions[0]!, 'fvey')).toMatch(/^\d yes/)
  expect(cellInWords(row!, 'fvey')).toContain(' of 4 in place, the mean of the members is ')
  const [before] = rowsOf({ actors: ['fvey'], components: ['governance'], asOf: '1944-01-01' })
  expect(cellInWords(before!, 'fvey')).toBe('no members yet')
})
