import type { EvidenceRecord } from '../../../dataset/publish/evidence.ts'
import type { Matrix } from '../../../dataset/publish/matrix.ts'
import { nameInSentence } from '../../../model/words.ts'
import { useView } from '../../../view/store.ts'
import { PlaceLink } from '../../PlaceLink.tsx'
import styles from '../evidence.module.css'
import { dateInWords, instrumentOf } from '../instruments.ts'
import { beginningOf } from './recordDates.ts'
import type { RecordLists } from './recordEntry.ts'
import { neighboursOf, whoseLanes } from './recordRelations.ts'

interface LaneStepsProps {
  readonly matrix: Matrix
  readonly entry: EvidenceRecord
  readonly lists: RecordLists
  /** Without it the steps lead to the records' pages. */
  readonly show?: ((evidence: string) => void) | undefined
}

/** The ways to what came before and after in the lane of an actor; of several, the first that the reader has chosen. */
export function LaneSteps({ matrix, entry, lists, show }: LaneStepsProps) {
  const asOf = useView((view) => view.asOf)
  const selected = useView((view) => view.actors)
  const lanes = whoseLanes(entry, matrix.actors)
  const lane = selected.find((id) => lanes.includes(id)) ?? lanes[0]!
  const { previous, next } = neighboursOf(entry, lane, lists, matrix.actors)
  if (!previous && !next) return null
  const name = matrix.actors.find(({ id }) => id === lane)?.name ?? lane
  const step = (to: EvidenceRecord, direction: 'Before' | 'After') => {
    const attributes = { className: styles['laneStep'], 'data-direction': direction.toLowerCase() }
    const words = (
      <>
        <span className={styles['soft']}>
          {direction}: {dateInWords(beginningOf(to))}
        </span>
        <span>{instrumentOf(to, to.record.actor, asOf).title}</span>
      </>
    )
    return show ? (
      <button type="button" {...attributes} onClick={() => show(to.record.id)}>
        {words}
      </button>
    ) : (
      <PlaceLink to={{ screen: to.kind, page: to.record.id }} {...attributes}>
        {words}
      </PlaceLink>
    )
  }
  return (
    <nav className={styles['laneSteps']} aria-label={`Among the ${entry.kind} of ${nameInSentence(name)}`}>
      {previous && step(previous, 'Before')}
      {next && step(next, 'After')}
    </nav>
  )
}
