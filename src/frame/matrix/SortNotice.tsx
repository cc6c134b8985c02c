import type { Matrix } from '../../dataset/publish/matrix.ts'
import controls from '../../ui/controls.module.css'
import { changeView } from '../../view/store.ts'
import type { SortKey } from '../../view/view.ts'
import { directionInWords } from './sorting.ts'
import styles from './SortNotice.module.css'

interface SortNoticeProps {
  readonly matrix: Matrix
  readonly sort: readonly SortKey[]
  readonly order: SortKey | undefined
}

/** How rows are sorted and columns ordered, in words, with the way back. */
export function SortNotice({ matrix, sort, order }: SortNoticeProps) {
  if (sort.length === 0 && !order) return null
  return (
    <p className={styles['notice']}>
      {sortInWords(matrix, sort, order)}
      <button type="button" className={controls['button']} onClick={() => changeView({ sort: [], order: undefined })}>
        Back to the record’s order
      </button>
    </p>
  )
}

/** `Rows by China (most first), then by name (A to Z). Countries by Cybercrime (most first).` */
export function sortInWords(matrix: Matrix, sort: readonly SortKey[], order: SortKey | undefined): string {
  const keyInWords = (key: SortKey) => `by ${nameOf(matrix, key.by)} (${directionInWords(key)})`
  const rows = sort.length > 0 ? `Rows ${sort.map(keyInWords).join(', then ')}.` : ''
  const columns = order ? `Countries ${keyInWords(order)}.` : ''
  return [rows, columns].filter(Boolean).join(' ')
}

function nameOf(matrix: Matrix, by: string): string {
  if (by === 'spread') return 'gap'
  const component = matrix.components.find(({ id }) => id === by)
  const indicator = matrix.components.flatMap(({ indicators }) => indicators).find(({ id }) => id === by)
  const actor = matrix.actors.find(({ id }) => id === by)
  return actor?.name ?? component?.label ?? (indicator ? `“${indicator.question}”` : 'name')
}
