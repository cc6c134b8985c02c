import { useMemo, type MouseEvent, type ReactNode } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import type { RecordsKind } from '../../frame/recordFacets.ts'
import { pathOf } from '../../model/screens.ts'
import { DataTable, type ColumnSort } from '../../ui/DataTable.tsx'
import { narrowScreen, useMediaQuery } from '../../ui/useMediaQuery.ts'
import { siteRoot } from '../../view/siteRoot.ts'
import { addressOf, changeView, useView, useViewParts, useViewState } from '../../view/store.ts'
import type { RecordRow } from '../recordRows.ts'
import { firstColumns, firstSort, openingColumn, recordColumns } from './recordColumns.tsx'

interface RecordsTableProps {
  readonly matrix: Matrix
  readonly kind: RecordsKind
  readonly rows: readonly RecordRow[]
  /** Further controls above the table. */
  readonly tools: ReactNode
}

/**
 * Records of a kind as a table: sorted, with the columns that the reader chose. A name is a link to the record's page; a
 * plain press opens the evidence instead, where the kind has one.
 */
export function RecordsTable({ matrix, kind, rows, tools }: RecordsTableProps) {
  const { rows: sort, columns } = useViewParts(['rows', 'columns'])
  const evidence = useView((view) => view.evidence)
  const narrow = useMediaQuery(narrowScreen)
  const definitions = useMemo(() => recordColumns(matrix, kind, narrow), [matrix, kind, narrow])
  const opening = openingColumn[kind]
  // The same for all of the names: a view is put into words once.
  const search = useViewState(
    () => new URL(addressOf({ screen: kind, page: 'any' }, { evidence: undefined }), location.href).search,
  )
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
      link={(row, attributes) => {
        const name = definitions.find(({ id }) => id === opening)!.cell(row)
        return kind === 'sources' ? (
          <PlaceLink to={{ screen: kind, page: row.id }} {...attributes}>
            {name}
          </PlaceLink>
        ) : (
          <a
            {...attributes}
            href={new URL(pathOf({ screen: kind, page: row.id }), siteRoot()).pathname + search}
            data-evidence={row.id}
            aria-current={row.id === evidence ? 'true' : undefined}
            onClick={(event) => {
              if (!isPlainPress(event)) return
              event.preventDefault()
              changeView({ evidence: row.id === evidence ? undefined : row.id })
            }}
          >
            {name}
          </a>
        )
      }}
      // On a phone the names stay in sight where they stand first.
      sticky={narrow && kind !== 'milestones'}
      tools={tools}
      empty={<NothingPasses kind={kind} />}
    />
  )
}

/** The search of everything forgives more than the filter of a table: slips, transcriptions, other scripts. */
function NothingPasses({ kind }: { kind: RecordsKind }) {
  const q = useView((view) => view.q)
  return (
    <>
      No {kind.slice(0, -1)} passes these filters.{' '}
      {q !== '' && (
        <PlaceLink to={{ screen: 'search' }} change={{ q }}>
          Search everything for “<bdi>{q}</bdi>”
        </PlaceLink>
      )}
    </>
  )
}

const idOf = ({ id }: RecordRow) => id

/** One that the browser would follow in place: the others open a tab, a window or a menu. */
function isPlainPress({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return !ctrlKey && !metaKey && !shiftKey && !altKey && button === 0
}

/** What stands by itself needs not stand in the address. */
function isFirst(kind: RecordsKind, keys: readonly ColumnSort[]): boolean {
  const first = firstSort[kind]
  return (
    keys.length === first.length &&
    keys.every(({ by, descending }, index) => by === first[index]!.by && descending === first[index]!.descending)
  )
}
