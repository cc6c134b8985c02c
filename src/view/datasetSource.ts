import { loadCatalogue, loadEvidence, loadMatrix, loadSearch, type OnProgress } from '../dataset/load.ts'
import type { Catalogue, CatalogueKind } from '../dataset/publish/catalogue.ts'
import type { Evidence } from '../dataset/publish/evidence.ts'
import type { DataFile } from '../dataset/dataFile.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'

/** Where a dataset comes from, tier by tier. `version` is that of the matrix to which the rest must belong. */
export interface DatasetSource {
  readonly kind: 'published' | 'draft' | 'foreign'
  /** Its address, or what the draft is called. */
  readonly name: string
  /** Of a draft: the files that are shown, and since when: it may have been changed since. */
  readonly shown?: { readonly files: readonly DataFile[]; readonly since: Date }
  readonly loadMatrix: (onProgress: OnProgress) => Promise<Matrix>
  readonly loadEvidence: (actor: string, version: string) => Promise<Evidence>
  readonly loadCatalogue: <Kind extends CatalogueKind>(kind: Kind, version: string) => Promise<Catalogue[Kind]>
  readonly loadSearch: <T extends { readonly version: string }>(version: string) => Promise<T>
}

/** A dataset that was published: its files stand under `root`, which ends in a slash and is asked for when they are. */
export function publishedSource(
  root: () => string,
  kind: DatasetSource['kind'] = 'published',
  name = '',
): DatasetSource {
  return {
    kind,
    name,
    loadMatrix: (onProgress) => loadMatrix(root(), onProgress),
    loadEvidence: (actor, version) => loadEvidence(root(), actor, version),
    loadCatalogue: (wanted, version) => loadCatalogue(root(), wanted, version),
    loadSearch: (version) => loadSearch(root(), version),
  }
}
