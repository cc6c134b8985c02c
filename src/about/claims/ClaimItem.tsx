import { useEffect, useRef } from 'react'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import type { Claim } from '../../dataset/read.ts'
import { ActorLink } from '../../frame/ActorLink.tsx'
import { ActorAnswer } from '../../frame/evidence/ActorAnswer.tsx'
import evidence from '../../frame/evidence/evidence.module.css'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { instrumentOf } from '../../frame/evidence/instruments.ts'
import { recordEntry, recordKinds } from '../../frame/evidence/record/recordEntry.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { formatDate } from '../../model/partialDate.ts'
import { Flag } from '../../ui/Flag.tsx'
import { useView } from '../../view/store.ts'
import styles from './ClaimItem.module.css'
import { StatusMark } from './StatusMark.tsx'

interface ClaimItemProps {
  readonly matrix: Matrix
  readonly claim: Claim
}

/** What the article says, how it stands and why, and what that rests on. */
export function ClaimItem({ matrix, claim }: ClaimItemProps) {
  const { id, actors = [], components, statement, assessment, cites } = claim
  const ref = useRef<HTMLElement>(null)
  // What the address leads to may be drawn after the browser has looked for it.
  useEffect(() => {
    if (location.hash === `#${id}`) ref.current!.scrollIntoView()
  }, [id])
  return (
    <article ref={ref} id={id} className={styles['claim']} aria-labelledby={`${id}-statement`}>
      <h2 className={styles['statement']}>
        <span id={`${id}-statement`}>{statement}</span>
        <a className={styles['anchor']} href={`#${id}`} aria-label="Link to this claim">
          #
        </a>
      </h2>
      <p className={styles['about']}>
        {actors.length === 0 && <span>of states in general</span>}
        {matrix.actors
          .filter((actor) => actors.includes(actor.id))
          .map((actor) => (
            <ActorLink key={actor.id} actor={actor} />
          ))}
        {matrix.components
          .filter((component) => components.includes(component.id))
          .map((component) => (
            <PlaceLink key={component.id} to={{ screen: 'components', page: component.id }}>
              {component.label}
            </PlaceLink>
          ))}
      </p>
      <p>
        <StatusMark status={assessment.status} /> <span className={styles['dash']}>–</span> {assessment.reason}
      </p>
      <Records ids={assessment.evidence ?? []} />
      <Answers matrix={matrix} actors={actors} indicators={assessment.indicators ?? []} />
      {cites !== undefined && (
        <p className={styles['soft']}>
          The article cites <a href="#references">{cites}</a> for it.
        </p>
      )}
    </article>
  )
}

/** The documents, institutions and milestones that bear on the claim. */
function Records({ ids }: { ids: readonly string[] }) {
  const { lists, waiting, retry } = useCatalogue(recordKinds)
  const asOf = useView((view) => view.asOf)
  if (ids.length === 0) return null
  if (waiting?.status === 'failed') return <EvidenceLoading loading={waiting} what="records" onRetry={retry} />
  return (
    <div className={styles['part']}>
      <h3>Records</h3>
      <ul className={styles['records']}>
        {ids.map((id) => {
          const entry = recordEntry(id, lists)
          const instrument = entry && instrumentOf(entry, entry.record.actor, asOf)
          return (
            <li key={id}>
              <EvidenceButton id={id} className={evidence['recordLink']}>
                {instrument?.title ?? id}
              </EvidenceButton>{' '}
              {instrument && <span className={styles['soft']}>{instrument.label}</span>}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface AnswersProps {
  readonly matrix: Matrix
  readonly actors: readonly string[]
  readonly indicators: readonly string[]
}

/** How those of whom the claim speaks, or all states, answer the questions that bear on it. */
function Answers({ matrix, actors, indicators }: AnswersProps) {
  const asOf = useView((view) => view.asOf)
  if (indicators.length === 0) return null
  const named = matrix.actors.filter(({ id, kind }) => kind === 'country' && actors.includes(id))
  const answering = named.length > 0 ? named : matrix.actors.filter(({ kind }) => kind === 'country')
  const questions = matrix.components.flatMap((component) => component.indicators)
  return (
    <div className={styles['part']}>
      <h3>Answers as of {formatDate(asOf)}</h3>
      <ul className={styles['questions']}>
        {questions
          .filter(({ id }) => indicators.includes(id))
          .map(({ id, question }) => (
            <li key={id}>
              <span className={styles['question']}>{question}</span>
              <ul className={styles['answers']}>
                {answering.map((actor) => (
                  <li key={actor.id}>
                    <EvidenceButton id={`${actor.id}.${id}`} className={styles['answer']}>
                      <Flag code={actor.id} />
                      <span className={answering.length > 3 ? 'visually-hidden' : undefined}>{actor.name} </span>
                      <ActorAnswer matrix={matrix} actor={actor} indicator={id} />
                    </EvidenceButton>
                  </li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
    </div>
  )
}
