import { useLayoutEffect, type RefObject } from 'react'

/** In narrower columns an answer, its sign and its year do not stand in one line, in rem. */
const roomyColumn = 9

/**
 * Tells the frame of a table what room it has. What that is depends on the panel too, so the frame is measured, not the
 * window. `data-scrolls`: the table is wider and scrolls sideways; only then, since heads cling to the top of the page as
 * long as no frame scrolls. `data-tight`: its columns are narrow.
 */
export function useFrameRoom(tableRef: RefObject<HTMLTableElement | null>, columns: number): void {
  useLayoutEffect(() => {
    const table = tableRef.current!
    const frame = table.parentElement!
    table.style.setProperty('--columns', String(columns))
    const measure = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      const column = table.querySelector<HTMLElement>('[data-actor]')!.offsetWidth
      frame.toggleAttribute('data-tight', column < roomyColumn * rem)
      const isWider = table.offsetWidth > frame.clientWidth
      if (isWider === frame.hasAttribute('data-scrolls')) return
      frame.toggleAttribute('data-scrolls', isWider)
      // The panel that takes the room explains a cell, which must not be where the frame ends.
      table.querySelector('[data-evidence][aria-pressed="true"]')?.scrollIntoView({ block: 'nearest' })
    }
    measure()
    // What is measured changes heights: within the same frame of the screen that would set off the observer again.
    let waiting = 0
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(waiting)
      waiting = requestAnimationFrame(measure)
    })
    observer.observe(frame)
    observer.observe(table)
    return () => {
      cancelAnimationFrame(waiting)
      observer.disconnect()
    }
  }, [tableRef, columns])
}
