import { lazy, Suspense, useEffect, useRef, type ReactNode } from 'react'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { changeView, useView, useViewState } from '../view/store.ts'
import { formatView } from '../view/view.ts'
import { ActorPicker } from './ActorPicker.tsx'
import { AddressNotices } from './AddressNotices.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import { FilterBar } from './FilterBar.tsx'
import { FirstVisitHint } from './FirstVisitHint.tsx'
import styles from './Frame.module.css'
import { Header } from './Header.tsx'
import { KeyboardHelp } from './KeyboardHelp.tsx'

// The comparison is painted first; the panel's code comes right after it.
const EvidencePanel = lazy(async () => ({ default: (await import('./EvidencePanel.tsx')).EvidencePanel }))

/** What stands around every screen: head, controls, notices, and the evidence beside or below. */
export function Frame({ matrix, children }: { matrix: Matrix; children: ReactNode }) {
  const evidence = useView((view) => view.evidence)
  const isOpen = evidence !== undefined
  const narrow = useMediaQuery(narrowScreen)
  const screen = useViewState((state) => state.screen)
  useCellInSight(evidence)
  useEffect(() => (isOpen ? closeOnEscape() : undefined), [isOpen])
  return (
    <div className={styles['frame']} data-panel={isOpen || undefined}>
      <a className={styles['skip']} href="#main">
        Skip to the comparison
      </a>
      <Header matrix={matrix} />
      <section className={styles['controls']} aria-label="What is compared, as of when">
        {narrow ? (
          <details className={styles['folded']}>
            <summary>Whom to compare, filters</summary>
            <ActorPicker matrix={matrix} />
            <FilterBar matrix={matrix} />
          </details>
        ) : (
          <>
            <ActorPicker matrix={matrix} />
            <FilterBar matrix={matrix} />
          </>
        )}
        <AsOfControl matrix={matrix} />
      </section>
      <section className={styles['notices']} aria-label="Notices">
        <AddressNotices />
        {screen === 'compare' && <FirstVisitHint />}
      </section>
      <div className={styles['content']}>{children}</div>
      <div className={styles['panel']}>
        <Suspense>
          <EvidencePanel matrix={matrix} onClose={closeEvidence} />
        </Suspense>
      </div>
      <PrintedFoot matrix={matrix} />
      <KeyboardHelp matrix={matrix} />
    </div>
  )
}

/** On paper: how to cite what is seen, and the link that shows it again. */
function PrintedFoot({ matrix }: { matrix: Matrix }) {
  const view = useView((it) => it)
  return (
    <p className={styles['printed']}>
      {matrix.dataset.cite} {location.origin + location.pathname + formatView(view, matrix, { pinned: true })}
    </p>
  )
}

/** Closes the panel; the focus returns to the cell from which it was opened. */
function closeEvidence(): void {
  const cell = openCell()
  changeView({ evidence: undefined })
  cell?.focus()
}

/** Escape closes the panel wherever the focus is, unless it first closes something on top of it. */
function closeOnEscape(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (document.querySelector(':popover-open, dialog[open]')) return
    closeEvidence()
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}

function openCell(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-evidence][aria-pressed="true"]')
}

/** The panel never covers the cell that it explains: the page scrolls until the cell stands beside or above it. */
function useCellInSight(evidence: string | undefined) {
  const shownBefore = useRef<string>(undefined)
  useEffect(() => {
    if (evidence && evidence !== shownBefore.current) openCell()?.scrollIntoView({ block: 'nearest' })
    shownBefore.current = evidence
  }, [evidence])
}
