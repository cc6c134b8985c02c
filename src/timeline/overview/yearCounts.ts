import type { MilestoneKind } from '../../dataset/milestoneKinds.ts'
import type { Milestone } from '../../dataset/read.ts'
import type { TimelineItem } from '../../frame/timeline/items.ts'

/** What a year's column is made of: whose records, or which kinds. */
export type Stacked = 'actor' | 'kind'

/** A part of every column. */
export interface Series {
  readonly id: string
  readonly label: string
}

/** How many milestones begin in a year, in all and of each series by its id. */
export interface YearCount {
  readonly year: number
  readonly total: number
  readonly of: Readonly<Record<string, number>>
}

/** Kinds that belong together: twelve shades cannot be told apart. */
const families: readonly (Series & { readonly kinds: readonly MilestoneKind[] })[] = [
  { id: 'policy', label: 'Strategies, statements, proposals', kinds: ['strategy', 'statement', 'proposal'] },
  { id: 'law', label: 'Laws and regulations', kinds: ['law', 'regulation'] },
  { id: 'body', label: 'Institutions and funding', kinds: ['institution', 'funding'] },
  { id: 'force', label: 'Military, exercises, incidents', kinds: ['military', 'exercise', 'incident'] },
  { id: 'treaty', label: 'Treaties and agreements', kinds: ['treaty', 'agreement'] },
]

/**
 * The columns of the overview: every year from that of the first day to that of the last, also those without a milestone.
 * A milestone counts once, in the year in which it may begin first, for the actor that keeps its record.
 */
export function yearCounts(
  items: readonly TimelineItem<Milestone>[],
  stacked: Stacked,
  actorName: (actor: string) => string,
): { years: YearCount[]; series: Series[] } {
  const seriesOf = ({ record }: TimelineItem<Milestone>) =>
    stacked === 'actor' ? record.actor : families.find(({ kinds }) => kinds.includes(record.kind))!.id
  const byYear = new Map<number, Record<string, number>>()
  const met = new Set<string>()
  for (const item of items) {
    const year = Number(item.date.slice(0, 4))
    const id = seriesOf(item)
    const counts = byYear.get(year) ?? {}
    counts[id] = (counts[id] ?? 0) + 1
    byYear.set(year, counts)
    met.add(id)
  }
  const all = stacked === 'actor' ? [...met].map((id) => ({ id, label: actorName(id) })) : families
  return {
    series: all.filter(({ id }) => met.has(id)).map(({ id, label }) => ({ id, label })),
    years: yearsBetween([...byYear.keys()]).map((year) => {
      const of = byYear.get(year) ?? {}
      return { year, of, total: Object.values(of).reduce((sum, count) => sum + count, 0) }
    }),
  }
}

function yearsBetween(years: readonly number[]): number[] {
  if (years.length === 0) return []
  const first = Math.min(...years)
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index)
}
