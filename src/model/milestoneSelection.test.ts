import { describe, expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { dayNumberOf } from './partialDate.ts'
import {
  datedMilestones,
  milestoneCounts,
  milestoneFilter,
  withNames,
  type MilestoneFilters,
} from './milestoneSelection.ts'
import { noFilters } from './selection.ts'

const filters: MilestoneFilters = {
  ...noFilters,
  actors: matrix.actors.map(({ id }) => id),
  asOf: matrix.dataset.released,
  kind: [],
  significance: [],
  check: [],
  hideAfter: false,
}
const named = withNames(record.milestones, record.documents, record.institutions)
const found = (q: string) => datedMilestones(matrix, named).filter(milestoneFilter(matrix, { ...filters, q }))

describe('a search', () => {
  test.each(['Group of Governmental Experts', 'GGE'])('for “%s” finds the reports of that body', (q) => {
    const titles = found(q).map(({ record: { title } }) => title)
    expect(titles).toContain('Third UN expert group: international law applies in cyberspace')
    expect(titles.length).toBeLessThan(record.milestones.length / 10)
  })

  test('for “GGE” does not find what is triggered', () => {
    expect(found('GGE').filter(({ record: it }) => /trigger/i.test(it.title))).toEqual([])
    expect(found('igger')).toEqual([])
  })

  test.each(['2013', '2013-06', 'June 2013'])('for “%s” finds by the date', (q) => {
    const ids = found(q).map(({ id }) => id)
    const dated = record.milestones.filter(({ date }) => date.startsWith(q === '2013' ? '2013' : '2013-06'))
    expect(dated.length).toBeGreaterThan(0)
    expect(ids).toEqual(expect.arrayContaining(dated.map(({ id }) => id)))
  })

  test('finds by the title of a document in its own language', () => {
    const milestone = record.milestones.find(({ documents = [] }) =>
      documents.some((id) => record.documents.find((it) => it.id === id)?.originalTitle?.lang === 'ru'),
    )!
    const document = record.documents.find(
      ({ id, originalTitle }) => originalTitle?.lang === 'ru' && milestone.documents!.includes(id),
    )!
    expect(found(document.originalTitle!.text).map(({ id }) => id)).toContain(milestone.id)
  })
})

test('what took longer than a date says when it was over', () => {
  const summit = datedMilestones(matrix, [
    { ...record.milestones[0]!, id: 'x', date: '2003-12-10', endDate: '2004' },
  ])[0]!
  expect(summit.ends).toEqual({ date: '2004', first: dayNumberOf('2004-01-01'), last: dayNumberOf('2004-12-31') })
})

test('an option counts what it alone would show, under the other filters', () => {
  const counts = milestoneCounts(
    matrix,
    record.milestones,
    { ...filters, kind: ['law'], components: ['crime'] },
    'components',
    ['crime', 'defence'],
  )
  const byHand = (component: string) =>
    record.milestones.filter(({ kind, components }) => kind === 'law' && components.includes(component)).length
  expect([...counts]).toEqual([
    ['crime', byHand('crime')],
    ['defence', byHand('defence')],
  ])
})
