import { milestoneKinds } from '../../src/dataset/milestoneKinds.ts'
import type { Milestone } from '../../src/dataset/read.ts'

/**
 * Milestones that resemble the record's, as many as are wanted: each takes the traits of a milestone drawn from the
 * record, and moves by up to two years, as exact as it was. The same record, count and seed give the same milestones.
 *
 * @param record the milestones to resemble
 * @param until the last day on which one may lie
 */
export function generateMilestones(
  record: readonly Milestone[],
  count: number,
  { until, seed = 1 }: { readonly until: string; readonly seed?: number },
): Milestone[] {
  const random = randomFrom(seed)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!
  return Array.from({ length: count }, (_, index) => {
    const model = pick(record)
    const other = pick(record)
    const { partOf: _partOf, endDate: _endDate, replaces: _replaces, ...traits } = model
    return {
      ...traits,
      id: `${model.actor}-m-generated-${index + 1}`,
      date: moved(model.date, Math.round((random() - 0.5) * 1460), until),
      // Titles and kinds of one and another keep texts and shapes from repeating in step.
      title: random() < 0.5 ? model.title : other.title,
      kind: random() < 0.9 ? model.kind : pick(milestoneKinds),
    }
  })
}

function moved(date: string, days: number, until: string): string {
  const day = new Date(date + '-07-01'.slice(date.length - 4))
  day.setUTCDate(day.getUTCDate() + days)
  const text = day.toISOString().slice(0, 10)
  return (text < until ? text : until).slice(0, date.length)
}

/** Numbers from 0 to 1, always the same for a seed: mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let bits = Math.imul(state ^ (state >>> 15), state | 1)
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61)
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32
  }
}
