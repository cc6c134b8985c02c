import { useRef, type ReactNode } from 'react'
import styles from './page.module.css'
import { contentsId } from './PageContents.tsx'
import { useKeptInSight } from './useKeptInSight.ts'

interface PageSectionProps {
  /** The hash that leads to it; unique in the page. */
  readonly id: string
  readonly title: string
  /** A link leads back to the list of contents. */
  readonly hasContents?: boolean
  readonly children: ReactNode
}

/** A part of a page, with a heading that a link can lead to. */
export function PageSection({ id, title, hasContents = false, children }: PageSectionProps) {
  const ref = useRef<HTMLElement>(null)
  useKeptInSight(ref, id)
  return (
    <section ref={ref} id={id} className={styles['section']} aria-labelledby={`${id}-title`}>
      <div className={styles['head']}>
        <h2 className={styles['title']}>
          <span id={`${id}-title`}>{title}</span>
          <a className={styles['anchor']} href={`#${id}`} aria-label={`Link to “${title}”`}>
            #
          </a>
        </h2>
        {hasContents && (
          <a className={styles['back']} href={`#${contentsId}`}>
            <span aria-hidden="true">↑ </span>Contents
          </a>
        )}
      </div>
      {children}
    </section>
  )
}
