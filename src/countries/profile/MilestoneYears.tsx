import type { ReactNode } from 'react'
import type { Milestone } from '../../dataset/read.ts'
import { formatDate, type Day } from '../../model/partialDate.ts'
import { comeBy } from '../actorRecords.ts'
import { FoldedOnPhones } from './FoldedOnPhones.tsx'
import styles from './profile.module.css'
import { RecordButton } from './RecordButton.tsx'

interface MilestoneYearsProps {
  readonly milestones: readonly Milestone[]
  readonly asOf: Day
  readonly released: Day
  /** What is said behind a milestone. */
  readonly children?: ((milestone: Milestone) => ReactNode) | undefined
}

/** Events by year up to the day; those after it are listed apart. */
export function MilestoneYears({ milestones, asOf, released, children }: MilestoneYearsProps) {
  const inTime = milestones.toSorted((one, other) => (one.date < other.date ? -1 : 1))
  const past = inTime.filter(({ date }) => comeBy(asOf, date, released) !== 'no')
  const later = inTime.filter(({ date }) => comeBy(asOf, date, released) === 'no')
  return (
    <>
      {milestones.length === 0 && <p>No event is recorded.</p>}
      {milestones.length > 0 && past.length === 0 && <p>By {formatDate(asOf)} none of these events had happened.</p>}
      {past.length > 0 && (
        <FoldedOnPhones summary={`${past.length} by year, from ${past[0]!.date.slice(0, 4)}`}>
          <Years milestones={past} asOf={asOf} released={released}>
            {children}
          </Years>
        </FoldedOnPhones>
      )}
      {later.length > 0 && (
        <details className={styles['part']}>
          <summary>
            Since then, after {formatDate(asOf)}: {later.length}
          </summary>
          <Years milestones={later} asOf={asOf} released={released}>
            {children}
          </Years>
        </details>
      )}
    </>
  )
}

function Years({ milestones, asOf, released, children }: MilestoneYearsProps) {
  const byYear = new Map<string, Milestone[]>()
  for (const milestone of milestones) {
    const year = milestone.date.slice(0, 4)
    byYear.set(year, [...(byYear.get(year) ?? []), milestone])
  }
  return (
    <ol className={styles['years']}>
      {[...byYear].map(([year, list]) => (
        <li key={year}>
          <h3>{year}</h3>
          <ul className={styles['list']}>
            {list.map((milestone) => (
              <li key={milestone.id}>
                <RecordButton id={milestone.id}>{milestone.title}</RecordButton>{' '}
                <span className={styles['soft']}>
                  {formatDate(milestone.date)}, {milestone.kind}
                  {comeBy(asOf, milestone.date, released) === 'maybe' && ', perhaps not yet'}
                </span>
                {children?.(milestone)}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
