import {
  createColumnHelper,
  createExpandedRowModel,
  createSortedRowModel,
  rowExpandingFeature,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { useMemo, useRef } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { SortKey } from '../../view/view.ts'
import { ColumnHead } from './ColumnHead.tsx'
import styles from './ComparisonMatrix.module.css'
import { MatrixRow } from './MatrixRow.tsx'
import { RowOrderHead } from './RowOrderHead.tsx'
import { compareSortValues, sortValueOf, type Comparison, type ComponentRow, type QuestionRow } from './rows.ts'
import { StripCard } from './StripCard.tsx'
import { useArrowKeys } from './useArrowKeys.ts'
import { useFrameRoom } from './useFrameRoom.ts'

type AnyRow = ComponentRow | QuestionRow

const features = tableFeatures({
  rowSortingFeature,
  rowExpandingFeature,
  sortedRowModel: createSortedRowModel(),
  expandedRowModel: createExpandedRowModel(),
})
const helper = createColumnHelper<typeof features, AnyRow>()

/** A column by whose values rows can be sorted; where nothing is known a row stands last, whichever way one sorts. */
function sortableColumn(id: string) {
  return helper.accessor((row) => sortValueOf(row, id), {
    id,
    sortUndefined: 'last',
    sortFn: (one, other) => compareSortValues(sortValueOf(one.original, id)!, sortValueOf(other.original, id)!),
  })
}

interface ComparisonMatrixProps {
  readonly matrix: Matrix
  readonly comparison: Comparison
  readonly sort: readonly SortKey[]
  readonly order: SortKey | undefined
  readonly open: readonly string[]
  /** Components can be opened and closed. */
  readonly foldable?: boolean
  readonly baseline: string | undefined
  readonly evidence: string | undefined
  /** One country against another, components down. */
  readonly narrow: boolean
  /** Positions are words of the release day: on a past day their place is taken by what the findings say. */
  readonly isReleaseDay: boolean
}

/** Components, opening to their questions, by countries: a table that one walks through with the arrow keys. */
export function ComparisonMatrix(props: ComparisonMatrixProps) {
  const { matrix, comparison, sort, order, open, foldable = true, baseline, evidence, narrow, isReleaseDay } = props
  const tableRef = useRef<HTMLTableElement>(null)
  const shown = comparison.columns
  const actorIds = useMemo(() => shown.map(({ actor }) => actor.id), [shown])

  const columns = useMemo(
    () => helper.columns(['name', ...matrix.actors.map(({ id }) => id), 'spread'].map(sortableColumn)),
    [matrix],
  )
  const sorting = useMemo(() => sort.map(({ by, descending }) => ({ id: by, desc: descending })), [sort])
  const expanded = useMemo(() => Object.fromEntries(open.map((id) => [id, true])), [open])
  const table = useTable({
    features,
    columns,
    data: comparison.rows as readonly AnyRow[],
    getRowId: (row) => row.id,
    getSubRows: (row) => ('questions' in row ? row.questions : undefined),
    state: { sorting, expanded },
  })

  useArrowKeys(tableRef)
  useFrameRoom(tableRef, shown.length)

  const [openActor, openRow] = evidence?.split('@', 1)[0]!.split('.') ?? []
  const drawnRows = table
    .getRowModel()
    .rows.map((row) => (
      <MatrixRow
        key={row.id}
        row={row.original}
        matrix={matrix}
        columns={shown}
        isOpen={row.getIsExpanded()}
        foldable={foldable}
        order={order?.by === row.id ? order : undefined}
        openCell={row.id === openRow ? openActor : undefined}
        narrow={narrow}
        isReleaseDay={isReleaseDay}
      />
    ))
  return (
    <>
      {/* Until it is measured it is taken to be narrow. */}
      <div className={styles['frame']} data-tight="">
        <table ref={tableRef} className={styles['table']} data-narrow={narrow || undefined}>
          <caption className="visually-hidden">
            Components of cyber policy by country. Arrow keys move from cell to cell, Enter opens the evidence.
          </caption>
          <thead>
            <tr>
              {!narrow && <RowOrderHead by="name" label="Component" sort={sort} />}
              {shown.map((column) => (
                <ColumnHead
                  key={column.actor.id}
                  matrix={matrix}
                  column={column}
                  shown={actorIds}
                  sort={sort}
                  isBaseline={column.actor.id === baseline}
                  narrow={narrow}
                />
              ))}
              {!narrow && <RowOrderHead by="spread" label="Gap" sort={sort} />}
            </tr>
          </thead>
          {narrow ? drawnRows : <tbody>{drawnRows}</tbody>}
        </table>
      </div>
      <StripCard table={tableRef} matrix={matrix} comparison={comparison} />
    </>
  )
}
