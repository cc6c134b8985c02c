import { useMemo } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { checkWords } from '../frame/filterWords.ts'
import { dayNumberOf, dayRangeOf } from '../model/partialDate.ts'
import { DataTable, type ColumnSort, type DataColumn } from '../ui/DataTable.tsx'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { instrumentColumns } from '../view/tableColumns.ts'
import type { BarItem } from '../frame/timeline/bars.ts'
import { ActorsCell } from '../frame/ActorsCell.tsx'
import { heldInWords, instrumentRows, rowStatusInWords, type InstrumentRow } from './instrumentRows.ts'
import styles from './InstrumentTable.module.css'

interface InstrumentTableProps {
  readonly matrix: Matrix
  /** The instruments that pass the filters, by actor. */
  readonly bars: readonly BarItem[]
  /** How many there are in the record. */
  readonly inAll: number
  readonly asOf: string
  /** Those whom the reader has chosen. */
  readonly actors: readonly string[]
  /** The reader filters by significance, which instruments have only through milestones. */
  readonly isWeighed: boolean
  readonly evidence: string | undefined
  readonly onOpen: (id: string) => void
  readonly hovered: string | undefined
  readonly onHover: (id: string | undefined) => void
  readonly sort: readonly ColumnSort[]
  readonly onSort: (sort: readonly ColumnSort[]) => void
}

const narrowColumns = ['title', 'status', 'began']
const atFirst: readonly ColumnSort[] = [{ by: 'status', descending: false }]

/** Documents and institutions with what they are on the as-of day: the twin of the bars. */
export function InstrumentTable(props: InstrumentTableProps) {
  const { matrix, bars, inAll, asOf, actors, isWeighed, evidence, onOpen, hovered, onHover, sort, onSort } = props
  const narrow = useMediaQuery(narrowScreen)
  const rows = useMemo(() => instrumentRows(bars, actors), [bars, actors])
  const columns = useMemo(() => columnsOf(matrix, narrow), [matrix, narrow])
  return (
    <section aria-labelledby="instruments-title" className={styles['instruments']}>
      <h2 id="instruments-title">Instruments</h2>
      <p className={styles['held']} role="status">
        {heldInWords(rows, asOf)}
      </p>
      <p className={styles['note']}>
        {inAll === 0
          ? 'The record has no documents and no institutions.'
          : `${rows.length} of the record’s ${inAll} documents and institutions are those of the chosen countries that pass the filters.`}
        {isWeighed &&
          ' An instrument weighs as much as the weightiest milestone that names it; one that none names is minor.'}
      </p>
      <DataTable
        name="Instruments as of the day"
        rows={rows}
        idOf={({ id }) => id}
        columns={columns}
        shown={narrow ? narrowColumns : instrumentColumns}
        sort={sort.length > 0 ? sort : atFirst}
        onSort={onSort}
        opening="title"
        onOpen={onOpen}
        opened={evidence}
        button={({ id }) => ({ 'data-evidence': id })}
        lit={hovered}
        onLit={onHover}
        empty="No document or institution passes these filters."
      />
    </section>
  )
}

function columnsOf(matrix: Matrix, narrow: boolean): DataColumn<InstrumentRow>[] {
  const places = new Map(matrix.actors.map(({ id }, index) => [id, index]))
  const names = new Map(matrix.actors.map(({ id, name }) => [id, name]))
  const nameOf = (id: string) => names.get(id) ?? id
  return [
    {
      id: 'title',
      header: 'Title',
      width: narrow ? 8 : 10,
      grow: true,
      sortValue: ({ title }) => title,
      cell: ({ title }) => title,
    },
    { id: 'type', header: 'Type', width: 7, sortValue: ({ type }) => type, cell: ({ type }) => type },
    {
      id: 'actors',
      header: 'Country',
      rule: 'in the order of the record',
      width: 9,
      sortValue: ({ actors }) => actors.map((id) => places.get(id) ?? places.size),
      cell: ({ actors }) => <ActorsCell matrix={matrix} actors={actors} />,
    },
    {
      id: 'status',
      header: 'On the day',
      rule: 'from in force or at work to not yet there, those of the chosen countries first, then by the beginning',
      width: narrow ? 6 : 8,
      sortValue: ({ rank, isBeside, bars }) => [rank, Number(isBeside), bars[0]!.first],
      cell: (row) => (
        <span className={row.rank === 0 ? styles['inForce'] : styles['soft']}>{rowStatusInWords(row, nameOf)}</span>
      ),
    },
    {
      id: 'began',
      header: 'Began',
      rule: 'by the first day that it may be, then by the last: the more exact first',
      width: narrow ? 6 : 6.5,
      sortValue: ({ bars }) => sortDate(bars[0]!.date),
      cell: ({ bars }) => <Began bars={bars} />,
    },
    {
      id: 'ended',
      header: 'Ended',
      width: 6.5,
      sortValue: (row) => {
        const ended = endOf(row)
        return ended === undefined ? undefined : sortDate(ended)
      },
      cell: (row) => {
        const ended = endOf(row)
        return ended === undefined ? '' : <time dateTime={ended}>{ended}</time>
      },
    },
    {
      id: 'check',
      header: 'Check',
      width: 7,
      sortValue: ({ bars }) => checkWords[bars[0]!.check]!,
      cell: ({ bars }) => <span className={styles['soft']}>{checkWords[bars[0]!.check]}</span>,
    },
  ]
}

/** In force, adopted or proposed: the first of its bars; how far that is known is said. */
function Began({ bars }: Pick<InstrumentRow, 'bars'>) {
  const { date, state, startAssumed, startUnrecorded } = bars[0]!
  const notes = [
    state === 'pending' && (startUnrecorded ? 'signed or adopted' : 'adopted'),
    state === 'proposed' && 'proposed',
    startAssumed && 'start assumed',
    new Set(bars.map((bar) => bar.date)).size > 1 && 'and later',
  ].filter((note) => note !== false)
  return (
    <>
      <time dateTime={date}>{date}</time>
      {notes.length > 0 && <span className={styles['soft']}> {notes.join(', ')}</span>}
    </>
  )
}

function endOf({ bars }: InstrumentRow): string | undefined {
  return bars[0]!.isOpen ? undefined : bars[0]!.record.ended
}

function sortDate(date: string): readonly number[] {
  const { first, last } = dayRangeOf(date)
  return [dayNumberOf(first), dayNumberOf(last)]
}
