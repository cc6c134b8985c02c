import { useState } from 'react'
import { formatDate, type Day } from '../../../model/partialDate.ts'
import controls from '../../../ui/controls.module.css'
import { Flag } from '../../../ui/Flag.tsx'
import type { TimelineItem } from '../items.ts'
import { MarkShape } from '../MarkShape.tsx'
import { spokenWhen } from '../spokenMark.ts'
import styles from './MarkList.module.css'

interface MarkListProps {
  /** Those in the window, in the order of time. */
  readonly items: readonly TimelineItem[]
  readonly asOf: Day
  readonly opened?: string | undefined
  readonly hovered?: string | undefined
  readonly onOpen: (id: string) => void
  readonly actorName: (actor: string) => string
}

/** How many are drawn at first, and with each wish for more. */
const portion = 200

/** For a phone: time runs down, all lanes merged, in groups of a year. */
export function MarkList({ items, asOf, opened, hovered, onOpen, actorName }: MarkListProps) {
  const [room, setRoom] = useState(portion)
  const shown = items.slice(0, room)
  const years = byYear(shown)
  const firstAfter = shown.find(({ isAfter }) => isAfter)
  if (items.length === 0) return <p className={styles['none']}>No milestone lies in this window.</p>
  return (
    <div className={styles['list']}>
      {[...years].map(([year, ofYear]) => (
        <section key={year} aria-label={year}>
          <h2>{year}</h2>
          <ul>
            {ofYear.map((item) => (
              <li key={item.id} data-after={item.isAfter || undefined} data-lit={hovered === item.id || undefined}>
                {item === firstAfter && (
                  <p className={styles['asOf']}>as of {formatDate(asOf)}; what follows is later</p>
                )}
                <button
                  type="button"
                  className={`${controls['quiet']} ${styles['item']}`}
                  data-evidence={item.id}
                  aria-current={opened === item.id || undefined}
                  onClick={() => onOpen(item.id)}
                >
                  <MarkShape {...item} actor={item.actors.length === 1 ? item.actors[0] : undefined} />
                  <span>
                    {item.title}
                    <span className={styles['about']}>
                      {item.actors.length === 1 && <Flag code={item.actors[0]!} />} {spokenWhen(item)} ·{' '}
                      {item.actors.map(actorName).join(', ')} · {item.kind}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {items.length > room && (
        <button type="button" className={controls['button']} onClick={() => setRoom(room + portion)}>
          Show {Math.min(portion, items.length - room)} more of {items.length - room}
        </button>
      )}
    </div>
  )
}

function byYear(items: readonly TimelineItem[]): Map<string, TimelineItem[]> {
  const years = new Map<string, TimelineItem[]>()
  for (const item of items) {
    const year = item.date.slice(0, 4)
    const ofYear = years.get(year)
    if (ofYear) ofYear.push(item)
    else years.set(year, [item])
  }
  return years
}
