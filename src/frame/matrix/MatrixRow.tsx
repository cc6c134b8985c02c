import { memo } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { formatCount } from '../../model/coverage.ts'
import { tallyInWords } from '../../model/words.ts'
import { changeView, useViewState } from '../../view/store.ts'
import type { SortKey } from '../../view/view.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import styles from './ComparisonMatrix.module.css'
import { ComponentCellContents, QuestionCellContents } from './MatrixCell.tsx'
import type { Column, ComponentRow, QuestionRow } from './rows.ts'
import { pressOrder } from './sorting.ts'
import { SortMark } from '../../ui/SortMark.tsx'

interface MatrixRowProps {
  readonly row: ComponentRow | QuestionRow
  readonly matrix: Matrix
  readonly columns: readonly Column[]
  readonly isOpen: boolean
  /** A component can be opened and closed. */
  readonly foldable: boolean
  /** How the columns are ordered by this row, if they are. */
  readonly order: SortKey | undefined
  /** The actor whose cell in this row is open in the evidence panel. */
  readonly openCell: string | undefined
  readonly narrow: boolean
  /** Positions are words of the release day: on a past day their place is taken by what the findings say. */
  readonly isReleaseDay: boolean
}

/** A component or a question with its cells. On a phone the head stands above the cells, as the head of their row group. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, columns, narrow } = props
  const kind = 'component' in row ? 'component' : 'question'
  const head = (
    <th
      scope={narrow ? 'rowgroup' : 'row'}
      colSpan={narrow ? columns.length : undefined}
      aria-label={'component' in row ? row.component.label : row.indicator.question}
      className={styles[kind === 'component' ? 'componentHead' : 'questionHead']}
    >
      {kind === 'component' ? (
        <ComponentHead {...props} row={row as ComponentRow} />
      ) : (
        <QuestionHead {...props} row={row as QuestionRow} />
      )}
    </th>
  )
  // By their places: in another order of the countries a cell says something else, and none is taken out and put in again.
  const cells = columns.map((column, place) => <MatrixCell key={place} column={column} {...props} />)
  if (narrow) {
    return (
      <tbody>
        <tr data-kind={kind} data-head="">
          {head}
        </tr>
        <tr data-kind={kind} data-cells="">
          {cells}
        </tr>
      </tbody>
    )
  }
  return (
    <tr data-kind={kind}>
      {head}
      {cells}
      <td className={styles['gap']}>{kind === 'component' && row.spread ? formatCount(row.spread) : ''}</td>
    </tr>
  )
})

function ComponentHead({ row, isOpen, foldable, order, narrow }: MatrixRowProps & { row: ComponentRow }) {
  const { component, questions } = row
  const hidden = component.indicators.length - questions.length
  return (
    <>
      <span className={styles['rowHeadLine']}>
        {foldable ? (
          <button
            type="button"
            data-nav=""
            tabIndex={-1}
            className={styles['componentName']}
            aria-expanded={isOpen}
            onClick={() => toggleOpen(component.id)}
          >
            <svg className={styles['triangle']} viewBox="0 0 8 10" width="8" height="10" aria-hidden="true">
              <path d="M0 .5 7 5 0 9.5z" fill="currentcolor" />
            </svg>
            {component.label}
          </button>
        ) : (
          <span className={styles['plainName']}>{component.label}</span>
        )}
        {!narrow && <OrderButton by={component.id} name={component.label} order={order} />}
        {narrow && <RowVerdict row={row} />}
      </span>
      {foldable && isOpen && (
        <PlaceLink
          to={{ screen: 'components', page: component.id }}
          className={styles['about']}
          data-nav=""
          tabIndex={-1}
        >
          About this component<span className="visually-hidden">: {component.label}</span>
        </PlaceLink>
      )}
      {component.caution && <span className={styles['caution']}>{component.caution}</span>}
      {hidden > 0 && (
        <span className={styles['caution']}>
          {questions.length} of {component.indicators.length} questions pass the filters
        </span>
      )}
    </>
  )
}

function QuestionHead({ row, order, narrow }: MatrixRowProps & { row: QuestionRow }) {
  const { indicator } = row
  return (
    <>
      <span className={styles['rowHeadLine']}>
        <span className={styles['question']}>{indicator.question}</span>
        {!narrow && <OrderButton by={indicator.id} name={indicator.question} order={order} />}
        {narrow && <RowVerdict row={row} />}
      </span>
      {indicator.caution && <span className={styles['caution']}>{indicator.caution}</span>}
    </>
  )
}

/** On a phone: whether the two differ, and in how many questions. */
function RowVerdict({ row }: { row: ComponentRow | QuestionRow }) {
  if (!('component' in row)) {
    return row.verdict === 'different' ? <span className={styles['rowVerdict']}>differ</span> : null
  }
  const different = Math.max(0, ...[...row.cells.values()].map((cell) => cell.different ?? 0))
  if (different > 0) return <span className={styles['rowVerdict']}>{different} differ</span>
  return row.verdict === 'same' ? <span className={styles['rowVerdictSame']}>same</span> : null
}

function OrderButton({ by, name, order }: { by: string; name: string; order: SortKey | undefined }) {
  const state = !order ? '' : order.descending ? ', now most first' : ', now least first'
  return (
    <button
      type="button"
      data-nav=""
      tabIndex={-1}
      className={styles['orderButton']}
      data-active={order !== undefined || undefined}
      aria-label={`Order countries by: ${name}${state}`}
      title="Order the countries by this row"
      onClick={() => changeView({ order: pressOrder(useViewState.getState().view.order, by) })}
    >
      <SortMark descending={order?.descending} />
    </button>
  )
}

function MatrixCell({ row, matrix, isReleaseDay, column, columns, openCell }: MatrixRowProps & { column: Column }) {
  const { actor } = column
  const id = `${actor.id}.${row.id}`
  const isOpen = openCell === actor.id
  return (
    <td data-open={isOpen || undefined} className={styles['cell']}>
      <button
        type="button"
        data-nav=""
        tabIndex={-1}
        data-evidence={id}
        className={styles['cellButton']}
        aria-pressed={isOpen}
        onClick={() => changeView({ evidence: isOpen ? undefined : id })}
      >
        <span className="visually-hidden">{actor.name}: </span>
        {'component' in row ? (
          <ComponentCellContents
            row={row}
            cell={row.cells.get(actor.id)!}
            headline={columns.length <= 3 ? headlineOf(matrix, actor.id, row, isReleaseDay) : undefined}
          />
        ) : (
          <QuestionCellContents cell={row.cells.get(actor.id)!} />
        )}
      </button>
    </td>
  )
}

/** The position's line on the day of the release; on a past day what the findings say, in words. */
function headlineOf(matrix: Matrix, actor: string, row: ComponentRow, isReleaseDay: boolean): string | undefined {
  const { answers } = row.cells.get(actor)!
  if (!isReleaseDay) return answers && tallyInWords(answers)
  return matrix.headlines.find((it) => it.actor === actor && it.component === row.id)?.headline
}

function toggleOpen(component: string): void {
  const { open } = useViewState.getState().view
  changeView({ open: open.includes(component) ? open.filter((id) => id !== component) : [...open, component] })
}
