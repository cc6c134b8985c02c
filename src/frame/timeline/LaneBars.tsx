import { useId } from 'react'
import colours from './actorColours.module.css'
import { inTime, type BarRows, type PackedBar } from './barRows.ts'
import type { BarItem } from './bars.ts'
import styles from './LaneBars.module.css'
import { xOf, type TimeScale } from './timeScale.ts'

/** The height of a row of bars in px, with the space below it, where letters are as large as the reader has them. */
export function barPitchAt(textScale: number): number {
  return barHeightAt(textScale) + 4
}

function barHeightAt(textScale: number): number {
  return 14 * textScale
}
/** The width of a letter of the labels, on the wide side: what does not fit is cut, and the picture clips it besides. */
const letterWidth = 6.2
const labelPadding = 5
/** Shorter labels say nothing. */
const leastLetters = 4

interface LaneBarsProps {
  /** The bars of one lane; those out of sight are not drawn. */
  readonly rows: BarRows
  /** By what the bars are walked (`barsLaneOf`). */
  readonly lane: string
  /** In words for the ear: whose instruments, and how many. */
  readonly name: string
  readonly scale: TimeScale
  /** The record that the evidence panel shows. */
  readonly evidence: string | undefined
  readonly onOpen: (item: BarItem) => void
  /** The list of those without room is wanted, beside their sign. */
  readonly onMore: (items: readonly BarItem[], sign: Element) => void
  /** All have a row: a sign below them takes the rows back. */
  readonly onFewer?: (() => void) | undefined
  /** How much larger the reader's letters are than usual. */
  readonly textScale?: number
  readonly hovered: string | undefined
  readonly onPoint: (item: BarItem | undefined) => void
  /** The bar at which the keyboard stands: the one tab stop of the chart. */
  readonly active?: BarItem | undefined
  readonly activeName: string
}

/** The bars of one lane, from its top left corner on, and below them the sign of those that have no room. */
export function LaneBars(props: LaneBarsProps) {
  const { rows, lane, name, scale, evidence, onOpen, onMore, onFewer, hovered, onPoint, active, activeName } = props
  const { textScale = 1 } = props
  const barPitch = barPitchAt(textScale)
  const barHeight = barHeightAt(textScale)
  const hatch = useId()
  const placed = placeBars(rows.bars, scale, textScale).sort((one, other) => inTime(one.item, other.item))
  const more = rows.more.filter((item) => isSeen(item, scale))
  const lit = [...rows.bars.map(({ item }) => item), ...more].find(({ id }) => id === hovered)?.chain

  const drawBar = (bar: PlacedBar) => {
    const { item, row } = bar
    return (
      <g
        key={item.id}
        className={`${styles['bar']} ${colours['actor']}`}
        transform={`translate(0 ${row * barPitch})`}
        {...(item === active
          ? { 'aria-hidden': true }
          : {
              role: 'button',
              tabIndex: -1,
              'aria-label': item.words,
              'aria-current': item.id === evidence || undefined,
            })}
        data-actor={item.actors[0]}
        data-item={item.id}
        data-state={item.state}
        data-holds={item.onDay.includes('in-force')}
        data-after={item.isAfter}
        data-lit={item.chain === lit}
        data-hovered={item.id === hovered}
        data-opened={item.id === evidence || undefined}
        onClick={() => onOpen(item)}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onPoint(item)}
        onPointerLeave={() => onPoint(undefined)}
      >
        <BarShape bar={bar} hatch={hatch} textScale={textScale} />
      </g>
    )
  }

  // One element for as long as the keyboard stands at the bar, whether it is drawn, has no room or is out of sight.
  const drawActive = (item: BarItem) => {
    const bar = placed.find((it) => it.item === item)
    const [x, end] = bar ? [Math.max(bar.x, 0), Math.min(bar.xLast, scale.width)] : [edgeOf(item, scale), undefined]
    return (
      <rect
        key={`stop ${item.id}`}
        className={styles['stop']}
        role="button"
        tabIndex={0}
        data-item={item.id}
        data-stop=""
        aria-label={activeName}
        aria-current={item.id === evidence || undefined}
        x={x}
        y={(bar ? bar.row : rows.rows) * barPitch - 1}
        width={end === undefined ? 160 : Math.max(end - x, 6)}
        height={barPitch - 1}
        onClick={() => onOpen(item)}
        onPointerEnter={({ pointerType }) => pointerType !== 'touch' && onPoint(item)}
        onPointerLeave={() => onPoint(undefined)}
      />
    )
  }

  const drawn = placed.map(drawBar)
  if (active) {
    const before = placed.findLastIndex(({ item }) => inTime(item, active) <= 0)
    drawn.splice(before + 1, 0, drawActive(active))
  }
  return (
    <g className={styles['bars']} role="group" aria-label={name} data-bars="" data-lane={lane}>
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles['hatch']} d="M0 0v6" />
        </pattern>
      </defs>
      {drawn}
      {/* Apart from the bars, which have names of their own: what is seen of a title may be cut short. */}
      <g aria-hidden="true">
        {placed.map(
          ({ item, row, label }) =>
            label && (
              <svg
                key={item.id}
                className={styles['label']}
                x={label.x}
                y={row * barPitch}
                width={label.width}
                height={barHeight}
                data-after={item.isAfter}
              >
                <text y={barHeight - 3 * textScale}>{label.text}</text>
              </svg>
            ),
        )}
      </g>
      {more.length > 0 && (
        <g
          className={styles['more']}
          transform={`translate(0 ${rows.rows * barPitch})`}
          role="button"
          tabIndex={-1}
          aria-haspopup="dialog"
          onClick={({ currentTarget }) => onMore(more, currentTarget)}
        >
          <rect className={styles['target']} width={160 * textScale} height={barPitch} />
          <text x={6} y={barHeight - 2}>
            + {more.length} more in these years
          </text>
        </g>
      )}
      {onFewer && (
        <g
          className={styles['more']}
          transform={`translate(0 ${rows.rows * barPitch})`}
          role="button"
          tabIndex={-1}
          onClick={onFewer}
        >
          <rect className={styles['target']} width={160 * textScale} height={barPitch} />
          <text x={6} y={barHeight - 2}>
            − show fewer rows
          </text>
        </g>
      )}
    </g>
  )
}

