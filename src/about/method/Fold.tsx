import { useEffect, useRef, type ReactNode } from 'react'
import styles from './MethodPage.module.css'

interface FoldProps {
  readonly summary: ReactNode
  /** The parts of the page that are inside: a link to one of them opens it. */
  readonly ids: readonly string[]
  readonly children: ReactNode
}

/** A long list under a line of its own, folded away at first. It is there: the browser's search opens it, paper shows it. */
export function Fold({ summary, ids, children }: FoldProps) {
  const named = location.hash.slice(1)
  const isNamed = ids.includes(named)
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!isNamed) return
    ref.current!.open = true
    document.getElementById(named)?.scrollIntoView()
  }, [isNamed, named])
  return (
    <details ref={ref} className={styles['fold']}>
      <summary>{summary}</summary>
      {children}
    </details>
  )
}
