import { expect, it } from 'vitest'
import { reviewDataset } from '../check.ts'
import { answer, country, exampleDataset, law, no, treaty } from '../rules/exampleDataset.ts'
import type { ExampleFiles } from '../rules/rule.ts'

function told(rule: string, files: ExampleFiles): string[] {
  return reviewDataset(exampleDataset(files))
    .faults.filter((fault) => fault.rule === rule)
    .map(({ message }) => message)
}

it('whoever gives an id twice is told where the first one stands', () => {
  const files = { 'actors/ar/documents.json': [law, law] }
  expect(told('unique-id', files)).toEqual([
    '"ar-law" is already the id of one of the documents; expected a new one (that one stands at data/actors/ar/documents.json:4)',
  ])
})

it('whoever answers a question a second time is told what to do', () => {
  const twice = { 'actors/ar/findings.json': [answer, { ...answer, value: 'partial' }, no] }
  expect(told('unique-id', twice)).toEqual([expect.stringContaining('expected another `since`, or one finding')])
})

it('a record that lies with another country may be moved instead of renamed', () => {
  expect(told('id-prefix', { 'actors/bo/documents.json': [law] })).toEqual([
    '"ar-law" does not begin with its owner; expected "bo-…", or the record moved to data/actors/ar/',
  ])
  expect(told('id-prefix', { 'actors/bo/documents.json': [{ ...law, id: 'law' }] })).toEqual([
    '"law" does not begin with its owner; expected "bo-…"',
  ])
})

it('whose a treaty is follows from the ids, and is said so', () => {
  const message = told('keeper', { 'actors/bo/documents.json': [{ ...treaty, id: 'bo-treaty' }] })
  expect(message).toEqual([expect.stringContaining('by the party whose id comes first in the alphabet')])
})

it('a code or name that another actor has is told with that actor', () => {
  const twin = { ...country, id: 'bo', name: 'Borealia', iso3: 'BOR' }
  expect(told('actor-kind', { 'actors/bo/actor.json': twin })).toEqual([
    '"AR" is the `iso2` of "ar" already; expected another, or one actor (that one stands at data/actors/ar/actor.json:1)',
  ])
})