function isSeen({ first, last }: BarItem, { from, to }: TimeScale): boolean {
  return last >= from && first <= to
}

/** Where the stop is drawn whose bar is not: at its side of the window, else at the sign of those without room. */
function edgeOf(item: BarItem, scale: TimeScale): number {
  return item.first > scale.to ? scale.width - 160 : 0
}

/**
 * What may lie outside of its certain days is a thin line. The ends say how exact they are: upright where the day is
 * known, a broken edge where the start is assumed, a point where it goes on.
 */
function BarShape({ bar, hatch, textScale }: { bar: PlacedBar; hatch: string; textScale: number }) {
  const { item, x, xCertain, xEnd, xLast } = bar
  const barHeight = barHeightAt(textScale)
  const middle = barHeight / 2
  const isRound = item.kind === 'institution'
  const edge = (isRound ? roundedBar : squareBar)(xCertain, xEnd, barHeight, item.isOpen)
  return (
    <>
      {/* All of it is to be hit, also between thin lines. */}
      <rect className={styles['target']} x={x} y={-1} width={Math.max(xLast - x, 10)} height={barHeight + 4} />
      {x < xCertain && <path className={styles['uncertain']} d={`M${x} ${middle}H${xCertain}`} />}
      <path className={styles['body']} d={edge} />
      {item.state === 'pending' && <path d={edge} fill={`url(#${hatch})`} />}
      {item.startAssumed && <path className={styles['assumed']} d={`M${xCertain} 0V${barHeight}`} />}
      {xEnd < xLast && <path className={styles['uncertain']} d={`M${xEnd} ${middle}H${xLast}`} />}
    </>
  )
}

/** Where it goes on the bar ends in a point. */
const point = 5

function squareBar(from: number, to: number, barHeight: number, isOpen: boolean): string {
  const shaft = Math.max(to - (isOpen ? point : 0), from)
  return `M${from} 0H${shaft}${isOpen ? `L${shaft + point} ${barHeight / 2}L${shaft}` : `V`} ${barHeight}H${from}z`
}

function roundedBar(from: number, to: number, barHeight: number, isOpen: boolean): string {
  const radius = Math.min(barHeight / 2, (to - from) / 2)
  const start = from + radius
  const shaft = Math.max(to - (isOpen ? point : radius), start)
  const end = isOpen
    ? `L${shaft + point} ${barHeight / 2}L${shaft} ${barHeight}`
    : `A${radius} ${barHeight / 2} 0 0 1 ${shaft} ${barHeight}`
  return `M${start} 0H${shaft}${end}H${start}A${radius} ${barHeight / 2} 0 0 1 ${start} 0z`
}

interface PlacedBar extends PackedBar {
  /** In px: where it can begin, certainly holds, can end, has ended; as far as it is in sight. */
  readonly x: number
  readonly xCertain: number
  readonly xEnd: number
  readonly xLast: number
  readonly label?: { readonly x: number; readonly width: number; readonly text: string }
}

/** The bars in sight, each with its label inside of it, or else beside it as far as its row is free. */
function placeBars(bars: readonly PackedBar[], scale: TimeScale, textScale: number): PlacedBar[] {
  // Far outside of the picture browsers lose exactness.
  const bounded = (day: number) => Math.min(Math.max(xOf(scale, day), -20), scale.width + 20)
  const visible = bars.filter(({ item }) => isSeen(item, scale))
  return visible.map(({ item, row }) => {
    // A bar of a single day is still seen.
    const x = bounded(item.first)
    const xCertain = bounded(Math.min(item.firstCertain, item.lastCertain))
    const xEnd = Math.max(bounded(Math.max(item.firstCertain, item.lastCertain)), xCertain + 2)
    const xLast = Math.max(bounded(item.last), xEnd)
    const inside = labelIn(
      item,
      Math.max(xCertain, 0) + labelPadding,
      Math.min(xEnd, scale.width) - labelPadding,
      textScale,
    )
    if (inside) return { item, row, x, xCertain, xEnd, xLast, label: inside }
    const following = visible.filter(
      (other) => other.row === row && other.item.first >= item.last && other.item !== item,
    )
    const next = Math.min(scale.width, ...following.map((other) => xOf(scale, other.item.first)))
    const beside = labelIn(item, xLast + labelPadding, next - labelPadding, textScale)
    return { item, row, x, xCertain, xEnd, xLast, ...(beside && { label: beside }) }
  })
}

function labelIn(item: BarItem, from: number, to: number, textScale: number) {
  const letters = Math.floor((to - from) / (letterWidth * textScale))
  const { title } = item
  const name = 'founded' in item.record ? (item.record.abbreviation ?? title) : title
  const whole = title.length <= letters ? title : name
  if (letters < Math.min(leastLetters, whole.length)) return undefined
  const text = whole.length <= letters ? whole : `${whole.slice(0, Math.max(letters - 1, 1)).trimEnd()}…`
  return { x: from, width: to - from, text }
}
