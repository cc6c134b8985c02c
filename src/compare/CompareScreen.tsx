import { useEffect, useMemo } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { FilterNotice } from '../frame/FilterNotice.tsx'
import screen from '../frame/screen.module.css'
import controls from '../ui/controls.module.css'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { actorInFocus, asPair } from '../view/asPair.ts'
import { changeView, useView, useViewParts, useViewState } from '../view/store.ts'
import { announcementOf } from './announcement.ts'
import styles from './CompareScreen.module.css'
import { ComparisonMatrix } from '../frame/matrix/ComparisonMatrix.tsx'
import { DifferenceBar } from './DifferenceBar.tsx'
import { keepInPair } from './keepInPair.ts'
import { keepUnchanged } from '../frame/matrix/keepUnchanged.ts'
import { Legend } from '../frame/matrix/Legend.tsx'
import { PairPicker } from './PairPicker.tsx'
import { comparedParts, comparisonOf, type Comparison } from '../frame/matrix/rows.ts'
import { pageTitleOf, sentenceOf, titleOf } from './sentence.ts'
import { keysThatSort } from '../frame/matrix/sorting.ts'
import { sortInWords, SortNotice } from './SortNotice.tsx'

let lastShown: Comparison | undefined

/** The comparison of the view; what is as it was shown last stays the very same, so that it is not drawn again. */
function shownComparison(...parts: Parameters<typeof comparisonOf>): Comparison {
  return (lastShown = keepUnchanged(lastShown, comparisonOf(...parts)))
}

/** Components by countries as of a day. */
export function CompareScreen({ matrix }: { matrix: Matrix }) {
  const compared = useViewParts(comparedParts)
  const steppedFrom = useViewState((state) => state.steppedFrom)
  const wantedSort = useView((view) => view.sort)
  const open = useView((view) => view.open)
  const evidence = useView((view) => view.evidence)
  const narrow = useMediaQuery(narrowScreen)
  const inFocus = actorInFocus(evidence)
  const shown = useMemo(
    () => (narrow ? asPair(matrix, compared, inFocus) : compared),
    [matrix, narrow, compared, inFocus],
  )
  const sort = useMemo(() => keysThatSort(wantedSort, matrix, shown.actors), [wantedSort, matrix, shown.actors])
  const comparison = useMemo(() => shownComparison(matrix, shown, steppedFrom), [matrix, shown, steppedFrom])
  const { columns, rows, questionsShown, questionsInAll } = comparison
  const actors = columns.map(({ actor }) => actor)
  const pageTitle = pageTitleOf(matrix, actors, compared.asOf)

  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])

  useEffect(() => (narrow ? keepInPair(matrix) : undefined), [narrow, matrix])

  const allOpen = rows.every(({ id }) => open.includes(id))
  return (
    <main className={screen['screen']} id="main">
      <h1>{titleOf(actors)}</h1>
      <p className={screen['sentence']}>{sentenceOf(comparison, compared.asOf)}</p>
      <p className="visually-hidden" role="status">
        {announcementOf(comparison, compared.asOf, steppedFrom)} {sortInWords(matrix, sort, shown.order)}
      </p>
      {narrow && <PairPicker matrix={matrix} shown={actors.map(({ id }) => id)} />}
      <div className={styles['choices']}>
        <DifferenceBar matrix={matrix} comparison={comparison} narrow={narrow} />
        <FilterNotice matrix={matrix} shown={questionsShown} inAll={questionsInAll} />
      </div>
      <div className={styles['aboveTable']}>
        <Legend comparison={comparison} />
        <button
          type="button"
          className={controls['button']}
          onClick={() => changeView({ open: allOpen ? [] : matrix.components.map(({ id }) => id) })}
        >
          {allOpen ? 'Collapse all' : 'Expand all'}
        </button>
      </div>
      <SortNotice matrix={matrix} sort={sort} order={shown.order} />
      <ComparisonMatrix
        matrix={matrix}
        comparison={comparison}
        sort={sort}
        order={shown.order}
        open={open}
        baseline={narrow ? undefined : compared.baseline}
        evidence={evidence}
        narrow={narrow}
        isReleaseDay={compared.asOf === matrix.dataset.released}
      />
    </main>
  )
}
