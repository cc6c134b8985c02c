import {
  createColumnHelper,
  createSortedRowModel,
  functionalUpdate,
  rowSortingFeature,
  tableFeatures,
  useTable,
  type RowData,
} from '@tanstack/react-table'
import {
  Fragment,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
} from 'react'
import controls from './controls.module.css'
import styles from './DataTable.module.css'
import { Popover } from './Popover.tsx'
import { chunkSize, RowChunk } from './RowChunk.tsx'
import { SortMark } from './SortMark.tsx'
import { keepPlace, keptPlace } from './tablePlace.ts'
import { useMediaQuery } from './useMediaQuery.ts'

/** What a row is sorted by: lists are compared item by item, texts as people sort them; what has no value stands last. */
export type SortValue = string | number | readonly number[]

export interface DataColumn<Row> {
  readonly id: string
  readonly header: string
  /** The rule by which it sorts, where that is not plain: it is said beside the table and in the head. */
  readonly rule?: string
  /** In rem. What is left over goes to the columns that `grow`. */
  readonly width: number
  readonly grow?: boolean
  readonly sortValue: (row: Row) => SortValue | undefined
  /** The first press sorts from most to least. */
  readonly mostFirst?: boolean
  readonly cell: (row: Row) => ReactNode
}

/** A key by which rows are sorted: a column, and whether from most to least. */
export interface ColumnSort {
  readonly by: string
  readonly descending: boolean
}

/** What a link that opens a row must bear, so that the table leads the focus to it. */
export interface OpeningAttributes {
  readonly className: string
  readonly tabIndex: number
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly 'data-opening': ''
}

interface DataTableProps<Row> {
  readonly name: string
  readonly rows: readonly Row[]
  readonly idOf: (row: Row) => string
  readonly columns: readonly DataColumn<Row>[]
  /** The ids of the columns that are shown, in their order. */
  readonly shown: readonly string[]
  /** Without it there is no choice of columns. */
  readonly onShown?: (shown: readonly string[]) => void
  readonly sort: readonly ColumnSort[]
  readonly onSort: (sort: readonly ColumnSort[]) => void
  /** The column whose cell is a button that opens the row. It is always shown. */
  readonly opening: string
  /** Without it that cell is no button: it holds a link of its own. */
  readonly onOpen?: (id: string) => void
  readonly opened: string | undefined
  /** Draws, instead of that button, a link to the row's own page. */
  readonly link?: (row: Row, attributes: OpeningAttributes) => ReactNode
  /** Attributes of that button, for whoever looks for it. */
  readonly button?: (row: Row) => Readonly<Record<`data-${string}`, string>>
  /** The row that is pointed at elsewhere, and who wants to know which one is pointed at here. */
  readonly lit?: string | undefined
  readonly onLit?: (id: string | undefined) => void
  /** The first column stays in sight where the table is read sideways. */
  readonly sticky?: boolean
  /** Further controls, beside the choice of columns. */
  readonly tools?: ReactNode
  /** What is said where there is no row. */
  readonly empty: ReactNode
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
})

/** Below this many rows all are drawn, so that the browser's own search finds them. */
const fewRows = 200

