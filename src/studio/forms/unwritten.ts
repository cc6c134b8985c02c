import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useDraft } from '../../view/draft.ts'

/** Writes what was typed in a field; why not, if it is no value. */
type Write = () => string | undefined

/** What was typed in a field that is not shown any more, and is no value. */
interface Left {
  readonly typed: string
  /** Why it is none. */
  readonly trouble: string
  /** What stood in the record then: where that has changed since, what was typed is overtaken. */
  readonly written: string
}

/** Of the fields in which something was typed that does not stand in the draft yet. */
const writers = new Set<Write>()

/** By the fields' places; each opening of a draft has a map of histories of its own, which tells one draft from the next. */
const leftBehind = new WeakMap<object, Map<string, Left>>()

/** Writes what was typed in a field that is shown and was not left yet; false if some of it is no value. */
export function writeShown(): boolean {
  return [...writers].map((write) => write()).every((trouble) => trouble === undefined)
}

/** The same; false too while something that is no value was left in a field that is not shown any more. */
export function writeUnwritten(): boolean {
  return writeShown() && leftInDraft().size === 0
}

/** What was left in the field at a place (`path record key`), in which `written` stands. */
export function leftIn(place: string, written: string): Pick<Left, 'typed' | 'trouble'> | undefined {
  const left = leftInDraft().get(place)
  return left?.written === written ? left : undefined
}

/** The places where something was left that is no value, but for those in `form`. */
export function useLeftElsewhere(form: string): readonly string[] {
  const places = useSyncExternalStore(listen, () => [...leftInDraft().keys()].join('\n'))
  return places.split('\n').filter((place) => place !== '' && !place.startsWith(`${form} `))
}

export function forgetLeft(places: readonly string[]): void {
  for (const place of places) leftInDraft().delete(place)
  tell()
}

/** Who is to be told when something is left, or taken up again. */
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

function tell(): void {
  for (const listener of listeners) listener()
}

function leftInDraft(): Map<string, Left> {
  const { histories } = useDraft.getState()
  const left = leftBehind.get(histories) ?? new Map<string, Left>()
  leftBehind.set(histories, left)
  return left
}

/**
 * What is typed in a field is written when the field is left. A reader may leave the page from within it, or go Back to
 * another one: then it is written too, into the draft that it was typed for. What is no value waits at its `place` until the
 * field is shown again.
 */
export function useUnwritten(
  { place, written }: { readonly place: string; readonly written: string },
  typed: string | undefined,
  write: (typed: string) => ReturnType<Write>,
): void {
  const files = useDraft(({ draft }) => draft?.files)
  const latest = useRef<() => void>(undefined)
  useEffect(() => {
    latest.current = undefined
    if (leftInDraft().delete(place)) tell()
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
      if (trouble === undefined) return
      leftInDraft().set(place, { typed, trouble, written })
      tell()
    }
    writers.add(writeIt)
    return () => void writers.delete(writeIt)
  })
  useEffect(() => () => void latest.current?.(), [])
}
