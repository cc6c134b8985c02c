import { expect, test } from 'vitest'
import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import type { Milestone, PolicyDocument } from '../../dataset/read.ts'
import { jointActsOf, partnersOf } from './partners.ts'

const known: readonly MatrixActor[] = [
  { id: 'aa', kind: 'country', name: 'Aland' },
  { id: 'bb', kind: 'country', name: 'Bland' },
  { id: 'cc', kind: 'country', name: 'Cland' },
  { id: 'league', kind: 'bloc', name: 'League', members: [] },
]
const pact = {
  id: 'pact',
  actor: 'league',
  title: 'Pact',
  type: 'agreement',
  adopted: '2010-03-01',
  parties: [{ actor: 'aa' }, { actor: 'bb' }],
} as unknown as PolicyDocument
const event = (id: string, date: string, more: object) =>
  ({ id, date, title: id, kind: 'statement', ...more }) as unknown as Milestone
const milestones = [
  event('signing', '2010-03-01', { actor: 'league', actors: ['aa', 'bb'], documents: ['pact'] }),
  event('statement', '2008', { actor: 'league', actors: ['aa', 'bb', 'cc'] }),
  event('alone', '2009', { actor: 'aa' }),
  event('visit', '2012-01', { actor: 'aa', actors: ['cc'] }),
]

test('the joint acts of a country stand in the order of time, a text and its signing once', () => {
  expect(jointActsOf(known[0]!, [pact], milestones, known).map(({ id }) => id)).toEqual(['statement', 'pact', 'visit'])
  expect(jointActsOf(known[1]!, [pact], milestones, known).map(({ id }) => id)).toEqual(['statement', 'pact'])
})

test('a bloc has those that it keeps', () => {
  expect(jointActsOf(known[3]!, [pact], milestones, known).map(({ id }) => id)).toEqual(['statement', 'pact'])
})

test('partners are those with whom most was done, first', () => {
  const acts = jointActsOf(known[0]!, [pact], milestones, known)
  expect(partnersOf('aa', acts, known).map(({ partner, acts: count }) => [partner.id, count])).toEqual([
    ['bb', 2],
    ['cc', 2],
  ])
  expect(partnersOf('bb', acts.slice(0, 2), known).map(({ partner }) => partner.id)).toEqual(['aa', 'cc'])
})
