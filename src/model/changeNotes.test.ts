import { expect, it } from 'vitest'
import { diffDatasets } from '../dataset/diff.ts'
import { matrixOf } from '../dataset/publish/matrix.ts'
import { readDataset } from '../dataset/read.ts'
import { answer, exampleDataset, law, no } from '../dataset/rules/exampleDataset.ts'
import { changeNotes, markdownOf, releaseNotes } from './changeNotes.ts'
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

it('each note names the file and line', () => {
  const places = notes().sections[0]!.notes.map(({ place }) => place)
  expect(places).toEqual(['data/actors/ar/documents.json:4', 'data/actors/ar/findings.json:4'])
})

it('where nothing changed, that is said', () => {
  expect(changeNotes(diffDatasets(before, before))).toEqual({ sum: 'No fact changed', sections: [] })
})
