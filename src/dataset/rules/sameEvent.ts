import type { Milestone } from '../read.ts'
import { firstDayOf, lastDayOf } from '../firstAndLastDay.ts'
import { lettersOf } from './duplicateRecords.ts'
import { event } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

// Two who write down one event may know its day differently well, and call it by another kind.
const elsewhere = { ...event, id: 'bo-event', date: '2010', kind: 'statement', title: 'Passed: the law' }

export const sameEvent: Rule = {
  id: 'same-event',
  level: 'warning',
  sentence:
    'One act is one milestone: no two milestones of what may be one day have titles that share most of their words, of one actor nearly all, unless one is `partOf` the other or both are of a third.',
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
        const isOneActor = one.actor === pair[1]!.actor
        // An actor often does several things of one kind on a day; another who tells of it chooses words of their own.
        if (areJoined(one, pair[1]!) || !areAlike(words[index]!, words[next]!, isOneActor ? 0.8 : 0.6)) continue
        // The same title letter by letter is told as a duplicate.
        if (isOneActor && lettersOf(one.title) === lettersOf(pair[1]!.title)) continue
        const [first, second] = pair.toSorted((a, b) => milestones.indexOf(a) - milestones.indexOf(b))
        const expected = isOneActor ? 'one record, whose `replaces` names the other' : 'one record with all in `actors`'
        const message = `seems to be the event "${first!.id}"; expected ${expected}, or \`partOf\` between acts of their own`
        yield { record: second!, at: [], message }
      }
    }
  },
}

function areJoined(one: Milestone, other: Milestone): boolean {
  return one.partOf === other.id || other.partOf === one.id || (one.partOf !== undefined && one.partOf === other.partOf)
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>, share: number): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 2 && shared / Math.min(a.size, b.size) >= share
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
