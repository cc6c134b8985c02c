import { useMemo } from 'react'
import type { Component, Matrix } from '../../dataset/publish/matrix.ts'
import { ActorLink } from '../../frame/ActorLink.tsx'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { dateInWords } from '../../frame/evidence/instruments.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { actingActors } from '../../model/actingActors.ts'
import { formatDate } from '../../model/partialDate.ts'
import { noFilters } from '../../model/selection.ts'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import { lazyPart } from '../../ui/lazyPart.tsx'
import { useViewParts } from '../../view/store.ts'
import study from '../study.module.css'
import styles from './ComponentPage.module.css'
import { keyMilestones } from './keyMilestones.ts'

const TimelineStrip = lazyPart('TimelineStrip', () => import('../../frame/timeline/TimelineStrip.tsx'))

const kinds = ['milestones'] as const

/** The weightiest events of a component up to the day, and the way to all of them. */
export function KeyMilestones({ matrix, component }: { matrix: Matrix; component: Component }) {
  const { actors, asOf } = useViewParts(['actors', 'asOf'])
  const { complete, waiting, retry } = useCatalogue(kinds)
  const components = useMemo(() => [component.id], [component.id])
  if (!complete) return <EvidenceLoading loading={waiting} what="milestones" onRetry={retry} />
  const { shown, upToDay, after } = keyMilestones(complete.milestones, component.id, actors, matrix.actors, asOf)
  return (
    <>
      <ErrorBoundary region="The timeline">
        <TimelineStrip matrix={matrix} actors={actors} components={components} />
      </ErrorBoundary>
      {shown.length === 0 ? (
        <p>Nothing is recorded up to {formatDate(asOf)} for those chosen.</p>
      ) : (
        <ol className={styles['events']}>
          {shown.map((milestone) => {
            const { id, date, kind, title } = milestone
            return (
              <li key={id}>
                <span>{dateInWords(date)}</span>
                <span>
                  <EvidenceButton id={id} className={study['record']}>
                    {title}
                  </EvidenceButton>
                  <span className={styles['who']}>
                    <span className={study['soft']}>{kind}</span>
                    <Names matrix={matrix} ids={actingActors(milestone, matrix.actors)} />
                  </span>
                </span>
              </li>
            )
          })}
        </ol>
      )}
      <p>
        {shown.length > 0 && `${shown.length} of ${upToDay} up to ${formatDate(asOf)}, those of most weight. `}
        {after > 0 && `${after} ${after === 1 ? 'lies' : 'lie'} after that day. `}
        <PlaceLink to={{ screen: 'timeline' }} change={{ ...noFilters, components: [component.id] }}>
          All of them on the timeline
        </PlaceLink>
      </p>
    </>
  )
}

function Names({ matrix, ids }: { matrix: Matrix; ids: readonly string[] }) {
  return matrix.actors.filter(({ id }) => ids.includes(id)).map((actor) => <ActorLink key={actor.id} actor={actor} />)
}
