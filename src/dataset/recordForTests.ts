import type { DataFile } from './dataFile.ts'
import { matrixOf } from './publish/matrix.ts'
import { readDataset } from './read.ts'

const texts = import.meta.glob<string>(['/tests/record/*.json', '/tests/record/actors/*/*.json'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * The record as it was on the day of a release, the same for tests in Node, in the browser and of the site: what the rules
 * say of it stays the same while people mend `data/`.
 */
export const recordFiles: readonly DataFile[] = Object.entries(texts).map(([path, text]) => ({
  path: path.replace('/tests/record/', 'data/'),
  text,
}))

export const record = readDataset(recordFiles)

export const recordMatrix = matrixOf(record)
