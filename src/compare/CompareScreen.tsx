import { useEffect } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { FilterNotice } from '../frame/FilterNotice.tsx'
import { ComparisonMatrix } from '../frame/matrix/ComparisonMatrix.tsx'
import { Legend } from '../frame/matrix/Legend.tsx'
import { PairPicker } from '../frame/matrix/PairPicker.tsx'
import { sortInWords, SortNotice } from '../frame/matrix/SortNotice.tsx'
import { useComparison } from '../frame/matrix/useComparison.ts'
import screen from '../frame/screen.module.css'
import controls from '../ui/controls.module.css'
import { changeView, useView, useViewState } from '../view/store.ts'
import { announcementOf } from './announcement.ts'
import styles from './CompareScreen.module.css'
import { DifferenceBar } from './DifferenceBar.tsx'
import { pageTitleOf, sentenceOf, titleOf } from './sentence.ts'

/** Components by countries as of a day. */
export function CompareScreen({ matrix }: { matrix: Matrix }) {
  const { comparison, shown, sort, narrow } = useComparison(matrix)
  const steppedFrom = useViewState((state) => state.steppedFrom)
  const open = useView((view) => view.open)
  const baseline = useView((view) => view.baseline)
  const evidence = useView((view) => view.evidence)
  const { columns, rows, questionsShown, questionsInAll } = comparison
  const actors = columns.map(({ actor }) => actor)
  const pageTitle = pageTitleOf(matrix, actors, shown.asOf)

  useEffect(() => {
    document.title = pageTitle
  }, [pageTitle])

  const allOpen = rows.every(({ id }) => open.includes(id))
  return (
    <main className={screen['screen']} id="main">
      <h1>{titleOf(actors)}</h1>
      <p className={screen['sentence']}>{sentenceOf(comparison, shown.asOf)}</p>
      <p className="visually-hidden" role="status">
        {announcementOf(comparison, shown.asOf, steppedFrom)} {sortInWords(matrix, sort, shown.order)}
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
        baseline={narrow ? undefined : baseline}
        evidence={evidence}
        narrow={narrow}
        isReleaseDay={shown.asOf === matrix.dataset.released}
      />
    </main>
  )
}
