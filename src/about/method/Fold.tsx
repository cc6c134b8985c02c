import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './MethodPage.module.css'

interface FoldProps {
  readonly summary: ReactNode
  /** The parts of the page that are inside: a link to one of them opens it. */
  readonly ids: readonly string[]
  /** Drawn once it has been opened. */
  readonly children: () => ReactNode
}

/** A long list under a line of its own, folded away at first. */
export function Fold({ summary, ids, children }: FoldProps) {
  const named = location.hash.slice(1)
  const isNamed = ids.includes(named)
  const [wasOpened, setWasOpened] = useState(isNamed)
  const ref = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    if (!isNamed) return
    ref.current!.open = true
    document.getElementById(named)?.scrollIntoView()
  }, [isNamed, named])
  return (
    <details
      ref={ref}
      className={styles['fold']}
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
    >
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  )
}
