import { useMemo } from 'react'
import { useViewState } from '../view/store.ts'
import { screenControlsOf, type ScreenControls } from './screenControls.ts'

/** The controls that the place shown heeds. */
export function useScreenControls(): ScreenControls {
  const screen = useViewState((state) => state.screen)
  const page = useViewState((state) => state.page)
  const pair = useViewState((state) => state.view.pair)
  return useMemo(() => screenControlsOf({ screen, page }, pair), [screen, page, pair])
}
