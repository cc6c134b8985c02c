import { useId, useState } from 'react'
import { formatDate, type Day } from '../model/partialDate.ts'
import { changeView, endRun, useView } from '../view/store.ts'
import { earliestDay } from '../view/view.ts'
import styles from './DayField.module.css'

interface DayFieldProps {
  readonly released: Day
  /** Another day than the view's as-of day, and what choosing it does. */
  readonly other?: { readonly label: string; readonly day: Day; readonly choose: (day: Day) => void }
}

/** The as-of day, to be read and typed. What cannot be followed stays as it was typed and is named. */
export function DayField({ released, other }: DayFieldProps) {
  const faultId = useId()
  const viewDay = useView((view) => view.asOf)
  const asOf = other?.day ?? viewDay
  const [typed, setTyped] = useState(asOf)
  const [fault, setFault] = useState<string>()
  const [lastAsOf, setLastAsOf] = useState(asOf)
  if (lastAsOf !== asOf) {
    setLastAsOf(asOf)
    setTyped(asOf)
    setFault(undefined)
  }

  function type(value: string) {
    setTyped(value)
    // Whatever is wrong may be half typed: a year passes through 2, 20 and 201 before it is 2012.
    setFault(undefined)
    if (faultOf(value, released)) return
    if (other) other.choose(value)
    else changeView({ asOf: value }, { run: 'day' })
  }

  function finish() {
    setFault(faultOf(typed, released))
    endRun()
  }

  return (
    <>
      <input
        type="date"
        className={styles['field']}
        aria-label={other?.label ?? 'Day'}
        min={earliestDay}
        max={released}
        value={typed}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && faultId}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && finish()}
        onBlur={finish}
      />
      {fault && (
        <p id={faultId} role="alert" className={styles['fault']}>
          {fault} The {formatDate(asOf)} is still shown.
        </p>
      )}
    </>
  )
}

/** Why a text from the field is no day to look at; nothing where it is one. The field gives no text for half a day. */
function faultOf(value: string, released: Day): string | undefined {
  if (value === '') return 'That is no whole day of the calendar.'
  if (value > released) return `${formatDate(value)} lies after the dataset’s release on ${formatDate(released)}.`
  return value < earliestDay ? 'The year needs four digits.' : undefined
}
