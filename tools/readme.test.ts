import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDataset } from '../src/dataset/read.ts'
import packageFile from '../package.json' with { type: 'json' }
import { readDataFolder } from './readDataFolder.ts'

const record = readDataset(readDataFolder())

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')

test('the counts in the README are those of the dataset', () => {
  const count = (records: readonly unknown[]) => records.length.toLocaleString('en')
  const countries = record.actors.filter(({ kind }) => kind === 'country')
  expect(readme).toContain(
    `The dataset holds ${count(record.findings)} findings of ${count(countries)} countries on ` +
      `${count(record.indicators)} questions, ${count(record.documents)} documents, ` +
      `${count(record.institutions)} institutions, ${count(record.milestones)} milestones and ` +
      `${count(record.sources)} sources.`,
  )
})

test('every command in the README is there to be run', () => {
  const named = [...readme.matchAll(/`npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1]!)
  expect(named.length).toBeGreaterThan(3)
  for (const name of named) expect(Object.keys(packageFile.scripts)).toContain(name)
})
