import { expect, test } from 'vitest'
import type { PolicyDocument } from '../../dataset/read.ts'
import { instrumentGroups } from './instrumentGroups.ts'

const document = (id: string, more: Partial<PolicyDocument>): PolicyDocument =>
  ({ id, actor: 'xx', title: id, type: 'law', components: [], citations: [], check: 'read', ...more }) as PolicyDocument

const documents = [
  document('future', { adopted: '2025-01-01', inForce: '2025-02-01' }),
  document('past', { type: 'strategy', adopted: '2001', ended: '2005' }),
  document('bill', { type: 'bill', proposed: '2019-05-01' }),
  document('waiting', { adopted: '2019-01-01', inForce: '2021-01-01' }),
  document('fading', { adopted: '2010-01-01', inForce: '2010-01-01', ended: '2020' }),
  document('law', { adopted: '2012-01-01', inForce: '2012-01-01' }),
  document('strategy', { type: 'strategy', adopted: '2015' }),
]

test('instruments stand by what they are on the day, certain before possible, and by type within', () => {
  const groups = instrumentGroups('xx', documents, '2020-06-01', '2026-11-25')
  expect(groups.map((it) => [it.statuses.join(' or '), it.documents.map(({ id }) => id)])).toEqual([
    ['in-force', ['strategy', 'law']],
    ['in-force or ended', ['fading']],
    ['pending', ['waiting']],
    ['proposed', ['bill']],
    ['ended', ['past']],
    ['not-yet', ['future']],
  ])
})

test('a treaty is seen with the dates of the state whose profile it is', () => {
  const treaty = document('treaty', {
    actor: 'forum',
    type: 'treaty',
    adopted: '2001-11-23',
    parties: [
      { actor: 'xx', inForce: '2015-01-01' },
      { actor: 'yy', inForce: '2004-07-01' },
    ],
  })
  const statuses = (day: string) => instrumentGroups('xx', [treaty], day, '2026-11-25')[0]!.statuses
  expect(statuses('2014-12-31')).not.toContain('in-force')
  expect(statuses('2015-01-01')).toEqual(['in-force'])
})
