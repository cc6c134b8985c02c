import { useId, useState, type KeyboardEvent } from 'react'
import colours from './actorColours.module.css'
import type { BarItem, PackedBar } from './bars.ts'
import styles from './LaneBars.module.css'
import { xOf, type TimeScale } from './timeScale.ts'

/** The height of a row of bars in px, with the space below it. */
export const barPitch = 16
const barHeight = 13
/** The width of a letter of the labels, on the wide side: what does not fit is cut, and the picture clips it besides. */
const letterWidth = 6.2
const labelPadding = 5
/** Shorter labels say nothing. */
const leastLetters = 4

interface LaneBarsProps {
  /** The bars of one lane (`packBars`); those out of sight are not drawn. */
  readonly bars: readonly PackedBar[]
  readonly scale: TimeScale
  /** The record that the evidence panel shows. */
  readonly evidence: string | undefined
  readonly onOpen: (id: string) => void
  readonly hovered: string | undefined
  readonly onHover: (id: string | undefined) => void
}

/**
 * The bars of one lane, from its top left corner on: `rowsOf(bars) * barPitch` px high. They are one tab stop, within which
 * the arrow keys go by time and by row.
 */
export function LaneBars({ bars, scale, evidence, onOpen, hovered, onHover }: LaneBarsProps) {
  const hatch = useId()
  const [chosen, setChosen] = useState<string>()
  const placed = placeBars(bars, scale)
  const lit = bars.find(({ item }) => item.id === hovered)?.item.chain
  const stop = (placed.find(({ item }) => item.id === chosen) ?? placed[0])?.item.id

  function followKey(event: KeyboardEvent<SVGGElement>, from: PackedBar) {
    if (event.key === 'Enter' || event.key === ' ') onOpen(from.item.id)
    const to = barByKey(event.key, from, placed)
    if (!to && event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    event.stopPropagation()
    if (!to) return
    setChosen(to.item.id)
    const drawn = event.currentTarget.parentElement!.querySelector<SVGGElement>(`[data-item="${to.item.id}"]`)
    drawn!.focus()
  }

  return (
    <g className={styles['bars']} role="group" aria-label="Documents and institutions">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className={styles['hatch']} d="M0 0v6" />
        </pattern>
      </defs>
      {placed.map((bar) => {
        const { item, row, label } = bar
        return (
          <g
            key={item.id}
            className={`${styles['bar']} ${colours['actor']}`}
            transform={`translate(0 ${row * barPitch})`}
            role="button"
            tabIndex={item.id === stop ? 0 : -1}
            aria-current={item.id === evidence || undefined}
            data-actor={item.actors[0]}
            data-item={item.id}
            data-state={item.state}
            data-holds={item.onDay.includes('in-force')}
            data-after={item.isAfter}
            data-lit={item.chain === lit}
            data-hovered={item.id === hovered}
            onClick={() => onOpen(item.id)}
            onFocus={() => onHover(item.id)}
            onBlur={() => onHover(undefined)}
            onKeyDown={(event) => followKey(event, bar)}
            onPointerEnter={() => onHover(item.id)}
            onPointerLeave={() => onHover(undefined)}
          >
            {/* Its name: what is seen of it may be cut short. */}
            <title>{item.words}</title>
            <BarShape bar={bar} hatch={hatch} />
            {label && (
              <svg x={label.x} width={label.width} height={barHeight} aria-hidden="true">
                <text y={barHeight - 3}>{label.text}</text>
              </svg>
            )}
          </g>
        )
      })}
    </g>
  )
}

/** Left and right go by time, up and down to the bar nearest in time of the next row; all of it among what is in sight. */
function barByKey(key: string, from: PackedBar, bars: readonly PackedBar[]): PackedBar | undefined {
  const inTime = bars.toSorted((one, other) => one.item.first - other.item.first || one.row - other.row)
  const here = inTime.findIndex(({ item }) => item.id === from.item.id)
  switch (key) {
    case 'ArrowRight':
      return inTime[here + 1]
    case 'ArrowLeft':
      return inTime[here - 1]
    case 'Home':
      return inTime[0]
    case 'End':
      return inTime.at(-1)
    case 'ArrowDown':
      return nearestOfRow(1)
    case 'ArrowUp':
      return nearestOfRow(-1)
    default:
      return undefined
  }

  function nearestOfRow(step: 1 | -1): PackedBar | undefined {
    const rows = bars.map(({ row }) => row).filter((row) => (row - from.row) * step > 0)
    const row = step === 1 ? Math.min(...rows) : Math.max(...rows)
    const distance = ({ item }: PackedBar) => Math.abs(item.first - from.item.first)
    return bars.filter((bar) => bar.row === row).sort((one, other) => distance(one) - distance(other))[0]
  }
}

/**
 * What may lie outside of its certain days is a thin line. The ends say how exact they are: upright where the day is
 * known, a broken edge where the start is assumed, a point where it goes on.
 */
function BarShape({ bar, hatch }: { bar: PlacedBar; hatch: string }) {
  const { item, x, xCertain, xEnd, xLast } = bar
  const middle = barHeight / 2
  const isRound = item.kind === 'institution'
  const edge = isRound ? roundedBar(xCertain, xEnd, item.isOpen) : squareBar(xCertain, xEnd, item.isOpen)
  return (
    <>
      {/* All of it is to be hit, also between thin lines. */}
      <rect className={styles['target']} x={x} y={-1} width={Math.max(xLast - x, 4)} height={barPitch} />
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

function squareBar(from: number, to: number, isOpen: boolean): string {
  const shaft = Math.max(to - (isOpen ? point : 0), from)
  return `M${from} 0H${shaft}${isOpen ? `L${shaft + point} ${barHeight / 2}L${shaft}` : `V`} ${barHeight}H${from}z`
}

function roundedBar(from: number, to: number, isOpen: boolean): string {
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
function placeBars(bars: readonly PackedBar[], scale: TimeScale): PlacedBar[] {
  // Far outside of the picture browsers lose exactness.
  const bounded = (day: number) => Math.min(Math.max(xOf(scale, day), -20), scale.width + 20)
  const visible = bars.filter(({ item }) => item.last >= scale.from && item.first <= scale.to)
  return visible.map(({ item, row }) => {
    // A bar of a single day is still seen.
    const x = bounded(item.first)
    const xCertain = bounded(Math.min(item.firstCertain, item.lastCertain))
    const xEnd = Math.max(bounded(Math.max(item.firstCertain, item.lastCertain)), xCertain + 2)
    const xLast = Math.max(bounded(item.last), xEnd)
    const inside = labelIn(item, Math.max(xCertain, 0) + labelPadding, Math.min(xEnd, scale.width) - labelPadding)
    if (inside) return { item, row, x, xCertain, xEnd, xLast, label: inside }
    const following = visible.filter(
      (other) => other.row === row && other.item.first >= item.last && other.item !== item,
    )
    const next = Math.min(scale.width, ...following.map((other) => xOf(scale, other.item.first)))
    const beside = labelIn(item, xLast + labelPadding, next - labelPadding)
    return { item, row, x, xCertain, xEnd, xLast, ...(beside && { label: beside }) }
  })
}

function labelIn(item: BarItem, from: number, to: number) {
  const letters = Math.floor((to - from) / letterWidth)
  const { title } = item
  const name = 'founded' in item.record ? (item.record.abbreviation ?? title) : title
  const whole = title.length <= letters ? title : name
  if (letters < Math.min(leastLetters, whole.length)) return undefined
  const text = whole.length <= letters ? whole : `${whole.slice(0, Math.max(letters - 1, 1)).trimEnd()}…`
  return { x: from, width: to - from, text }
}
