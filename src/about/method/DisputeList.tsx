import { useState } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import { counted } from '../../model/words.ts'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { citedSources } from '../../frame/evidence/citedSources.ts'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { SourceList } from '../../frame/evidence/SourceList.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { AboutList } from './AboutList.tsx'
import { byActor } from './checkCounts.ts'
import { Fold } from './Fold.tsx'
import styles from './MethodPage.module.css'

const disputeKinds = ['disputes'] as const
const sourceKinds = ['sources'] as const

/** What one source claims and another answers, by whose folder it stands in. */
export function DisputeList({ matrix }: { matrix: Matrix }) {
  const { complete, waiting, retry } = useCatalogue(disputeKinds)
  const [sourcesWanted, setSourcesWanted] = useState(false)
  const sources = useCatalogue(sourceKinds, sourcesWanted)
  if (!complete) return <EvidenceLoading loading={waiting} what="disputes" onRetry={retry} />
  const groups = byActor(complete.disputes, matrix.actors)
  return (
    <>
      <p>
        {complete.disputes.length === 0
          ? 'No dispute is recorded.'
          : `${counted(complete.disputes.length, 'disputes')} ${complete.disputes.length === 1 ? 'is' : 'are'} recorded: what one source says, what another answers, and how the record decides and why. Each is shown with the answers and records that it touches.`}
      </p>
      {groups.map(({ actor, records }) => (
        <Fold
          key={actor.id}
          ids={records.map(({ id }) => id)}
          summary={
            <>
              <ActorName actor={actor} /> <span className={styles['soft']}>{records.length}</span>
            </>
          }
        >
          {records.map(({ id, claim, counterclaim, assessment, about, citations }) => (
            <div key={id} id={id} className={styles['dispute']}>
              <dl>
                <dt>Claim</dt>
                <dd>{claim}</dd>
                <dt>Counterclaim</dt>
                <dd>{counterclaim}</dd>
                <dt>Assessment</dt>
                <dd>{assessment}</dd>
              </dl>
              <AboutList matrix={matrix} about={about} />
              <details className={styles['sources']} onToggle={() => setSourcesWanted(true)}>
                <summary>{citations.length === 1 ? '1 source' : `${citations.length} sources`}</summary>
                {sources.lists.sources ? (
                  <SourceList
                    cited={citedSources(
                      citations,
                      Object.fromEntries(
                        sources.lists.sources
                          .filter((source) => citations.some((it) => it.source === source.id))
                          .map((source) => [source.id, source]),
                      ),
                    )}
                  />
                ) : (
                  <EvidenceLoading loading={sources.waiting} what="sources" onRetry={sources.retry} />
                )}
              </details>
            </div>
          ))}
        </Fold>
      ))}
    </>
  )
}
