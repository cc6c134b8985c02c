import { computePosition, flip, offset, shift } from '@floating-ui/dom'
import { useEffect, useRef } from 'react'
import controls from '../../../ui/controls.module.css'
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
  readonly onClose: () => void
}

/** What a cluster stands for, as a list. Escape or a press elsewhere closes it and the focus returns. */
export function ClusterList({ items, anchor, onOpen, onZoom, onClose }: ClusterListProps) {
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
      </p>
      <ol>
        {items.map(({ id, kind, significance, date, ends, title }) => (
          <li key={id}>
            <button type="button" className={`${controls['quiet']} ${styles['item']}`} onClick={() => onOpen(id)}>
              <MarkShape kind={kind} significance={significance} />
              <span>
                {title} <span className={styles['date']}>{spokenWhen({ date, ends })}</span>
              </span>
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
