const folder = 'data/'

/** How the view names a file of the draft: by its path within `data/`. */
export function fileOfPath(path: string): string {
  return path.startsWith(folder) ? path.slice(folder.length) : path
}

/** The path of a file that the view names. */
export function pathOfFile(file = 'dataset.json'): string {
  return `${folder}${file}`
}
