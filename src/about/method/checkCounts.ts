import type { Catalogue } from '../../dataset/publish/catalogue.ts'

/** How many records of a kind were read in a source, and how many are known and still to be checked. */
export interface CheckCount {
  /** The kind in words. */
  readonly kind: string
  readonly read: number
  readonly known: number
}

/** The kinds of record that say how they were checked. */
export const checkedKinds = [
  'findings',
  'documents',
  'institutions',
  'milestones',
  'positions',
  'indices',
  'terms',
] as const satisfies readonly (keyof Catalogue)[]
type CheckedKind = (typeof checkedKinds)[number]

const kindWords: Readonly<Record<CheckedKind, string>> = {
  findings: 'Findings (dated answers)',
  documents: 'Documents',
  institutions: 'Institutions',
  milestones: 'Milestones',
  positions: 'Positions (stances in words)',
  indices: 'Results of indices',
  terms: 'Terms of the glossary',
}

/** The counts of each kind. */
export function checkCounts(catalogue: Pick<Catalogue, CheckedKind>): CheckCount[] {
  return checkedKinds.map((kind) => {
    const records: readonly { readonly check: 'read' | 'known' }[] = catalogue[kind]
    const read = records.filter(({ check }) => check === 'read').length
    return { kind: kindWords[kind], read, known: records.length - read }
  })
}

/** The counts of all kinds together. */
export function totalOf(counts: readonly CheckCount[]): CheckCount {
  const sum = (part: 'read' | 'known') => counts.reduce((total, count) => total + count[part], 0)
  return { kind: 'All', read: sum('read'), known: sum('known') }
}

/** Records by the actor in whose folder they stand, in the order of the actors; actors without any are left out. */
export function byActor<R extends { readonly actor: string }, A extends { readonly id: string }>(
  records: readonly R[],
  actors: readonly A[],
): { readonly actor: A; readonly records: readonly R[] }[] {
  return actors
    .map((actor) => ({ actor, records: records.filter((record) => record.actor === actor.id) }))
    .filter((group) => group.records.length > 0)
}
