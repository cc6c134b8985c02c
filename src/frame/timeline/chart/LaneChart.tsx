import { useId, useMemo, useRef, useState, type MouseEvent, type PointerEvent } from 'react'
import { dayNumberOf, dayOf, formatDate, type Day } from '../../../model/partialDate.ts'
import { packBars, stretchAround } from '../barRows.ts'
import type { BarItem } from '../bars.ts'
import type { Lane, TimelineItem } from '../items.ts'
import { barPitchAt, LaneBars } from '../LaneBars.tsx'
import { itemsAround, layoutTimeline, rowsNeeded, type LaneIndex } from '../layout.ts'
import { rememberLane } from '../../openedLane.ts'
import { describeLane } from '../spokenMark.ts'
import { ticksOf, xOf, type TimeScale, type TimeWindow } from '../timeScale.ts'
import { AsOfCursor, asOfX } from './AsOfCursor.tsx'
import { ClusterList } from './ClusterList.tsx'
import { markY, stackLanes, stopAt, stopItems, stopOf, stopRow, stopX, type DrawnLane, type Stop } from './geometry.ts'
import styles from './LaneChart.module.css'
import { LaneLabels } from './LaneLabels.tsx'
import { LaneMarks } from './LaneMarks.tsx'
import { JointLines, LitItems } from './LitItems.tsx'
import { MarkCard } from './MarkCard.tsx'
import { markNames } from './markNames.ts'
import { axisHeightAt, TimeAxis } from './TimeAxis.tsx'
import { useElementWidth } from './useElementWidth.ts'
import { useTextScale } from './useTextScale.ts'
import { useTextWidth } from './useTextWidth.ts'
import { useWalk } from './useWalk.ts'
import { barsLaneOf, laneOfBars } from './walk.ts'
import { useZoomPan, type ChangeWindow } from './useZoomPan.ts'

interface LaneChartProps {
  readonly index: LaneIndex
  /** Documents and institutions by lane, in the order of time. */
  readonly bars?: ReadonlyMap<string, readonly BarItem[]> | undefined
  readonly window: TimeWindow
  /** As far as there is something to see, and where most lies: for that the lanes have room. */
  readonly whole: TimeWindow
  readonly common: TimeWindow
  readonly onWindow: ChangeWindow
  readonly asOf: Day
  readonly released: Day
  readonly onAsOf: (day: Day, run?: string) => void
  readonly opened?: string | undefined
  readonly onOpen: (id: string) => void
  readonly hovered?: string | undefined
  readonly onHover: (id: string | undefined) => void
  readonly actorName: (actor: string) => string
  /** The items that are listed on paper, where this is printed: they get their numbers. */
  readonly printed?: readonly TimelineItem[] | undefined
  /** The lanes whose bars all have a row. */
  readonly expanded: ReadonlySet<string>
  readonly onExpand: (lane: string, isExpanded: boolean) => void
}

/** A list of what has no room of its own, beside the sign that stands for it. */
interface OpenList {
  readonly lane: string
  readonly items: readonly TimelineItem[]
  readonly anchor: Element
}

