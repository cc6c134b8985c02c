import { expect, test } from 'vitest'
import type { Source } from '../../dataset/read.ts'
import { citedSources } from './citedSources.ts'

const act: Source = { id: 'act', kind: 'legal', title: 'The act', language: 'en' }

test('a source cited at several places is listed once, with all of them', () => {
  const citations = [
    { source: 'act', locator: 's. 2' },
    { source: 'act', locator: 's. 2' },
    { source: 'act' },
    { source: 'act', locator: 's. 73' },
  ]
  expect(citedSources(citations, { act })).toEqual([{ id: 'act', source: act, locators: ['s. 2', 's. 73'] }])
})

test('a source that the dataset lacks is named and does not break the rest', () => {
  expect(citedSources([{ source: 'gone' }, { source: 'act' }], { act })).toEqual([
    { id: 'gone', locators: [] },
    { id: 'act', source: act, locators: [] },
  ])
})
