import type { MatrixActor } from '../dataset/publish/matrix.ts'
import type { Milestone } from '../dataset/read.ts'

/**
 * The ids of those who acted in a milestone: a country in whose folder it stands, with those whom it names; in the folder of
 * a bloc or forum exactly those whom it names, or where it names nobody the bloc or forum itself.
 */
export function actingActors({ actor, actors }: Milestone, known: readonly MatrixActor[]): readonly string[] {
  const isCountry = known.some(({ id, kind }) => id === actor && kind === 'country')
  return isCountry ? [actor, ...(actors ?? [])] : (actors ?? [actor])
}
