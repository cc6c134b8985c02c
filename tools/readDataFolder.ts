import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DataFile } from '../src/dataset/dataFile.ts'

const projectFolder = fileURLToPath(new URL('..', import.meta.url))

/** The absolute path of `data/`. */
export const dataFolder = join(projectFolder, 'data')

// What lies in data/ without being data: words for people, and schemas, which are written by `npm run data -- schema`.
const notData = /^(LICENSE|.*\.md|schema\/.*|(.*\/)?\..*)$/

/** The files of the dataset in `data/`, or in another folder like it, ready to be checked. */
export function readDataFolder(folder: string = dataFolder): DataFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !notData.test(path))
    .sort()
    .map((path) => ({ path: `data/${path}`, text: readFileSync(join(folder, path), 'utf8') }))
}
