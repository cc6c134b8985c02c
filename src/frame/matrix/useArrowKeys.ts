import { useEffect, type RefObject } from 'react'
import { makeTabStop, moveFocus } from './moveFocus.ts'

/** Makes a table a single tab stop in which the arrow keys move the focus. */
export function useArrowKeys(tableRef: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const table = tableRef.current!
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.altKey || event.shiftKey || isAtPopover(event.target)) return
      if (moveFocus(table, event)) event.preventDefault()
    }
    const onFocusIn = (event: FocusEvent) => {
      const stop = (event.target as HTMLElement).closest<HTMLElement>('[data-nav]')
      if (stop) makeTabStop(table, stop)
    }
    table.addEventListener('keydown', onKeyDown)
    table.addEventListener('focusin', onFocusIn)
    return () => {
      table.removeEventListener('keydown', onKeyDown)
      table.removeEventListener('focusin', onFocusIn)
    }
  }, [tableRef])

  // React leaves the tab stop where the reader put it; when its cell is gone, the first one takes its place.
  useEffect(() => makeTabStop(tableRef.current!))
}

/** In a menu, or on the button whose menu is open: walking on would leave it standing open. */
function isAtPopover(target: EventTarget | null): boolean {
  if (target instanceof HTMLButtonElement && target.popoverTargetElement?.matches(':popover-open')) return true
  return target instanceof Element && target.closest('[popover]') !== null
}
