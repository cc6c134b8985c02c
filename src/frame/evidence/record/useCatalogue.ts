import { useEffect } from 'react'
import type { Catalogue } from '../../../dataset/publish/catalogue.ts'
import { openCatalogue, useOpenDataset } from '../../../view/openDataset.ts'
import { recordKinds } from './recordEntry.ts'
import { waitingAmong, type NotReady } from './waitingAmong.ts'

/** The lists of the catalogue as far as they have come. */
export interface OpenCatalogue {
  readonly lists: { readonly [Kind in keyof Catalogue]?: Catalogue[Kind] }
  /** Why there is not yet everything: what failed, else that something is on its way. */
  readonly waiting?: NotReady
  readonly retry: () => void
}

const kinds = [...recordKinds, 'sources'] as const

/** Loads the catalogue while a record is wanted. */
export function useCatalogue(wanted: boolean): OpenCatalogue {
  const states = useOpenDataset((state) => state.catalogue)
  useEffect(() => {
    if (wanted) openAll()
  }, [wanted])
  const lists = Object.fromEntries(
    kinds.flatMap((kind) => (states[kind]?.status === 'ready' ? [[kind, states[kind].content]] : [])),
  )
  const waiting = waitingAmong(kinds.map((kind) => states[kind]))
  return { lists, ...(waiting && { waiting }), retry: openAll }
}

function openAll(): void {
  for (const kind of kinds) void openCatalogue(kind)
}
