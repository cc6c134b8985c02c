import { expect, it } from 'vitest'
import { foldSteps, unfoldSteps } from './keptSteps.ts'

const one = { path: 'data/one.json', text: 'a' }
const two = { path: 'data/two.json', text: 'b' }
const three = { path: 'data/three.json', text: 'c' }
const opened = [one, two]
const steps = [
  { label: 'first', before: opened },
  { label: 'second', before: [{ ...one, text: 'aa' }, two] },
  { label: 'third', before: [three, two] },
]

it('steps come back as they were, and what they share is kept once', () => {
  const kept = foldSteps(opened, steps)
  expect(kept.map(({ changed, removed }) => [changed.length, removed.length])).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
  ])
  expect(unfoldSteps(opened, kept)).toEqual(steps)
})

it('of more than can be kept the oldest steps go, and the others are still whole', () => {
  const kept = foldSteps(opened, steps, 2)
  expect(kept.map(({ label }) => label)).toEqual(['third'])
  expect(unfoldSteps(opened, kept)).toEqual(steps.slice(2))
})
