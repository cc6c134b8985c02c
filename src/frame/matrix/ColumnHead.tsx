import { useRef } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import controls from '../../ui/controls.module.css'
import { Flag } from '../../ui/Flag.tsx'
import { closePopover, Popover } from '../../ui/Popover.tsx'
import { changeView, useView } from '../../view/store.ts'
import type { SortKey } from '../../view/view.ts'
import { PlaceLink } from '../PlaceLink.tsx'
import styles from './ComparisonMatrix.module.css'
import { ariaSortOf, SortButton } from './RowOrderHead.tsx'
import type { Column } from './rows.ts'
import { moveColumn, pressSort } from './sorting.ts'
import { useColumnDrag } from './useColumnDrag.ts'

interface ColumnHeadProps {
  readonly column: Column
  /** The actors of all columns, as they stand. */
  readonly shown: readonly string[]
  readonly sort: readonly SortKey[]
  readonly isBaseline: boolean
  readonly matrix: Matrix
  /** On a phone two of those chosen are drawn: who they are is chosen above the table, not in their heads. */
  readonly narrow: boolean
}

/** The head of an actor's column: press the name to sort, drag the flag to move, open the menu for the rest. */
export function ColumnHead(props: ColumnHeadProps) {
  const { column, shown, sort, isBaseline, narrow } = props
  const { actor, verdicts } = column
  const headRef = useRef<HTMLTableCellElement>(null)
  const drag = useColumnDrag(headRef, actor.id, shown)
  const isCountry = actor.kind === 'country'
  return (
    <th
      ref={headRef}
      scope="col"
      aria-sort={ariaSortOf(sort, actor.id)}
      className={styles['actorHead']}
      aria-label={actor.name}
      data-actor={actor.id}
      data-baseline={isBaseline || undefined}
    >
      <span className={styles['headTop']}>
        {narrow ? (
          <Flag code={actor.id} />
        ) : (
          <span className={styles['grip']} title={`Drag to move ${actor.name}`} {...drag}>
            <Flag code={actor.id} />
          </span>
        )}
        {(isCountry || !narrow) && (
          <Popover
            label={<span aria-hidden="true">⋯</span>}
            name={`${actor.name}: ${narrow ? 'profile, sort' : 'profile, sort, compare, move, remove'}`}
            className={styles['menuButton']}
            button={{ 'data-nav': '', tabIndex: -1 }}
          >
            <ColumnMenu {...props} />
          </Popover>
        )}
      </span>
      {isCountry ? (
        <SortButton by={actor.id} sort={sort}>
          {actor.name}
        </SortButton>
      ) : (
        <span className={styles['blocName']}>{actor.name}</span>
      )}
      {isBaseline && <span className={styles['headNote']}>baseline</span>}
      {verdicts && (
        <span className={styles['headNote']}>
          {verdicts.different} differ<span className="visually-hidden">, {verdicts.same} the same</span>
        </span>
      )}
    </th>
  )
}

function ColumnMenu({ column, shown, sort, isBaseline, matrix, narrow }: ColumnHeadProps) {
  const actors = useView((view) => view.actors)
  const { actor } = column
  const place = shown.indexOf(actor.id)
  const isCountry = actor.kind === 'country'
  const isSecondKey = sort.length > 0 && !sort.some(({ by }) => by === actor.id)
  const items = [
    isCountry && {
      label: 'Sort rows: most first',
      change: { sort: [{ by: actor.id, descending: true }] },
    },
    isCountry && {
      label: 'Sort rows: least first',
      change: { sort: [{ by: actor.id, descending: false }] },
    },
    isCountry &&
      isSecondKey && { label: 'Then sort by this country too', change: { sort: pressSort(sort, actor.id, true) } },
    !narrow &&
      isCountry &&
      (isBaseline
        ? { label: 'No longer the baseline', change: { baseline: undefined, only: undefined } }
        : { label: 'Compare the others with this country', change: { baseline: actor.id } }),
    !narrow && place > 0 && { label: 'Move to the left', change: moveColumn(shown, actor.id, place - 1) },
    !narrow &&
      place < shown.length - 1 && { label: 'Move to the right', change: moveColumn(shown, actor.id, place + 1) },
    !narrow && actors.length > 1 && { label: 'Remove', change: { actors: actors.filter((id) => id !== actor.id) } },
  ].filter((item) => item !== false)
  const absent = narrow ? [] : matrix.actors.filter(({ id, kind }) => kind !== 'forum' && !actors.includes(id))
  return (
    <ul className={styles['menu']}>
      <li>
        <PlaceLink to={{ screen: 'countries', page: actor.id }} className={controls['quiet']}>
          Profile of {actor.name}
        </PlaceLink>
      </li>
      {items.map(({ label, change }) => (
        <li key={label}>
          <button
            type="button"
            className={controls['quiet']}
            onClick={(event) => {
              closePopover(event)
              if ('actors' in change && !change.actors.includes(actor.id)) focusNextHead(event.currentTarget)
              changeView(change)
            }}
          >
            {label}
          </button>
        </li>
      ))}
      {absent.length > 0 && (
        <li>
          <span className={styles['menuLabel']}>Add beside it</span>
          {absent.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              className={controls['quiet']}
              onClick={(event) => {
                closePopover(event)
                changeView({ actors: shown.toSpliced(place + 1, 0, id), order: undefined })
              }}
            >
              <Flag code={id} /> {name}
            </button>
          ))}
        </li>
      )}
    </ul>
  )
}

/** A head that is removed takes the focus with it: the one beside it takes it first. */
function focusNextHead(inHead: Element): void {
  const head = inHead.closest('th')!
  const next = [head.nextElementSibling, head.previousElementSibling].find((it) => it?.matches('[data-actor]'))
  next?.querySelector<HTMLElement>('[data-nav]')?.focus()
}
