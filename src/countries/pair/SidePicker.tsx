import { useEffect, useId, useRef } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { DayField } from '../../frame/DayField.tsx'
import { addMonths, formatDate } from '../../model/partialDate.ts'
import controls from '../../ui/controls.module.css'
import { changeView } from '../../view/store.ts'
import { earliestDay, type Pair, type PairSide } from '../../view/view.ts'
import styles from './PairScreen.module.css'
import type { Sides } from './pairOf.ts'
import { swapped, withSide } from './withSide.ts'

interface SidePickerProps {
  readonly matrix: Matrix
  readonly pair: Pair
  readonly sides: Sides
}

/** Who stands on which side, each on the view's day or on one of its own. */
export function SidePicker({ matrix, pair, sides }: SidePickerProps) {
  const first = pair[0].actor
  const ref = useRef<HTMLDivElement>(null)
  const tenYearsBefore = addMonths(sides[0].day, -120)
  return (
    <div ref={ref} className={styles['picker']} role="group" aria-label="Who stands face to face">
      <SideChoice {...{ matrix, pair, sides }} place={0} />
      <button type="button" className={controls['button']} onClick={() => changeView({ pair: swapped(pair) })}>
        <span aria-hidden="true">⇄</span> Swap
      </button>
      <SideChoice {...{ matrix, pair, sides }} place={1} />
      {pair[1].actor !== first && tenYearsBefore >= earliestDay && (
        <button
          type="button"
          className={`${controls['quiet']} ${styles['thenAndNow']}`}
          onClick={() => {
            changeView({ pair: [{ actor: first, asOf: tenYearsBefore }, { actor: first }] })
            // This button goes: the focus stays among the choices.
            ref.current?.querySelector('select')?.focus()
          }}
        >
          {sides[0].actor.name}, now and ten years before
        </button>
      )}
    </div>
  )
}

function SideChoice({ matrix, pair, sides, place }: SidePickerProps & { readonly place: 0 | 1 }) {
  const nameId = useId()
  const name = place === 0 ? 'First side' : 'Second side'
  const { actor, asOf } = pair[place]
  const { day } = sides[place]
  const choose = (side: PairSide, run?: string) => {
    const wanted = withSide(pair, place, side)
    if (wanted !== pair) changeView({ pair: wanted }, run === undefined ? {} : { run })
  }
  const dayRef = useRef<HTMLSpanElement>(null)
  const isDayPressed = useRef(false)
  const chooseDay = (side: PairSide) => {
    isDayPressed.current = true
    choose(side)
  }
  const hasOwnDay = asOf !== undefined
  // The button that was pressed is gone: the focus goes to what stands in its place.
  useEffect(() => {
    if (isDayPressed.current) dayRef.current?.querySelector<HTMLElement>(hasOwnDay ? 'input' : 'button')?.focus()
    isDayPressed.current = false
  }, [hasOwnDay])
  // Whoever stands on both sides needs two days.
  const mayFollow = withSide(pair, place, { actor }) !== pair
  return (
    <div className={styles['side']} role="group" aria-labelledby={nameId}>
      <span id={nameId} className="visually-hidden">
        {name}
      </span>
      <select
        className={`${controls['button']} ${styles['who']}`}
        aria-label={`${name}: who`}
        value={actor}
        onChange={({ target }) => choose({ ...pair[place], actor: target.value })}
      >
        {matrix.actors
          .filter(({ kind }) => kind !== 'forum')
          .map((it) => (
            <option key={it.id} value={it.id}>
              {it.name}
            </option>
          ))}
      </select>
      {asOf === undefined ? (
        <span ref={dayRef} className={styles['day']}>
          {formatDate(day)}{' '}
          <button
            type="button"
            className={`${controls['quiet']} ${styles['link']}`}
            onClick={() => chooseDay({ actor, asOf: day })}
          >
            another day
            <span className="visually-hidden"> for the {name.toLowerCase()}</span>
          </button>
        </span>
      ) : (
        <span ref={dayRef} className={styles['day']}>
          <DayField
            released={matrix.dataset.released}
            other={{
              label: `${name}: day`,
              day: asOf,
              choose: (chosen) => choose({ actor, asOf: chosen }, `pair day ${place}`),
            }}
          />
          {mayFollow && (
            <button
              type="button"
              className={`${controls['quiet']} ${styles['link']}`}
              onClick={() => chooseDay({ actor })}
            >
              the view’s day
              <span className="visually-hidden"> for the {name.toLowerCase()}</span>
            </button>
          )}
        </span>
      )}
    </div>
  )
}
