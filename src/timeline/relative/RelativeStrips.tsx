import { useRef, useState, type KeyboardEvent } from 'react'
import { formatDate } from '../../model/partialDate.ts'
import { beginningInWords, gapBetween, gapInWords } from '../../model/precedence.ts'
import { Flag } from '../../ui/Flag.tsx'
import colours from '../../frame/timeline/actorColours.module.css'
import { useElementWidth } from '../../frame/timeline/chart/useElementWidth.ts'
import { useTextScale } from '../../frame/timeline/chart/useTextScale.ts'
import { inLane } from '../../frame/timeline/spokenMark.ts'
import { markPath } from '../../frame/timeline/chart/markPath.ts'
import styles from './RelativeStrips.module.css'
import { beginningOf, placeMarks, yearTicks, type PlacedRelativeMark, type Strip, type YearSpan } from './strips.ts'

const rowHeight = 16
/** Kept free above and below the marks of a strip, in px. */
const padding = 4
const usualAxisHeight = 20

interface RelativeStripsProps {
  readonly name: string
  readonly strips: readonly Strip[]
  readonly years: YearSpan
  /** Each strip has a zero of its own, which is told beside its name. */
  readonly ownZeros: boolean
  readonly released: string
  readonly evidence: string | undefined
  readonly onOpen: (id: string) => void
}

/** One strip below the other, all with their zero at the same place. The marks are one tab stop. */
export function RelativeStrips({ name, strips, years, ownZeros, released, evidence, onOpen }: RelativeStripsProps) {
  const axis = useRef<HTMLDivElement>(null)
  const width = useElementWidth(axis)
  const textScale = useTextScale()
  const [chosen, setChosen] = useState<string>()
  const placed = strips.map((strip) => ({ ...strip, marks: placeMarks(strip.marks, years, width) }))
  const keys = placed.flatMap(({ lane, marks }) => marks.map(({ item }) => keyOf(lane.id, item.id)))
  const stop = keys.find((key) => key === chosen) ?? keys[0]
  return (
    <div className={styles['strips']} role="group" aria-label={name} data-strips="">
      <div className={styles['axisRow']}>
        <div ref={axis} className={styles['axis']} aria-hidden="true">
          <Axis years={years} width={width} textScale={textScale} />
        </div>
      </div>
      {placed.map(({ lane, zero, zeroReach, marks, shownUntil }) => (
        <div
          key={lane.id}
          className={styles['row']}
          role="group"
          aria-label={`${lane.label}, ${marksInWords(marks.length)}`}
        >
          <div className={styles['label']}>
            <span className={styles['name']}>
              {lane.actor && <Flag code={lane.actor} />}
              <b>{lane.label}</b>
            </span>
            {ownZeros && <span className={styles['soft']}>{beginningInWords(zero)}</span>}
          </div>
          <StripPicture
            strip={{ lane, zero, zeroReach, marks, shownUntil }}
            years={years}
            width={width}
            released={released}
            evidence={evidence}
            stop={stop}
            onStop={setChosen}
            onOpen={onOpen}
          />
        </div>
      ))}
    </div>
  )
}

interface PlacedStrip extends Strip {
  readonly marks: readonly PlacedRelativeMark[]
}

interface StripPictureProps {
  readonly strip: PlacedStrip
  readonly years: YearSpan
  readonly width: number
  readonly released: string
  readonly evidence: string | undefined
  readonly stop: string | undefined
  readonly onStop: (key: string) => void
  readonly onOpen: (id: string) => void
}

