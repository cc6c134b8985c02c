import { useEffect, useEffectEvent, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import type { BarItem } from '../bars.ts'
import { middleOf, type TimelineItem } from '../items.ts'
import type { LaneIndex } from '../layout.ts'
import { pannedWindow, zoomedWindow, type TimeScale } from '../timeScale.ts'
import { zoomStep } from './ChartControls.tsx'
import { standAt } from '../standAt.ts'
import { stopItems, stopOf, type DrawnLane, type Stop } from './geometry.ts'
import { newRun, type ChangeWindow } from './useZoomPan.ts'
import { barsLaneOf, findByTitle, keepPlace, laneOfBars, walk, type Place, type Walk } from './walk.ts'

interface WalkOptions {
  readonly index: LaneIndex
  /** The bars of each lane, in the order of time. */
  readonly bars: ReadonlyMap<string, readonly BarItem[]> | undefined
  readonly lanes: readonly DrawnLane[]
  readonly scale: TimeScale
  readonly svgRef: RefObject<SVGSVGElement | null>
  readonly onWindow: ChangeWindow
  /** Enter was pressed at a bar, or where a mark or cluster is drawn. */
  readonly onEnter: (stop: Stop | undefined, at: Place) => void
  /** The focus came to an item, or left. */
  readonly onStand: (item: TimelineItem | undefined) => void
}

/** After a pause as long as this (ms) typing begins anew. */
const typingPause = 800

/** The keyboard's way through the marks: one tab stop, at an item, wherever and however that is drawn. */
export function useWalk({ index, bars, lanes, scale, svgRef, onWindow, onEnter, onStand }: WalkOptions) {
  const [chosen, setChosen] = useState<Place>()
  const [previous, setPrevious] = useState<TimelineItem>()
  const [focus, setFocus] = useState<'seen' | 'quiet'>()
  const wantsFocus = useRef(false)
  const typed = useRef({ text: '', time: -Infinity, run: '' })

  const stopOfPlace = ({ lane, item }: Place): Stop | undefined => {
    const drawn = lanes.find(({ placed }) => placed.lane.id === lane)
    return drawn && stopOf(drawn.placed, item.id)
  }
  const ground: Walk = {
    lanes: index.lanes.flatMap(({ lane }) =>
      bars?.get(lane.id)?.length ? [lane, { id: barsLaneOf(lane.id), label: lane.label }] : [lane],
    ),
    itemsOf: (id) => {
      const lane = laneOfBars(id)
      return lane === undefined ? (index.lanes.find((it) => it.lane.id === id)?.items ?? []) : (bars?.get(lane) ?? [])
    },
    drawnWith: (at) => {
      const stop = stopOfPlace(at)
      return stop ? stopItems(stop) : [at.item]
    },
  }
  const place = (chosen && keepPlace(chosen, ground)) ?? firstInSight(lanes) ?? firstOf(index)

  const focusStop = useEffectEvent(() => {
    // Where the filter took away what had the focus, the focus goes on with the place.
    const isLost = focus !== undefined && document.activeElement === document.body
    if (wantsFocus.current || isLost) svgRef.current?.querySelector<SVGElement>('[data-stop]')?.focus()
    wantsFocus.current = false
  })
  useEffect(() => focusStop())

  const standAtRecord = useEffectEvent((id: string) => {
    const lane = ground.lanes.find((it) => ground.itemsOf(it.id).some((item) => item.id === id))
    const item = lane && ground.itemsOf(lane.id).find((it) => it.id === id)
    // Of several lanes that in which the reader was.
    const next = place && (!item || place.item.id === id) ? place : item && { lane: lane!.id, item }
    if (next) goTo(next, newRun())
  })
  useEffect(() => {
    const surface = svgRef.current!
    const onAsked = (event: Event) => standAtRecord((event as CustomEvent<string>).detail)
    surface.addEventListener(standAt, onAsked)
    return () => surface.removeEventListener(standAt, onAsked)
  }, [svgRef])

  /** @param cameFrom its neighbour in the lane: a stretch between the two is empty */
  function stand(next: Place, cameFrom?: TimelineItem) {
    setPrevious(cameFrom)
    setChosen(next)
    wantsFocus.current = true
  }

  function goTo(next: Place, run: string, cameFrom?: TimelineItem) {
    stand(next, cameFrom)
    bringToSight(next.item, run)
  }

  /** Moves the window as little as needed for the item to stand inside it, with some room beside; of a bar a part will do. */
  function bringToSight(item: TimelineItem, run: string) {
    const { from, to } = scale
    const room = (to - from) * 0.06
    if ('words' in item && item.first < to - room && item.last > from + room) return
    const first = middleOf(item)
    if (first < from + room) onWindow(pannedWindow(scale, first - from - (to - from) * 0.3), run)
    else if (first > to - room) onWindow(pannedWindow(scale, first - to + (to - from) * 0.3), run)
  }

  /** Where the focus is, if a reading aid or a press has set it beside the tab stop. */
  function placeAt(target: Element): Place | undefined {
    const lane = target.closest('[data-lane]')?.getAttribute('data-lane') ?? ''
    const id = target.getAttribute('data-item')
    const item = ground.itemsOf(lane).find((it) => it.id === id)
    return item && { lane, item }
  }

  function onKeyDown(event: KeyboardEvent) {
    const here = placeAt(event.target as Element) ?? place
    if (event.altKey || event.defaultPrevented || !here) return
    const isTyping = performance.now() - typed.current.time < typingPause
    if (event.key === 'Enter' || (event.key === ' ' && !isTyping)) {
      event.preventDefault()
      const stop = stopOfPlace(here)
      if (stop || laneOfBars(here.lane) !== undefined) onEnter(stop, here)
      else bringToSight(here.item, newRun())
      return
    }
    if (event.key === 'Escape') setFocus('quiet')
    const next = walk(event, here, ground)
    if (next || walkKeys.has(event.key)) {
      event.preventDefault()
      if (!event.repeat || typed.current.run === '') typed.current.run = newRun()
      if (next) goTo(next, typed.current.run, neighbourOf(next, event.key))
      return
    }
    if (event.ctrlKey || event.metaKey) return
    const zoom = zoomOfKey[event.key]
    if (zoom !== undefined) {
      event.preventDefault()
      const middle = middleOf(here.item)
      const inSight = middle >= scale.from && middle <= scale.to
      // A key that is held down makes one entry of the history.
      if (!event.repeat || typed.current.run === '') typed.current.run = newRun()
      const day = inSight ? middle : (scale.from + scale.to) / 2
      onWindow(zoomedWindow(scale, zoom, day), typed.current.run)
    } else if (/^[\p{L}\p{N} ]$/u.test(event.key)) {
      // The page's own keys must not take the letters of a title.
      event.stopPropagation()
      event.preventDefault()
      typed.current = {
        ...typed.current,
        text: (isTyping ? typed.current.text : '') + event.key,
        time: performance.now(),
      }
      const found = findByTitle(typed.current.text, here, ground)
      if (found) goTo(found, newRun())
    }
  }

  /** The item beside one that was come to by a step in time, on the side from which one came. */
  function neighbourOf({ lane, item }: Place, key: string): TimelineItem | undefined {
    const items = ground.itemsOf(lane)
    const step = key === 'ArrowRight' ? -1 : key === 'ArrowLeft' ? 1 : undefined
    return step && items[items.indexOf(item) + step]
  }

  return {
    place,
    previous,
    /** Whether the focus is to be seen: not after a press of the mouse. */
    isFocusSeen: focus === 'seen',
    stand,
    onKeyDown,
    onFocus: (event: FocusEvent<SVGGElement>) => {
      if (!event.target.hasAttribute('data-stop')) return
      setFocus(event.target.matches(':focus-visible') ? 'seen' : 'quiet')
      onStand(place?.item)
    },
    onBlur: () => {
      setFocus(undefined)
      onStand(undefined)
    },
  }
}

const walkKeys = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'])

const zoomOfKey: Readonly<Record<string, number>> = { '+': 1 / zoomStep, '=': 1 / zoomStep, '-': zoomStep, _: zoomStep }

function firstInSight(lanes: readonly DrawnLane[]): Place | undefined {
  for (const { placed } of lanes) {
    const [mark, inCluster] = [placed.marks[0]?.item, placed.clusters[0]?.items[0]]
    const item = mark && inCluster ? (mark.first <= inCluster.first ? mark : inCluster) : (mark ?? inCluster)
    if (item) return { lane: placed.lane.id, item }
  }
  return undefined
}

function firstOf({ lanes }: LaneIndex): Place | undefined {
  const filled = lanes.find(({ items }) => items.length > 0)
  return filled && { lane: filled.lane.id, item: filled.items[0]! }
}
