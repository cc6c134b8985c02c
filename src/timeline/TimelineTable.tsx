import { useMemo } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { dayNumberOf, dayRangeOf } from '../model/partialDate.ts'
import { DataTable, type ColumnSort, type DataColumn } from '../ui/DataTable.tsx'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { checkWords } from '../frame/filterWords.ts'
import type { TimelineItem } from '../frame/timeline/items.ts'
import { MarkShape } from '../frame/timeline/MarkShape.tsx'
import { ActorsCell } from '../frame/ActorsCell.tsx'
import styles from './TimelineTable.module.css'

/** The columns that fit a phone. */
export const narrowTimelineColumns = ['date', 'actors', 'title']

interface TimelineTableProps {
  readonly items: readonly TimelineItem[]
  readonly matrix: Matrix
  /** The id of the record that is open. */
  readonly evidence: string | undefined
  readonly onOpen: (id: string) => void
  readonly hovered: string | undefined
  readonly onHover: (id: string | undefined) => void
  readonly sort: readonly ColumnSort[]
  readonly onSort: (sort: readonly ColumnSort[]) => void
  /** The ids of the columns that are shown. */
  readonly columns: readonly string[]
  readonly onColumns: (columns: readonly string[]) => void
  /** What is said where there is no row. */
  readonly empty: string
}

/** The same records as on the time axis, as a table. */
export function TimelineTable(props: TimelineTableProps) {
  const { items, matrix, evidence, onOpen, hovered, onHover, sort, onSort, columns, onColumns, empty } = props
  const rows = useMemo(() => onePerRecord(items), [items])
  const narrow = useMediaQuery(narrowScreen)
  const definitions = useMemo(() => columnsOf(matrix, narrow), [matrix, narrow])
  return (
    <DataTable
      name="The timeline as a table"
      rows={rows}
      idOf={idOf}
      columns={definitions}
      shown={columns}
      onShown={onColumns}
      sort={sort}
      onSort={onSort}
      opening="title"
      onOpen={onOpen}
      opened={evidence}
      button={({ id }) => ({ 'data-evidence': id })}
      lit={hovered}
      onLit={onHover}
      empty={empty}
    />
  )
}

const idOf = ({ id }: TimelineItem) => id

/** A document that binds its parties from different days has a bar for each; in the table it is one row. */
function onePerRecord(items: readonly TimelineItem[]): readonly TimelineItem[] {
  const rows = new Map<string, TimelineItem>()
  for (const item of items) {
    const found = rows.get(item.id)
    rows.set(item.id, found ? { ...found, actors: [...new Set([...found.actors, ...item.actors])] } : item)
  }
  return rows.size === items.length ? items : [...rows.values()]
}

function columnsOf(matrix: Matrix, narrow: boolean): DataColumn<TimelineItem>[] {
  const places = new Map(matrix.actors.map(({ id }, index) => [id, index]))
  const labels = new Map(matrix.components.map(({ id, label }) => [id, label]))
  return [
    {
      id: 'date',
      header: 'Date',
      rule: 'by the first day that it may be, then by the last: the more exact first',
      width: 6.5,
      sortValue: ({ date }) => {
        const { first, last } = dayRangeOf(date)
        return [dayNumberOf(first), dayNumberOf(last)]
      },
      cell: (item) => <DateCell item={item} />,
    },
    {
      id: 'actors',
      header: 'Country',
      rule: 'in the order of the record',
      width: narrow ? 5.25 : 10,
      sortValue: ({ actors }) => actors.map((id) => places.get(id) ?? places.size),
      cell: ({ actors }) => <ActorsCell matrix={matrix} actors={actors} narrow={narrow} />,
    },
    {
      id: 'kind',
      header: 'Kind',
      width: 7,
      sortValue: ({ kind }) => kind,
      cell: ({ kind, significance }) => (
        <span className={styles['kind']}>
          <MarkShape kind={kind} significance={significance} /> {kind}
        </span>
      ),
    },
    {
      id: 'title',
      header: 'Title',
      width: narrow ? 8.75 : 12,
      grow: true,
      sortValue: ({ title }) => title,
      cell: ({ title }) => title,
    },
    {
      id: 'components',
      header: 'Components',
      width: 10,
      grow: true,
      sortValue: ({ components }) => components.map((id) => labels.get(id) ?? id).join(', '),
      cell: ({ components }) => (
        <span className={styles['soft']}>{components.map((id) => labels.get(id) ?? id).join(', ')}</span>
      ),
    },
    {
      id: 'significance',
      header: 'Significance',
      width: 7.5,
      mostFirst: true,
      sortValue: ({ significance }) => significance,
      cell: ({ significance }) => `${significance} of 3`,
    },
    {
      id: 'sources',
      header: 'Sources',
      width: 5.5,
      mostFirst: true,
      sortValue: sourcesOf,
      cell: sourcesOf,
    },
    {
      id: 'check',
      header: 'Check',
      width: 7,
      sortValue: ({ check }) => checkWords[check]!,
      cell: ({ check }) => <span className={styles['soft']}>{checkWords[check]}</span>,
    },
  ]
}

function sourcesOf({ record }: TimelineItem): number {
  return new Set(record.citations.map(({ source }) => source)).size
}

/** A date as exact as it is, in figures that stand one below the other, and whether it lies after the day that is shown. */
function DateCell({ item: { date, ends, isAfter } }: { item: TimelineItem }) {
  return (
    <span className={isAfter ? styles['after'] : undefined}>
      <time dateTime={date}>{date}</time>
      {ends && (
        <>
          {' to '}
          <time dateTime={ends.date}>{ends.date}</time>
        </>
      )}
      {isAfter && <span className="visually-hidden">, after the day that is shown</span>}
    </span>
  )
}
