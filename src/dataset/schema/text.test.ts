import { describe, expect, it } from 'vitest'
import { checkDataset } from '../check.ts'
import { event, exampleDataset } from '../rules/exampleDataset.ts'

describe.each(['title', 'summary'])('a %s', (key) => {
  const faultsOf = (words: string) =>
    checkDataset(exampleDataset({ 'actors/ar/milestones.json': [{ ...event, [key]: words }] }))

  it.each([
    ['a line break', 'Law\npassed.', 'has a line break in it'],
    ['a line break of another kind', 'Law\u2028passed.', 'has a line break in it'],
    ['a bell', 'Law\u0007 passed.', 'has U+0007 in it, which nobody sees'],
    ['a tab', 'Law\tpassed.', 'has U+0009 in it, which nobody sees'],
    ['a turn of direction', 'Law \u202Epassed.', 'has U+202E in it, which nobody sees'],
    ['a blank without width', 'Law\u200B passed.', 'has U+200B in it, which nobody sees'],
  ])('with %s is an error that names it', (_, words, message) => {
    expect(faultsOf(words)).toMatchObject([{ rule: 'text', message: expect.stringContaining(message) }])
  })

  it.each([
    'TODO',
    'TODO.',
    'todo…',
    'TODO: look it up.',
    'FIXME',
    '.',
    '...',
    '–',
    'N/A.',
    'To be added.',
    'Lorem ipsum.',
  ])('that is only "%s" is an error', (words) => {
    expect(faultsOf(words)).toMatchObject([{ rule: 'text', message: expect.stringContaining('says nothing') }])
  })

  it.each(['To-do lists were banned.', 'C5', 'Unknown bodies met.', 'می\u200Cخواهم', 'חוק\u200E (2010)'])(
    'that is "%s" has the form of a text',
    (words) => {
      expect(faultsOf(words)).toEqual([])
    },
  )
})
