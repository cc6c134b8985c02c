import type { Milestone } from '../read.ts'
import { event } from './exampleDataset.ts'
import type { Rule } from './rule.ts'

const elsewhere = { ...event, id: 'bo-event', title: 'Passed: the law' }

export const sameEvent: Rule = {
  id: 'same-event',
  level: 'warning',
  sentence:
    'One act is one milestone: two actors have no milestones of one day and kind whose titles share most of their words, unless one is `partOf` the other or both are of a third.',
  good: {
    'actors/ar/milestones.json': [event],
    'actors/bo/milestones.json': [{ ...elsewhere, partOf: 'ar-event' }],
  },
  bad: {
    files: { 'actors/ar/milestones.json': [event], 'actors/bo/milestones.json': [elsewhere] },
    at: ['actors/bo/milestones.json', 'milestones', 0],
  },
  *check({ milestones }) {
    const byDay = new Map<string, Milestone[]>()
    for (const milestone of milestones) {
      const day = `${milestone.date} ${milestone.kind}`
      for (const other of byDay.get(day) ?? []) {
        if (other.actor === milestone.actor || areJoined(milestone, other) || !areAlike(milestone.title, other.title))
          continue
        const message = `seems to be the event "${other.id}"; expected one record with all in \`actors\`, or \`partOf\` between acts of their own`
        yield { record: milestone, at: [], message }
      }
      byDay.set(day, [...(byDay.get(day) ?? []), milestone])
    }
  },
}

function areJoined(one: Milestone, other: Milestone): boolean {
  return one.partOf === other.id || other.partOf === one.id || (one.partOf !== undefined && one.partOf === other.partOf)
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= 2 && shared / Math.min(a.size, b.size) >= 0.6
}

function wordsOf(title: string): Set<string> {
  return new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu))
}
