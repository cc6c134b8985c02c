import { create } from 'zustand'
import { openSearchIndex, type SearchFile, type SearchIndex } from '../model/search/searchIndex.ts'
import type { DatasetSource } from './datasetSource.ts'
import { settled, started, useOpenDataset, type Loading } from './openDataset.ts'

interface OpenIndex {
  readonly index: Loading<SearchIndex> | undefined
  /** The dataset to which it belongs. */
  readonly source?: DatasetSource
}

/** The index of the search and how far it has come. Apart from the dataset: its code comes with the search only. */
export const useSearchIndex = create<OpenIndex>()(() => ({ index: undefined }))

/** Loads the index of the open dataset, if it is not there or on its way already; what failed is tried again. */
export async function openSearch(): Promise<void> {
  const { source, matrix } = useOpenDataset.getState()
  const known = useSearchIndex.getState()
  const isOurs = known.source === undefined || known.source === source
  if (matrix.status !== 'ready' || (isOurs && known.index && known.index.status !== 'failed')) return
  const { version } = matrix.content.dataset
  const load = async () => openSearchIndex(await source.loadSearch<SearchFile>(version))
  useSearchIndex.setState({ index: started, source })
  const index = await settled(load())
  if (useSearchIndex.getState().source === source) useSearchIndex.setState({ index })
}
