import { useMemo, type ReactNode } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import type { RecordsKind } from '../../frame/recordFacets.ts'
import { DataTable, type ColumnSort } from '../../ui/DataTable.tsx'
import { narrowScreen, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { changeView, useView, useViewParts } from '../../view/store.ts'
import type { RecordRow } from '../recordRows.ts'
import { firstColumns, firstSort, openingColumn, recordColumns } from './recordColumns.tsx'

interface RecordsTableProps {
  readonly matrix: Matrix
  readonly kind: RecordsKind
  readonly rows: readonly RecordRow[]
  /** Further controls above the table. */
  readonly tools: ReactNode
}

/** Records of a kind as a table: sorted, with the columns that the reader chose. A name opens the evidence, of a source its page. */
export function RecordsTable({ matrix, kind, rows, tools }: RecordsTableProps) {
  const { rows: sort, columns } = useViewParts(['rows', 'columns'])
  const evidence = useView((view) => view.evidence)
  const narrow = useMediaQuery(narrowScreen)
  const definitions = useMemo(() => recordColumns(matrix, kind, narrow), [matrix, kind, narrow])
  const opening = openingColumn[kind]
  return (
    <DataTable
      name={`All ${kind} that pass the filters`}
      rows={rows}
      idOf={idOf}
      columns={definitions}
      shown={columns.length > 0 ? columns : firstColumns[kind][narrow ? 'narrow' : 'wide']}
      onShown={(shown) => changeView({ columns: shown })}
      sort={sort.length > 0 ? sort : firstSort[kind]}
      onSort={(keys) => changeView({ rows: isFirst(kind, keys) ? [] : keys })}
      opening={opening}
      opened={evidence}
      {...(kind === 'sources'
        ? {
            link: (row: RecordRow, attributes) => (
              <PlaceLink to={{ screen: kind, page: row.id }} {...attributes}>
                {definitions.find(({ id }) => id === opening)!.cell(row)}
              </PlaceLink>
            ),
          }
        : {
            onOpen: (id: string) => changeView({ evidence: id === evidence ? undefined : id }),
            button: ({ id }: RecordRow) => ({ 'data-evidence': id }),
          })}
      // On a phone the names stay in sight where they stand first.
      sticky={narrow && kind !== 'milestones'}
      tools={tools}
      empty={`No ${kind.slice(0, -1)} passes these filters.`}
    />
  )
}

const idOf = ({ id }: RecordRow) => id

/** What stands by itself needs not stand in the address. */
function isFirst(kind: RecordsKind, keys: readonly ColumnSort[]): boolean {
  const first = firstSort[kind]
  return (
    keys.length === first.length &&
    keys.every(({ by, descending }, index) => by === first[index]!.by && descending === first[index]!.descending)
  )
}
