import { describe, expect, it } from 'vitest'
import { diffDatasets } from '../dataset/diff.ts'
import { matrixOf } from '../dataset/publish/matrix.ts'
import { readDataset } from '../dataset/read.ts'
import { answer, exampleDataset, exampleInfo, law, no } from '../dataset/rules/exampleDataset.ts'
import { changeNotes, markdownOf, releaseNotes, releaseWord } from './changeNotes.ts'
import { effectsBetween } from './effects.ts'

const before = exampleDataset({ 'actors/ar/documents.json': [law] })
const after = exampleDataset({
  'actors/ar/documents.json': [
    { ...law, title: 'Computer *Crime* Act', citations: [{ source: 'shared-src-gazette', locator: 'art. 4' }] },
  ],
  'actors/ar/findings.json': [{ ...answer, value: 'partial' }, no],
})

function notes() {
  const effects = effectsBetween(matrixOf(readDataset(before)), matrixOf(readDataset(after)))
  return changeNotes(diffDatasets(before, after), effects)
}

it('release notes say what changed, key by key, and what it does to answers and coverage', () => {
  expect(markdownOf(notes())).toBe(`2 changed.

## Changed

- \`ar-law\` Computer \\*Crime\\* Act
  - title: Computer Crime Act → Computer \\*Crime\\* Act
  - citations: − shared-src-gazette
  - citations: + shared-src-gazette, art. 4
- \`ar.cr-law@2010-03\` The law.
  - value: yes → partial

## Answers

- \`ar.cr-law\`
  - 2010-03-01 to 2010-03-30: no or yes → no or partial
  - from 2010-03-31 on: yes → partial

## Coverage on 2020-06-30

- \`ar.crime\` 1 → ½ of 2
`)
})

it('notes of a release begin with the questions, count the facts by kind and name what was withdrawn', () => {
  const path = 'data/components.json'
  const asked = before.map((file) =>
    file.path === path ? { path, text: file.text.replace('"question": "', '"question": "In law: ') } : file,
  )
  expect(asked).not.toEqual(before)
  const { sum, sections } = releaseNotes(diffDatasets(after, asked))
  expect(sum).toBe('3 changed')
  expect(sections.map(({ heading }) => heading)).toEqual(['Questions and their rules', 'Facts'])
  expect(sections[0]!.notes[0]!.lines[0]).toMatch(/^question: .* → In law: /)
  expect(sections[1]!.notes.map(({ id, words }) => `${id}: ${words}`)).toContain('documents: 1 changed')

  const without = before.filter((file) => file.path !== 'data/actors/ar/documents.json')
  const withdrawn = releaseNotes(diffDatasets(before, without)).sections
  expect(withdrawn.at(-1)).toMatchObject({ heading: 'Withdrawn', notes: [{ id: 'ar-law' }] })
})

describe('the word of a release stands first in its notes, with why:', () => {
  const documents = 'actors/ar/documents.json'
  const start = exampleDataset({ [documents]: [law] })
  const crime = JSON.parse(start.find(({ path }) => path === 'data/components.json')!.text).components[0]
  const asked = (change: object) =>
    exampleDataset({
      [documents]: [law],
      'components.json': [{ ...crime, indicators: [{ ...crime.indicators[0], ...change }, crime.indicators[1]] }],
    })

  it.each([
    ['an id is gone', exampleDataset({ [documents]: [] }), 'major', /`ar-law`/],
    ['an id is another one', exampleDataset({ [documents]: [{ ...law, id: 'ar-act' }] }), 'major', /`ar-law`/],
    [
      'files are read otherwise',
      exampleDataset({ [documents]: [law], 'dataset.json': { ...exampleInfo, schemaVersion: 2 } }),
      'major',
      /schemaVersion 1 became 2/,
    ],
    ['a question is asked otherwise', asked({ question: 'Is there one?' }), 'minor', /`cr-law` changed/],
    ['a reading rule is sharper', asked({ rule: { yes: 'an act', no: 'none' } }), 'minor', /`cr-law` changed/],
    ['a question is new', asked({ id: 'cr-new', question: 'Is there a new one?' }), 'minor', /`cr-new` added/],
    ['a word of caution was mended', asked({ caution: 'limits speech' }), 'patch', /facts and words/],
    [
      'the old id still arrives',
      exampleDataset({ [documents]: [{ ...law, id: 'ar-act', replaces: ['ar-law'] }] }),
      'patch',
      /facts and words/,
    ],
    ['a fact was dated', exampleDataset({ [documents]: [{ ...law, adopted: '2010' }] }), 'patch', /facts and words/],
    ['a country is gone', start.filter(({ path }) => !path.includes('/bo/')), 'minor', /`bo` withdrawn/],
  ])('%s', (_, end, word, why) => {
    const diff = diffDatasets(start, end)
    expect(releaseWord(diff)).toEqual({ word, why: expect.stringMatching(why) })
    const first = markdownOf(releaseNotes(diff)).split('\n')[0]!.toLowerCase()
    expect(first.startsWith(`**${word}**: `)).toBe(true)
  })

  it('where a file cannot be read, no word is given', () => {
    const broken = start.map((file) => ({ ...file, text: file.path.endsWith('documents.json') ? '{' : file.text }))
    expect(releaseWord(diffDatasets(start, broken))).toEqual({ why: expect.stringContaining('cannot be told') })
  })
})

it('a record that got another id and does not say so is told that links are lost', () => {
  const renamed = exampleDataset({ 'actors/ar/documents.json': [{ ...law, id: 'ar-act' }] })
  expect(markdownOf(changeNotes(diffDatasets(before, renamed)))).toContain(`- \`ar-act\` Computer Crime Act
  - was ar-law
  - no record names ar-law in "replaces": links to it arrive nowhere
`)
})

it('a list in another order is told with the order that it has now', () => {
  const actors = ['bo', 'ar', 'duo', 'forum']
  const turned = exampleDataset({ 'actors/ar/documents.json': [law], 'dataset.json': { ...exampleInfo, actors } })
  expect(markdownOf(changeNotes(diffDatasets(before, turned)))).toContain('actors: another order: bo, ar, duo, forum')
})

it('a title with a line break stays one point of the list', () => {
  const broken = exampleDataset({ 'actors/ar/documents.json': [{ ...law, title: 'Computer\n\n# Act' }] })
  const { sections } = changeNotes(diffDatasets(before, broken))
  expect(sections[0]!.notes[0]!.words).toBe('Computer # Act')
  expect(markdownOf({ sum: '', sections })).toContain(
    '- `ar-law` Computer # Act\n  - title: Computer Crime Act → Computer # Act\n',
  )
})

it('each note names the file and line', () => {
  const places = notes().sections[0]!.notes.map(({ place }) => place)
  expect(places).toEqual(['data/actors/ar/documents.json:4', 'data/actors/ar/findings.json:4'])
})

it('where nothing changed, that is said', () => {
  expect(changeNotes(diffDatasets(before, before))).toEqual({ sum: 'No fact changed', sections: [] })
})
