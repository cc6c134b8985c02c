import { create } from 'zustand'
import { loadSearch } from '../dataset/load.ts'
import { openSearchIndex, type SearchFile, type SearchIndex } from '../model/search/searchIndex.ts'
import { publishedRoot, settled, started, useOpenDataset, type Loading } from './openDataset.ts'

/** The index of the search and how far it has come. Apart from the dataset: its code comes with the search only. */
export const useSearchIndex = create<{ readonly index: Loading<SearchIndex> | undefined }>()(() => ({
  index: undefined,
}))

/** Loads the index, if it is not there or on its way already; what failed is tried again. */
export async function openSearch(): Promise<void> {
  const { matrix } = useOpenDataset.getState()
  const { index } = useSearchIndex.getState()
  if (matrix.status !== 'ready' || (index && index.status !== 'failed')) return
  const { version } = matrix.content.dataset
  const load = async () => openSearchIndex(await loadSearch<SearchFile>(publishedRoot(), version))
  useSearchIndex.setState({ index: started })
  useSearchIndex.setState({ index: await settled(load()) })
}
