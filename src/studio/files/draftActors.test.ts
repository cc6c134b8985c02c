import { expect, it } from 'vitest'
import { draftActors } from './draftActors.ts'

const file = (id: string, text = '') => ({ path: `data/actors/${id}/actor.json`, text })
const known = [
  { id: 'il', name: 'Israel' },
  { id: 'nz', name: 'New Zealand' },
  { id: 'gb', name: 'United Kingdom' },
]

it('who has a folder is named, whoever is new last, by the name in its own file while that can be read', () => {
  const files = [file('ad', '{ "name": "Andorra" }'), file('fr', '{ "name": '), file('gb'), file('nz', '{"name":"x"}')]
  expect(draftActors(files, known).map(({ name }) => name)).toEqual(['New Zealand', 'United Kingdom', 'Andorra', 'fr'])
})
