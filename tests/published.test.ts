import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBuiltSite } from './builtSite.ts'

// What `npm run build` made of `data/`: all other tests of the site stand on the record of the tests.
const published = join(import.meta.dirname, '../dist')
const site = openBuiltSite('/', {}, published)

test.each([
  ['', 'govern cyberspace'],
  ['timeline/', 'over time'],
  ['countries/', 'Countries at a glance'],
  ['countries/il/', 'Israel'],
  ['components/', 'Components'],
  ['documents/', 'Documents'],
  ['about/method/', 'Method'],
  ['studio/', 'Studio'],
])('what is published opens without an error: /%s', async (address, title) => {
  const page = await site.visit(address)
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(site.takeTroubles()).toEqual([])
})

test('what is published is the dataset of `data/`, in its version', async () => {
  const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../data/dataset.json'), 'utf8'))
  const page = await site.visit('')
  const matrix = await page.evaluate(async () => (await fetch('data/matrix.json')).json())
  expect(matrix.dataset.version).toBe(version)
})