/** The lanes with their names at the left and the axis above. */
export function LaneChart(props: LaneChartProps) {
  const { index, bars, window, whole, onWindow, asOf, released, onAsOf, opened, onOpen, hovered, onHover } = props
  const { actorName, printed, common, expanded, onExpand } = props
  const keysId = useId()
  const bodyRef = useRef<HTMLDivElement>(null)
  const svgRef = useRef<SVGSVGElement>(null)
  const width = useElementWidth(bodyRef)
  const textScale = useTextScale()
  const widthOf = useTextWidth(textScale)
  const left = gutterOf(width, textScale)
  const barPitch = barPitchAt(textScale)
  const axisHeight = axisHeightAt(textScale)
  const scale = useMemo<TimeScale>(
    () => ({ from: window.from, to: window.to, width: Math.max(width - left, 1) }),
    [window.from, window.to, width, left],
  )
  const rowsPerLane = rowsFor(index.lanes.length)
  const stretch = stretchAround(window)
  const barRows = useMemo(() => {
    const around = { from: stretch.from, to: stretch.to }
    const most = barRowsFor(index.lanes.length)
    const mostOf = (lane: string) => (expanded.has(lane) ? Infinity : most)
    return bars && new Map([...bars].map(([lane, items]) => [lane, packBars(items, around, mostOf(lane))]))
  }, [bars, stretch.from, stretch.to, index.lanes.length, expanded])
  const rowsOf = useMemo(
    () => rowsNeeded(index, { from: common.from, to: common.to, width: Math.max(width - left, 1) }),
    [index, common.from, common.to, width, left],
  )
  const heights = useMemo(
    () =>
      new Map(
        index.lanes.map(({ lane, items }) => [lane.id, nameHeight(lane, items.length, left, textScale, widthOf)]),
      ),
    [index, left, textScale, widthOf],
  )
  const lanes = useMemo(
    () =>
      stackLanes(layoutTimeline(index, scale, { widthOf, rowsPerLane, rowsOf }), {
        bars: barRows,
        expanded,
        textScale,
        heightOf: (lane) => heights.get(lane) ?? 0,
      }),
    [index, barRows, expanded, scale, widthOf, rowsPerLane, rowsOf, textScale, heights],
  )
  const last = lanes.at(-1)
  const height = last ? last.top + last.height : 0
  const ticks = ticksOf(scale, (text) => text.length * 7.5 * textScale)
  const shift = shiftOf(scale)
  const dayEnd = asOfX(scale, asOf)
  const itemsOf = useMemo(() => itemsByLane(index), [index])
  const names = useMemo(() => {
    const lanesById = new Map(index.lanes.map(({ lane }) => [lane.id, lane]))
    return markNames(itemsOf, actorName, (lane) => lanesById.get(lane))
  }, [index, itemsOf, actorName])
  const numbers = useMemo(() => printed && new Map(printed.map(({ id }, position) => [id, position + 1])), [printed])

  const [pointed, setPointed] = useState<{ readonly lane: string; readonly id: string }>()
  const [list, setList] = useState<OpenList>()
  const { place, previous, isFocusSeen, stand, onKeyDown, onFocus, onBlur } = useWalk({
    index,
    bars,
    lanes,
    scale,
    svgRef,
    onWindow,
    onEnter: (stop, at) => (stop && 'cluster' in stop ? openList(stop.cluster) : openIn(at.lane, at.item)),
    onStand: (item) => onHover(item?.id),
  })
  useZoomPan(svgRef, scale, left, onWindow)

  const placeLane = place && lanes.find(({ placed }) => placed.lane.id === place.lane)
  const placeStop = place && placeLane && stopOf(placeLane.placed, place.item.id)
  const card = pointed ?? (isFocusSeen && place ? { lane: place.lane, id: place.item.id } : undefined)
  const cardLane = card && lanes.find(({ placed }) => placed.lane.id === card.lane)
  const cardStop = cardLane && stopOf(cardLane.placed, card.id)
  const barLane = card && laneOfBars(card.lane)
  const barCard =
    barLane &&
    barCardOf(
      lanes.find(({ placed }) => placed.lane.id === barLane),
      card.id,
      scale,
      barPitch,
    )

  function openList({ lane, items }: Omit<OpenList, 'anchor'>) {
    const anchor = svgRef.current!.querySelector(`[data-lane="${lane}"] [data-item="${items[0]!.id}"]`)
    if (anchor) setList({ lane, items, anchor })
  }

  function standAndOpen(lane: string, item: TimelineItem) {
    stand({ lane, item })
    openIn(lane, item)
  }

  function openIn(lane: string, { id }: TimelineItem) {
    const ofBars = laneOfBars(lane)
    const found = index.lanes.find((it) => it.lane.id === (ofBars ?? lane))
    if (found) rememberLane(found.lane, ofBars === undefined ? found.items : (bars?.get(ofBars) ?? []), id)
    onOpen(id)
  }

  function pointAtBar(lane: string, item: BarItem | undefined) {
    setPointed(item && { lane: barsLaneOf(lane), id: item.id })
    onHover(item?.id)
  }

  function pointAt(event: PointerEvent<SVGGElement>) {
    if (isOnBars(event)) return
    const isDrag = svgRef.current!.hasAttribute('data-dragging')
    const found = isDrag || event.pointerType === 'touch' ? undefined : meantBy(event)
    const item = found && stopItems(found.stop)[0]!
    if (item?.id !== pointed?.id || found?.lane !== pointed?.lane) {
      setPointed(item && { lane: found.lane, id: item.id })
    }
    const id = found && 'mark' in found.stop ? item!.id : undefined
    if (id !== hovered && (id !== undefined || pointed)) onHover(id)
  }

  function leave() {
    setPointed(undefined)
    if (pointed) onHover(undefined)
  }

  function press(event: MouseEvent<SVGGElement>) {
    const found = meantBy(event)
    if (!found) return
    const items = stopItems(found.stop)
    stand({ lane: found.lane, item: items[0]! })
    if ('mark' in found.stop) openIn(found.lane, items[0]!)
    else {
      const closer = windowAround(items, window)
      if (closer) onWindow(closer)
      else openList(found.stop.cluster)
    }
  }

  /** Screen readers press without saying where: then the target tells. */
  function meantBy(event: MouseEvent<SVGGElement>): { lane: string; stop: Stop } | undefined {
    const target = event.target as Element
    if (isOnBars(event)) return undefined
    const { left: x, top: y } = svgRef.current!.getBoundingClientRect()
    const found = stopAt(lanes, event.clientX - x - left, event.clientY - y)
    if (found) return found
    const id = target.closest('[data-item]')?.getAttribute('data-item')
    const lane = id && lanes.find(({ placed }) => target.closest(`[data-lane="${placed.lane.id}"]`))
    const stop = lane ? stopOf(lane.placed, id) : undefined
    return lane && stop ? { lane: lane.placed.lane.id, stop } : undefined
  }

  return (
    <div ref={bodyRef} className={styles['body']}>
      <div className={styles['axis']}>
        <TimeAxis width={width} left={left} height={axisHeight} ticks={ticks}>
          <AsOfCursor
            {...{ scale, textScale, asOf, onAsOf }}
            first={dayOf(Math.min(whole.from, dayNumberOf(asOf)))}
            last={released}
          />
        </TimeAxis>
      </div>
      <svg
        ref={svgRef}
        className={styles['lanes']}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="application"
        aria-label={`Milestones in ${lanes.length} lanes`}
        aria-describedby={keysId}
      >
        <desc id={keysId}>
          Left and right go by time, up and down by lane and to its instruments, Page keys by ten, plus and minus zoom,
          Enter opens, letters find a title, semicolon goes to the table.
        </desc>
        <g
          onKeyDown={(event) => {
            setPointed(undefined)
            onKeyDown(event)
          }}
          onFocus={onFocus}
          onBlur={onBlur}
          onPointerMove={pointAt}
          onPointerLeave={leave}
          onClick={press}
        >
          <Ground lanes={lanes} width={width} left={left} ticks={ticks.map(({ x }) => x)} height={height} />
          <LaneLabels lanes={lanes} width={left} />
          <svg x={left} width={scale.width} height={height} role="presentation">
            <g transform={`translate(${-shift} 0)`}>
              <JointLines lanes={lanes} shift={shift} />
              {lanes.map((lane, at) => {
                const { id } = lane.placed.lane
                const active = place?.lane === id ? place.item : undefined
                const cluster = placeStop && 'cluster' in placeStop ? placeStop.cluster.items : undefined
                return (
                  <LaneMarks
                    key={id}
                    lane={lane}
                    shift={shift}
                    width={scale.width}
                    name={describeLane(lane.placed, itemsAround(index.lanes[at]!, scale), scale)}
                    names={names}
                    active={active}
                    activeName={active ? names.ofActive(active, id, cluster, previous) : ''}
                    activeX={active && active.first > scale.to ? scale.width : 0}
                    opened={opened}
                    numbers={numbers}
                  />
                )
              })}
            </g>
            <rect
              className={styles['after']}
              x={dayEnd}
              width={scale.width - dayEnd}
              height={height}
              aria-hidden="true"
            />
            {lanes.map(
              ({ bars: rows, isExpanded, top, barsTop, placed: { lane } }) =>
                rows && (
                  <g key={lane.id} transform={`translate(0 ${top + barsTop})`}>
                    <LaneBars
                      {...{ rows, scale, textScale, hovered, evidence: opened }}
                      lane={barsLaneOf(lane.id)}
                      name={barsInWords(lane.label, bars!.get(lane.id)!, asOf)}
                      onOpen={(item) => standAndOpen(barsLaneOf(lane.id), item)}
                      onMore={(items, anchor) => setList({ lane: barsLaneOf(lane.id), items, anchor })}
                      onFewer={isExpanded ? () => onExpand(lane.id, false) : undefined}
                      onPoint={(item) => pointAtBar(lane.id, item)}
                      active={place?.lane === barsLaneOf(lane.id) ? (place.item as BarItem) : undefined}
                      activeName={place ? barName(place.item, bars!.get(lane.id)!, lane.label) : ''}
                    />
                  </g>
                ),
            )}
            {isInside(scale, asOf) && <line className={styles['asOf']} x1={dayEnd} x2={dayEnd} y2={height} />}
            <LitItems lanes={lanes} hovered={hovered} opened={opened} />
          </svg>
        </g>
      </svg>
      {cardStop && !list && (
        <MarkCard
          items={stopItems(cardStop)}
          x={left + stopX(cardStop)}
          y={axisHeight + cardLane.top + markY(cardLane, stopRow(cardStop))}
          actorName={actorName}
        />
      )}
      {barCard && !list && (
        <MarkCard items={[barCard.item]} x={left + barCard.x} y={axisHeight + barCard.y} actorName={actorName} />
      )}
      {list && (
        <ClusterList
          items={list.items}
          anchor={list.anchor}
          onOpen={(id) => {
            setList(undefined)
            standAndOpen(
              list.lane,
              list.items.find((item) => item.id === id)!,
            )
          }}
          onExpand={
            laneOfBars(list.lane) === undefined
              ? undefined
              : () => {
                  setList(undefined)
                  stand({ lane: list.lane, item: list.items[0]! })
                  onExpand(laneOfBars(list.lane)!, true)
                }
          }
          onZoom={
            laneOfBars(list.lane) !== undefined || !windowAround(list.items, window)
              ? undefined
              : () => {
                  setList(undefined)
                  stand({ lane: list.lane, item: list.items[0]! })
                  onWindow(windowAround(list.items, window)!)
                }
          }
          onClose={() => setList(undefined)}
        />
      )}
    </div>
  )
}

