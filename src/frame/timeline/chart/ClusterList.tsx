import { computePosition, flip, offset, shift } from '@floating-ui/dom'
import { useEffect, useRef } from 'react'
import controls from '../../../ui/controls.module.css'
import { statusInWords } from '../barInWords.ts'
import type { BarItem } from '../bars.ts'
import type { TimelineItem } from '../items.ts'
import { MarkShape } from '../MarkShape.tsx'
import { spokenWhen } from '../spokenMark.ts'
import styles from './ClusterList.module.css'

interface ClusterListProps {
  readonly items: readonly TimelineItem[]
  /** The cluster's sign, beside which the list opens. */
  readonly anchor: Element
  readonly onOpen: (id: string) => void
  /** Absent where nothing is gained by it. */
  readonly onZoom?: (() => void) | undefined
  /** Gives each of them a row. */
  readonly onExpand?: (() => void) | undefined
  readonly onClose: () => void
}

/** What a cluster stands for, as a list. Escape or a press elsewhere closes it and the focus returns. */
export function ClusterList({ items, anchor, onOpen, onZoom, onExpand, onClose }: ClusterListProps) {
  const panelRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const panel = panelRef.current!
    panel.showPopover()
    panel.querySelector<HTMLElement>('ol button')?.focus()
    void computePosition(anchor, panel, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
    }).then(({ x, y }) => Object.assign(panel.style, { left: `${x}px`, top: `${y}px` }))
  }, [anchor])

  const name = `${items.length} ${'words' in items[0]! ? 'more instruments' : 'milestones'} here`
  return (
    <div
      ref={panelRef}
      popover="auto"
      role="dialog"
      aria-label={name}
      className={styles['list']}
      onToggle={(event) => event.newState === 'closed' && onClose()}
    >
      <p className={styles['head']}>
        <b>{name}</b>
        {onZoom && (
          <button type="button" className={controls['button']} onClick={onZoom}>
            Zoom in here
          </button>
        )}
        {onExpand && (
          <button type="button" className={controls['button']} onClick={onExpand}>
            Show all rows of this lane
          </button>
        )}
      </p>
      <ol>
        {items.map((item) => (
          <li key={item.id}>
            <button type="button" className={`${controls['quiet']} ${styles['item']}`} onClick={() => onOpen(item.id)}>
              <MarkShape kind={item.kind} significance={item.significance} />
              <span>
                {item.title} <span className={styles['date']}>{aboutInWords(item)}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** When it was; of an instrument, since when it is there and what it is on the day: `1 May 2015 · in force`. */
function aboutInWords(item: TimelineItem): string {
  return isBar(item) ? `${spokenWhen(item)} · ${statusInWords(item)} on the day` : spokenWhen(item)
}

function isBar(item: TimelineItem): item is BarItem {
  return 'onDay' in item
}
