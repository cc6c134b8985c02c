import { placeOf, type DataFile } from '../../dataset/dataFile.ts'

/** Files that lie together: those of the dataset as a whole, or those of an actor. */
export interface FileGroup {
  /** The actor's id; absent for the files of the whole. */
  readonly actor?: string
  readonly files: readonly { readonly path: string; readonly name: string }[]
}

/** The files by folder: first those of the whole, then the actors in the dataset's order, as far as it is known. */
export function fileGroups(files: readonly DataFile[], actors: readonly string[]): FileGroup[] {
  const groups = new Map<string | undefined, { path: string; name: string }[]>([[undefined, []]])
  for (const { path } of files) {
    const actor = placeOf(path)?.actor
    const group = groups.get(actor) ?? []
    group.push({ path, name: path.slice(path.lastIndexOf('/') + 1) })
    groups.set(actor, group)
  }
  const rank = (actor: string | undefined) => {
    if (actor === undefined) return -1
    const index = actors.indexOf(actor)
    return index < 0 ? actors.length : index
  }
  return [...groups]
    .filter(([, listed]) => listed.length > 0)
    .sort(([one], [other]) => rank(one) - rank(other))
    .map(([actor, listed]) => ({ ...(actor !== undefined && { actor }), files: listed }))
}
