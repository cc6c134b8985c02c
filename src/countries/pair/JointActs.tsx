import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { OriginalTitle } from '../../frame/evidence/OriginalTitle.tsx'
import type { JointAct } from '../../model/jointActs.ts'
import { dayRangeOf, formatDate, type Day } from '../../model/partialDate.ts'
import { countInWords, joinNames, nameInSentence } from '../../model/words.ts'
import styles from './PairScreen.module.css'
import type { Sides } from './pairOf.ts'

interface JointActsProps {
  readonly acts: readonly JointAct[]
  readonly known: readonly MatrixActor[]
  readonly sides: Sides
  readonly day: Day
}

/** An act, and the names of the other states that took part. */
interface ToldAct extends JointAct {
  readonly others: readonly string[]
}

/** What the two did together, the latest first: alone, with others, and after the day. */
export function JointActs({ acts: inOrder, known, sides, day }: JointActsProps) {
  const names = joinNames(sides.map(({ actor }) => nameInSentence(actor.name)))
  const meant = sides.flatMap(({ actor: { id, members = [] } }) => [id, ...members.map((it) => it.actor)])
  const acts = inOrder.toReversed().map((act): ToldAct => ({
    ...act,
    others: known
      .filter(({ id, kind }) => kind === 'country' && act.actors.includes(id) && !meant.includes(id))
      .map(({ name }) => name),
  }))
  // A partial date that may lie before the day is told with what came before it.
  const isLater = ({ date }: JointAct) => dayRangeOf(date).first > day
  const past = acts.filter((act) => !isLater(act))
  const alone = past.filter(({ others }) => others.length === 0)
  const withOthers = past.filter(({ others }) => others.length > 0)
  const later = acts.filter(isLater)
  return (
    <>
      {past.length === 0 && (
        <p>
          By {formatDate(day)} no agreement and no joint act of {names} is recorded.
        </p>
      )}
      {alone.length > 0 && <ActList title={`Between ${names} alone`} acts={alone} />}
      {alone.length === 0 && withOthers.length > 0 && (
        <p>No agreement or act of {names} alone is recorded; the following they joined with others.</p>
      )}
      {withOthers.length > 0 && <ActList title="Together with others" acts={withOthers} />}
      {later.length > 0 && <ActList title={`Since then: after ${formatDate(day)}`} acts={later} />}
    </>
  )
}

/** How many are seen before the rest is asked for. */
const shownAtFirst = 8

function ActList({ title, acts }: { title: string; acts: readonly ToldAct[] }) {
  const rest = acts.slice(shownAtFirst)
  return (
    <section className={styles['acts']} aria-label={title}>
      <h3>
        {title} <span className={styles['soft']}>{acts.length}</span>
      </h3>
      <Acts acts={acts.slice(0, shownAtFirst)} />
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length} more, down to {formatDate(rest.at(-1)!.date)}
          </summary>
          <Acts acts={rest} />
        </details>
      )}
    </section>
  )
}

function Acts({ acts }: { acts: readonly ToldAct[] }) {
  return (
    <ul className={styles['list']}>
      {acts.map(({ id, label, title, original, date, others }) => (
        <li key={id} className={styles['act']}>
          <span className={styles['actDate']}>{formatDate(date)}</span>
          <span>
            <EvidenceButton id={id} className={styles['record']}>
              {title}
            </EvidenceButton>{' '}
            <span className={styles['soft']}>
              {label}
              {others.length > 0 && `, with ${withWhom(others)}`}
            </span>
            {original && <OriginalTitle original={original} />}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Two by name, more by their number. */
function withWhom(others: readonly string[]): string {
  return others.length <= 2
    ? joinNames(others.map(nameInSentence))
    : `${countInWords(others.length)} more of the states here`
}
