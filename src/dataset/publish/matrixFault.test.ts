import { expect, it } from 'vitest'
import { recordMatrix } from '../recordForTests.ts'
import { schemaVersion } from '../schema/datasetInfo.ts'
import { matrixFault, newestSchema } from './matrixFault.ts'

it('what this site publishes it can show', () => {
  expect(matrixFault(JSON.parse(JSON.stringify(recordMatrix)))).toBeUndefined()
  expect(newestSchema).toBe(schemaVersion)
})

const [component] = recordMatrix.components
const [finding] = recordMatrix.findings
it.each([
  ['nothing of it', {}, /“dataset” lacks/],
  ['a newer schema', { ...recordMatrix, dataset: { ...recordMatrix.dataset, schemaVersion: 9 } }, /schema 9/],
  ['a day that is none', { ...recordMatrix, dataset: { ...recordMatrix.dataset, released: 'today' } }, /“today”/],
  ['no component', { ...recordMatrix, components: [] }, /no “components”/],
  [
    'a component without questions',
    { ...recordMatrix, components: [{ ...component, indicators: [] }] },
    /“indicators”/,
  ],
  ['actors that are none', { ...recordMatrix, actors: 'il, gb' }, /no “actors”/],
  ['no country', { ...recordMatrix, actors: [] }, /is a country/],
  ['an answer to no question', { ...recordMatrix, findings: [{ ...finding, indicator: 'x' }] }, /answers “x”/],
  ['null among the findings', { ...recordMatrix, findings: [null] }, /no “findings”/],
])('what lacks a part that the screens need is named: %s', (_, loaded, words) => {
  expect(matrixFault(loaded)).toMatch(words)
})
