import { memo, useEffect, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import { useAfterPaint } from '../ui/useAfterPaint.ts'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { changeView, useView, useViewState } from '../view/store.ts'
import { endTour, useTour } from '../view/tour.ts'
import { formatView } from '../view/view.ts'
import { ActorPicker } from './ActorPicker.tsx'
import { AddressNotices } from './AddressNotices.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import { DatasetBanner } from './DatasetBanner.tsx'
import { FilterBar } from './FilterBar.tsx'
import { FirstVisitHint } from './FirstVisitHint.tsx'
import styles from './Frame.module.css'
import { evidenceTarget } from './evidence/evidenceTarget.ts'
import { Header } from './Header.tsx'
import { KeyboardHelp } from './KeyboardHelp.tsx'
import { SearchDialog } from './search/SearchDialog.tsx'
import { useScreenControls } from './useScreenControls.ts'

// The comparison is painted first; the panel's code comes in a quiet moment after it, or when it is wanted.
const EvidencePanel = lazyPart('EvidencePanel', () => import('./EvidencePanel.tsx'))
const TourCard = lazyPart('TourCard', () => import('./tour/TourCard.tsx'))

/** What stands around every screen: head, controls, notices, and the evidence beside or below. */
export function Frame({ matrix, children }: { matrix: Matrix; children: ReactNode }) {
  const evidence = useView((view) => view.evidence)
  const isOpen = evidence !== undefined
  const isAfterPaint = useAfterPaint()
  useCellInSight(evidence)
  const close = () => closeEvidence(matrix)
  useEffect(() => (isOpen ? closeOnEscape(matrix) : undefined), [isOpen, matrix])
  return (
    <div className={styles['frame']} data-panel={isOpen || undefined}>
      <a className={styles['skip']} href="#main">
        Skip to the content
      </a>
      <AboveContent matrix={matrix} />
      <div className={styles['content']}>{children}</div>
      <div className={styles['panel']}>
        <ErrorBoundary region="The evidence" isWanted={isOpen} onClose={close}>
          {(isOpen || isAfterPaint) && <EvidencePanel matrix={matrix} onClose={close} />}
        </ErrorBoundary>
      </div>
      <PrintedFoot matrix={matrix} />
      <KeyboardHelp matrix={matrix} />
      <SearchDialog matrix={matrix} />
      <Tour matrix={matrix} />
    </div>
  )
}

/** The tour, while one is taken. */
function Tour({ matrix }: { matrix: Matrix }) {
  const isTaken = useTour((tour) => tour.step !== undefined)
  return (
    <ErrorBoundary region="The tour" isWanted={isTaken} onClose={endTour}>
      {isTaken && <TourCard matrix={matrix} />}
    </ErrorBoundary>
  )
}

/** What stands above the screen. It follows the view by itself: opening evidence draws none of it anew. */
const AboveContent = memo(function AboveContent({ matrix }: { matrix: Matrix }) {
  const narrow = useMediaQuery(narrowScreen)
  const screen = useViewState((state) => state.screen)
  const controls = useScreenControls()
  const choices = (
    <>
      {controls.actors && <ActorPicker matrix={matrix} />}
      <FilterBar matrix={matrix} />
    </>
  )
  const hasChoices = controls.actors || controls.components || controls.search !== undefined
  return (
    <>
      <DatasetBanner />
      <Header matrix={matrix} />
      {(hasChoices || controls.asOf) && (
        <section className={styles['controls']} aria-label="What is compared, as of when">
          {narrow && hasChoices ? (
            <details className={styles['folded']}>
              <summary>Whom to compare, filters</summary>
              {choices}
            </details>
          ) : (
            choices
          )}
          {controls.asOf && <AsOfControl matrix={matrix} />}
        </section>
      )}
      <section className={styles['notices']} aria-label="Notices">
        <AddressNotices />
        {screen === 'compare' && <FirstVisitHint />}
      </section>
    </>
  )
})

/** On paper: how to cite what is seen, and the link that shows it again. */
function PrintedFoot({ matrix }: { matrix: Matrix }) {
  const view = useView((it) => it)
  return (
    <p className={styles['printed']}>
      {matrix.dataset.cite} {location.origin + location.pathname + formatView(view, matrix, { pinned: true })}
    </p>
  )
}

/** Closes the panel; the focus returns to the cell from which it was opened, or to what stands nearest to it. */
function closeEvidence(matrix: Matrix): void {
  const { evidence } = useViewState.getState().view
  const cell = openedInChart?.isConnected ? openedInChart : openCell()
  // Drawn at once, for what is there afterwards: on a phone the cell may go with the panel.
  flushSync(() => changeView({ evidence: undefined }))
  const place = cell?.isConnected ? cell : evidence === undefined ? null : nearest(evidence, matrix)
  place?.focus()
}

/** The cell of the component, else what names the component, else where the table or the chart is entered. */
function nearest(evidence: string, matrix: Matrix): HTMLElement | SVGElement | null {
  const target = evidenceTarget(evidence, matrix)
  const find = (selector: string) => document.querySelector<HTMLElement | SVGElement>(selector)
  return (
    (target &&
      (find(`[data-evidence="${target.actor.id}.${target.component.id}"]`) ??
        find(`tr:has([data-evidence$=".${target.component.id}"]) [data-nav]`))) ??
    find('[data-nav][tabindex="0"], svg[role="application"] [tabindex="0"]')
  )
}

/** Escape closes the panel wherever the focus is, unless it first ends something else. */
function closeOnEscape(matrix: Matrix): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || endsSomethingElse(event.target)) return
    closeEvidence(matrix)
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}

/** A search is cleared, what lies on top is closed, a drag goes on. */
function endsSomethingElse(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement && target.type === 'search' && target.value !== '') return true
  return document.querySelector(':popover-open, dialog[open], [type="range"]:active, [role="slider"]:active') !== null
}

/** The mark or bar from which the panel was opened: the focus returns there, and nothing scrolls. */
let openedInChart: SVGElement | undefined

function openCell(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-evidence][aria-pressed="true"]')
}

/** The panel never covers the cell that it explains: the page scrolls until the cell stands beside or above it. */
function useCellInSight(evidence: string | undefined) {
  const shownBefore = useRef<string>(undefined)
  useEffect(() => {
    if (evidence && evidence !== shownBefore.current) {
      openedInChart = document.activeElement?.closest<SVGElement>('svg [tabindex]') ?? undefined
      if (!openedInChart) openCell()?.scrollIntoView({ block: 'nearest' })
    }
    shownBefore.current = evidence
  }, [evidence])
}
