import { expect, it } from 'vitest'
import { recordFiles } from '../../dataset/recordForTests.ts'
import { findInFiles } from './findInFiles.ts'

const one = { path: 'data/one.json', text: '{\n  "id": "nz-m-a",\n  "x": "nz-m-a, NZ-M-A"\n}\n' }
const two = { path: 'data/two.json', text: '{ "of": "Nz-m-A" }' }

it('each line with the words is found once, whatever the case, with its place', () => {
  const { hits, isMore } = findInFiles([one, two], ' nz-m-a ', 10)
  expect(isMore).toBe(false)
  expect(hits).toEqual([
    { path: one.path, line: 2, column: 10, excerpt: '"id": "nz-m-a",' },
    { path: one.path, line: 3, column: 9, excerpt: '"x": "nz-m-a, NZ-M-A"' },
    { path: two.path, line: 1, column: 10, excerpt: '{ "of": "Nz-m-A" }' },
  ])
  expect(findInFiles([one, two], 'nz-m-a', 2)).toEqual({ hits: hits.slice(0, 2), isMore: true })
  expect(findInFiles([one, two], '  ', 2)).toEqual({ hits: [], isMore: false })
})

it('in the record it finds what a search line by line finds', () => {
  const words = '2019-07'
  const expected = recordFiles.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const at = line.toLowerCase().indexOf(words)
      return at < 0 ? [] : [`${path}:${index + 1}:${at + 1}`]
    }),
  )
  expect(expected.length).toBeGreaterThan(10)
  const { hits } = findInFiles(recordFiles, words, 10_000)
  expect(hits.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual(expected)
})
