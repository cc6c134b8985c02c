import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { nextChange, previousChange, type ChangeDay } from '../model/change.ts'
import { formatDate, type Day } from '../model/partialDate.ts'
import controls from '../ui/controls.module.css'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { actorInFocus, asPair } from '../view/asPair.ts'
import { changeView, endRun, useView, useViewState } from '../view/store.ts'
import styles from './AsOfControl.module.css'
import { AsOfSlider } from './AsOfSlider.tsx'
import row from './controlRow.module.css'
import { DayField } from './DayField.tsx'
import { shownChanges } from './shownChanges.ts'

/** The day as of which the world is shown: step by step from change to change, typed, dragged, or played like a film. */
export function AsOfControl({ matrix }: { matrix: Matrix }) {
  const labelId = useId()
  const slider = useRef<HTMLInputElement>(null)
  const narrow = useMediaQuery(narrowScreen)
  const changes = useView((view) =>
    shownChanges(matrix, narrow ? asPair(matrix, view, actorInFocus(view.evidence)) : view),
  )
  const { released } = matrix.dataset
  return (
    <div className={row['row']} role="group" aria-labelledby={labelId}>
      <span id={labelId} className={row['label']}>
        As of
      </span>
      <StepButton changes={changes} to="previous" />
      <DayField released={released} />
      <StepButton changes={changes} to="next" />
      <PlayButton changes={changes} />
      <AsOfSlider changes={changes} released={released} inputRef={slider} />
      <ReleaseButton released={released} onPress={() => slider.current?.focus()} />
    </div>
  )
}

const steps = {
  previous: { name: 'Previous change', find: previousChange, before: '‹', after: '' },
  next: { name: 'Next change', find: nextChange, before: '', after: '›' },
}

function StepButton({ changes, to }: { changes: readonly ChangeDay[]; to: keyof typeof steps }) {
  const { name, find, before, after } = steps[to]
  const change = useView((view) => find(changes, view.asOf))
  const words = `${name}, ${change ? formatDate(change.day) : 'there is none'}`
  return (
    <button
      type="button"
      className={`${controls['square']} ${styles['step']}`}
      aria-label={words}
      title={words}
      // Not `disabled`: the focus stays where the last step was made.
      aria-disabled={!change}
      onClick={() => change && changeView({ asOf: change.day })}
    >
      {before}
      <span className={styles['word']}>change</span>
      {after}
    </button>
  )
}

const msPerStep = 500

/** Runs from change to change until the last one, or until the reader does anything else. */
function PlayButton({ changes }: { changes: readonly ChangeDay[] }) {
  const button = useRef<HTMLButtonElement>(null)
  const [isPlaying, setPlaying] = useState(false)

  function show(day: Day) {
    changeView({ asOf: day }, { run: 'play' })
    setPlaying(nextChange(changes, day) !== undefined)
  }

  const step = useEffectEvent(() => {
    const next = nextChange(changes, useViewState.getState().view.asOf)
    if (next) show(next.day)
    else setPlaying(false)
  })

  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => step(), msPerStep)
    const pause = (event: Event) => {
      if (!(event.target instanceof Node && button.current?.contains(event.target))) setPlaying(false)
    }
    const interactions = ['pointerdown', 'keydown', 'popstate']
    for (const type of interactions) addEventListener(type, pause, { capture: true })
    return () => {
      clearInterval(timer)
      for (const type of interactions) removeEventListener(type, pause, { capture: true })
      endRun()
    }
  }, [isPlaying])

  const first = changes[0]
  return (
    <button
      ref={button}
      type="button"
      className={`${controls['square']} ${styles['step']}`}
      aria-label={isPlaying ? 'Pause' : 'Play the changes'}
      title={isPlaying ? 'Pause' : 'Play the changes'}
      aria-disabled={!first}
      onClick={() => {
        if (isPlaying) setPlaying(false)
        else if (first) show((nextChange(changes, useViewState.getState().view.asOf) ?? first).day)
      }}
    >
      <svg className={styles['icon']} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <path d={isPlaying ? 'M2 1h3v10h-3zM7 1h3v10h-3z' : 'M2.5 1l8 5l-8 5z'} />
      </svg>
    </button>
  )
}

/** The way back to the present of the dataset. Its place is kept, so that the slider does not move under the hand. */
function ReleaseButton({ released, onPress }: { released: Day; onPress: () => void }) {
  const isThere = useView((view) => view.asOf === released)
  return (
    <button
      type="button"
      className={`${controls['button']} ${isThere ? styles['away'] : ''}`}
      title={formatDate(released)}
      onClick={() => {
        changeView({ asOf: released })
        onPress()
      }}
    >
      Release day
    </button>
  )
}
