import { useEffect, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'

/** How many rows are drawn or left out together. */
export const chunkSize = 25

/** What a row is taken to be high that was not yet drawn, in px. */
const usualRowHeight = 42

interface RowChunkProps {
  /** What scrolls. */
  readonly frameRef: RefObject<HTMLElement | null>
  /** How many rows it holds, and how many columns these have. */
  readonly rows: number
  readonly columns: number
  /** It is drawn wherever it stands. */
  readonly always: boolean
  /** Draws the rows. */
  readonly children: () => ReactNode
}

/** A part of a long table: drawn near to what is in sight, elsewhere a gap of about its height. */
export function RowChunk({ frameRef, rows, columns, always, children }: RowChunkProps) {
  const bodyRef = useRef<HTMLTableSectionElement>(null)
  const known = useRef({ rowHeight: usualRowHeight, height: rows * usualRowHeight })
  const [isNear, setNear] = useState(false)
  const isDrawn = always || isNear

  useEffect(() => {
    const onMove = (entries: readonly IntersectionObserverEntry[]) => setNear(entries.at(-1)!.isIntersecting)
    const observer = new IntersectionObserver(onMove, { root: frameRef.current, rootMargin: '50% 0px' })
    observer.observe(bodyRef.current!)
    return () => observer.disconnect()
  }, [frameRef])

  // Where a gap above what is in sight was not as high as its rows are, the frame scrolls by the difference: nothing that
  // is read moves. Not every browser does so by itself, and none reliably within tables.
  useLayoutEffect(() => {
    const body = bodyRef.current!
    // When the whole table is drawn for the first time the frame is not there yet, and has not scrolled.
    const frame = frameRef.current
    const before = known.current.height
    const { top, height } = body.getBoundingClientRect()
    if (frame && top + before <= frame.getBoundingClientRect().top) frame.scrollTop += height - before
    known.current = { rowHeight: isDrawn ? height / rows : known.current.rowHeight, height }
  }, [frameRef, isDrawn, rows])

  if (isDrawn) return <tbody ref={bodyRef}>{children()}</tbody>
  return (
    <tbody ref={bodyRef} aria-hidden="true">
      <tr ref={(row) => row?.style.setProperty('block-size', `${rows * known.current.rowHeight}px`)}>
        <td colSpan={columns} />
      </tr>
    </tbody>
  )
}
