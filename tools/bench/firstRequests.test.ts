import { expect, test } from 'vitest'
import { totalOf, weightOf } from './firstRequests.ts'

test('files are weighed as a server packs them, fonts as they are', () => {
  const repetitive = Buffer.alloc(20_000, 'a')
  const font = weightOf('assets/plex.woff2', repetitive)
  expect(font).toEqual({ file: 'assets/plex.woff2', kind: 'font', kilobytes: 20 })
  expect(weightOf('assets/index.js', repetitive).kilobytes).toBeLessThan(0.1)
})

test('a total counts one kind only', () => {
  const files = ['index.html', 'assets/index.js', 'assets/panel.js', 'assets/index.css', 'data/matrix.json', 'mark.svg']
  const weights = files.map((file) => weightOf(file, Buffer.from(file)))
  expect(weights.map(({ kind }) => kind)).toEqual(['page', 'script', 'script', 'style', 'data', 'other'])
  expect(totalOf(weights, 'script')).toBeCloseTo(weights[1]!.kilobytes + weights[2]!.kilobytes)
  expect(totalOf(weights, 'font')).toBe(0)
})
