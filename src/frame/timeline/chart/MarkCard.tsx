import { useLayoutEffect, useRef } from 'react'
import type { TimelineItem } from '../items.ts'
import { MarkShape } from '../MarkShape.tsx'
import { spokenWhen } from '../spokenMark.ts'
import styles from './MarkCard.module.css'

interface MarkCardProps {
  readonly items: readonly (TimelineItem & { readonly words?: string })[]
  /** Where the mark is drawn, in px from the corner of the chart. */
  readonly x: number
  readonly y: number
  readonly actorName: (actor: string) => string
}

/** How many of a cluster are named. */
const named = 5

/** What is under the pointer or the keyboard, in words. Only for the eye: the mark's own name says the same. */
export function MarkCard({ items, x, y, actorName }: MarkCardProps) {
  const ref = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const card = ref.current!
    // On paper it is not drawn, and has no place.
    if (!card.offsetParent) return
    const room = card.offsetParent.clientWidth - card.offsetWidth
    card.style.setProperty('--x', `${Math.round(Math.min(Math.max(x - 24, 0), room))}px`)
    card.style.setProperty('--y', `${Math.round(y + 16)}px`)
  }, [x, y, items])
  return (
    <div ref={ref} className={styles['card']} aria-hidden="true">
      {items.slice(0, named).map(({ id, kind, significance, date, ends, title, actors, words }) => (
        <p key={id}>
          <MarkShape kind={kind} significance={significance} actor={actors.length === 1 ? actors[0] : undefined} />
          <span>
            <b>{title}</b>
            <br />
            {words?.slice(title.length + 2) ??
              `${spokenWhen({ date, ends })} · ${actors.map(actorName).join(', ')} · ${kind}`}
          </span>
        </p>
      ))}
      {items.length > 1 && (
        <p>{items.length > named && `and ${items.length - named} more. `}Press to zoom in, Enter for the list.</p>
      )}
    </div>
  )
}