/** Lines between the lanes and for the ticks. */
function Ground(props: { lanes: readonly DrawnLane[]; width: number; left: number; ticks: number[]; height: number }) {
  const { lanes, width, left, ticks, height } = props
  return (
    <g aria-hidden="true">
      <rect className={styles['ground']} width={width} height={height} />
      <path className={styles['grid']} d={ticks.map((x) => `M${(left + x).toFixed(1)} 0V${height}`).join('')} />
      <path
        className={styles['grid']}
        d={lanes.map((lane) => `M0 ${lane.top + lane.height - 0.5}H${width}`).join('')}
      />
    </g>
  )
}

/** The items of each lane, in the order of time. */
function itemsByLane({ lanes }: LaneIndex): (lane: string) => readonly TimelineItem[] {
  const items = new Map(lanes.map((lane) => [lane.lane.id, lane.items]))
  return (lane) => items.get(lane) ?? []
}

/**
 * How far the window has been moved, in px, from the last of the places that lie a window's length apart. All that is drawn
 * keeps its place from there, so that a step sideways moves one group and not each mark.
 */
function shiftOf({ from, to, width }: TimeScale): number {
  const days = to - from
  return ((from - Math.floor(from / days) * days) / days) * width
}

function isInside(scale: TimeScale, asOf: Day): boolean {
  const x = xOf(scale, dayNumberOf(asOf) + 1)
  return x >= 0 && x <= scale.width
}

