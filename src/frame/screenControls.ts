import type { Place } from '../model/screens.ts'
import type { View } from '../view/view.ts'

/** Which of the frame's controls a place heeds: one that changes nothing is not shown. */
export interface ScreenControls {
  readonly actors: boolean
  readonly asOf: boolean
  /** Filters on components and their facets. */
  readonly components: boolean
  /** The filter on answers; the other filters count questions then. */
  readonly answers: boolean
  /** What the search looks through; none where it would find nothing. */
  readonly search?: string
}

const none: ScreenControls = { actors: false, asOf: false, components: false, answers: false }
const day: ScreenControls = { ...none, asOf: true }
const selection: ScreenControls = { ...day, actors: true }
const records: ScreenControls = { ...selection, components: true }

const aboutControls: Readonly<Record<string, ScreenControls>> = {
  method: day,
  glossary: { ...none, search: 'the glossary' },
  claims: { ...day, search: 'the claims' },
}

/** Of a pair, where there is one, the day is heeded only by a side that has none of its own. */
export function screenControlsOf({ screen, page }: Place, pair: View['pair']): ScreenControls {
  switch (screen) {
    case 'compare':
      return { ...records, answers: true, search: 'questions and rules' }
    case 'countries':
      if (pair && page === undefined) {
        return { ...none, asOf: pair.some((side) => side.asOf === undefined), components: true }
      }
      return page === undefined ? records : day
    case 'components':
      return page === undefined ? records : selection
    case 'timeline':
      return { ...records, search: 'milestones' }
    case 'documents':
    case 'institutions':
    case 'milestones':
      return page === undefined ? { ...records, search: screen } : day
    case 'sources':
      return page === undefined ? { ...selection, search: screen } : day
    case 'search':
    case 'studio':
      return none
    case 'about':
      return aboutControls[page ?? ''] ?? none
  }
}
