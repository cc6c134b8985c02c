import type { Evidence, EvidenceRecord } from '../../../dataset/publish/evidence.ts'
import type { Matrix } from '../../../dataset/publish/matrix.ts'
import { formatDate, formatSince } from '../../../model/partialDate.ts'
import { answerInWords, markOf } from '../../../model/words.ts'
import { Glyph } from '../../../ui/Glyph.tsx'
import { useViewState } from '../../../view/store.ts'
import { EvidenceButton } from '../../EvidenceButton.tsx'
import { PlaceLink } from '../../PlaceLink.tsx'
import { ActorName } from '../ActorAnswer.tsx'
import styles from '../evidence.module.css'
import { dateInWords, instrumentOf } from '../instruments.ts'
import { restingAnswers, type RestingAnswer } from './restingAnswers.ts'
import { Section } from '../Section.tsx'

interface RestingAnswersProps {
  readonly matrix: Matrix
  readonly entry: EvidenceRecord
  readonly evidences: readonly Evidence[]
  /** Shows an answer where the list stands; without it the panel opens. */
  readonly show?: ((evidence: string) => void) | undefined
}

/** The answers of the comparison that name the record as their evidence: those that it changed, the others, and older ones. */
export function RestingAnswers({ matrix, entry, evidences, show }: RestingAnswersProps) {
  const answers = restingAnswers(entry, evidences, matrix)
  const groups = [
    ['Answers it changed', answers.filter(({ changed }) => changed)],
    ['Answers that rest on it', answers.filter(({ changed, came }) => !changed && came === undefined)],
    ['Older answers that name it as evidence', answers.filter(({ came }) => came !== undefined)],
  ] as const
  return groups.map(
    ([title, group]) =>
      group.length > 0 && (
        <Section key={title} title={title}>
          <ul className={styles['list']}>
            {group.map((answer) => (
              <li key={answer.finding.id} className={styles['item']}>
                <RestingAnswerItem entry={entry} answer={answer} show={show} />
              </li>
            ))}
          </ul>
        </Section>
      ),
  )
}

interface RestingAnswerItemProps extends Pick<RestingAnswersProps, 'entry' | 'show'> {
  readonly answer: RestingAnswer
}

function RestingAnswerItem({ entry, answer, show }: RestingAnswerItemProps) {
  const { actor, indicator, finding, before, after, day, changed, came } = answer
  // The link carries the view, so it follows it.
  const asOf = useViewState(({ view }) => view.asOf)
  useViewState(({ view }) => view)
  const shownDay = day ?? asOf
  return (
    <>
      <ActorName actor={actor} />{' '}
      {show ? (
        <button type="button" className={styles['recordLink']} onClick={() => show(finding.id)}>
          {indicator.question}
        </button>
      ) : (
        <EvidenceButton id={finding.id} className={styles['recordLink']}>
          {indicator.question}
        </EvidenceButton>
      )}
      <p className={styles['change']}>
        {changed && before && (
          <>
            <Glyph kind={markOf(before)} /> {answerInWords(before)} <span aria-hidden="true">→</span>
            <span className="visually-hidden">became</span>{' '}
          </>
        )}
        <Glyph kind={markOf(after)} /> <strong>{answerInWords(after)}</strong> {formatSince(finding.since)}
        {came !== undefined && `; this ${kindOf(entry)} came later, on ${dateInWords(came)}`}
      </p>
      <PlaceLink
        to={{ screen: 'compare' }}
        change={{ asOf: shownDay, evidence: finding.id }}
        className={styles['small']}
      >
        Compare as of {formatDate(shownDay)}
      </PlaceLink>
    </>
  )
}

/** What the record is, in a sentence: `law`, `institution`, `event`. */
function kindOf(entry: EvidenceRecord): string {
  return entry.kind === 'milestones' ? 'event' : instrumentOf(entry, entry.record.actor, '').label
}
