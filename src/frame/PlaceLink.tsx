import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react'
import type { Place } from '../model/screens.ts'
import { addressOf, showPlace, useViewState } from '../view/store.ts'
import type { View } from '../view/view.ts'

interface PlaceLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly to: Place
  /** What the reader chooses by going there. */
  readonly change?: Partial<View>
  /** The part of the page to which it leads. */
  readonly hash?: string | undefined
  /** Comes before going there. */
  readonly onGo?: (() => void) | undefined
  readonly children: ReactNode
}

/** A link to a screen or page. It carries the view along; a plain press goes there without loading the page anew. */
export function PlaceLink({ to, change, hash, onGo, children, ...attributes }: PlaceLinkProps) {
  // The address says the view and so follows it.
  const href = useViewState(() => addressOf(to, change)) + (hash === undefined ? '' : `#${hash}`)
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    onGo?.()
    showPlace(to, change, hash)
  }
  return (
    <a {...attributes} href={href} onClick={go}>
      {children}
    </a>
  )
}
