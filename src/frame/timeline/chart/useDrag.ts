import { useRef, type PointerEvent } from 'react'

/** Handlers of something that is dragged sideways; `onDrag` gets how many px it was moved since it was taken. */
export function useDrag<Held>(take: () => Held, onDrag: (held: Held, by: number) => void, onEnd?: () => void) {
  const drag = useRef<{ readonly held: Held; readonly x: number } | undefined>(undefined)
  const end = () => {
    if (drag.current) onEnd?.()
    drag.current = undefined
  }
  return {
    onPointerDown: (event: PointerEvent<SVGElement>) => {
      if (event.button !== 0) return
      // The surface below must not move with it.
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      event.currentTarget.focus()
      drag.current = { held: take(), x: event.clientX }
    },
    onPointerMove: (event: PointerEvent<SVGElement>) => {
      if (drag.current) onDrag(drag.current.held, event.clientX - drag.current.x)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
