import { useEffect, useRef } from 'react'
import { useDraft } from '../../view/draft.ts'

/** Writes what was typed in a field; why not, if it is no value. */
type Write = () => string | undefined

/** What was typed in a field and is no value, and why. */
export interface LeftBehind {
  readonly typed: string
  readonly trouble: string
}

/** Of the fields in which something was typed that does not stand in the draft yet. */
const writers = new Set<Write>()

/**
 * What was typed and is no value, in fields that are not shown any more, by their places. Each opening of a draft has a map of
 * histories of its own, so that this tells one draft from the next.
 */
const leftBehind = new WeakMap<object, Map<string, LeftBehind>>()

/** Writes what was typed in a field that was not left yet; false if some of it, shown or not, is no value. */
export function writeUnwritten(): boolean {
  const isWritten = [...writers].map((write) => write()).every((trouble) => trouble === undefined)
  return isWritten && leftInDraft().size === 0
}

/** What was typed in the field at a place (`path record key`) and left there, since it is no value. */
export function leftIn(place: string): LeftBehind | undefined {
  return leftInDraft().get(place)
}

function leftInDraft(): Map<string, LeftBehind> {
  const { histories } = useDraft.getState()
  const left = leftBehind.get(histories) ?? new Map<string, LeftBehind>()
  leftBehind.set(histories, left)
  return left
}

/**
 * What is typed in a field is written when the field is left. A reader may leave the page from within it, or go Back to
 * another one: then it is written too, into the draft that it was typed for. What is no value waits at its `place` until the
 * field is shown again.
 */
export function useUnwritten(
  place: string,
  typed: string | undefined,
  write: (typed: string) => ReturnType<Write>,
): void {
  const files = useDraft(({ draft }) => draft?.files)
  const latest = useRef<() => void>(undefined)
  useEffect(() => {
    latest.current = undefined
    leftInDraft().delete(place)
    if (typed === undefined) return undefined
    const writeIt = () => {
      const isOpen = useDraft.getState().draft?.files === files
      const trouble = isOpen ? write(typed) : undefined
      // Once: it may be asked again before the field is drawn anew.
      if (trouble === undefined) {
        writers.delete(writeIt)
        latest.current = undefined
      }
      return trouble
    }
    latest.current = () => {
      const trouble = writeIt()
      if (trouble !== undefined) leftInDraft().set(place, { typed, trouble })
    }
    writers.add(writeIt)
    return () => void writers.delete(writeIt)
  })
  useEffect(() => () => void latest.current?.(), [])
}
