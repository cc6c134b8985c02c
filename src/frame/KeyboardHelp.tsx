import { useEffect } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import controls from '../ui/controls.module.css'
import styles from './KeyboardHelp.module.css'
import { followShortcuts, helpId, shortcuts } from './shortcuts.ts'

const keysOfControls: readonly (readonly [string, string])[] = [
  ['Tab', 'from one control to the next; the table is a single stop'],
  ['← → ↑ ↓', 'in the table, from cell to cell'],
  ['Home, End', 'first and last in the row; with Ctrl in the table'],
  ['Page Up, Page Down', 'ten rows up or down'],
  ['Enter', 'opens the evidence of a cell, opens a component, sorts'],
  ['Shift Enter', 'on a head, sorts by this one too'],
  ['Escape', 'closes what is open and returns to where it was opened'],
  ['← →', 'on the day, a month; Page Up and Page Down, a year'],
]

/** The sheet of keys, and the keys themselves. */
export function KeyboardHelp({ matrix }: { matrix: Matrix }) {
  useEffect(() => followShortcuts(matrix), [matrix])
  return (
    <dialog id={helpId} className={styles['help']} aria-labelledby={`${helpId}-title`}>
      <h2 id={`${helpId}-title`}>By keyboard</h2>
      <dl>
        {[...keysOfControls, ...shortcuts.map(({ key, label }) => [key, label] as const)].map(([key, label]) => (
          <div key={key + label}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button className={controls['button']}>Close</button>
      </form>
    </dialog>
  )
}
