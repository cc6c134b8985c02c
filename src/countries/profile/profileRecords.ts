import type { Catalogue } from '../../dataset/publish/catalogue.ts'
import type { Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import type { Actor } from '../../dataset/read.ts'
import type { Day } from '../../model/partialDate.ts'

/** What a profile is made of; its sources, the largest list, come after. */
export const profileKinds = [
  'documents',
  'institutions',
  'milestones',
  'findings',
  'actors',
  'positions',
  'indices',
  'disputes',
  'open',
  'terms',
] as const

export type ProfileRecords = Pick<Catalogue, (typeof profileKinds)[number]>

/** Whose profile, as of when, from what. */
export interface ProfileProps {
  readonly matrix: Matrix
  readonly actor: MatrixActor
  readonly about: Actor
  readonly records: ProfileRecords
  readonly asOf: Day
  readonly inferred: 'no' | 'unknown'
}
