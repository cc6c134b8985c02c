import type { ReactNode } from 'react'
import { SortMark } from '../../ui/SortMark.tsx'
import { changeView, useView } from '../../view/store.ts'
import type { firstsColumns } from '../../view/tableColumns.ts'
import styles from './SortedTable.module.css'

export interface SortedColumn<Row> {
  /** Borne by no other table of the screen: the address keeps one sorting for each table. */
  readonly id: (typeof firstsColumns)[number]
  readonly header: string
  /** Rows without a value stand last in both directions. */
  readonly sortValue: (row: Row) => number | string | undefined
  readonly cell: (row: Row) => ReactNode
}

interface SortedTableProps<Row> {
  readonly caption: ReactNode
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  /** The first one names the row. */
  readonly columns: readonly SortedColumn<Row>[]
  /** The column by which it is sorted at first, ascending. */
  readonly sortedBy: string
}

/** A small table, all of it in sight, with heads that sort. */
export function SortedTable<Row>({ caption, rows, idOf, columns, sortedBy }: SortedTableProps<Row>) {
  const firsts = useView((view) => view.firsts)
  const isOurs = ({ by }: { readonly by: string }) => columns.some(({ id }) => id === by)
  const sort = firsts.find(isOurs) ?? { by: sortedBy, descending: false }
  const sortBy = (by: string, descending: boolean) =>
    changeView({ firsts: [...firsts.filter((key) => !isOurs(key)), { by, descending }] })
  const sorted = sortRows(rows, columns.find(({ id }) => id === sort.by)!.sortValue, sort.descending)
  return (
    <div className={styles['frame']}>
      <table className={styles['table']}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, header }) => {
              const isSorted = id === sort.by
              return (
                <th
                  key={id}
                  scope="col"
                  aria-sort={isSorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
                >
                  <button type="button" onClick={() => sortBy(id, isSorted && !sort.descending)}>
                    {header}
                    <SortMark descending={isSorted ? sort.descending : undefined} />
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row) => (
            <tr key={idOf(row)}>
              {columns.map(({ id, cell }, index) =>
                index === 0 ? (
                  <th key={id} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id}>{cell(row)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function sortRows<Row>(
  rows: readonly Row[],
  valueOf: SortedColumn<Row>['sortValue'],
  descending: boolean,
): readonly Row[] {
  return rows.toSorted((one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)]
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
    const order = a < b ? -1 : a > b ? 1 : 0
    return descending ? -order : order
  })
}
