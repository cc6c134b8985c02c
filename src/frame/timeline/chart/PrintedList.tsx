import type { TimelineItem } from '../items.ts'
import { spokenWhen } from '../spokenMark.ts'
import styles from './PrintedList.module.css'

interface PrintedListProps {
  /** Those in the window, in the order of their numbers. */
  readonly items: readonly TimelineItem[]
  readonly actorName: (actor: string) => string
}

/** On paper nothing can be opened: the numbers beside the marks lead here. */
export function PrintedList({ items, actorName }: PrintedListProps) {
  return (
    <ol className={styles['list']}>
      {items.map(({ id, date, ends, title, actors, kind }) => (
        <li key={id}>
          <b>{spokenWhen({ date, ends })}</b> {title} ({actors.map(actorName).join(', ')}; {kind})
        </li>
      ))}
    </ol>
  )
}
