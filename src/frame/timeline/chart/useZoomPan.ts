import { useEffect, useEffectEvent, type RefObject } from 'react'
import { dayAt, pannedWindow, zoomedWindow, type TimeScale, type TimeWindow } from '../timeScale.ts'

/** A new window; steps of one gesture bear the same `run`. */
export type ChangeWindow = (window: TimeWindow, run?: string) => void

/** What has been asked for since the last frame: a factor at a place, and px to the right. */
interface Step {
  factor: number
  at: number
  by: number
}

/** In px: what is less may be a press with an unsteady hand. */
const dragBegins = 4
/** Wheels tell no end: after a pause as long as this a new gesture begins. */
const wheelPause = 400

let gestures = 0

/** A name for a gesture that no other one bears. */
export function newRun(): string {
  gestures++
  return `window-${gestures}`
}

/**
 * Moves a window in time: by Ctrl and wheel or pinch at the pointer, by Shift and wheel or a sideways wheel, by dragging
 * with mouse or finger. A plain wheel scrolls the page. One step is made in a frame, however many events there were.
 *
 * @param left where in the surface the scale begins, in px
 */
export function useZoomPan(
  surfaceRef: RefObject<SVGSVGElement | null>,
  scale: TimeScale,
  left: number,
  onWindow: ChangeWindow,
): void {
  const current = useEffectEvent(() => scale)
  const change = useEffectEvent(onWindow)
  const start = useEffectEvent(() => left)

  useEffect(() => {
    const surface = surfaceRef.current
    if (!surface) return
    const stopWheel = followWheel(surface, start, current, change)
    const stopPointers = followPointers(surface, start, current, change)
    return () => {
      stopWheel()
      stopPointers()
    }
  }, [surfaceRef])
}

function followWheel(surface: SVGSVGElement, left: () => number, scale: () => TimeScale, change: ChangeWindow) {
  let step: Step = { factor: 1, at: 0, by: 0 }
  let frame: number | undefined
  let run = newRun()
  let lastTime = 0

  const make = () => {
    frame = undefined
    const now = scale()
    const zoomed = step.factor === 1 ? now : zoomedWindow(now, step.factor, dayAt(now, step.at))
    change(step.by === 0 ? zoomed : pannedWindow(zoomed, step.by * daysPerPx({ ...zoomed, width: now.width })), run)
    step = { factor: 1, at: 0, by: 0 }
  }

  const onWheel = (event: WheelEvent) => {
    const [across, along] = pixelsOf(event)
    const isZoom = event.ctrlKey || event.metaKey
    const pan = event.shiftKey ? across || along : Math.abs(across) > Math.abs(along) ? across : 0
    if (!isZoom && pan === 0) return
    event.preventDefault()
    if (event.timeStamp - lastTime > wheelPause) run = newRun()
    lastTime = event.timeStamp
    if (isZoom) {
      // A pinch on a touchpad comes as small steps of a wheel with Ctrl.
      const speed = Math.abs(along) < 40 ? 0.01 : 0.002
      step.factor *= Math.exp(along * speed)
      step.at = event.clientX - surface.getBoundingClientRect().left - left()
    } else step.by += pan
    frame ??= requestAnimationFrame(make)
  }

  surface.addEventListener('wheel', onWheel, { passive: false })
  return () => {
    surface.removeEventListener('wheel', onWheel)
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
}

/** Sideways and down, in px, whatever the unit of the wheel. */
function pixelsOf({ deltaX, deltaY, deltaMode }: WheelEvent): [number, number] {
  const unit = [1, 16, 400][deltaMode] ?? 1
  return [deltaX * unit, deltaY * unit]
}

function daysPerPx({ from, to, width }: TimeScale): number {
  return (to - from) / width
}

function followPointers(surface: SVGSVGElement, left: () => number, scale: () => TimeScale, change: ChangeWindow) {
  /** Where each finger (or the mouse) is, in px of the scale. */
  const pointers = new Map<number, number>()
  /** What the fingers held when their number last changed. */
  let held: { readonly scale: TimeScale; readonly days: readonly number[]; readonly starts: readonly number[] }
  let run = newRun()
  let isDrag = false
  let frame: number | undefined

  const hold = () => {
    const starts = [...pointers.values()]
    held = { scale: scale(), starts, days: starts.map((x) => dayAt(scale(), x)) }
  }

  const make = () => {
    frame = undefined
    const [one, other] = [...pointers.values()]
    const { width } = held.scale
    if (one === undefined) return
    if (other === undefined) {
      change(pannedWindow(held.scale, (held.starts[0]! - one) * daysPerPx(held.scale)), run)
      return
    }
    // The days under both fingers stay under them.
    const before = Math.max(Math.abs(held.starts[1]! - held.starts[0]!), 10)
    const factor = before / Math.max(Math.abs(other - one), 10)
    const middle = (held.days[0]! + held.days[1]!) / 2
    const zoomed = zoomedWindow(held.scale, factor, middle)
    change(pannedWindow(zoomed, middle - dayAt({ ...zoomed, width }, (one + other) / 2)), run)
  }

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return
    if (pointers.size === 0) {
      isDrag = false
      run = newRun()
    }
    pointers.set(event.pointerId, xIn(event))
    hold()
  }
  const onMove = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return
    pointers.set(event.pointerId, xIn(event))
    const [one] = pointers.values()
    if (!isDrag && pointers.size === 1 && Math.abs(one! - held.starts[0]!) < dragBegins) return
    if (!isDrag) for (const id of pointers.keys()) surface.setPointerCapture(id)
    isDrag = true
    surface.toggleAttribute('data-dragging', true)
    frame ??= requestAnimationFrame(make)
  }
  const onUp = (event: PointerEvent) => {
    if (!pointers.has(event.pointerId)) return
    if (frame !== undefined) {
      cancelAnimationFrame(frame)
      make()
    }
    pointers.delete(event.pointerId)
    hold()
    if (pointers.size === 0) surface.removeAttribute('data-dragging')
  }
  // The end of a drag is no press on what happens to lie there.
  const onClick = (event: MouseEvent) => {
    if (isDrag) event.stopPropagation()
    isDrag = false
  }
  const xIn = (event: PointerEvent) => event.clientX - surface.getBoundingClientRect().left - left()

  surface.addEventListener('pointerdown', onDown)
  surface.addEventListener('pointermove', onMove)
  surface.addEventListener('pointerup', onUp)
  surface.addEventListener('pointercancel', onUp)
  surface.addEventListener('click', onClick, { capture: true })
  return () => {
    surface.removeEventListener('pointerdown', onDown)
    surface.removeEventListener('pointermove', onMove)
    surface.removeEventListener('pointerup', onUp)
    surface.removeEventListener('pointercancel', onUp)
    surface.removeEventListener('click', onClick, { capture: true })
    if (frame !== undefined) cancelAnimationFrame(frame)
  }
}
