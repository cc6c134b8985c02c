import { useEffect, useMemo } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { narrowScreen, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { actorInFocus, asPair } from '../../view/asPair.ts'
import { useView, useViewParts, useViewState } from '../../view/store.ts'
import type { SortKey } from '../../view/view.ts'
import { keepInPair } from './keepInPair.ts'
import { keepUnchanged } from './keepUnchanged.ts'
import { comparedParts, comparisonOf, type ComparedView, type Comparison } from './rows.ts'
import { keysThatSort } from './sorting.ts'

interface ShownComparison {
  readonly comparison: Comparison
  /** What was compared; on a phone two of those that the reader chose. */
  readonly shown: ComparedView
  readonly sort: readonly SortKey[]
  /** One country against another, components down. */
  readonly narrow: boolean
}

const nothingFixed: Partial<ComparedView> = {}
let lastShown: Comparison | undefined

/** The comparison of the view; what is as it was shown last stays the very same, so that it is not drawn again. */
function comparisonShown(...parts: Parameters<typeof comparisonOf>): Comparison {
  return (lastShown = keepUnchanged(lastShown, comparisonOf(...parts)))
}

/** The comparison that the reader's view describes. `fixed` is what the place decides in the reader's stead; it must stay the same object. */
export function useComparison(matrix: Matrix, fixed: Partial<ComparedView> = nothingFixed): ShownComparison {
  const chosen = useViewParts(comparedParts)
  const steppedFrom = useViewState((state) => state.steppedFrom)
  const wantedSort = useView((view) => view.sort)
  const evidence = useView((view) => view.evidence)
  const narrow = useMediaQuery(narrowScreen)
  // What is open decides only on a phone which two are shown.
  const inFocus = narrow ? actorInFocus(evidence) : undefined
  const shown = useMemo(() => {
    const compared = { ...chosen, ...fixed }
    return narrow ? asPair(matrix, compared, inFocus) : compared
  }, [matrix, narrow, chosen, fixed, inFocus])
  const sort = useMemo(() => keysThatSort(wantedSort, matrix, shown.actors), [wantedSort, matrix, shown.actors])
  const comparison = useMemo(() => comparisonShown(matrix, shown, steppedFrom), [matrix, shown, steppedFrom])
  useEffect(() => (narrow ? keepInPair(matrix) : undefined), [narrow, matrix])
  return { comparison, shown, sort, narrow }
}
