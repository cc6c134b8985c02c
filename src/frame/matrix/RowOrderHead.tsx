import type { ReactNode } from 'react'
import controls from '../../ui/controls.module.css'
import { changeView } from '../../view/store.ts'
import type { SortKey } from '../../view/view.ts'
import styles from './ComparisonMatrix.module.css'
import { pressSort } from './sorting.ts'
import { SortMark } from '../../ui/SortMark.tsx'

interface RowOrderHeadProps {
  readonly by: string
  readonly sort: readonly SortKey[]
  readonly label: string
  readonly children?: ReactNode
}

/** The head of a column that belongs to no actor: it sorts the rows by name or by gap. */
export function RowOrderHead({ by, sort, label, children }: RowOrderHeadProps) {
  return (
    <th
      scope="col"
      aria-label={label}
      aria-sort={ariaSortOf(sort, by)}
      className={styles[by === 'name' ? 'nameHead' : 'gapHead']}
    >
      <SortButton by={by} sort={sort}>
        {label}
      </SortButton>
      {children}
    </th>
  )
}

/** Sorts the rows; with Shift held as a further key. */
export function SortButton({ by, sort, children }: Pick<RowOrderHeadProps, 'by' | 'sort'> & { children: ReactNode }) {
  const place = sort.findIndex((key) => key.by === by)
  return (
    <button
      type="button"
      data-nav=""
      tabIndex={-1}
      className={controls['quiet']}
      onClick={(event) => changeView({ sort: pressSort(sort, by, event.shiftKey) })}
    >
      {children}
      <SortMark descending={sort[place]?.descending} place={sort.length > 1 && place >= 0 ? place + 1 : undefined} />
    </button>
  )
}

export function ariaSortOf(sort: readonly SortKey[], by: string): 'ascending' | 'descending' | undefined {
  const key = sort.find((it) => it.by === by)
  return key && (key.descending ? 'descending' : 'ascending')
}
