import { ActorLink } from '../../frame/ActorLink.tsx'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { sinceInWords } from '../../frame/evidence/sinceInWords.ts'
import { formatDate } from '../../model/partialDate.ts'
import { answerInWords, markOf, nameInSentence, tallyInWords } from '../../model/words.ts'
import { Glyph, GlyphStrip } from '../../ui/Glyph.tsx'
import { VerdictSign } from '../../ui/VerdictSign.tsx'
import { useView } from '../../view/store.ts'
import styles from './PairScreen.module.css'
import {
  beginningsInWords,
  firstInWords,
  openInWords,
  phaseSpan,
  sinceOfPhase,
  standingInWords,
} from './pairInWords.ts'
import {
  hasFirsts,
  isDifference,
  laterDayOf,
  type PairComponent,
  type PairQuestion,
  type SideAnswer,
  type Sides,
} from './pairOf.ts'

interface QuestionTableProps {
  readonly component: PairComponent['component']
  readonly questions: readonly PairQuestion[]
  readonly sides: Sides
}

/** The questions of a component: both answers, how they stand to each other and since when, who was first. */
export function QuestionTable({ component, questions, sides }: QuestionTableProps) {
  const isOneActor = sides[0].actor.id === sides[1].actor.id
  const withFirsts = hasFirsts(sides)
  return (
    <table className={styles['table']} data-firsts={withFirsts || undefined}>
      <caption className="visually-hidden">{component.label}: the answers of both, and how they stand</caption>
      <thead>
        <tr>
          <th scope="col" className={styles['questionHead']}>
            Question
          </th>
          {sides.map((side, place) => (
            <th key={place} scope="col" className={styles['sideHead']}>
              <ActorLink actor={side.actor} />
              {sides[0].day !== sides[1].day && <span className={styles['soft']}> {formatDate(side.day)}</span>}
            </th>
          ))}
          <th scope="col" className={styles['otherHead']}>
            How they stand
          </th>
          {withFirsts && (
            <th scope="col" className={styles['otherHead']}>
              Who was first
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {questions.map((question) => (
          <tr
            key={question.indicator.id}
            data-question={question.indicator.id}
            data-differs={isDifference(question.verdict) || undefined}
          >
            <th scope="row" tabIndex={-1}>
              {question.indicator.question}
            </th>
            <AnswerCell answer={question.answers[0]} />
            <AnswerCell answer={question.answers[1]} />
            <td className={styles['standing']}>
              <Standing question={question} isOneActor={isOneActor} />
            </td>
            {withFirsts && (
              <td className={styles['firsts']}>
                <Firsts question={question} sides={sides} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What one answers, with the way to its evidence. */
function AnswerCell({ answer: { side, answer, found, memberAnswers, evidence } }: { answer: SideAnswer }) {
  const inferred = useView((view) => view.inferred)
  return (
    <td className={styles['answer']}>
      <EvidenceButton id={evidence}>
        {answer && (
          <>
            <Glyph kind={markOf(answer)} /> <b>{answerInWords(answer)}</b>
          </>
        )}
        {memberAnswers &&
          (memberAnswers.length > 0 ? (
            <>
              <GlyphStrip kinds={memberAnswers.map(markOf)} /> <b>{tallyInWords(memberAnswers)}</b>
            </>
          ) : (
            'no members yet'
          ))}
        <span className="visually-hidden">, evidence of {nameInSentence(side.actor.name)}</span>
      </EvidenceButton>
      {found && (
        <span className={styles['soft']}>
          {sinceInWords(found.answer, found.course, inferred).replace(/^[: ]+/, '')}
        </span>
      )}
    </td>
  )
}

/** The verdict, since when, what it was before, and what came after the day. */
function Standing(props: { question: PairQuestion; isOneActor: boolean }) {
  const { isOneActor } = props
  const { verdict, phases, later } = props.question
  const current = phases.at(-1)!
  const before = phases.slice(0, -1)
  const steps = before.map((phase, index) => (
    <li key={index}>
      <VerdictSign verdict={phase.verdict} /> {standingInWords(phase, isOneActor)}{' '}
      {phaseSpan(phase, phases[index + 1]!)}
    </li>
  ))
  return (
    <>
      <p className={styles['verdict']} data-verdict={verdict}>
        <VerdictSign verdict={verdict} /> <b>{standingInWords(current, isOneActor)}</b>{' '}
        <span className={styles['since']}>{sinceOfPhase(current)}</span>
      </p>
      {steps.length > 0 && (
        <ul className={styles['phases']} aria-label="Before that">
          {steps.toReversed()}
        </ul>
      )}
      {later.length > 0 && (
        <>
          <p className={styles['soft']}>Since then:</p>
          <ul className={styles['phases']} aria-label="Since then">
            {later.map((phase, index) => (
              <li key={index}>
                <VerdictSign verdict={phase.verdict} /> {standingInWords(phase, isOneActor)} {sinceOfPhase(phase)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Firsts({ question, sides }: { question: PairQuestion; sides: Sides }) {
  if (question.firsts.length === 0) return <p className={styles['soft']}>Neither has answered yes or partial.</p>
  return question.firsts.map((move) => (
    <p key={move.atLeast}>
      <span className={styles['soft']}>{move.atLeast === 'yes' ? 'To yes:' : 'To partial or more:'}</span>{' '}
      <b>{firstInWords(move, sides)}</b>
      <span className={styles['dates']}>{beginningsInWords(move, sides, laterDayOf(sides))}</span>
      {openInWords(move, sides) && <span className={styles['dates']}>{openInWords(move, sides)}</span>}
    </p>
  ))
}
