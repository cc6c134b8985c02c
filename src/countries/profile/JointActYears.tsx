import type { MatrixActor } from '../../dataset/publish/matrix.ts'
import type { JointAct } from '../../model/jointActs.ts'
import { formatDate, type Day } from '../../model/partialDate.ts'
import { Flag } from '../../ui/Flag.tsx'
import { comeBy } from '../actorRecords.ts'
import styles from './profile.module.css'
import { RecordButton } from './RecordButton.tsx'

interface JointActYearsProps {
  readonly acts: readonly JointAct[]
  readonly known: readonly MatrixActor[]
  readonly asOf: Day
  readonly released: Day
  /** Whose flag need not be shown: it is always there. */
  readonly except?: string
}

/** Joint acts by year, each with those who took part; those after the day are only counted. */
export function JointActYears({ acts, known, asOf, released, except }: JointActYearsProps) {
  const past = acts.filter(({ date }) => comeBy(asOf, date, released) !== 'no')
  const years = [...new Set(past.map(({ date }) => date.slice(0, 4)))]
  return (
    <>
      {past.length === 0 && <p>By {formatDate(asOf)} no joint act is recorded.</p>}
      <ol className={styles['years']}>
        {years.map((year) => (
          <li key={year}>
            <h3>{year}</h3>
            <ul className={styles['list']}>
              {past
                .filter(({ date }) => date.startsWith(year))
                .map(({ id, title, label, actors }) => (
                  <li key={id}>
                    <RecordButton id={id}>{title}</RecordButton> <span className={styles['label']}>{label}</span>{' '}
                    <Participants ids={actors.filter((it) => it !== except)} known={known} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {past.length < acts.length && (
        <p className={styles['soft']}>
          Since then, after {formatDate(asOf)}: {acts.length - past.length} more.
        </p>
      )}
    </>
  )
}

/** Those who took part, in short: flag and letters for the eye, names for the ear. */
export function Participants({ ids, known }: { ids: readonly string[]; known: readonly MatrixActor[] }) {
  return (
    <span className={styles['soft']}>
      {[...new Set(ids)].map((id) => (
        <span key={id} className={styles['participant']} title={known.find((it) => it.id === id)?.name}>
          <Flag code={id} /> <span aria-hidden="true">{id.toUpperCase()}</span>
          <span className="visually-hidden">{known.find((it) => it.id === id)?.name ?? id} </span>
        </span>
      ))}
    </span>
  )
}
