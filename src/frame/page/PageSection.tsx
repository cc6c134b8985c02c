import { useEffect, useRef, type ReactNode } from 'react'
import styles from './page.module.css'

interface PageSectionProps {
  /** The hash that leads to it; unique in the page. */
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page, with a heading that a link can lead to. */
export function PageSection({ id, title, children }: PageSectionProps) {
  const ref = useRef<HTMLElement>(null)
  // What the address leads to may be drawn after the browser has looked for it.
  useEffect(() => {
    if (location.hash === `#${id}`) ref.current!.scrollIntoView()
  }, [id])
  return (
    <section ref={ref} id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <h2 className={styles['title']}>
        <span id={`${id}-title`}>{title}</span>
        <a className={styles['anchor']} href={`#${id}`} aria-label={`Link to “${title}”`}>
          #
        </a>
      </h2>
      {children}
    </section>
  )
}