/** What is kept for the names of the lanes, in px. */
function gutterOf(width: number, textScale: number): number {
  const usual = width < 700 ? 108 : 152
  return Math.max(usual, Math.min(usual * textScale, width * 0.3))
}

/** What the name of a lane and its counts need, in px: two lines, or more where letters are large or the name is long. */
function nameHeight(
  { label, actor }: Lane,
  count: number,
  left: number,
  textScale: number,
  widthOf: (text: string) => number,
): number {
  const flag = actor === undefined ? 0 : 28 * textScale
  const linesOf = (width: number, room: number) => Math.max(Math.ceil(width / room), 1)
  // Names are set larger than labels, and a word that does not fit leaves a gap.
  const names = linesOf(widthOf(label) * 1.4, left - 8 - flag)
  const counts = linesOf(widthOf(`${count} here, ${count} before`), left - 8)
  return Math.max(40, (13 + names * 16 + counts * 13) * textScale)
}

/** The fewer lanes, the more rows of marks each may have. */
function rowsFor(lanes: number): number {
  return lanes > 7 ? 2 : lanes > 3 ? 3 : 5
}

/** The same for the rows of bars. */
function barRowsFor(lanes: number): number {
  return lanes > 7 ? 5 : lanes > 4 ? 8 : lanes > 3 ? 12 : 20
}

