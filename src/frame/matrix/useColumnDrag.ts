import type { PointerEvent as ReactPointerEvent, RefObject } from 'react'
import { changeView } from '../../view/store.ts'
import { moveColumn } from './sorting.ts'

/**
 * Moves a column with mouse, pen or finger: press on the grip, drag over the heads, let go. Escape, or a pointer that
 * the system takes away, leaves all as it was.
 * By keyboard the head's menu does the same.
 */
export function useColumnDrag(head: RefObject<HTMLTableCellElement | null>, actor: string, shown: readonly string[]) {
  const onPointerDown = (down: ReactPointerEvent<HTMLElement>) => {
    if (down.button !== 0 || shown.length < 2) return
    down.preventDefault()
    const grip = down.currentTarget
    const row = head.current!.closest('tr')!
    const heads = [...row.querySelectorAll<HTMLElement>('th[data-actor]')]
    let place = shown.indexOf(actor)
    grip.setPointerCapture(down.pointerId)
    head.current!.dataset['dragged'] = ''

    const mark = (to: number | undefined) =>
      heads.forEach((each, index) => {
        if (index === to && index !== shown.indexOf(actor)) {
          each.dataset['drop'] = index < shown.indexOf(actor) ? 'before' : 'after'
        } else delete each.dataset['drop']
      })
    const onMove = (move: PointerEvent) => {
      place = placeAt(heads, move.clientX)
      mark(place)
    }
    const stop = () => {
      grip.removeEventListener('pointermove', onMove)
      grip.removeEventListener('pointercancel', giveUp)
      removeEventListener('keydown', onKey, true)
      mark(undefined)
      delete head.current?.dataset['dragged']
    }
    const giveUp = () => {
      place = shown.indexOf(actor)
      stop()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.stopPropagation()
      giveUp()
    }
    grip.addEventListener('pointermove', onMove)
    grip.addEventListener('pointercancel', giveUp)
    grip.addEventListener(
      'lostpointercapture',
      () => {
        stop()
        if (place !== shown.indexOf(actor)) changeView(moveColumn(shown, actor, place))
      },
      { once: true },
    )
    addEventListener('keydown', onKey, true)
  }
  return { onPointerDown }
}

/** Over which head the pointer is; beyond the first or the last one that one counts. */
function placeAt(heads: readonly HTMLElement[], x: number): number {
  const found = heads.findIndex((each) => x < each.getBoundingClientRect().right)
  return found < 0 ? heads.length - 1 : found
}
