import { useEffect, useEffectEvent, useMemo, useRef } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import controls from '../../ui/controls.module.css'
import { showPlace } from '../../view/store.ts'
import { endTour, goToStep, useTour } from '../../view/tour.ts'
import styles from './TourCard.module.css'
import { tourSteps } from './tourSteps.ts'

/** The tour: a card that says what is seen, beside the real screen, which goes on working. Ending it, with Escape too, brings back what the reader saw before. */
export function TourCard({ matrix }: { matrix: Matrix }) {
  const steps = useMemo(() => tourSteps(matrix), [matrix])
  const index = useTour((tour) => tour.step)
  const step = index === undefined ? undefined : steps[index]
  const card = useRef<HTMLElement>(null)
  const startedFrom = useRef<Element>(null)
  const isOn = step !== undefined

  useEffect(() => {
    if (!step) return
    showPlace(step.to, step.view)
    return pointAt(step.target)
  }, [step])

  const leave = ({ back }: { back: boolean }) => {
    const before = startedFrom.current
    endTour({ back })
    // Back where it began, the button that began it may be there again.
    if (before instanceof HTMLElement && before.isConnected) before.focus()
    else focusOnContent()
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    // What lies on top is closed first.
    if (document.querySelector(':popover-open, dialog[open]')) return
    event.preventDefault()
    leave({ back: true })
  })
  useEffect(() => {
    if (!isOn) return
    startedFrom.current = document.activeElement
    card.current!.focus()
    // Before the frame, which would close the evidence.
    addEventListener('keydown', onKey, { capture: true })
    return () => removeEventListener('keydown', onKey, { capture: true })
  }, [isOn])

  if (!step || index === undefined) return null
  const isLast = index === steps.length - 1
  return (
    <section ref={card} className={styles['card']} aria-label="Tour" tabIndex={-1}>
      <div className={styles['said']} aria-live="polite">
        <p className={styles['count']}>
          {index + 1} of {steps.length}
        </p>
        <h2 className={styles['title']}>{step.title}</h2>
        <p>{step.words}</p>
      </div>
      <div className={styles['buttons']}>
        <button
          type="button"
          className={controls['button']}
          aria-disabled={index === 0}
          onClick={() => index > 0 && goToStep(index - 1)}
        >
          Back
        </button>
        {/* One button all the way, so that the focus stays on it. */}
        <button
          type="button"
          className={`${controls['button']} ${styles['next']}`}
          onClick={() => (isLast ? leave({ back: false }) : goToStep(index + 1))}
        >
          {isLast ? 'Stay here' : 'Next'}
        </button>
        <button type="button" className={controls['button']} onClick={() => leave({ back: true })}>
          {isLast ? 'Back to where I was' : 'End the tour'}
        </button>
      </div>
    </section>
  )
}

function focusOnContent(): void {
  const main = document.querySelector<HTMLElement>('main')
  if (!main) return
  main.tabIndex = -1
  main.focus({ preventScroll: true })
}

/** Marks what a step points at, as soon as it is there, and brings it into sight. Returns what takes the mark away. */
function pointAt(target: string): () => void {
  let marked: Element | undefined
  const look = () => {
    if (marked?.isConnected) return
    marked = target
      .split(', ')
      .map((selector) => document.querySelector(selector))
      .find((element) => element !== null && element.getClientRects().length > 0)!
    if (!marked) return
    marked.setAttribute('data-tour', '')
    marked.scrollIntoView({ block: 'nearest' })
  }
  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true })
  look()
  return () => {
    observer.disconnect()
    marked?.removeAttribute('data-tour')
  }
}
