import type { Dataset, Entry } from '../dataset/read.ts'

/** The kinds of record that are facts: each says how it was checked. */
export const factKinds = ['documents', 'institutions', 'milestones', 'positions', 'findings', 'indices'] as const

export type FactKind = (typeof factKinds)[number]

/** A fact and its kind. */
export type FactEntry = Extract<Entry, { readonly kind: FactKind }>

/** The facts of a dataset, kind by kind, each kind in the order of the actors. */
export function factsOf(dataset: Dataset): FactEntry[] {
  return factKinds.flatMap((kind) => dataset[kind].map((record) => ({ kind, record }) as FactEntry))
}
