import type { DataFile } from '../../dataset/dataFile.ts'

/** Somebody who has a folder in the draft. */
export interface DraftActor {
  readonly id: string
  readonly name: string
}

/** Whoever has a folder in the draft, in the order of those that are known already; the others come last. */
export function draftActors(files: readonly DataFile[], known: readonly DraftActor[]): readonly DraftActor[] {
  const ids = new Set(files.flatMap(({ path }) => /^data\/actors\/([^/]+)\//.exec(path)?.[1] ?? []))
  const old = known.filter(({ id }) => ids.has(id))
  for (const { id } of old) ids.delete(id)
  return [...old, ...[...ids].map((id) => ({ id, name: nameIn(files, id) }))]
}

/** What it is called in its own file, if that can be read; else its id. */
function nameIn(files: readonly DataFile[], id: string): string {
  try {
    const { name } = JSON.parse(files.find(({ path }) => path === `data/actors/${id}/actor.json`)!.text)
    return typeof name === 'string' ? name : id
  } catch {
    return id
  }
}
