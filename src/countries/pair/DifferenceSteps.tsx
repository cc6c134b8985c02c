import { useRef, useState } from 'react'
import controls from '../../ui/controls.module.css'
import styles from './PairScreen.module.css'

/** From one question on which the two differ to the next, in the order of the page; the focus goes along. */
export function DifferenceSteps({ count, counted }: { count: number; counted: boolean }) {
  const last = useRef<Element>(null)
  const [place, setPlace] = useState<number>()
  const step = (by: 1 | -1) => {
    const heads = [...document.querySelectorAll<HTMLElement>('#main [data-differs] > th')]
    const focused = document.activeElement?.closest('#main [data-question]')
    const from = focused ?? last.current
    const next = heads[nextIndex(heads, from, by)]
    if (!next) return
    last.current = next.parentElement
    setPlace(heads.indexOf(next) + 1)
    next.focus({ preventScroll: true })
    next.parentElement!.scrollIntoView({ block: 'center' })
  }
  if (count === 0) return null
  return (
    <div className={styles['steps']} role="group" aria-label="Step through the differences">
      <button
        type="button"
        id="previous-difference"
        className={controls['square']}
        title="Previous difference (p)"
        aria-label="Previous difference"
        onClick={() => step(-1)}
      >
        <span aria-hidden="true">↑</span>
      </button>
      <span>
        {place === undefined || place > count ? (counted ? `${count} differ` : 'Differences') : `${place} of ${count}`}
      </span>
      <button
        type="button"
        id="next-difference"
        className={controls['square']}
        title="Next difference (n)"
        aria-label="Next difference"
        onClick={() => step(1)}
      >
        <span aria-hidden="true">↓</span>
      </button>
    </div>
  )
}

/** Which head comes next after (or before) a row; after the last the first. */
function nextIndex(heads: readonly Element[], from: Element | null, by: 1 | -1): number {
  if (!from?.isConnected) return by === 1 ? 0 : heads.length - 1
  const wanted = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const lies = (head: Element) => head.parentElement !== from && from.compareDocumentPosition(head) & wanted
  const found = by === 1 ? heads.findIndex(lies) : heads.findLastIndex(lies)
  return found === -1 ? (by === 1 ? 0 : heads.length - 1) : found
}
