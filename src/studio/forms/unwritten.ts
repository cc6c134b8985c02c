import { useEffect, useRef } from 'react'
import { useDraft } from '../../view/draft.ts'

/** How what was typed in a field is written; false if it is no value. */
type Write = () => boolean

/** Of the fields in which something was typed that does not stand in the draft yet. */
const writers = new Set<Write>()

/** Writes what was typed in a field that was not left yet; false if some of it is no value. */
export function writeUnwritten(): boolean {
  return [...writers].map((write) => write()).every(Boolean)
}

/**
 * What is typed in a field is written when the field is left. A reader may leave the page from within it, or go Back to
 * another one: then it is written too, into the draft that it was typed for.
 */
export function useUnwritten(typed: string | undefined, write: (typed: string) => boolean): void {
  const files = useDraft(({ draft }) => draft?.files)
  const latest = useRef<Write>(undefined)
  useEffect(() => {
    latest.current = undefined
    if (typed === undefined) return undefined
    const writeIt = () => {
      const isWritten = useDraft.getState().draft?.files !== files || write(typed)
      // Once: it may be asked again before the field is drawn anew.
      if (isWritten) {
        writers.delete(writeIt)
        latest.current = undefined
      }
      return isWritten
    }
    latest.current = writeIt
    writers.add(writeIt)
    return () => void writers.delete(writeIt)
  })
  useEffect(() => () => void latest.current?.(), [])
}
