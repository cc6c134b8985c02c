import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { TimeWindow } from '../timeScale.ts'
import type { ChangeWindow } from './useZoomPan.ts'

/** A window that is given in whole days is the same within this. */
const dayOfRounding = 1.01

/**
 * The window with its fractions of days. The address bears whole days, by which a slow zoom would tremble: what the reader
 * did here holds exactly until a window comes from elsewhere.
 */
export function useExactWindow(given: TimeWindow, onWindow: ChangeWindow): [TimeWindow, ChangeWindow] {
  const [exact, setExact] = useState(given)
  const isOurs = Math.abs(exact.from - given.from) <= dayOfRounding && Math.abs(exact.to - given.to) <= dayOfRounding
  const change: ChangeWindow = (window, run) =>
    // Both in one drawing: else the rounded window would be drawn between two exact ones.
    flushSync(() => {
      setExact(window)
      onWindow(window, run)
    })
  return [isOurs ? exact : given, change]
}
