import { useEffect, type RefObject } from 'react'

/** How long what is above a part may still come in. */
const patience = 20_000

/**
 * Brings a part of the page into sight when the address leads to it, and keeps it there while what stands above it still
 * comes in, until the reader does anything.
 */
export function useKeptInSight(ref: RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    let release: (() => void) | undefined
    const follow = () => {
      release?.()
      release = location.hash === `#${id}` ? keepInSight(ref.current!) : undefined
    }
    // What the address leads to may be drawn after the browser has looked for it.
    follow()
    addEventListener('hashchange', follow)
    return () => {
      removeEventListener('hashchange', follow)
      release?.()
    }
  }, [ref, id])
}

/** Keeps an element at the top until the reader acts; the function that comes back ends it. */
function keepInSight(element: HTMLElement): () => void {
  let top = 0
  let scrolledTo = 0
  const place = () => {
    element.scrollIntoView()
    top = element.getBoundingClientRect().top
    scrolledTo = scrollY
  }
  // The bar of the window sends no pointer events: whoever drags it is known by where the page is then.
  const onScroll = () => {
    const moved = Math.abs(element.getBoundingClientRect().top - top) > 2
    if (moved && Math.abs(scrollY - scrolledTo) > 2) release()
  }
  const sizes = new ResizeObserver(place)
  const timer = setTimeout(() => release(), patience)
  const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
  const release = () => {
    clearTimeout(timer)
    sizes.disconnect()
    removeEventListener('scroll', onScroll)
    for (const act of acts) removeEventListener(act, release)
  }
  place()
  sizes.observe(document.body)
  addEventListener('scroll', onScroll, { passive: true })
  for (const act of acts) addEventListener(act, release, { passive: true })
  return release
}
