import type { Matrix } from '../../dataset/publish/matrix.ts'
import { ActorName } from '../../frame/evidence/ActorAnswer.tsx'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { useCatalogue } from '../../frame/useCatalogue.ts'
import { answersOn } from '../../model/courses.ts'
import { isUnknown } from '../../model/selection.ts'
import { formatDate } from '../../model/partialDate.ts'
import { useView } from '../../view/store.ts'
import { AboutList } from './AboutList.tsx'
import { byActor } from './checkCounts.ts'
import { Fold } from './Fold.tsx'
import styles from './MethodPage.module.css'

const kinds = ['open'] as const

/** What the record does not know, by actor. */
export function OpenList({ matrix }: { matrix: Matrix }) {
  const { complete, waiting, retry } = useCatalogue(kinds)
  const asOf = useView((view) => view.asOf)
  if (!complete) return <EvidenceLoading loading={waiting} what="open questions" onRetry={retry} />
  const answerOf = answersOn(matrix, asOf)
  const questions = matrix.components.flatMap(({ indicators }) => indicators)
  const unknownOf = (actor: string) => questions.filter(({ id }) => isUnknown(answerOf(actor, id))).length
  return (
    <>
      <p>
        {complete.open.length === 0
          ? 'No question about the record itself is open.'
          : complete.open.length === 1
            ? 'One question about the record itself is open: what is not known, or still to be checked.'
            : `${complete.open.length} questions about the record itself are open: what is not known, or still to be checked.`}{' '}
        Beside each state stands how many of its answers are unknown on {formatDate(asOf)}.
      </p>
      {byActor(complete.open, matrix.actors).map(({ actor, records }) => (
        <Fold
          key={actor.id}
          ids={records.map(({ id }) => id)}
          summary={
            <>
              <ActorName actor={actor} />{' '}
              <span className={styles['soft']}>
                {records.length} open
                {actor.kind === 'country' && `, ${unknownOf(actor.id)} of ${questions.length} answers unknown`}
              </span>
            </>
          }
        >
          <ul className={styles['open']}>
            {records.map(({ id, question, about }) => (
              <li key={id} id={id}>
                <p>{question}</p>
                <AboutList matrix={matrix} about={about} />
              </li>
            ))}
          </ul>
        </Fold>
      ))}
    </>
  )
}
