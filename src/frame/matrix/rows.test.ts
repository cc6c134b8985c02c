import { describe, expect, test } from 'vitest'
import { recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { defaultView } from '../../view/view.ts'
import { compareSortValues, comparisonOf, sortValueOf, type ComparedView } from './rows.ts'

const view = (change: Partial<ComparedView> = {}): ComparedView => ({ ...defaultView(matrix), ...change })
const compared = (change: Partial<ComparedView>, steppedFrom?: string) =>
  comparisonOf(matrix, view(change), steppedFrom)
const columnIds = (change: Partial<ComparedView>) => compared(change).columns.map(({ actor }) => actor.id)

describe('where do Israel and China differ on critical infrastructure today?', () => {
  const { rows } = compared({ actors: ['il', 'cn'], baseline: 'il', components: ['critical-infrastructure'] })
  const [row] = rows

  test('only in the duty to report incidents, which Israel has in part', () => {
    const differing = row!.questions.filter(({ verdict }) => verdict === 'different')
    expect(differing.map(({ id }) => id)).toEqual(['ci-reporting'])
    expect(differing[0]!.cells.get('il')!.answer!.values).toEqual(['partial'])
    expect(differing[0]!.cells.get('cn')!.answer!.values).toEqual(['yes'])
  })

  test('so that Israel has 2½ of 3 instruments in place and China 3, half an instrument apart', () => {
    expect(row!.cells.get('il')!.coverage).toEqual({ least: 2.5, most: 2.5 })
    expect(row!.cells.get('cn')!.coverage).toEqual({ least: 3, most: 3 })
    expect(row!.spread).toEqual({ least: 0.5, most: 0.5 })
  })

  test('and the baseline itself bears no verdict', () => {
    expect(row!.cells.get('il')!.verdict).toBeUndefined()
    expect(row!.cells.get('cn')).toMatchObject({ verdict: 'different', different: 1 })
  })
})

describe('the columns', () => {
  test('stand as the reader selected them', () => {
    expect(columnIds({ actors: ['ru', 'il', 'cn'] })).toEqual(['ru', 'il', 'cn'])
  })

  test('can be ordered by a component, and the bloc stays out of the ranking, at the end', () => {
    const order = { by: 'information-control', descending: true }
    expect(columnIds({ actors: ['fvey', 'il', 'ru', 'cn'], order })).toEqual(['cn', 'ru', 'il', 'fvey'])
    expect(columnIds({ actors: ['fvey', 'il', 'ru', 'cn'], order: { ...order, descending: false } })).toEqual([
      'il',
      'ru',
      'cn',
      'fvey',
    ])
  })

  test('put a country of which nothing is known last, whichever way they are ordered', () => {
    // On 31 December 2012 nothing is known of Israel's answer to the reporting duty.
    const day = { actors: ['il', 'cn', 'nz'], asOf: '2012-12-31' }
    expect(compared(day).rows.length).toBe(12)
    for (const descending of [true, false]) {
      expect(columnIds({ ...day, order: { by: 'ci-reporting', descending } }).at(-1)).toBe('il')
    }
  })

  test('can be ordered by name', () => {
    expect(columnIds({ order: { by: 'name', descending: false } }).slice(0, 3)).toEqual(['au', 'ca', 'cn'])
  })
})

describe('what is filtered', () => {
  test('keeps the questions to which somebody shown may answer so', () => {
    const { rows, questionsShown, questionsInAll } = compared({ actors: ['il', 'ca'], answer: ['open'] })
    expect(questionsInAll).toBe(50)
    expect(rows.flatMap(({ questions }) => questions.map(({ id }) => id))).toEqual(['gov-action-plan', 'intl-paris'])
    expect(questionsShown).toBe(2)
  })

  test('does not change the figures of the component: they are those of all its questions', () => {
    const [row] = compared({ actors: ['il', 'ca'], answer: ['open'], components: ['governance'] }).rows
    expect(row!.questions).toHaveLength(1)
    expect(row!.cells.get('ca')!.answers).toHaveLength(4)
  })

  test('to differences leaves no question that is the same for all, and the other way round', () => {
    const differences = compared({ only: 'differences' })
    const shared = compared({ only: 'shared' })
    expect(differences.verdicts).toMatchObject({ same: 0, 'cannot-tell': 0 })
    expect(shared.verdicts).toMatchObject({ different: 0, 'cannot-tell': 0 })
    const { verdicts, questionsShown } = compared({})
    expect(differences.questionsShown).toBe(verdicts.different)
    expect(shared.questionsShown).toBe(verdicts.same)
    expect(verdicts.same + verdicts.different + verdicts['cannot-tell']).toBe(questionsShown)
  })

  test('by words finds them in any order, whatever their case', () => {
    const { rows } = compared({ q: 'COURT blocking' })
    expect(rows.flatMap(({ questions }) => questions.map(({ id }) => id))).toContain('con-administrative')
    expect(compared({ q: 'no such words anywhere' }).rows).toEqual([])
  })
})

describe('the Five Eyes as one column', () => {
  test('answer as their members do, with the range and the mean of their coverages', () => {
    const [row] = compared({ actors: ['fvey'], components: ['information-control'] }).rows
    const cell = row!.cells.get('fvey')!
    expect(cell.coverage).toEqual({ least: 1, most: 2 })
    // 2 (United Kingdom), 1½, 1, 2 and 1½: 8 in all.
    expect(cell.mean).toEqual({ least: 1.6, most: 1.6 })
  })

  test('have no answers before they have members', () => {
    const [row] = compared({ actors: ['fvey'], asOf: '1945-01-01' }).rows
    expect(row!.cells.get('fvey')!.coverage).toBeUndefined()
    expect(row!.questions[0]!.cells.get('fvey')!.memberAnswers).toEqual([])
  })

  test('add nothing to the gap between countries: where there is one country there is no gap', () => {
    expect(compared({ actors: ['il', 'fvey'] }).rows.every(({ spread }) => spread === undefined)).toBe(true)
    const [withBloc] = compared({ actors: ['il', 'cn', 'fvey'] }).rows
    const [without] = compared({ actors: ['il', 'cn'] }).rows
    expect(withBloc!.spread).toEqual(without!.spread)
  })

  test('beside a single country are held against it', () => {
    const { verdicts, questionsShown } = compared({ actors: ['cn', 'fvey'] })
    expect(verdicts.different).toBeGreaterThan(0)
    expect(verdicts.same).toBeLessThan(questionsShown)
  })

  test('change as a whole on the day on which a member joins', () => {
    const { rows } = compared({ actors: ['fvey'], asOf: '1946-03-05' }, '1946-03-04')
    expect(rows.every(({ cells }) => cells.get('fvey')!.changed)).toBe(true)
  })
})

describe('after a step in time', () => {
  test('the cells that say something else are marked, and only they', () => {
    const { rows } = compared({ actors: ['ru'], asOf: '2012-11-01' }, '2012-10-31')
    const changed = rows.flatMap(({ questions }) => questions.filter(({ cells }) => cells.get('ru')!.changed))
    expect(changed.map(({ id }) => id)).toEqual(['con-blocking', 'con-administrative', 'con-platform'])
    expect(rows.filter(({ cells }) => cells.get('ru')!.changed).map(({ id }) => id)).toEqual(['information-control'])
  })
})

describe('rows sorted by a country', () => {
  test('have no value where nothing is known, so that they stand last', () => {
    const [row] = compared({ actors: ['il'], asOf: '2012-12-31', components: ['critical-infrastructure'] }).rows
    const reporting = row!.questions.find(({ id }) => id === 'ci-reporting')!
    expect(sortValueOf(reporting, 'il')).toBeUndefined()
    expect(sortValueOf(row!, 'il')).toEqual({ least: 2, most: 3 })
  })

  test('compare what is certain first, then what is possible', () => {
    expect(compareSortValues({ least: 2, most: 3 }, { least: 2, most: 2 })).toBeGreaterThan(0)
    expect(compareSortValues({ least: 1, most: 4 }, { least: 2, most: 2 })).toBeLessThan(0)
  })
})
