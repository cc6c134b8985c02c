import { expect, test } from 'vitest'
import { formatFigures } from './formatFigures.ts'

test('each figure stands under its column, with its goal and whether it is met', () => {
  const text = formatFigures([
    { title: 'Asked for, kB', columns: [''], rows: [{ name: 'JavaScript', values: [130.04], goal: 130 }] },
    {
      title: 'From press to paint, ms',
      columns: ['p50', 'p95'],
      rows: [
        { name: 'Sort', values: [51, 50], goal: 50 },
        { name: 'Ratio', values: [1.254, 1200.6] },
      ],
    },
  ])
  expect(text.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim())).toEqual([
    'Asked for, kB',
    'JavaScript 130.0 goal <= 130: MISSED',
    '',
    'From press to paint, ms p50 p95',
    'Sort 51.0 50.0 goal <= 50: met',
    'Ratio 1.25 1201',
  ])
})
