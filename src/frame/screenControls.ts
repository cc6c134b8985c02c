import type { Place } from '../model/screens.ts'

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

export function screenControlsOf({ screen, page }: Place, isPair: boolean): ScreenControls {
  switch (screen) {
    case 'compare':
      return { ...records, answers: true, search: 'questions and rules' }
    case 'countries':
      if (isPair && page === undefined) return { ...day, components: true }
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
    case 'about':
      return page === 'method' ? day : none
  }
}
