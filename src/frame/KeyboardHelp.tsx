import controls from '../ui/controls.module.css'
import styles from './KeyboardHelp.module.css'
import { helpId, shortcuts } from './shortcuts.ts'

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

const keysOfChart: readonly (readonly [string, string])[] = [
  ['Tab', 'to the chart, which is a single stop, and on'],
  ['← →', 'by time along a lane, mark by mark'],
  ['↑ ↓', 'to the next lane or to its instruments, nearest in time'],
  ['Home, End', 'first and last of the lane; with Ctrl of all lanes'],
  ['Page Up, Page Down', 'ten marks back or on'],
  ['Enter', 'opens a mark or a bar, lists what is drawn as a number'],
  ['+ −', 'closer, further'],
  ['a letter, several', 'to the next title that begins so'],
  [';', 'to the row of the same record, and back to its mark'],
  ['Ctrl wheel', 'closer, further; Shift wheel or a drag, earlier or later'],
]

/** The sheet of keys. */
export function KeyboardHelp() {
  return (
    <dialog id={helpId} className={styles['help']} aria-labelledby={`${helpId}-title`}>
      {/* Before the keys: where the focus goes, the sheet begins. */}
      <form method="dialog">
        <h2 id={`${helpId}-title`}>By keyboard</h2>
        <button className={controls['button']}>Close</button>
      </form>
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
      <h3>In the chart of the timeline</h3>
      <dl>
        {keysOfChart.map(([key, label]) => (
          <div key={key + label}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  )
}
