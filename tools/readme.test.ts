import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDataset } from '../src/dataset/read.ts'
import { formatDate } from '../src/model/partialDate.ts'
import packageFile from '../package.json' with { type: 'json' }
import { readDataFolder } from './readDataFolder.ts'

const record = readDataset(readDataFolder())

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')

/** `some 590 findings` is true of 560 as of 620: words need no mending with each new record, and cannot rot. */
const countries = record.actors.filter(({ kind }) => kind === 'country')
const open = record.findings.filter(({ since }) => since?.startsWith('≤'))
const counts: readonly (readonly [string, number])[] = [
  ['findings', record.findings.length],
  ['yes', record.findings.filter(({ value }) => value === 'yes').length],
  ['partial', record.findings.filter(({ value }) => value === 'partial').length],
  ['no', record.findings.filter(({ value }) => value === 'no').length],
  ['with open beginning', open.length],
  ['countries', countries.length],
  ['actors', record.actors.length],
  ['components', record.components.length],
  ['questions', record.indicators.length],
  ['indicators', record.indicators.length],
  ['documents', record.documents.length],
  ['institutions', record.institutions.length],
  ['milestones', record.milestones.length],
  ['positions', record.positions.length],
  ['index results', record.indices.length],
  ['sources', record.sources.length],
  ['disputes', record.disputes.length],
  ['open questions', record.open.length],
  ['claims', record.claims.length],
  ['references', record.references.length],
  ['glossary terms', record.terms.length],
]

test.each(['README.md', 'data/PROVENANCE.md'])(
  'the counts in %s are within a tenth of those of the dataset',
  (path) => {
    const text = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')
    const told = counts.flatMap(([what, count]) =>
      [...text.matchAll(new RegExp(`(\\d[\\d,]*) ${what}\\b`, 'g'))].map((match) => ({
        what,
        said: Number(match[1]!.replace(',', '')),
        count,
      })),
    )
    expect(told.length).toBeGreaterThan(6)
    expect(told.filter(({ said, count }) => Math.abs(said - count) > count / 10)).toEqual([])
  },
)

test('every command in the README is there to be run', () => {
  const named = [...readme.matchAll(/`npm run (?:--silent )?([\w:]+)/g)].map((match) => match[1]!)
  expect(named.length).toBeGreaterThan(3)
  for (const name of named) expect(Object.keys(packageFile.scripts)).toContain(name)
})

test('the newest release in data/CHANGELOG.md is the version of the dataset', () => {
  const changes = readFileSync(new URL('../data/CHANGELOG.md', import.meta.url), 'utf8')
  expect(/^## (\S+) of (.+)$/m.exec(changes)?.slice(1)).toEqual([record.info.version, formatDate(record.info.released)])
})
