import { describe, expect, test } from 'vitest'
import { directionInWords, moveColumn, pressOrder, pressSort } from './sorting.ts'

describe('pressing a head', () => {
  test('shows most first, then least first, then the order of the record', () => {
    const once = pressSort([], 'il')
    expect(once).toEqual([{ by: 'il', descending: true }])
    const twice = pressSort(once, 'il')
    expect(twice).toEqual([{ by: 'il', descending: false }])
    expect(pressSort(twice, 'il')).toEqual([])
  })

  test('starts names from A', () => {
    expect(pressSort([], 'name')).toEqual([{ by: 'name', descending: false }])
    expect(pressOrder({ by: 'name', descending: false }, 'name')).toEqual({ by: 'name', descending: true })
  })

  test('of another column replaces the sort, with Shift it adds a key', () => {
    const byIsrael = [{ by: 'il', descending: true }]
    expect(pressSort(byIsrael, 'cn')).toEqual([{ by: 'cn', descending: true }])
    expect(pressSort(byIsrael, 'cn', true)).toEqual([...byIsrael, { by: 'cn', descending: true }])
  })

  test('with Shift turns a key in its place, and takes it away after both directions', () => {
    const both = [
      { by: 'il', descending: true },
      { by: 'cn', descending: true },
    ]
    const turned = pressSort(both, 'il', true)
    expect(turned).toEqual([{ by: 'il', descending: false }, both[1]])
    expect(pressSort(turned, 'il', true)).toEqual([both[1]])
  })

  test('of a row orders the columns by it, the other way, and no more', () => {
    const once = pressOrder(undefined, 'crime')
    expect(once).toEqual({ by: 'crime', descending: true })
    expect(pressOrder(once, 'crime')).toEqual({ by: 'crime', descending: false })
    expect(pressOrder({ by: 'crime', descending: false }, 'crime')).toBeUndefined()
    expect(pressOrder({ by: 'crime', descending: false }, 'defence')).toEqual({ by: 'defence', descending: true })
  })
})

test('a column moved by hand takes its place among those shown, and the computed order ends', () => {
  expect(moveColumn(['il', 'gb', 'ru'], 'ru', 0)).toEqual({ actors: ['ru', 'il', 'gb'], order: undefined })
  expect(moveColumn(['il', 'gb', 'ru'], 'il', 9)).toEqual({ actors: ['gb', 'ru', 'il'], order: undefined })
})

test('directions are said in words that fit what is sorted', () => {
  expect(directionInWords({ by: 'il', descending: true })).toBe('most first')
  expect(directionInWords({ by: 'name', descending: false })).toBe('A to Z')
  expect(directionInWords({ by: 'spread', descending: true })).toBe('widest first')
})
