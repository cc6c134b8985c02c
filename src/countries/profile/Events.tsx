import { useMemo } from 'react'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { actingActors } from '../../model/actingActors.ts'
import { jointActsOf } from '../../model/jointActs.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { milestonesOf } from '../actorRecords.ts'
import { JointActYears, Participants } from './JointActYears.tsx'
import { MilestoneYears } from './MilestoneYears.tsx'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'

const TimelineStrip = lazyPart('TimelineStrip', () => import('../../frame/timeline/TimelineStrip.tsx'))

/** All milestones by year; those of a forum with the states that took part. */
export function Events({ matrix, actor, records, asOf }: ProfileProps) {
  const { released } = matrix.dataset
  const isForum = actor.kind === 'forum'
  const actors = useMemo(() => [actor.id], [actor.id])
  const milestones = milestonesOf(actor, records.milestones, matrix.actors)
  return (
    <>
      {!isForum && (
        <>
          <ErrorBoundary region="The timeline">
            <TimelineStrip matrix={matrix} actors={actors} onlyOwn />
          </ErrorBoundary>
          <p>
            <PlaceLink to={{ screen: 'timeline' }} change={{ actors }}>
              The same on the timeline
            </PlaceLink>
          </p>
        </>
      )}
      <MilestoneYears milestones={milestones} asOf={asOf} released={released}>
        {(milestone) => {
          const others = [...new Set(actingActors(milestone, matrix.actors))].filter((id) => id !== actor.id)
          if (!isForum)
            return (
              others.length > 0 && (
                <span className={styles['soft']}>
                  , with {others.length} {others.length === 1 ? 'other' : 'others'}
                </span>
              )
            )
          return (
            others.length > 0 && (
              <>
                {' '}
                <Participants ids={others} known={matrix.actors} />
              </>
            )
          )
        }}
      </MilestoneYears>
    </>
  )
}

/** What the members of a bloc did together. */
export function JointActs({ matrix, actor, records, asOf }: ProfileProps) {
  const acts = jointActsOf([actor], records, matrix.actors)
  return <JointActYears acts={acts} known={matrix.actors} asOf={asOf} released={matrix.dataset.released} />
}
