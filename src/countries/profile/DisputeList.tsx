import { Concerned } from '../../frame/evidence/Concerned.tsx'
import { GlossaryText } from '../../frame/glossary/GlossaryText.tsx'
import { formatDate } from '../../model/partialDate.ts'
import { FoldedOnPhones } from './FoldedOnPhones.tsx'
import styles from './profile.module.css'
import type { ProfileProps, ProfileRecords } from './profileRecords.ts'
import { SourceLinks } from './SourceLinks.tsx'

/** What one source claims and another answers about the actor, with the dataset's assessment. */
export function DisputeList({ matrix, actor, records }: ProfileProps) {
  const disputes = records.disputes.filter((it) => it.actor === actor.id || isAbout(it, actor.id))
  if (disputes.length === 0) return <p className={styles['soft']}>No dispute is recorded.</p>
  return (
    <FoldedOnPhones summary={counted(disputes.length, 'dispute')}>
      <ul className={styles['ruled']}>
        {disputes.map(({ id, actor: owner, claim, counterclaim, assessment, about, citations }) => (
          <li key={id}>
            <dl className={styles['sides']}>
              <dt>Claim</dt>
              <dd>
                <GlossaryText text={claim} />
              </dd>
              <dt>Counterclaim</dt>
              <dd>
                <GlossaryText text={counterclaim} />
              </dd>
              <dt>Assessment</dt>
              <dd>
                <GlossaryText text={assessment} />
              </dd>
            </dl>
            <p className={styles['soft']}>
              <SourceLinks citations={citations} />
            </p>
            <Concerned
              matrix={matrix}
              about={about}
              titleOf={titlesIn(records)}
              {...(owner !== actor.id && { owner })}
            />
          </li>
        ))}
      </ul>
    </FoldedOnPhones>
  )
}

/** The names of records that the profile knows. */
function titlesIn(records: ProfileRecords) {
  return (id: string) => {
    const titled = [...records.documents, ...records.milestones].find((it) => it.id === id)?.title
    return titled ?? records.institutions.find((it) => it.id === id)?.name
  }
}

/** What is not known about the actor, and where to look. */
export function OpenQuestions({ matrix, actor, records }: ProfileProps) {
  const questions = records.open.filter((it) => it.actor === actor.id || isAbout(it, actor.id))
  if (questions.length === 0) return <p className={styles['soft']}>No open question is recorded.</p>
  return (
    <>
      <p className={styles['soft']}>Open on the day of the release, {formatDate(matrix.dataset.released)}.</p>
      <FoldedOnPhones summary={counted(questions.length, 'question')}>
        <ul className={styles['ruled']}>
          {questions.map(({ id, actor: owner, question, about }) => (
            <li key={id}>
              <div>
                <GlossaryText text={question} />
              </div>
              <Concerned
                matrix={matrix}
                about={about}
                titleOf={titlesIn(records)}
                {...(owner !== actor.id && { owner })}
              />
            </li>
          ))}
        </ul>
      </FoldedOnPhones>
    </>
  )
}

function isAbout({ about = [] }: { readonly about?: readonly string[] }, actor: string): boolean {
  return about.some((id) => id.startsWith(`${actor}.`))
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
