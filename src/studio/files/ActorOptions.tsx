import type { DraftActor } from './draftActors.ts'

/** The actors of the draft, as choices of a select. */
export function ActorOptions({ actors }: { actors: readonly DraftActor[] }) {
  return actors.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ))
}
