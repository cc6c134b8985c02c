import { expect, test } from 'vitest'
import type { Catalogue } from '../dataset/publish/catalogue.ts'
import { record } from '../dataset/recordForTests.ts'
import { checkedFacts, checkedFactsByKind, percentRead } from './checkedFacts.ts'

const fact = (actor: string, check: 'read' | 'known') => ({ actor, check })

test('a share counts the four kinds of dated facts that an actor keeps itself, and is rounded down', () => {
  const records = {
    findings: [fact('nz', 'read'), fact('nz', 'known'), fact('il', 'read')],
    documents: [fact('nz', 'read')],
    institutions: [],
    milestones: [fact('il', 'known')],
  } as unknown as Pick<Catalogue, 'findings' | 'documents' | 'institutions' | 'milestones'>
  expect(checkedFacts('nz', records)).toEqual({ read: 2, all: 3 })
  expect(percentRead({ read: 2, all: 3 })).toBe(66)
  expect(checkedFactsByKind('nz', records)).toEqual([
    { name: 'Answers', read: 1, all: 2 },
    { name: 'Documents', read: 1, all: 1 },
  ])
})

test('the kinds add up to the whole for every actor of the record', () => {
  for (const { id } of record.actors) {
    const sum = checkedFactsByKind(id, record).reduce((total, { all }) => total + all, 0)
    expect(checkedFacts(id, record).all).toBe(sum)
  }
})
