import { useDeferredValue, useEffect, useMemo } from 'react'
import { searchRecords, type SearchResult } from '../../model/search/searchRecords.ts'
import type { Loading } from '../../view/openDataset.ts'
import { openSearch, useSearchIndex } from '../../view/openSearch.ts'

/** What a query finds, as soon as the index is there; until then why it is not. */
export type Search =
  | { readonly result: SearchResult; readonly loading?: undefined }
  | { readonly loading: Exclude<Loading<unknown>, { status: 'ready' }> | undefined; readonly result?: undefined }

/** The search of what is typed. Typing goes first: what is found follows when there is time. */
export function useSearch(query: string): Search {
  const state = useSearchIndex(({ index }) => index)
  const wanted = useDeferredValue(query)
  useEffect(() => void openSearch(), [])
  const index = state?.status === 'ready' ? state.content : undefined
  return useMemo(
    () =>
      index
        ? { result: searchRecords(index, wanted) }
        : { loading: state as Exclude<Loading<unknown>, { status: 'ready' }> | undefined },
    [index, wanted, state],
  )
}
