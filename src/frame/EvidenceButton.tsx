import type { ReactNode } from 'react'
import controls from '../ui/controls.module.css'
import { changeView, useView } from '../view/store.ts'

interface EvidenceButtonProps {
  /** The id of a record, an answer, a finding or a position. */
  readonly id: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** Opens what it names in the evidence panel, and closes it again; the focus returns to it. */
export function EvidenceButton({ id, className = controls['quiet'], children }: EvidenceButtonProps) {
  const isOpen = useView((view) => view.evidence === id)
  return (
    <button
      type="button"
      className={className}
      data-evidence={id}
      aria-pressed={isOpen}
      onClick={() => changeView({ evidence: isOpen ? undefined : id })}
    >
      {children}
    </button>
  )
}
