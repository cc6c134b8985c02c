import { useId, type ReactNode } from 'react'
import styles from './CheckOption.module.css'

interface CheckOptionProps {
  /** Its name, maybe with a mark before it. */
  readonly children: ReactNode
  readonly checked: boolean
  /** It cannot be changed now. The focus may still rest on it, so that nobody is thrown off the list. */
  readonly blocked?: boolean
  /** How many it would show, of what `unit` says: `question`. */
  readonly count?: number | undefined
  readonly unit?: string
  /** What must be said beside its name. */
  readonly note?: string | undefined
  readonly onChange: (checked: boolean) => void
}

/** One of several things to choose, with how much it would show. */
export function CheckOption({
  children,
  checked,
  blocked = false,
  count,
  unit = 'question',
  note,
  onChange,
}: CheckOptionProps) {
  const id = useId()
  return (
    <label className={`${styles['option']} ${blocked ? styles['blocked'] : ''}`}>
      <input
        type="checkbox"
        checked={checked}
        aria-disabled={blocked}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-count ${id}-note`}
        onChange={() => blocked || onChange(!checked)}
      />
      <span id={`${id}-name`} className={styles['name']}>
        {children}
      </span>
      {count !== undefined && (
        <span id={`${id}-count`} className={styles['count']}>
          {count} <span className="visually-hidden">{count === 1 ? unit : `${unit}s`}</span>
        </span>
      )}
      {note && (
        <span id={`${id}-note`} className={styles['note']}>
          {note}
        </span>
      )}
    </label>
  )
}
