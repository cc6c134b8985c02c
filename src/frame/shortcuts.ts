import type { Matrix } from '../dataset/publish/matrix.ts'
import { nextChange, previousChange } from '../model/change.ts'
import { changeView, useViewState } from '../view/store.ts'
import { openSearchPalette } from './search/openSearchPalette.ts'
import { shownChanges } from './shownChanges.ts'
import { standAt } from './timeline/standAt.ts'

/** Something that a key does on every screen. The help lists them. */
export interface Shortcut {
  readonly key: string
  readonly label: string
  readonly perform: (matrix: Matrix) => void
}

export const shortcuts: readonly Shortcut[] = [
  { key: ',', label: 'previous change in time', perform: (matrix) => stepTo(matrix, previousChange) },
  { key: '.', label: 'next change in time', perform: (matrix) => stepTo(matrix, nextChange) },
  { key: '/', label: 'search everything; also Ctrl K', perform: openSearchPalette },
  // No letter: in the chart letters find titles.
  { key: ';', label: 'to the table, and from there to the chart', perform: toTableOrChart },
  { key: 'p', label: 'previous difference of a pair', perform: () => press('previous-difference') },
  { key: 'n', label: 'next difference of a pair', perform: () => press('next-difference') },
  { key: '?', label: 'this help', perform: openKeyboardHelp },
]

/** The id of the sheet of keys. */
export const helpId = 'keyboard-help'

export function openKeyboardHelp(): void {
  document.querySelector<HTMLDialogElement>(`#${helpId}`)?.showModal()
}

function stepTo(matrix: Matrix, step: typeof nextChange): void {
  const { view } = useViewState.getState()
  const change = step(shownChanges(matrix, view), view.asOf)
  if (change) changeView({ asOf: change.day })
}

/** From anywhere to the table, from a mark to its row; from the table to the chart, where there is one, to the row's mark. */
function toTableOrChart(): void {
  const here = document.activeElement
  const row = here?.matches('main table *') ? here.closest<HTMLElement>('tr[data-row]') : null
  const chart = document.querySelector('#chart [role="application"]')
  if (here?.matches('main table *')) {
    if (row && chart) chart.dispatchEvent(new CustomEvent(standAt, { detail: row.dataset['row'] }))
    else focusOn('#chart [data-stop]')
    return
  }
  const id = here?.matches('#chart *') ? here.getAttribute('data-item') : null
  const ofRecord = id === null ? null : `main tr[data-row="${CSS.escape(id)}"] [data-opening]`
  focusOn(ofRecord !== null && document.querySelector(ofRecord) ? ofRecord : 'main table [tabindex="0"]')
}

/** A button that only some screens have. */
function press(id: string): void {
  document.querySelector<HTMLElement>(`#${id}`)?.click()
}

/** On a phone the field may be folded away. */
function focusOn(selector: string): void {
  const field = document.querySelector<HTMLElement>(selector)
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
}

/** Follows the keys of the shortcuts, unless the reader is typing, holds a key for the browser or has a dialog before them. */
export function followShortcuts(matrix: Matrix): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (document.querySelector('dialog[open]')) return
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
      event.preventDefault()
      openSearchPalette()
      return
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const shortcut = shortcuts.find(({ key }) => key === event.key)
    if (!shortcut) return
    event.preventDefault()
    shortcut.perform(matrix)
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}

/** Whether a key is meant for a field. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !['range', 'checkbox', 'radio'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
