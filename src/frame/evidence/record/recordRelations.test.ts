import { describe, expect, test } from 'vitest'
import { record, recordMatrix } from '../../../dataset/recordForTests.ts'
import { recordEntry, type RecordLists } from './recordEntry.ts'
import { concernedActors, neighboursOf, recordRelations, whoseLanes } from './recordRelations.ts'

const { actors } = recordMatrix
const entry = (id: string) => recordEntry(id, record)!

function related(id: string, lists: RecordLists = record): Record<string, string[]> {
  const relations = recordRelations(entry(id), lists)
  return Object.fromEntries(relations.map(({ title, entries }) => [title, entries.map((it) => it.record.id)]))
}

describe('what a record is joined to', () => {
  test('is found from both sides', () => {
    expect(related('us-m-hanoi')['Part of']).toEqual(['intl-m-hanoi'])
    expect(related('intl-m-hanoi')['Parts']).toContain('us-m-hanoi')
    expect(related('ru-military-doctrine-2010')['Superseded by']).toEqual(['ru-military-doctrine-2014'])
    expect(related('ru-military-doctrine-2014')['Supersedes']).toEqual(['ru-military-doctrine-2010'])
    expect(related('us-cisa')['Predecessors']).toContain('us-nccic')
    expect(related('us-nccic')['Successors']).toEqual(['us-cisa'])
  })

  test('are the events that name it', () => {
    expect(related('ru-law-139-2012')['Events']).toContain('ru-m-blacklist-2012')
    expect(related('ru-roskomnadzor')['Events']).toContain('ru-m-blacklist-2012')
  })

  test('is told as far as the lists have come', () => {
    expect(related('ru-m-blacklist-2012', { milestones: record.milestones })).toEqual({})
  })
})

describe('the neighbours in a lane', () => {
  test('lead from the first through the whole lane, and back', () => {
    const lane = record.milestones.filter((it) => whoseLanes({ kind: 'milestones', record: it }, actors).includes('nz'))
    const stepsFrom = (id: string) => {
      const { previous, next } = neighboursOf(entry(id), 'nz', record, actors)
      return { previous: previous?.record.id, next: next?.record.id }
    }
    const first = lane.find(({ id }) => stepsFrom(id).previous === undefined)!.id
    const passed = [first]
    for (let next = stepsFrom(first).next; next !== undefined; next = stepsFrom(next).next) passed.push(next)
    expect(passed.toSorted()).toEqual(lane.map(({ id }) => id).toSorted())
    expect(passed.map((id) => stepsFrom(id).previous)).toEqual([undefined, ...passed.slice(0, -1)])
  })

  test('of documents are documents', () => {
    expect(neighboursOf(entry('ru-law-139-2012'), 'ru', record, actors).next?.kind).toBe('documents')
  })
})

test('answers may rest on a record whose actors act in it or are parties', () => {
  expect(concernedActors(entry('us-m-cyber-storm'))).toEqual(['us', 'gb', 'ca', 'au', 'nz'])
  expect(concernedActors(entry('intl-un-cybercrime-convention'))).toEqual(['intl', 'gb', 'ru', 'cn', 'au'])
  expect(concernedActors(entry('us-nccic'))).toEqual(['us'])
})
