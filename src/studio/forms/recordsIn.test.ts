import { expect, it } from 'vitest'
import { chosenIn, recordsIn } from './recordsIn.ts'

const path = 'data/actors/nz/milestones.json'
const listed = (...ids: string[]) => recordsIn(JSON.stringify({ milestones: ids.map((id) => ({ id })) }), 'milestones')!

it('a record is chosen by what it is called, wherever it stands; what is not there is none', () => {
  const chosen = { path, keys: ['nz-b'] }
  expect(chosenIn(listed('nz-b', 'nz-c'), chosen)?.index).toBe(0)
  expect(chosenIn(listed('nz-a', 'nz-b', 'nz-c'), chosen)?.index).toBe(1)
  expect(chosenIn(listed('nz-a', 'nz-c'), chosen)).toBeUndefined()
})

it('a record that was renamed is found by its old name once that is back', () => {
  const chosen = { path, keys: ['nz-new', 'nz-old'] }
  expect(chosenIn(listed('nz-a', 'nz-new'), chosen)?.index).toBe(1)
  expect(chosenIn(listed('nz-old', 'nz-a'), chosen)?.index).toBe(0)
})

it('answers are told apart by question and day, and the same name twice by its number', () => {
  const findings = [
    { indicator: 'a', since: '2011' },
    { indicator: 'a', since: '2012' },
    { indicator: 'a', since: '2012' },
    { indicator: 'b' },
  ]
  const keys = recordsIn(JSON.stringify({ findings }), 'findings')!.map(({ key }) => key)
  expect(keys).toEqual(['a@2011', 'a@2012', 'a@2012 (2)', 'b@throughout'])
})
