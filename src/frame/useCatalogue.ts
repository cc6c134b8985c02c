import { useEffect, useMemo } from 'react'
import type { Catalogue, CatalogueKind } from '../dataset/publish/catalogue.ts'
import { openCatalogue, useOpenDataset } from '../view/openDataset.ts'
import { waitingAmong, type NotReady } from './waitingAmong.ts'

/** Lists of the catalogue as far as they have come. */
export interface OpenCatalogue<Kind extends CatalogueKind> {
  readonly lists: { readonly [K in Kind]?: Catalogue[K] }
  /** All of them, once they are there. */
  readonly complete?: Pick<Catalogue, Kind>
  /** Why there is not yet everything: what failed, else that something is on its way. */
  readonly waiting?: NotReady
  readonly retry: () => void
}

/** Loads these kinds of record, while they are wanted. `kinds` must stay the same list. */
export function useCatalogue<Kind extends CatalogueKind>(kinds: readonly Kind[], wanted = true): OpenCatalogue<Kind> {
  const states = useOpenDataset((state) => state.catalogue)
  useEffect(() => {
    if (wanted) openAll(kinds)
  }, [kinds, wanted])
  return useMemo(() => {
    const lists = Object.fromEntries(
      kinds.flatMap((kind) => (states[kind]?.status === 'ready' ? [[kind, states[kind].content]] : [])),
    ) as OpenCatalogue<Kind>['lists']
    const waiting = waitingAmong(kinds.map((kind) => states[kind]))
    const retry = () => openAll(kinds)
    return waiting ? { lists, waiting, retry } : { lists, complete: lists as Pick<Catalogue, Kind>, retry }
  }, [kinds, states])
}

function openAll(kinds: readonly CatalogueKind[]): void {
  for (const kind of kinds) void openCatalogue(kind)
}
