import { formatDate } from '../../model/partialDate.ts'
import styles from './profile.module.css'
import type { ProfileProps } from './profileRecords.ts'

/** What one source claims and another answers about the actor, with the dataset's assessment. */
export function DisputeList({ actor, records }: ProfileProps) {
  const disputes = records.disputes.filter((it) => it.actor === actor.id || isAbout(it, actor.id))
  if (disputes.length === 0) return <p className={styles['soft']}>No dispute is recorded.</p>
  return (
    <ul className={styles['entries']}>
      {disputes.map(({ id, claim, counterclaim, assessment }) => (
        <li key={id}>
          <dl className={styles['sides']}>
            <dt>Claim</dt>
            <dd>{claim}</dd>
            <dt>Counterclaim</dt>
            <dd>{counterclaim}</dd>
            <dt>Assessment</dt>
            <dd>{assessment}</dd>
          </dl>
        </li>
      ))}
    </ul>
  )
}

/** What is not known about the actor, and where to look. */
export function OpenQuestions({ matrix, actor, records }: ProfileProps) {
  const questions = records.open.filter((it) => it.actor === actor.id || isAbout(it, actor.id))
  if (questions.length === 0) return <p className={styles['soft']}>No open question is recorded.</p>
  return (
    <>
      <p className={styles['soft']}>Open on the day of the release, {formatDate(matrix.dataset.released)}.</p>
      <ul className={styles['entries']}>
        {questions.map(({ id, question }) => (
          <li key={id}>{question}</li>
        ))}
      </ul>
    </>
  )
}

function isAbout({ about = [] }: { readonly about?: readonly string[] }, actor: string): boolean {
  return about.some((id) => id.startsWith(`${actor}.`))
}
