import type { Matrix } from '../../dataset/publish/matrix.ts'
import { useView } from '../../view/store.ts'
import { ComparisonMatrix } from './ComparisonMatrix.tsx'
import { Legend } from './Legend.tsx'
import { PairPicker } from './PairPicker.tsx'
import type { ComparedView } from './rows.ts'
import { SortNotice } from './SortNotice.tsx'
import { useComparison } from './useComparison.ts'

interface MatrixPartProps {
  readonly matrix: Matrix
  /** What the place decides in the reader's stead: which components, say. It must stay the same object. */
  readonly fixed: Partial<ComparedView>
  /** The components stand open and cannot be folded. */
  readonly unfolded?: boolean
}

/** A part of the comparison as other screens show it, live: of the reader's countries, day and sorting. */
export function MatrixPart({ matrix, fixed, unfolded = false }: MatrixPartProps) {
  const { comparison, shown, sort, narrow } = useComparison(matrix, fixed)
  const open = useView((view) => view.open)
  const evidence = useView((view) => view.evidence)
  return (
    <>
      {narrow && <PairPicker matrix={matrix} shown={comparison.columns.map(({ actor }) => actor.id)} />}
      <Legend comparison={comparison} />
      <SortNotice matrix={matrix} sort={sort} order={shown.order} />
      <ComparisonMatrix
        matrix={matrix}
        comparison={comparison}
        sort={sort}
        order={shown.order}
        open={unfolded ? comparison.rows.map(({ id }) => id) : open}
        foldable={!unfolded}
        baseline={narrow ? undefined : shown.baseline}
        evidence={evidence}
        narrow={narrow}
        isReleaseDay={shown.asOf === matrix.dataset.released}
      />
    </>
  )
}
