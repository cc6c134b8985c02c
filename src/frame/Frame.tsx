import { memo, useEffect, useRef, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { Matrix } from '../dataset/publish/matrix.ts'
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import { useAfterPaint } from '../ui/useAfterPaint.ts'
import { narrowScreen, useMediaQuery } from '../ui/useMediaQuery.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import { changeView, useView, useViewState } from '../view/store.ts'
import { endTour, useTour } from '../view/tour.ts'
import { ActorPicker } from './ActorPicker.tsx'
import { AddressNotices } from './AddressNotices.tsx'
import { AsOfControl } from './AsOfControl.tsx'
import { FilterBar } from './FilterBar.tsx'
import { FirstVisitHint } from './FirstVisitHint.tsx'
import styles from './Frame.module.css'
import { evidenceTarget } from './evidence/evidenceTarget.ts'
import { Header } from './Header.tsx'
import { pinnedLink } from './pinnedLink.ts'
import { followShortcuts } from './shortcuts.ts'
import { SearchDialog } from './search/SearchDialog.tsx'
import { useScreenControls } from './useScreenControls.ts'

// The comparison is painted first; the panel's code comes in a quiet moment after it, or when it is wanted.
const DatasetBanner = lazyPart('DatasetBanner', () => import('./DatasetBanner.tsx'))
const KeyboardHelp = lazyPart('KeyboardHelp', () => import('./KeyboardHelp.tsx'))
const EvidencePanel = lazyPart('EvidencePanel', () => import('./EvidencePanel.tsx'))
const TourCard = lazyPart('TourCard', () => import('./tour/TourCard.tsx'))

/** What stands around every screen: head, controls, notices, and the evidence beside or below. */
export function Frame({ matrix, children }: { matrix: Matrix; children: ReactNode }) {
  const evidence = useView((view) => view.evidence)
  const isOpen = evidence !== undefined
  const isAfterPaint = useAfterPaint()
  useOpenerInSight(evidence)
  const close = () => closeEvidence(matrix)
  useEffect(() => (isOpen ? closeOnEscape(matrix) : undefined), [isOpen, matrix])
  useEffect(() => followShortcuts(matrix), [matrix])
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
      <ErrorBoundary region="The keyboard help" isWanted={false}>
        {isAfterPaint && <KeyboardHelp />}
      </ErrorBoundary>
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
  const isOther = useOpenDataset((state) => state.source.kind !== 'published')
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
      {isOther && (
        <ErrorBoundary region="The banner of the dataset">
          <DatasetBanner />
        </ErrorBoundary>
      )}
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
  // The link follows the view.
  useView((view) => view)
  return (
    <p className={styles['printed']}>
      {matrix.dataset.cite} {pinnedLink(matrix)}
    </p>
  )
}

/** Closes the panel; the focus returns to the cell from which it was opened, or to what stands nearest to it. */
function closeEvidence(matrix: Matrix): void {
  const { evidence } = useViewState.getState().view
  const cell = opener?.isConnected && isFor(opener, evidence) ? opener : openCell()
  // Drawn at once, for what is there afterwards: on a phone the cell may go with the panel.
  flushSync(() => changeView({ evidence: undefined }))
  const place =
    cell?.isConnected && isFor(cell, evidence) ? cell : evidence === undefined ? null : nearest(evidence, matrix)
  place?.focus()
}

/** Cells stay where they are when countries change their places: what opened the evidence may be another's cell since. */
function isFor(element: HTMLElement | SVGElement, evidence: string | undefined): boolean {
  const names = element.dataset['evidence']
  return names === undefined || names === evidence
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

/** From what the panel was opened: the focus returns there. */
let opener: Opener | undefined

type Opener = HTMLElement | SVGElement

/** What was pressed last, and when (ms): not every browser gives a pressed button the focus. */
let pressed: { readonly element: Opener; readonly time: number } | undefined
/** A press as long ago as this is not what opened the panel. */
const pressHolds = 1000

function rememberPress({ target }: MouseEvent): void {
  const element = target instanceof Element && target.closest<Opener>('button, a[href], [tabindex]')
  if (element) pressed = { element, time: performance.now() }
}

/** What opened the panel: something of the screen that was pressed or has the focus. A heading opens nothing. */
function openerNow(): Opener | undefined {
  const recent = pressed && performance.now() - pressed.time < pressHolds ? pressed.element : undefined
  const candidates = [document.activeElement?.closest<Opener>('button, a[href], svg [tabindex]'), recent]
  return candidates.find((it) => it?.isConnected && it.closest('main')) ?? undefined
}

/** The cell of the table, the row or the item of the list that is open. */
function openCell(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-evidence]:is([aria-pressed="true"], [aria-current="true"])')
}

/** The panel never covers what it explains: the page scrolls until that stands beside or above it. */
function useOpenerInSight(evidence: string | undefined) {
  const shownBefore = useRef<string>(undefined)
  useEffect(() => {
    addEventListener('click', rememberPress, { capture: true })
    return () => removeEventListener('click', rememberPress, { capture: true })
  }, [])
  useEffect(() => {
    const isNew = evidence !== undefined && evidence !== shownBefore.current
    shownBefore.current = evidence
    if (!isNew) return undefined
    const isFromPanel = document.activeElement?.matches('aside *') ?? false
    // Who came from the chart and reads on in the panel comes back to the chart.
    if (!isFromPanel) opener = openerNow()
    else if (!(opener instanceof SVGElement)) opener = undefined
    if (opener instanceof SVGElement) return undefined
    return keepInSight(opener ?? openCell())
  }, [evidence])
}

/** How many frames the page may take to fit what stands beside the panel. */
const settling = 15

/** Scrolls no more than is needed, until the page has settled or the reader scrolls or presses something. */
function keepInSight(element: HTMLElement | null): (() => void) | undefined {
  if (!element) return undefined
  let frames = settling
  let frame = 0
  const stop = () => {
    cancelAnimationFrame(frame)
    removeEventListener('wheel', stop)
    removeEventListener('touchmove', stop)
    removeEventListener('pointerdown', stop)
  }
  const step = () => {
    if (element.isConnected) element.scrollIntoView({ block: 'nearest' })
    frames--
    if (frames > 0) frame = requestAnimationFrame(step)
    else stop()
  }
  addEventListener('wheel', stop, { passive: true })
  addEventListener('touchmove', stop, { passive: true })
  addEventListener('pointerdown', stop)
  // With the next frame: before that the page would be laid out for this alone.
  frame = requestAnimationFrame(step)
  return stop
}
