import type { DataFile } from '../dataset/dataFile.ts'
import { catalogueOf } from '../dataset/publish/catalogue.ts'
import { evidenceOf } from '../dataset/publish/evidence.ts'
import { matrixOf, type Matrix } from '../dataset/publish/matrix.ts'
import { readDataset } from '../dataset/read.ts'
import { buildSearchIndex } from '../model/search/searchIndex.ts'
import { searchEntriesOf } from '../model/search/searchEntries.ts'
import type { DatasetSource } from './datasetSource.ts'

/** A dataset published in memory, for the screens to read like any other. */
export interface DraftSource {
  readonly source: DatasetSource
  readonly matrix: Matrix
}

/** Publishes these files, which must have passed the check, in memory. */
export function draftSource(files: readonly DataFile[], name: string): DraftSource {
  const dataset = readDataset(files)
  const matrix = matrixOf(dataset)
  const source: DatasetSource = {
    kind: 'draft',
    name,
    shown: { files, since: new Date() },
    loadMatrix: () => Promise.resolve(matrix),
    loadEvidence: (actor) => Promise.resolve(evidenceOf(dataset, actor)),
    loadCatalogue: async (kind) => catalogueOf(dataset, kind)[kind as never],
    // How Chinese is pronounced is known when the site is built only: here it is found by its characters.
    loadSearch: async (version) => JSON.parse(buildSearchIndex(searchEntriesOf(dataset), version, () => '')),
  }
  return { source, matrix }
}