function barsInWords(lane: string, bars: readonly BarItem[], asOf: Day): string {
  const held = bars.filter(({ onDay }) => onDay.length === 1 && onDay[0] === 'in-force').length
  return `Instruments of ${lane}: ${bars.length}, ${held} of them in force or at work on ${formatDate(asOf)}`
}

function barName(item: TimelineItem, bars: readonly BarItem[], lane: string): string {
  const place = bars.findIndex((it) => it === item)
  return place < 0 ? '' : `${bars[place]!.words}; in the lane ${lane}; instrument ${place + 1} of ${bars.length}`
}

/** Where the card of a bar stands: below where it begins, or below the sign of those without room. */
function barCardOf(lane: DrawnLane | undefined, id: string, scale: TimeScale, barPitch: number) {
  const bar = lane?.bars?.bars.find(({ item }) => item.id === id)
  const item = bar?.item ?? lane?.bars?.more.find((it) => it.id === id)
  if (!lane?.bars || !item) return undefined
  const row = bar?.row ?? lane.bars.rows
  return {
    item,
    x: bar ? Math.min(Math.max(xOf(scale, item.first), 0), scale.width) : 0,
    y: lane.top + lane.barsTop + row * barPitch,
  }
}

function isOnBars(event: MouseEvent): boolean {
  return (event.target as Element).closest('[data-bars]') !== null
}

/** A window in which the items of a cluster come apart, if that is closer than the one shown. */
function windowAround(items: readonly TimelineItem[], { from, to }: TimeWindow): TimeWindow | undefined {
  const first = items[0]!.first
  const last = items.at(-1)!.first
  const days = Math.max((last - first) * 1.8, 14)
  if (last === first || days > (to - from) * 0.8) return undefined
  const middle = (first + last) / 2
  return { from: middle - days / 2, to: middle + days / 2 }
}