/** A table with sortable heads, a choice of columns, and rows that are lit and opened. It scrolls in a frame of its own. */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { name, rows, idOf, columns, shown, onShown, sort, onSort, opening, onOpen, opened, button, link } = props
  const { lit, onLit } = props
  const frameRef = useRef<HTMLDivElement>(null)
  const headRef = useRef<HTMLTableSectionElement>(null)
  const isPrinted = useMediaQuery('print')
  const [kept] = useState(() => keptPlace(name))
  const [cursor, setCursor] = useState(kept?.cursor)
  const isWide = useWiderThan(frameRef)

  const definitions = useMemo(() => {
    const helper = createColumnHelper<typeof features, Row>()
    return helper.columns(
      columns.map(({ id, sortValue, mostFirst = false }) =>
        helper.accessor(sortValue, {
          id,
          sortUndefined: 'last',
          sortDescFirst: mostFirst,
          sortFn: (one, other) => compareSortValues(one.getValue(id), other.getValue(id)),
        }),
      ),
    )
  }, [columns])
  // The table sorts anew whenever it gets another list of keys.
  const sorting = useMemo(() => sort.map(({ by, descending }) => ({ id: by, desc: descending })), [sort])
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: idOf,
    state: { sorting },
    onSortingChange: (updater) => {
      onSort(functionalUpdate(updater, sorting).map(({ id, desc }) => ({ by: id, descending: desc })))
      frameRef.current?.scrollTo({ top: 0 })
    },
  })
  const sorted = table.getRowModel().rows
  const order = orderOf(shown, opening, columns)
  const shownColumns = order.map((id) => columns.find((column) => column.id === id)!)
  const places = useMemo(() => new Map(sorted.map(({ id }, index) => [id, index])), [sorted])

  // The one stop of the Tab key among the rows: where the reader was, else the opened row, else the first.
  const stop = [cursor, opened].find((id) => id !== undefined && places.has(id)) ?? sorted[0]?.id
  // What the reader goes to next is there already, with enough around it that nothing moves when it is reached.
  const pinned = [
    0,
    ...[stop, opened, lit, kept?.top].flatMap((id) => (id === undefined ? [] : (places.get(id) ?? []))),
  ]
  const drawsAll = isPrinted || sorted.length <= fewRows
  const chunks = Array.from({ length: Math.ceil(sorted.length / chunkSize) }, (_, index) =>
    sorted.slice(index * chunkSize, (index + 1) * chunkSize),
  )

  const rowOf = (id: string) => frameRef.current?.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`)
  const reveal = useEffectEvent((id: string) => {
    const row = rowOf(id)
    if (row) scrollWithin(frameRef.current!, headRef.current!, row)
  })
  // Who comes back finds the rows as they stood: before whatever is opened is brought into sight.
  useEffect(() => {
    const row = kept?.top === undefined ? undefined : rowOf(kept.top)
    if (row)
      frameRef.current!.scrollTop += row.getBoundingClientRect().top - headRef.current!.getBoundingClientRect().bottom
  }, [kept])
  const keep = useEffectEvent(() => keepPlace(name, { top: firstInSight(frameRef.current!, headRef.current!), cursor }))
  useEffect(() => {
    const frame = frameRef.current!
    // Before whatever is pressed leads away.
    addEventListener('click', keep, { capture: true })
    frame.addEventListener('scrollend', keep)
    return () => {
      removeEventListener('click', keep, { capture: true })
      frame.removeEventListener('scrollend', keep)
    }
  }, [])
  useEffect(() => {
    if (opened !== undefined) reveal(opened)
  }, [opened])

  const focusWanted = useRef(false)
  useEffect(() => {
    if (focusWanted.current && cursor !== undefined)
      rowOf(cursor)?.querySelector<HTMLElement>('[data-opening]')?.focus()
    focusWanted.current = false
  }, [cursor])

  const onKeyDown = (event: KeyboardEvent, from: string) => {
    const steps = stepsOf(event.key, sorted.length)
    if (steps === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    focusWanted.current = true
    setCursor(sorted[Math.min(Math.max(places.get(from)! + steps, 0), sorted.length - 1)]!.id)
  }

  const openingOf = (id: string): OpeningAttributes => ({
    className: styles['open']!,
    tabIndex: id === stop ? 0 : -1,
    onFocus: () => setCursor(id),
    onKeyDown: (event) => onKeyDown(event, id),
    'data-opening': '',
  })

  const drawRow = (row: (typeof sorted)[number]) => {
    const { id, original } = row
    return (
      <tr
        key={id}
        data-row={id}
        data-lit={id === lit || undefined}
        data-opened={id === opened || undefined}
        aria-rowindex={places.get(id)! + 2}
        onPointerEnter={onLit && (() => onLit(id))}
        onPointerLeave={onLit && (() => onLit(undefined))}
        onFocus={onLit && (() => onLit(id))}
        onBlur={onLit && (() => onLit(undefined))}
      >
        {shownColumns.map((column) =>
          column.id === opening ? (
            <th key={column.id} scope="row">
              {link?.(original, openingOf(id)) ??
                (onOpen ? (
                  <button
                    type="button"
                    aria-pressed={id === opened}
                    onClick={() => onOpen(id)}
                    {...openingOf(id)}
                    {...button?.(original)}
                  >
                    {column.cell(original)}
                  </button>
                ) : (
                  column.cell(original)
                ))}
            </th>
          ) : (
            <td key={column.id}>{column.cell(original)}</td>
          ),
        )}
      </tr>
    )
  }

  return (
    <div className={styles['table']}>
      <div className={styles['tools']}>
        <div className={styles['said']}>
          <p role="status" className={styles['note']}>
            <SortWords sort={sort} columns={columns} />
          </p>
          {sort.length === 1 && <p className={styles['hint']}>Shift and a press sort by a further column.</p>}
          {isWide && <p className={styles['sideways']}>More to the side →</p>}
        </div>
        {props.tools}
        {onShown && <ColumnChooser columns={columns} opening={opening} shown={order} onShown={onShown} />}
      </div>
      {/* A frame that scrolls must be reachable by keyboard. */}
      <div
        ref={frameRef}
        className={styles['frame']}
        data-sticky={props.sticky || undefined}
        role="region"
        aria-label={name}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table
          ref={(element) => element?.style.setProperty('--width', `${widthOf(shownColumns)}rem`)}
          aria-label={name}
          aria-rowcount={sorted.length + 1}
        >
          <colgroup>
            {shownColumns.map(({ id, width, grow }) => (
              <col key={id} ref={(col) => col?.style.setProperty('inline-size', grow ? 'auto' : `${width}rem`)} />
            ))}
          </colgroup>
          <thead ref={headRef}>
            <tr aria-rowindex={1}>
              {shownColumns.map(({ id, header, rule }) => {
                const place = sort.findIndex(({ by }) => by === id)
                const descending = sort[place]?.descending
                return (
                  <th key={id} scope="col" aria-sort={place === 0 ? directionOf(descending!) : undefined}>
                    <button
                      type="button"
                      className={controls['quiet']}
                      data-nav=""
                      title={rule === undefined ? undefined : `Sorts ${rule}`}
                      onClick={table.getColumn(id)?.getToggleSortingHandler()}
                    >
                      {header}
                      <SortMark descending={descending} place={sort.length > 1 && place >= 0 ? place + 1 : undefined} />
                    </button>
                  </th>
                )
              })}
            </tr>
          </thead>
          {chunks.map((chunk, index) => (
            <RowChunk
              key={index}
              frameRef={frameRef}
              rows={chunk.length}
              columns={shownColumns.length}
              always={drawsAll || pinned.some((place) => Math.abs(Math.floor(place / chunkSize) - index) <= 1)}
            >
              {() => chunk.map(drawRow)}
            </RowChunk>
          ))}
        </table>
        {sorted.length === 0 && <p className={styles['empty']}>{props.empty}</p>}
      </div>
    </div>
  )
}

interface ColumnChooserProps {
  readonly columns: readonly { readonly id: string; readonly header: string }[]
  readonly opening: string
  readonly shown: readonly string[]
  readonly onShown: (shown: readonly string[]) => void
}

/** Which columns are shown, and in which order: first those that are, as they stand, then the others. */
function ColumnChooser({ columns, opening, shown, onShown }: ColumnChooserProps) {
  const hidden = columns.map(({ id }) => id).filter((id) => !shown.includes(id))
  return (
    <Popover label="Columns" className={controls['button']}>
      <ul className={styles['choices']}>
        {[...shown, ...hidden].map((id) => {
          const { header } = columns.find((column) => column.id === id)!
          const place = shown.indexOf(id)
          return (
            <li key={id}>
              {id === opening ? (
                header
              ) : (
                <label>
                  <input
                    type="checkbox"
                    checked={place >= 0}
                    onChange={() => onShown(place < 0 ? withColumn(shown, id, columns) : shown.toSpliced(place, 1))}
                  />{' '}
                  {header}
                </label>
              )}
              {place >= 0 && (
                <span className={styles['moves']}>
                  <MoveButton
                    name={`Move ${header} to the front`}
                    isLast={place === 0}
                    arrow="↑"
                    onMove={() => onShown(moved(shown, place, -1))}
                  />
                  <MoveButton
                    name={`Move ${header} to the back`}
                    isLast={place === shown.length - 1}
                    arrow="↓"
                    onMove={() => onShown(moved(shown, place, 1))}
                  />
                </span>
              )}
            </li>
          )
        })}
      </ul>
    </Popover>
  )
}

interface MoveButtonProps {
  readonly name: string
  readonly arrow: string
  /** It cannot be moved further. The button stays, so that the focus does. */
  readonly isLast: boolean
  readonly onMove: () => void
}

function MoveButton({ name, arrow, isLast, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={controls['quiet']}
      aria-label={name}
      aria-disabled={isLast}
      onClick={() => !isLast && onMove()}
    >
      <span aria-hidden="true">{arrow}</span>
    </button>
  )
}

/** The columns in the order in which they are shown; the one that opens the row is among them. */
function orderOf(shown: readonly string[], opening: string, columns: readonly { readonly id: string }[]): string[] {
  const known = shown.filter((id) => columns.some((column) => column.id === id))
  return known.includes(opening) ? known : withColumn(known, opening, columns)
}

/** With one more column: behind the last of those that stand before it at first. */
function withColumn(shown: readonly string[], id: string, columns: readonly { readonly id: string }[]): string[] {
  const atFirst = columns.map((column) => column.id)
  const before = atFirst.slice(0, atFirst.indexOf(id))
  const place = shown.findLastIndex((it) => before.includes(it)) + 1
  return shown.toSpliced(place, 0, id)
}

function moved(shown: readonly string[], place: number, by: number): string[] {
  return shown.toSpliced(place, 1).toSpliced(place + by, 0, shown[place]!)
}

const collator = new Intl.Collator('en')

/** Compares two values that are there: texts as people sort them, numbers by size, lists by their first difference. */
function compareSortValues(one: SortValue | undefined, other: SortValue | undefined): number {
  if (typeof one === 'string' && typeof other === 'string') return collator.compare(one, other)
  if (typeof one === 'number' && typeof other === 'number') return one - other
  if (typeof one !== 'object' || typeof other !== 'object') return 0
  const difference = one.findIndex((item, index) => item !== other[index])
  return difference < 0 ? 0 : one[difference]! - (other[difference] ?? -Infinity)
}

interface SortWordsProps {
  readonly sort: readonly ColumnSort[]
  readonly columns: readonly { readonly id: string; readonly header: string; readonly rule?: string }[]
}

/** By what the rows are sorted, each key with its rule. */
function SortWords({ sort, columns }: SortWordsProps) {
  const keys = sort.flatMap(({ by, descending }) => {
    const column = columns.find(({ id }) => id === by)
    return column ? { ...column, words: `${column.header}, ${directionOf(descending)}` } : []
  })
  if (keys.length === 0) return null
  return (
    <>
      Sorted by{' '}
      {keys.map(({ id, words, rule }, index) => (
        <Fragment key={id}>
          {index > 0 && '; then by '}
          {words}
          {rule && <span className={styles['rule']}> ({rule})</span>}
        </Fragment>
      ))}
      .
    </>
  )
}

function directionOf(descending: boolean): 'ascending' | 'descending' {
  return descending ? 'descending' : 'ascending'
}

/** How many rows a key leads on; none where it leads nowhere. */
function stepsOf(key: string, rows: number): number | undefined {
  return { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10, Home: -rows, End: rows }[key]
}

function widthOf(columns: readonly { readonly width: number }[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}

/** The row that stands first beneath the head; none where the table is not scrolled. */
function firstInSight(frame: HTMLElement, head: HTMLElement): string | undefined {
  if (frame.scrollTop === 0) return undefined
  const ceiling = head.getBoundingClientRect().bottom
  const rows = frame.querySelectorAll<HTMLElement>('tr[data-row]')
  return [...rows].find((row) => row.getBoundingClientRect().bottom > ceiling + 1)?.dataset['row']
}

/** Whether what stands in a frame is wider than it, so that it is read sideways. */
function useWiderThan(frameRef: RefObject<HTMLElement | null>): boolean {
  const [isWide, setWide] = useState(false)
  useEffect(() => {
    const frame = frameRef.current!
    const observer = new ResizeObserver(() => setWide(frame.scrollWidth > frame.clientWidth + 1))
    observer.observe(frame)
    observer.observe(frame.firstElementChild!)
    return () => observer.disconnect()
  }, [frameRef])
  return isWide
}

/** Brings a row into sight by scrolling its frame alone, not the page: by the least that is needed if it is near. */
function scrollWithin(frame: HTMLElement, head: HTMLElement, row: HTMLElement): void {
  const { top, bottom, height } = row.getBoundingClientRect()
  const ceiling = head.getBoundingClientRect().bottom
  const floor = frame.getBoundingClientRect().top + frame.clientHeight
  const isFar = bottom < ceiling - height || top > floor + height
  if (isFar) frame.scrollTop += (top + bottom) / 2 - (ceiling + floor) / 2
  else if (top < ceiling) frame.scrollTop += top - ceiling
  else if (bottom > floor) frame.scrollTop += bottom - floor
}
