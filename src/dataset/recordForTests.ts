import type { DataFile } from './dataFile.ts'
import { matrixOf } from './publish/matrix.ts'
import { readDataset } from './read.ts'

const texts = import.meta.glob<string>(['/data/*.json', '/data/actors/*/*.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** The project's own data files, the same for tests in Node and in the browser. */
export const recordFiles: readonly DataFile[] = Object.entries(texts).map(([path, text]) => ({
  path: path.slice(1),
  text,
}))

export const record = readDataset(recordFiles)

export const recordMatrix = matrixOf(record)