function StripPicture({ strip, years, width, released, evidence, stop, onStop, onOpen }: StripPictureProps) {
  const { lane, zero, zeroReach, marks, shownUntil } = strip
  const rows = marks.reduce((most, { row }) => Math.max(most, row + 1), 1)
  const height = rows * rowHeight + 2 * padding
  const xOf = (year: number) => ((year - years.from) / (years.to - years.from)) * width
  const yOf = (row: number) => padding + (row + 0.5) * rowHeight
  return (
    <svg className={styles['picture']} width={width} height={height} role="presentation">
      <path
        className={styles['grid']}
        d={yearTicks(years, width)
          .map((year) => `M${xOf(year)} 0V${height}`)
          .join('')}
      />
      {zeroReach > 0 && (
        <rect
          className={styles['zeroReach']}
          x={xOf(-zeroReach)}
          width={xOf(zeroReach) - xOf(-zeroReach)}
          height={height}
        />
      )}
      <path className={styles['zero']} d={`M${xOf(0)} 0V${height}`} />
      {shownUntil < years.to && (
        <rect
          className={styles['after']}
          x={xOf(Math.max(shownUntil, years.from))}
          width={width - xOf(Math.max(shownUntil, years.from))}
          height={height}
        />
      )}
      {marks.map(({ item, x, xFrom, xTo, row }) => {
        const { d, isHollow } = markPath(item.kind, item.significance)
        const gap = gapBetween(beginningOf(item), zero, released)!
        const after = item.isAfter ? ', after the day shown' : ''
        const words = `${dateInWords(item.date)}, ${gapInWords(gap)}: ${item.title}, ${item.kind}${after}, ${inLane(lane)}`
        const key = keyOf(lane.id, item.id)
        return (
          <g
            key={key}
            className={`${styles['mark']} ${colours['actor']}`}
            data-actor={lane.actor ?? (item.actors.length === 1 ? item.actors[0] : undefined)}
            data-after={item.isAfter}
            data-mark={key}
            role="button"
            tabIndex={key === stop ? 0 : -1}
            aria-label={words}
            aria-current={item.id === evidence || undefined}
            onClick={() => onOpen(item.id)}
            onFocus={() => onStop(key)}
            onKeyDown={(event) => followKey(event, () => onOpen(item.id))}
          >
            <title>{words}</title>
            {xTo - xFrom > 2 && (
              <path className={styles['span']} d={`M${Math.max(xFrom, 0)} ${yOf(row)}H${Math.min(xTo, width)}`} />
            )}
            <circle className={styles['target']} cx={x} cy={yOf(row)} r={10} />
            <path
              className={isHollow ? styles['hollow'] : styles['filled']}
              transform={`translate(${x} ${yOf(row)})`}
              d={d}
            />
          </g>
        )
      })}
    </svg>
  )
}

function Axis({ years, width, textScale }: { years: YearSpan; width: number; textScale: number }) {
  const height = usualAxisHeight * textScale
  return (
    <svg width={width} height={height}>
      {yearTicks(years, width, textScale).map((year) => {
        const x = ((year - years.from) / (years.to - years.from)) * width
        return (
          <text key={year} x={x} y={height - 6} textAnchor={anchorOf(x, width, textScale)}>
            {year > 0 ? `+${year}` : year < 0 ? `−${-year}` : '0'}
          </text>
        )
      })}
    </svg>
  )
}

/** Near the ends a label stands inside. */
function anchorOf(x: number, width: number, textScale: number): 'start' | 'middle' | 'end' {
  const half = 14 * textScale
  if (x < half) return 'start'
  return x > width - half ? 'end' : 'middle'
}

function keyOf(lane: string, item: string): string {
  return `${lane} ${item}`
}

function marksInWords(count: number): string {
  return count === 0 ? 'no milestones in these years' : count === 1 ? '1 milestone' : `${count} milestones`
}

function dateInWords(date: string): string {
  return date.length === 10 ? formatDate(date) : `some day in ${formatDate(date)}`
}

/**
 * Enter opens the mark. Left and right go by time within its strip, up and down to the mark of the next strip that is
 * nearest in time.
 */
function followKey(event: KeyboardEvent<SVGGElement>, open: () => void) {
  const here = event.currentTarget
  const marksOf = (picture: Element) => [...picture.querySelectorAll<SVGGElement>('[data-mark]')]
  const pictures = [...here.closest('[data-strips]')!.querySelectorAll('svg')].filter((it) => marksOf(it).length > 0)
  const row = pictures.findIndex((it) => it.contains(here))
  const marks = marksOf(pictures[row]!)
  const xOf = (mark: Element) => Number(mark.querySelector('circle')!.getAttribute('cx'))
  const nearest = (picture: Element | undefined) =>
    picture && marksOf(picture).sort((a, b) => Math.abs(xOf(a) - xOf(here)) - Math.abs(xOf(b) - xOf(here)))[0]
  const actions: Readonly<Record<string, () => void>> = {
    Enter: open,
    ' ': open,
    ArrowLeft: () => marks[marks.indexOf(here) - 1]?.focus(),
    ArrowRight: () => marks[marks.indexOf(here) + 1]?.focus(),
    Home: () => marks[0]!.focus(),
    End: () => marks.at(-1)!.focus(),
    ArrowUp: () => nearest(pictures[row - 1])?.focus(),
    ArrowDown: () => nearest(pictures[row + 1])?.focus(),
  }
  const action = actions[event.key]
  if (!action) return
  event.preventDefault()
  action()
}
