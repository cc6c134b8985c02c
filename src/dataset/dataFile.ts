/** A file of the dataset. `path` starts at the root of the project: `data/actors/nz/documents.json`. */
export interface DataFile {
  readonly path: string
  readonly text: string
}

/** What a path says: the file's name without its ending and, in an actor's folder, that actor's id. */
export function placeOf(path: string): { readonly name: string; readonly actor?: string } | undefined {
  const [, actor, name] = /^data\/(?:actors\/([^/]+)\/)?([^/]+)\.json$/.exec(path) ?? []
  if (name === undefined) return undefined
  return actor === undefined ? { name } : { name, actor }
}
