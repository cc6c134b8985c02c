import { create } from 'zustand'
import { changePreferences } from './preferences.ts'
import { showPlace, useViewState } from './store.ts'
import { unchosenParts } from './view.ts'

interface Tour {
  /** The step at which the reader is, counted from 0; none while no tour is taken. */
  readonly step?: number | undefined
}

/** The tour through the real screens, as far as it has come. What its steps show stands in `frame/tour/`. */
export const useTour = create<Tour>()(() => ({}))

let leftAt: Pick<ReturnType<typeof useViewState.getState>, 'screen' | 'page' | 'view'> | undefined

/** Begins the tour; where the reader was is remembered. It is not offered again. */
export function startTour(): void {
  leftAt = useViewState.getState()
  changePreferences({ tourSeen: true, hintSeen: true })
  useTour.setState({ step: 0 })
}

export function goToStep(step: number): void {
  useTour.setState({ step })
}

/** Ends the tour, where it has led or, with `back`, where the reader was before it. */
export function endTour({ back = false } = {}): void {
  useTour.setState({ step: undefined })
  if (back && leftAt) showPlace({ screen: leftAt.screen, page: leftAt.page }, { ...unchosenParts, ...leftAt.view })
  leftAt = undefined
}
