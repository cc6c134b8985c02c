import { expect, test } from 'vitest'
import { record } from '../../dataset/recordForTests.ts'
import { byActor, checkCounts, totalOf } from './checkCounts.ts'

test('a reader learns of each kind how many records were read and how many are still to be checked', () => {
  const [one] = record.documents
  const [body] = record.institutions
  const none = { findings: [], milestones: [], positions: [], indices: [], terms: [] }
  const counts = checkCounts({
    ...none,
    documents: [
      { ...one!, check: 'read' },
      { ...one!, check: 'known' },
      { ...one!, check: 'read' },
    ],
    institutions: [{ ...body!, check: 'known' }],
  })
  expect(counts.filter(({ read, known }) => read + known > 0)).toEqual([
    { kind: 'Documents', read: 2, known: 1 },
    { kind: 'Institutions', read: 0, known: 1 },
  ])
  expect(totalOf(counts)).toMatchObject({ read: 2, known: 2 })
})

test('open questions stand under their actor, in the order of the actors', () => {
  const open = [{ actor: 'ru' }, { actor: 'il' }, { actor: 'ru' }]
  const groups = byActor(open, [{ id: 'il' }, { id: 'gb' }, { id: 'ru' }])
  expect(groups.map(({ actor, records }) => [actor.id, records.length])).toEqual([
    ['il', 1],
    ['ru', 2],
  ])
})
