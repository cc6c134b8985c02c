import { create } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Matrix } from '../dataset/publish/matrix.ts'
import type { Day } from '../model/partialDate.ts'
import { pathOf, placeAt, type Place, type ScreenId } from '../model/screens.ts'
import { siteRoot } from './siteRoot.ts'
import { carriedTo, formatView, nothingChosen, parseView, type View, type ViewFault } from './view.ts'

interface ViewState {
  readonly screen: ScreenId
  /** Which page beneath the screen, as it stands in the address: it need not exist. */
  readonly page?: string | undefined
  /** Set by `startView`; screens are drawn only after it. */
  readonly view: View
  /** What the address said and could not be followed, until the reader puts it away. */
  readonly faults: readonly ViewFault[]
  /** The as-of day before the last step in time, so that what changed since can be marked. */
  readonly steppedFrom?: Day | undefined
}

const emptyView: View = { ...nothingChosen, actors: [], asOf: '', open: [] }

export const useViewState = create<ViewState>()(() => ({ screen: 'compare', view: emptyView, faults: [] }))

/** One value of the view. */
export function useView<T>(select: (view: View) => T): T {
  return useViewState((state) => select(state.view))
}

/** Several values of the view, as one object that changes only when one of them does. */
export function useViewParts<Part extends keyof View>(parts: readonly Part[]): Pick<View, Part> {
  return useViewState(
    useShallow(({ view }) => Object.fromEntries(parts.map((part) => [part, view[part]])) as Pick<View, Part>),
  )
}

let shownMatrix: Matrix | undefined

/** Starts with the view that the address describes and follows the address bar from then on. */
export function startView(matrix: Matrix): void {
  // First of all who listen: whatever else Back ends must not write onto the entry arrived at.
  if (!shownMatrix) addEventListener('popstate', followHistory, { capture: true })
  shownMatrix = matrix
  followAddress()
}

/** The page that the address asks for by a parameter, as those of other datasets do: for them there is no file. */
function askedPage(): string | null {
  const search = new URLSearchParams(location.search)
  return search.get('data') ? search.get('page') : null
}

/** The page in the parameter of that name, which `placeAt` finds again. */
function withPage(search: string, page: string | null): string {
  if (page === null) return search
  return `?page=${encodeURIComponent(page).replaceAll('%2F', '/')}${search.replace('?', '&')}`
}

/** What of a view stands in the address, with the page that stands there as a parameter. */
export function withAskedPage(search: string): string {
  return withPage(search, askedPage())
}

/** An address that is no file leads here by the server's page for missing ones (public/404.html): it is put back. */
function restoreAskedFor(): void {
  const search = new URLSearchParams(location.search)
  const page = search.get('page')
  if (page === null || askedPage() !== null) return
  search.delete('page')
  const { screen } = placeAt(page)
  // What belongs to no screen shows the first one, and the notice about `page` says why.
  if (screen === 'compare') return
  const address = new URL(pathOf(placeAt(page)), siteRoot())
  history.replaceState(null, '', `${address.pathname}${search.size > 0 ? `?${search}` : ''}${location.hash}`)
}

/** A link within the page changes only the hash, of which no view depends. */
function followHistory(): void {
  if (addressBar() !== followedAddress) followAddress()
}

function followAddress(): void {
  dropRun()
  restoreAskedFor()
  followedAddress = addressBar()
  const asked = askedPage()
  const { screen, page } = placeAt(asked ?? location.href.slice(siteRoot().length))
  const isKnown = asked !== null && screen !== 'compare'
  const search = isKnown ? location.search.replace(/([?&])page=[^&]*&?/, '$1') : location.search
  const { view, faults } = parseView(search, shownMatrix!, screen)
  useViewState.setState({ screen, page, view, faults, steppedFrom: undefined })
}

/**
 * Changes the view and adds it to the history. Changes of one `run` (a drag, a word being typed, a film of days) make a
 * single entry, so that Back leads to what the reader saw before the run.
 */
export function changeView(change: Partial<View>, { run }: { run?: string } = {}): void {
  const before = useViewState.getState()
  const view = settle({ ...before.view, ...change })
  const continues = run !== undefined && run === currentRun
  if (!continues) endRun()
  // A drag is one step, however many days it passes; a film is shown step by step.
  if (!continues || run === 'play') dayBeforeStep = before.view.asOf
  const steppedFrom = view.asOf === before.view.asOf ? before.steppedFrom : dayBeforeStep
  useViewState.setState({ view, steppedFrom })
  if (continues) writeSoon()
  else writeAddress('pushState')
  currentRun = run
}

