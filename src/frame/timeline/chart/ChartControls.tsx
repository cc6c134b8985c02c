import controls from '../../../ui/controls.module.css'
import { pannedWindow, zoomedWindow, type TimeWindow } from '../timeScale.ts'
import styles from './ChartControls.module.css'
import type { PresetWindow } from './presetWindows.ts'
import type { ChangeWindow } from './useZoomPan.ts'

interface ChartControlsProps {
  readonly window: TimeWindow
  readonly presets: readonly PresetWindow[]
  readonly onWindow: ChangeWindow
  readonly onPreset: ChangeWindow
  /** What the mouse and the keys do, where there is a chart to do it on. */
  readonly hint?: string | undefined
}

/** How much a press zooms, and what part of the window it moves by. */
export const zoomStep = 1.5
const panStep = 0.5

/** Moving in time by buttons. */
export function ChartControls({ window, presets, onWindow, onPreset, hint }: ChartControlsProps) {
  const days = window.to - window.from
  const middle = (window.from + window.to) / 2
  const steps = [
    { name: 'Zoom in', sign: '+', target: () => zoomedWindow(window, 1 / zoomStep, middle) },
    { name: 'Zoom out', sign: '−', target: () => zoomedWindow(window, zoomStep, middle) },
    { name: 'Earlier', sign: '‹', target: () => pannedWindow(window, -days * panStep) },
    { name: 'Later', sign: '›', target: () => pannedWindow(window, days * panStep) },
  ]
  return (
    <div className={styles['controls']} role="group" aria-label="Window in time">
      {steps.map(({ name, sign, target }) => (
        <button
          key={name}
          type="button"
          className={controls['square']}
          aria-label={name}
          title={name}
          onClick={() => onWindow(target())}
        >
          {sign}
        </button>
      ))}
      {presets.map(({ label, window: preset }) => (
        <button
          key={label}
          type="button"
          className={controls['button']}
          aria-pressed={isSame(window, preset)}
          onClick={() => onPreset(preset)}
        >
          {label}
        </button>
      ))}
      {hint && <span className={styles['hint']}>{hint}</span>}
    </div>
  )
}

/** To the day, as the address bears it. */
function isSame(one: TimeWindow, other: TimeWindow): boolean {
  return Math.abs(one.from - other.from) < 1 && Math.abs(one.to - other.to) < 1
}
