import type { EvidenceRecord } from '../../../dataset/publish/evidence.ts'
import type { Matrix, MatrixActor } from '../../../dataset/publish/matrix.ts'
import { nameInSentence } from '../../../model/words.ts'
import { useView } from '../../../view/store.ts'
import { followLane, laneOfOpened, type OpenedLane } from '../../openedLane.ts'
import { PlaceLink } from '../../PlaceLink.tsx'
import styles from '../evidence.module.css'
import { dateInWords, instrumentOf } from '../instruments.ts'
import { beginningOf } from './recordDates.ts'
import { recordEntry, type RecordLists } from './recordEntry.ts'
import { neighboursOf, whoseLanes } from './recordRelations.ts'

interface LaneStepsProps {
  readonly matrix: Matrix
  readonly entry: EvidenceRecord
  readonly lists: RecordLists
  /** Without it the steps lead to the records' pages. */
  readonly show?: ((evidence: string) => void) | undefined
}

/**
 * The ways to what came before and after: in the lane of the timeline from which it was opened, as filtered there; else in the
 * lane of an actor, of several the first that the reader has chosen.
 */
export function LaneSteps({ matrix, entry, lists, show }: LaneStepsProps) {
  const asOf = useView((view) => view.asOf)
  const selected = useView((view) => view.actors)
  const lanes = whoseLanes(entry, matrix.actors)
  const lane = selected.find((id) => lanes.includes(id)) ?? lanes[0]!
  const from = laneOfOpened(entry.record.id)
  const { previous, next } = from
    ? neighboursIn(from, entry.record.id, lists)
    : neighboursOf(entry, lane, lists, matrix.actors)
  if (!previous && !next) return null
  const actor = matrix.actors.find(({ id }) => id === lane)!
  const where = from?.where ?? inLaneOf(actor)
  const step = (to: EvidenceRecord, direction: 'before' | 'after') => {
    const attributes = { className: styles['laneStep'], 'data-direction': direction }
    const words = (
      <>
        <span className={styles['soft']}>
          The {entry.kind.slice(0, -1)} {direction} it {where}: {dateInWords(beginningOf(to))}
        </span>
        <span>{instrumentOf(to, to.record.actor, asOf).title}</span>
      </>
    )
    return show ? (
      <button
        type="button"
        {...attributes}
        onClick={() => {
          followLane(to.record.id)
          show(to.record.id)
        }}
      >
        {words}
      </button>
    ) : (
      <PlaceLink to={{ screen: to.kind, page: to.record.id }} {...attributes}>
        {words}
      </PlaceLink>
    )
  }
  return (
    <nav
      className={styles['laneSteps']}
      aria-label={`Among the ${entry.kind} ${from ? where : `of ${nameInSentence(actor.name)}`}`}
    >
      {previous && step(previous, 'before')}
      {next && step(next, 'after')}
    </nav>
  )
}

function inLaneOf({ kind, name }: MatrixActor): string {
  if (kind === 'forum') return 'in the multilateral setting'
  return `${kind === 'country' ? 'in' : 'of'} ${nameInSentence(name)}`
}

function neighboursIn({ ids }: OpenedLane, id: string, lists: RecordLists) {
  const place = ids.indexOf(id)
  // An instrument that binds several stands there more than once.
  const beside = (step: 1 | -1) => {
    let at = place + step
    while (ids[at] === id) at += step
    const next = ids[at]
    return next === undefined ? undefined : recordEntry(next, lists)
  }
  return { previous: beside(-1), next: beside(1) }
}
