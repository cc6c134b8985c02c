import { useEffect, useRef } from 'react'
import { useDraft } from '../../view/draft.ts'

/** How what was typed in a field is written; false if it is no value. */
type Write = () => boolean

/** Of the fields in which something was typed that does not stand in the draft yet. */
const writers = new Set<Write>()

/**
 * What was typed and is no value, in fields that are not shown any more, by their places. Each opening of a draft has a map of
 * histories of its own, so that this tells one draft from the next.
 */
const leftBehind = new WeakMap<object, Map<string, string>>()

/** Writes what was typed in a field that was not left yet; false if some of it, shown or not, is no value. */
export function writeUnwritten(): boolean {
  const isWritten = [...writers].map((write) => write()).every(Boolean)
  return isWritten && leftInDraft().size === 0
}

/** What was typed in the field at a place (`path record key`) and left there, since it is no value. */
export function leftIn(place: string): string | undefined {
  return leftInDraft().get(place)
}

function leftInDraft(): Map<string, string> {
  const { histories } = useDraft.getState()
  const left = leftBehind.get(histories) ?? new Map<string, string>()
  leftBehind.set(histories, left)
  return left
}

/**
 * What is typed in a field is written when the field is left. A reader may leave the page from within it, or go Back to
 * another one: then it is written too, into the draft that it was typed for. What is no value waits at its `place` until the
 * field is shown again.
 */
export function useUnwritten(place: string, typed: string | undefined, write: (typed: string) => boolean): void {
  const files = useDraft(({ draft }) => draft?.files)
  const latest = useRef<Write>(undefined)
  useEffect(() => {
    latest.current = undefined
    leftInDraft().delete(place)
    if (typed === undefined) return undefined
    const writeIt = () => {
      const isOpen = useDraft.getState().draft?.files === files
      const isWritten = !isOpen || write(typed)
      // Once: it may be asked again before the field is drawn anew.
      if (isWritten) {
        writers.delete(writeIt)
        latest.current = undefined
      }
      return isWritten
    }
    latest.current = () => writeIt() || !leftInDraft().set(place, typed)
    writers.add(writeIt)
    return () => void writers.delete(writeIt)
  })
  useEffect(() => () => void latest.current?.(), [])
}
