import type { ReactNode } from 'react'
import { dayNumberOf, formatDate, type Day, type DayRange } from '../../model/partialDate.ts'
import styles from './Lineage.module.css'
import { lineageOf, type LineageItem, type LineageRow } from './lineage.ts'
import { yearTicks } from './yearTicks.ts'

interface LineageProps<Item extends LineageItem> {
  readonly name: string
  readonly items: readonly Item[]
  readonly asOf: Day
  readonly released: Day
  /** Beside its bar: what it is and what became of it, in words. */
  readonly children: (row: LineageRow<Item>) => ReactNode
}

/**
 * Lives on one axis of time, each with its words, a line from each to what took its place. The drawing is for the eye:
 * the words say the same.
 */
export function Lineage<Item extends LineageItem>({ name, items, asOf, released, children }: LineageProps<Item>) {
  const rows = lineageOf(items, released)
  if (rows.length === 0) return null
  const first = dayNumberOf(rows.map(({ began }) => began.first).toSorted()[0]!)
  const last = dayNumberOf(released)
  const share = (day: Day) =>
    last === first ? 0 : Math.max(0, Math.min(1, (dayNumberOf(day) - first) / (last - first)))
  const ticks = yearTicks(first, last)
  return (
    <div className={styles['lineage']}>
      <div className={styles['axis']} aria-hidden="true">
        <span />
        <div className={styles['lane']}>
          {ticks.map(({ year, day }) => (
            <Mark key={year} className={styles['tick']} from={share(day)}>
              {year}
            </Mark>
          ))}
        </div>
      </div>
      <ol aria-label={name}>
        {rows.map((row, index) => (
          <li key={row.item.id} data-starts-line={row.startsLine || undefined}>
            <div className={styles['words']}>{children(row)}</div>
            <div className={styles['lane']} aria-hidden="true">
              {ticks.map(({ year, day }) => (
                <Mark key={year} className={styles['grid']} from={share(day)} />
              ))}
              {passingLines(rows, index).map(({ key, at, to, part }) => (
                <Mark key={key} className={styles['joint']} part={part} from={share(at)} to={share(to)} />
              ))}
              <Bar began={row.began} ended={row.ended} share={share} asOf={asOf} />
              <Mark className={styles['asOf']} from={share(asOf)} />
            </div>
          </li>
        ))}
      </ol>
      <p className={styles['note']}>
        The line across all bars is {formatDate(asOf)}. A pale end is a date of which only the month or the year is
        known.
      </p>
    </div>
  )
}

interface BarProps {
  readonly began: DayRange
  readonly ended: DayRange | undefined
  readonly share: (day: Day) => number
  readonly asOf: Day
}

/** Pale as far as it may reach, full as far as it certainly does. */
function Bar({ began, ended, share, asOf }: BarProps) {
  const isLater = began.first > asOf
  const widest = { from: share(began.first), to: ended ? share(ended.last) : 1 }
  const certain = { from: share(began.last), to: ended ? share(ended.first) : 1 }
  return (
    <>
      <Mark className={styles['bar']} part="possible" later={isLater} {...widest} />
      {certain.to > certain.from && <Mark className={styles['bar']} part="certain" later={isLater} {...certain} />}
    </>
  )
}

interface MarkProps {
  readonly className: string | undefined
  readonly from: number
  readonly to?: number
  readonly part?: string
  readonly later?: boolean
  readonly children?: ReactNode
}

/** Something at a place on the axis, told as a share of its length. */
function Mark({ className, from, to = from, part, later = false, children }: MarkProps) {
  return (
    <span
      ref={(element) => {
        element?.style.setProperty('--from', `${100 * from}%`)
        element?.style.setProperty('--length', `${100 * (to - from)}%`)
      }}
      className={className}
      data-part={part}
      data-later={later || undefined}
    >
      {children}
    </span>
  )
}

/** The lines that run through a row, from a bar in or above it to one in or below it, and through which part of it. */
function passingLines<Item extends LineageItem>(rows: readonly LineageRow<Item>[], index: number) {
  return rows.flatMap(({ item, after }, from) =>
    after.flatMap((next) => {
      const to = rows.findIndex((row) => row.item === next)
      const [top, bottom] = [Math.min(from, to), Math.max(from, to)]
      if (index < top || index > bottom || top === bottom) return []
      const part = index === top ? 'below' : index === bottom ? 'above' : 'through'
      // The work went over when the one ended, if the other was there before.
      const at = [rows[to]!.began.first, rows[from]!.ended?.first ?? ''].toSorted().at(-1)!
      const joint = { key: `${item.id} ${next.id}`, at, to: at, part }
      const end = rows[from]!.ended?.last
      if (index !== from || end === undefined || end >= at) return [joint]
      // What came long after is joined to the end of what was before.
      return [joint, { key: `${joint.key} gap`, at: end, to: at, part: 'gap' }]
    }),
  )
}
