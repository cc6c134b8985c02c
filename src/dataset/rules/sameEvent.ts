import type { Milestone } from '../read.ts'
import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { event } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

// Two who write down one event may know its day differently well, and call it by another kind.
const elsewhere = { ...event, id: 'bo-event', date: '2010', kind: 'statement', title: 'Passed: the law' }

export const sameEvent: Rule = {
  id: 'same-event',
  level: 'warning',
  sentence:
    'One act is one milestone: two actors have no milestones of what may be one day whose titles share most of their words, unless one is `partOf` the other or both are of a third.',
  good: {
    'actors/ar/milestones.json': [event],
    'actors/bo/milestones.json': [{ ...elsewhere, partOf: 'ar-event' }],
  },
  bad: {
    files: { 'actors/ar/milestones.json': [event], 'actors/bo/milestones.json': [elsewhere] },
    at: ['actors/bo/milestones.json', 'milestones', 0],
  },
  *check({ milestones }) {
    // By their first days, what may be of the same day stands close together.
    const inOrder = milestones.toSorted((one, other) => compare(firstDayOf(one.date), firstDayOf(other.date)))
    const words = inOrder.map(({ title }) => wordsOf(title))
    for (const [index, one] of inOrder.entries()) {
      const last = lastDayOf(one.date)
      for (let next = index + 1; next < inOrder.length && firstDayOf(inOrder[next]!.date) <= last; next++) {
        const pair = [one, inOrder[next]!]
        if (one.actor === pair[1]!.actor || areJoined(one, pair[1]!) || !areAlike(words[index]!, words[next]!)) continue
        const [first, second] = pair.toSorted((a, b) => milestones.indexOf(a) - milestones.indexOf(b))
        const message = `seems to be the event "${first!.id}"; expected one record with all in \`actors\`, or \`partOf\` between acts of their own`
        yield { record: second!, at: [], message }
      }
    }
  },
}

function areJoined(one: Milestone, other: Milestone): boolean {
  return one.partOf === other.id || other.partOf === one.id || (one.partOf !== undefined && one.partOf === other.partOf)
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 2 && shared / Math.min(a.size, b.size) >= 0.6
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
