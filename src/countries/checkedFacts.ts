import type { Catalogue } from '../dataset/publish/catalogue.ts'

const kinds = [
  ['findings', 'Answers'],
  ['documents', 'Documents'],
  ['institutions', 'Institutions'],
  ['milestones', 'Milestones'],
] as const

/** How many facts were read in a source. */
export interface CheckedFacts {
  readonly read: number
  readonly all: number
}

/** The dated facts that an actor's own record holds, by kind: a kind of which there is none is left out. */
export function checkedFactsByKind(
  actor: string,
  records: Pick<Catalogue, (typeof kinds)[number][0]>,
): (CheckedFacts & { readonly name: string })[] {
  return kinds.flatMap(([kind, name]) => {
    const counted = countChecks(actor, records[kind])
    return counted.all > 0 ? [{ name, ...counted }] : []
  })
}

/** The same of all kinds together: the share that the table of countries and the profile show. */
export function checkedFacts(actor: string, records: Pick<Catalogue, (typeof kinds)[number][0]>): CheckedFacts {
  const found = checkedFactsByKind(actor, records)
  return {
    read: found.reduce((sum, it) => sum + it.read, 0),
    all: found.reduce((sum, it) => sum + it.all, 0),
  }
}

/** Of one list. */
export function countChecks(
  actor: string,
  list: readonly { readonly actor: string; readonly check: 'read' | 'known' }[],
): CheckedFacts {
  const own = list.filter((it) => it.actor === actor)
  return { read: own.filter(({ check }) => check === 'read').length, all: own.length }
}

/** In whole percent, rounded down: 100 % means all. */
export function percentRead({ read, all }: CheckedFacts): number {
  return Math.floor((100 * read) / all)
}
