import type { Matrix } from '../../dataset/publish/matrix.ts'
import { formatDate } from '../../model/partialDate.ts'
import styles from './profile.module.css'
import type { ProfileProps, ProfileRecords } from './profileRecords.ts'
import { RecordButton } from './RecordButton.tsx'
import { SourceLinks } from './SourceLinks.tsx'

/** What one source claims and another answers about the actor, with the dataset's assessment. */
export function DisputeList({ matrix, actor, records }: ProfileProps) {
  const disputes = records.disputes.filter((it) => it.actor === actor.id || isAbout(it, actor.id))
  if (disputes.length === 0) return <p className={styles['soft']}>No dispute is recorded.</p>
  return (
    <ul className={styles['ruled']}>
      {disputes.map(({ id, claim, counterclaim, assessment, about = [], citations }) => (
        <li key={id}>
          <dl className={styles['sides']}>
            <dt>Claim</dt>
            <dd>{claim}</dd>
            <dt>Counterclaim</dt>
            <dd>{counterclaim}</dd>
            <dt>Assessment</dt>
            <dd>{assessment}</dd>
          </dl>
          <p className={styles['soft']}>
            <SourceLinks citations={citations} />
          </p>
          <Concerned matrix={matrix} records={records} about={about} />
        </li>
      ))}
    </ul>
  )
}

interface ConcernedProps extends Pick<ProfileProps, 'matrix' | 'records'> {
  /** Ids of records and cells. */
  readonly about: readonly string[]
}

/** The records and answers in question, each of which opens. */
function Concerned({ matrix, records, about }: ConcernedProps) {
  const named = about.flatMap((id) => {
    const name = nameOf(id, matrix, records)
    return name === undefined ? [] : [{ id, name }]
  })
  if (named.length === 0) return null
  return (
    <ul className={styles['concerned']} aria-label="About">
      {named.map(({ id, name }) => (
        <li key={id}>
          <RecordButton id={id}>{name}</RecordButton>
        </li>
      ))}
    </ul>
  )
}

function nameOf(id: string, matrix: Matrix, records: ProfileRecords): string | undefined {
  const [owner, cell] = id.split('.')
  if (cell !== undefined) {
    const actor = matrix.actors.find((it) => it.id === owner)?.name
    const component = matrix.components.find((it) => it.id === cell)?.label
    const question = matrix.components.flatMap(({ indicators }) => indicators).find((it) => it.id === cell)?.question
    return (component ?? question) && `${actor}: ${component ?? question}`
  }
  const titled = [...records.documents, ...records.milestones].find((it) => it.id === id)?.title
  return titled ?? records.institutions.find((it) => it.id === id)?.name
}

/** What is not known about the actor, and where to look. */
export function OpenQuestions({ matrix, actor, records }: ProfileProps) {
  const questions = records.open.filter((it) => it.actor === actor.id || isAbout(it, actor.id))
  if (questions.length === 0) return <p className={styles['soft']}>No open question is recorded.</p>
  return (
    <>
      <p className={styles['soft']}>Open on the day of the release, {formatDate(matrix.dataset.released)}.</p>
      <ul className={styles['ruled']}>
        {questions.map(({ id, question, about = [] }) => (
          <li key={id}>
            {question}
            <Concerned matrix={matrix} records={records} about={about} />
          </li>
        ))}
      </ul>
    </>
  )
}

function isAbout({ about = [] }: { readonly about?: readonly string[] }, actor: string): boolean {
  return about.some((id) => id.startsWith(`${actor}.`))
}
