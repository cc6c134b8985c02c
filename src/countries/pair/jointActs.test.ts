import { describe, expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { instrumentsOf, jointActsOf } from './jointActs.ts'
import { sidesOf } from './pairOf.ts'

const { released } = matrix.dataset
const sides = (one: string, other: string, day: string) => sidesOf(matrix, [{ actor: one }, { actor: other }], day)
const actor = (id: string) => matrix.actors.find((it) => it.id === id)!
const actsOf = (one: string, other: string) => jointActsOf(record, [actor(one), actor(other)], matrix.actors)

describe('what two did together', () => {
  test('is what is theirs alone, and what they joined with others, whoever keeps the record', () => {
    const acts = actsOf('il', 'gb')
    const alone = acts.filter(({ others }) => others.length === 0).map(({ id }) => id)
    expect(alone).toEqual(['gb-doc-il-mou-2021', 'gb-ms-il-mou', 'gb-ms-il-2014'])
    const group = acts.find(({ id }) => id === 'intl-m-gge-2')!
    expect(group.others.toSorted()).toEqual(['China', 'Russia', 'United States'])
    expect(actsOf('gb', 'il').map(({ id }) => id)).toEqual(acts.map(({ id }) => id))
  })

  test('is nothing where only one of them acted', () => {
    expect(actsOf('il', 'ru').filter(({ id }) => id.startsWith('gb-'))).toEqual([])
  })
})

test('a treaty is in force for both only once it binds each of them', () => {
  // The Budapest Convention binds the United Kingdom from 2011-09-01, Israel from 2016-09-01.
  const treaty = (day: string) =>
    instrumentsOf(record.documents, sides('gb', 'il', day), released).map(
      (list) => list.find(({ document }) => document.id === 'intl-budapest-convention')?.shared,
    )
  expect(treaty('2011-08-31')).toEqual([undefined, undefined])
  expect(treaty('2016-08-31')).toEqual([false, undefined])
  expect(treaty('2016-09-01')).toEqual([true, true])
})
