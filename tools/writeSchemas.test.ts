import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dataFolder } from './readDataFolder.ts'
import { schemaFiles } from './writeSchemas.ts'

const files = await schemaFiles()

it.each(files)('$path says what the schemas say; `npm run data -- schema` brings it up to date', ({ path, text }) => {
  expect(readFileSync(join(dataFolder, '..', path), 'utf8')).toBe(text)
})

it('there is no schema of a kind of file that is no more', () => {
  const written = files.map(({ path }) => path).filter((path) => path.startsWith('data/schema/'))
  expect(
    readdirSync(join(dataFolder, 'schema'))
      .map((name) => `data/schema/${name}`)
      .sort(),
  ).toEqual(written.sort())
})

it('the dictionary in data/README.md has a line for every field of every kind of record', () => {
  const { text } = files.find(({ path }) => path === 'data/README.md')!
  const bare = text.split('\n').filter((line) => /undefined|: *$/.test(line) && line.trimStart().startsWith('-'))
  expect(bare).toEqual([])
  expect(text).toMatch(/### findings\.json[^#]*- `since`, may be absent: /)
  expect(text).toMatch(/### documents\.json[^#]*- `parties`[^#]* {2}- `signed`, may be absent: /)
})

it('where a text must have a certain form, editors say in words which', () => {
  const schemas = files
    .filter(({ path }) => path.endsWith('.schema.json'))
    .map(({ text }) => JSON.parse(text) as object)
  const patterns = schemas.flatMap(objectsIn).filter((it) => 'pattern' in it)
  expect(patterns.length).toBeGreaterThan(100)
  expect(patterns.filter((it) => !/expected|leave/.test(String(it['patternErrorMessage'])))).toEqual([])
})

function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(objectsIn)
  return Array.isArray(value) ? inner : [value as Record<string, unknown>, ...inner]
}
