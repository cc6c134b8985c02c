import { expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { defaultView, type View } from '../view/view.ts'
import { barsOf, type BarItem } from '../frame/timeline/bars.ts'
import { heldInWords, instrumentRows, rowStatusInWords } from './instrumentRows.ts'

const nameOf = (id: string) => matrix.actors.find((actor) => actor.id === id)!.name

function rowsOf(change: Partial<View>) {
  const view = { ...defaultView(matrix), ...change }
  return instrumentRows(barsOf(matrix, record.documents, record.institutions, view).items, view.actors)
}

function bar(given: Partial<BarItem> & Pick<BarItem, 'id' | 'onDay'>): BarItem {
  return { kind: 'document', actors: ['ru'], first: 0, title: given.id, record: { type: 'law' }, ...given } as BarItem
}

test('the instruments of Russia on 1 January 2016: those in force come first, each record once', () => {
  const rows = rowsOf({ actors: ['ru'], asOf: '2016-01-01' })
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const statusOf = (title: RegExp) =>
    rows.find((row) => title.test(row.title)) &&
    rowStatusInWords(
      rows.find((row) => title.test(row.title))!,
      nameOf,
    )
  // Of 9 September 2000, replaced on 5 December 2016; the strategy of the last day of 2015; the law of 2017.
  expect(statusOf(/Information Security Doctrine .*2000/)).toBe('in force')
  expect(statusOf(/National Security Strategy .*683/)).toBe('in force')
  expect(statusOf(/187-FZ/)).toBe('not yet there')
  const ranks = rows.map(({ rank }) => rank)
  expect(ranks).toEqual(ranks.toSorted((one, other) => one - other))
})

test('a treaty that binds some and not others says for whom, and counts for those who are chosen', () => {
  const convention = (actors: string[]) =>
    rowsOf({ actors, asOf: '2010-01-01' }).find(({ id }) => id === 'intl-budapest-convention')!
  // In force from 2004, for the United States from 2007, for Israel from 2016.
  expect(rowStatusInWords(convention(['us', 'il']), nameOf)).toBe(
    'in force (International, United States); not yet in force (Israel)',
  )
  expect(convention(['us', 'il']).rank).toBe(0)
  expect(convention(['il']).rank).toBeGreaterThan(0)
})

test('how many are in force is counted by kind, apart what cannot be told and what is of blocs and forums', () => {
  const rows = instrumentRows(
    [
      bar({ id: 'a', onDay: ['in-force'] }),
      bar({ id: 'b', onDay: ['pending', 'in-force'] }),
      bar({ id: 'c', onDay: ['ended'] }),
      bar({ id: 'd', onDay: ['in-force'], kind: 'institution' }),
      bar({ id: 'e', onDay: ['in-force'], actors: ['intl'] }),
    ],
    ['ru'],
  )
  expect(rows.map(({ id }) => id)).toEqual(['a', 'd', 'e', 'b', 'c'])
  expect(heldInWords(rows, '2016-01-01')).toBe(
    'In force on 1 January 2016: 1 of 3 documents, perhaps 1 more; at work: 1 of 1 institution. ' +
      'Beside these, of blocs and forums, in force: 1 of 1 document.',
  )
  expect(heldInWords([], '2016-01-01')).toBe('No instrument passes the filters on 1 January 2016.')
})