/**
 * Goes to another screen or page; the selection, the day and all else that was chosen come along. `change` is what the
 * reader chooses by going there, `hash` the part of the page to which it leads.
 */
export function showPlace(place: Place, change: Partial<View> = {}, hash?: string): void {
  const address = addressOf(place, change)
  if (address !== addressBar()) {
    endRun()
    history.pushState(null, '', address)
    followedAddress = addressBar()
    const view = viewAt(place, change)
    useViewState.setState({ screen: place.screen, page: place.page, view, faults: [], steppedFrom: undefined })
    scrollTo({ top: 0 })
  }
  if (hash === undefined) return
  // The part may be drawn only later, and then looks at the address itself.
  history.replaceState(null, '', `#${hash}`)
  dispatchEvent(new HashChangeEvent('hashchange'))
  document.getElementById(hash)?.scrollIntoView()
}

/** The address of a screen or page with the view as it is, or changed. */
export function addressOf(place: Place, change?: Partial<View>): string {
  const path = new URL(pathOf(place), siteRoot()).pathname
  if (!shownMatrix) return path
  const search = change ? formatView(viewAt(place, change), shownMatrix) : carriedSearch(place, shownMatrix)
  const { data } = { ...useViewState.getState().view, ...change }
  // The site has a file for each page of its own dataset only, and a server may know nothing but files.
  if (data === undefined || place.page === undefined) return path + search
  return new URL(siteRoot()).pathname + withPage(search, pathOf(place))
}

/** A page may hold a thousand links that carry the same view along. */
function carriedSearch(place: Place, matrix: Matrix): string {
  const { view, screen, page } = useViewState.getState()
  const key = screen === place.screen && page === place.page ? 'here' : place.screen
  if (carriedFrom !== view) {
    carriedFrom = view
    carriedSearches.clear()
  }
  const known = carriedSearches.get(key)
  if (known !== undefined) return known
  const search = formatView(viewAt(place), matrix)
  carriedSearches.set(key, search)
  return search
}

let carriedFrom: View | undefined
const carriedSearches = new Map<string, string>()

/** The view that comes along to a place. */
function viewAt({ screen, page }: Place, change: Partial<View> = {}): View {
  const state = useViewState.getState()
  const carried =
    screen === state.screen && page === state.page ? state.view : carriedTo(screen, state.view, state.screen)
  // Two face to face belong to their own page: no link leads on with them unless it says so.
  return settle({ ...carried, pair: undefined, ...change })
}

/** Puts away the notices about the address. */
export function dismissFaults(): void {
  useViewState.setState({ faults: [] })
}

/** Ends a run of changes: the next one is an entry of its own. */
export function endRun(): void {
  const isWritten = pendingWrite === undefined
  dropRun()
  if (!isWritten) writeAddress('replaceState')
}

/** Ends a run whose entry the reader has left: what was still to be written would spoil another one. */
function dropRun(): void {
  currentRun = undefined
  clearTimeout(pendingWrite)
  pendingWrite = undefined
}

let currentRun: string | undefined
let dayBeforeStep: Day | undefined
/** The address as it was followed or written last, without its hash. */
let followedAddress: string | undefined
let pendingWrite: ReturnType<typeof setTimeout> | undefined

/** Browsers refuse a history that is written many times a second; the last change of a run is what counts. */
function writeSoon(): void {
  clearTimeout(pendingWrite)
  pendingWrite = setTimeout(() => {
    pendingWrite = undefined
    writeAddress('replaceState')
  }, 250)
}

function writeAddress(how: 'pushState' | 'replaceState'): void {
  if (!shownMatrix) return
  const { screen, page, view } = useViewState.getState()
  const address =
    askedPage() === null
      ? location.pathname + formatView(view, shownMatrix)
      : addressOf({ screen, page }, { data: view.data, pair: view.pair })
  if (address !== addressBar()) history[how](null, '', address + location.hash)
  followedAddress = addressBar()
}

function addressBar(): string {
  return location.pathname + location.search
}

/** Whoever is no longer shown is no baseline and sorts nothing. */
function settle(view: View): View {
  const gone = (id: string) => !view.actors.includes(id) && shownMatrix?.actors.some((actor) => actor.id === id)
  return {
    ...view,
    baseline: view.baseline && gone(view.baseline) ? undefined : view.baseline,
    sort: view.sort.some(({ by }) => gone(by)) ? view.sort.filter(({ by }) => !gone(by)) : view.sort,
  }
}
