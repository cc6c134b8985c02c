import type { Matrix, MatrixActor } from '../dataset/publish/matrix.ts'
import { membersOn } from './bloc.ts'
import type { Day } from './partialDate.ts'

/** The countries among these actors and the members of their blocs on the day, each once. */
export function comparedCountries(matrix: Matrix, actors: readonly string[], day: Day): MatrixActor[] {
  const chosen = actors.flatMap((id) => matrix.actors.find((actor) => actor.id === id) ?? [])
  const ids = chosen.flatMap(({ id, members }) => (members ? membersOn(members, day).certain : [id]))
  return [...new Set(ids)].flatMap((id) => matrix.actors.find((it) => it.id === id && it.kind === 'country') ?? [])
}
