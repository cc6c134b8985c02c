import type { ReactNode } from 'react'
import styles from './profile.module.css'

/** A table that scrolls sideways where it must. Without anything in it to go to it must itself be reachable by keyboard. */
export function TableFrame({ name, children }: { name: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['tableFrame']} role="region" aria-label={name} tabIndex={0}>
      {children}
    </div>
  )
}
