import { describe, expect, test } from 'vitest'
import type { TimelineItem } from '../items.ts'
import { findByTitle, keepPlace, walk, type Walk } from './walk.ts'

/** `a1@10`: an item with this id and title in the lane `a`, on day 10. */
function item(text: string): TimelineItem {
  const [id, day] = text.split('@') as [string, string]
  return { id, title: id, first: Number(day), last: Number(day), lanes: [id.charAt(0)] } as unknown as TimelineItem
}

const lanes = [
  { id: 'a', label: 'A' },
  { id: 'b', label: 'B' },
  { id: 'c', label: 'C' },
]
const byLane = {
  a: ['a1@0', 'a2@100', 'a3@110', 'a4@120', 'a5@900'].map(item),
  b: [] as TimelineItem[],
  c: ['c1@50', 'c2@130', 'c3@131'].map(item),
}
const ground: Walk = { lanes, itemsOf: (lane) => byLane[lane as 'a'], drawnWith: ({ item: it }) => [it] }
const at = (id: string, walked: Walk = ground) => {
  const lane = id.charAt(0)
  return { lane, item: walked.itemsOf(lane).find((it) => it.id === id)! }
}
const go = (key: string, from: string, walked = ground, ctrlKey = false) =>
  walk({ key, ctrlKey, metaKey: false }, at(from, walked), walked)?.item.id

describe('the keyboard', () => {
  test('goes by time in the lane and stops at its ends', () => {
    expect(go('ArrowRight', 'a1')).toBe('a2')
    expect(go('ArrowLeft', 'a2')).toBe('a1')
    expect(go('ArrowLeft', 'a1')).toBeUndefined()
    expect(go('ArrowRight', 'a5')).toBeUndefined()
  })

  test('goes over a cluster in one step, both ways', () => {
    const cluster = byLane.a.slice(1, 4)
    const clustered: Walk = { ...ground, drawnWith: ({ item: it }) => (cluster.includes(it) ? cluster : [it]) }
    expect(go('ArrowRight', 'a1', clustered)).toBe('a2')
    expect(go('ArrowRight', 'a2', clustered)).toBe('a5')
    expect(go('ArrowLeft', 'a5', clustered)).toBe('a4')
    expect(go('ArrowLeft', 'a4', clustered)).toBe('a1')
  })

  test('goes to the nearest in time of the next lane that has anything', () => {
    expect(go('ArrowDown', 'a4')).toBe('c2')
    expect(go('ArrowDown', 'a1')).toBe('c1')
    expect(go('ArrowUp', 'c3')).toBe('a4')
    expect(go('ArrowDown', 'c1')).toBeUndefined()
  })

  test('goes to the ends of the lane, and with Ctrl to the first and last of all', () => {
    expect(go('Home', 'a3')).toBe('a1')
    expect(go('End', 'a3')).toBe('a5')
    expect(go('Home', 'c2', ground, true)).toBe('a1')
    expect(go('End', 'a1', ground, true)).toBe('c3')
  })

  test('goes by ten, or as far as there is', () => {
    const long = Array.from({ length: 25 }, (_, index) => item(`a${index}@${index}`))
    const walked: Walk = { ...ground, itemsOf: () => long }
    expect(go('PageDown', 'a0', walked)).toBe('a10')
    expect(go('PageDown', 'a20', walked)).toBe('a24')
    expect(go('PageUp', 'a12', walked)).toBe('a2')
    expect(go('PageUp', 'a0', walked)).toBeUndefined()
  })
})

describe('typing', () => {
  test('finds the next title in the lane, then in the others; one letter goes round', () => {
    expect(findByTitle('a', at('a1'), ground)?.item.id).toBe('a2')
    expect(findByTitle('a', at('a5'), ground)?.item.id).toBe('a1')
    expect(findByTitle('c2', at('a1'), ground)?.item.id).toBe('c2')
    expect(findByTitle('a2', at('a2'), ground)?.item.id).toBe('a2')
    expect(findByTitle('zz', at('a2'), ground)).toBeUndefined()
  })
})

describe('after a filter', () => {
  test('one stands at the same item, in another lane if need be', () => {
    expect(keepPlace(at('a2'), ground)?.item.id).toBe('a2')
    const relaned: Walk = { lanes, itemsOf: (lane) => (lane === 'c' ? byLane.a : []), drawnWith: ground.drawnWith }
    expect(keepPlace(at('a2'), relaned)).toMatchObject({ lane: 'c', item: { id: 'a2' } })
  })

  test('or at the nearest in time of the lane, or of the first lane that has anything, or nowhere', () => {
    const without = (items: TimelineItem[]): Walk => ({
      ...ground,
      itemsOf: (lane) => (lane === 'a' ? items : byLane.c),
    })
    expect(keepPlace(at('a4'), without(byLane.a.slice(0, 3)))?.item.id).toBe('a3')
    expect(keepPlace(at('a4'), without([]))?.item.id).toBe('c2')
    expect(keepPlace(at('a4'), { ...ground, itemsOf: () => [] })).toBeUndefined()
  })
})
