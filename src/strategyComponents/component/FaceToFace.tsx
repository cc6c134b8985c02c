import type { Component, Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { ActorLink } from '../../frame/ActorLink.tsx'
import { citedSources } from '../../frame/evidence/citedSources.ts'
import { EvidenceLoading } from '../../frame/evidence/EvidenceLoading.tsx'
import { sinceInWords } from '../../frame/evidence/sinceInWords.ts'
import { SourceList } from '../../frame/evidence/SourceList.tsx'
import { EvidenceButton } from '../../frame/EvidenceButton.tsx'
import { GlossaryText } from '../../frame/glossary/GlossaryText.tsx'
import { PlaceLink } from '../../frame/PlaceLink.tsx'
import { useEvidences } from '../../frame/useEvidences.ts'
import { answerOn } from '../../model/answer.ts'
import { courseIn, type AnswerLookup } from '../../model/courses.ts'
import { differenceOf } from '../../model/difference.ts'
import { formatDate } from '../../model/partialDate.ts'
import { answerInWords, markOf, verdictInWords } from '../../model/words.ts'
import controls from '../../ui/controls.module.css'
import { Glyph } from '../../ui/Glyph.tsx'
import { VerdictSign } from '../../ui/VerdictSign.tsx'
import { changeView, useView } from '../../view/store.ts'
import study from '../study.module.css'
import styles from './ComponentPage.module.css'
import { contrastInWords, rankInWords, type ShownContrast } from './shownContrast.ts'

interface FaceToFaceProps {
  readonly matrix: Matrix
  readonly component: Component
  /** Nothing where fewer than two are compared. */
  readonly contrast: ShownContrast | undefined
  readonly answerOf: AnswerLookup
}

/** Two countries side by side: those that differ most, until the reader chooses others. */
export function FaceToFace({ matrix, component, contrast, answerOf }: FaceToFaceProps) {
  if (!contrast) return <p>One country alone stands against nobody. Choose a second one above.</p>
  const { shown } = contrast
  const all = matrix.actors.filter(({ kind }) => kind === 'country')
  const actorOf = (id: string) => all.find((actor) => actor.id === id)!
  const sides: Sides = [actorOf(shown.one), actorOf(shown.other)]
  return (
    <>
      <p className={study['prose']}>
        {contrastInWords(shown, component, matrix.actors)} {rankInWords(contrast, matrix.actors)}
      </p>
      <div className={styles['choose']} role="group" aria-label="Which two stand face to face">
        <Choice
          name="Left"
          all={all}
          chosen={shown.one}
          onChoose={(id) => face(id, id === shown.other ? shown.one : shown.other)}
        />
        <span>and</span>
        <Choice
          name="Right"
          all={all}
          chosen={shown.other}
          onChoose={(id) => face(id === shown.one ? shown.other : shown.one, id)}
        />
      </div>
      <Positions matrix={matrix} component={component} sides={sides} />
      <ul className={styles['faced']} aria-label="Their answers">
        {component.indicators.map(({ id, question }) => (
          <Faced key={id} matrix={matrix} indicator={id} question={question} sides={sides} answerOf={answerOf} />
        ))}
      </ul>
      <p>
        <PlaceLink to={{ screen: 'countries' }} change={{ pair: [{ actor: shown.one }, { actor: shown.other }] }}>
          The two face to face on all components
        </PlaceLink>
      </p>
    </>
  )
}

function face(one: string, other: string): void {
  changeView({ pair: [{ actor: one }, { actor: other }] })
}

interface ChoiceProps {
  readonly name: string
  readonly all: readonly MatrixActor[]
  readonly chosen: string
  readonly onChoose: (id: string) => void
}

function Choice({ name, all, chosen, onChoose }: ChoiceProps) {
  return (
    <select
      className={controls['button']}
      aria-label={name}
      value={chosen}
      onChange={(event) => onChoose(event.target.value)}
    >
      {all.map(({ id, name: country }) => (
        <option key={id} value={id}>
          {country}
        </option>
      ))}
    </select>
  )
}

type Sides = readonly [MatrixActor, MatrixActor]

/** The stance of each in words, which are those of the release day whatever the day is. */
function Positions({ matrix, component, sides }: { matrix: Matrix; component: Component; sides: Sides }) {
  const { evidences, waiting, retry } = useEvidences(sides.map(({ id }) => id))
  const { released } = matrix.dataset
  return (
    <>
      <p className={study['smallTitle']}>In words of the release day, {formatDate(released)}:</p>
      <div className={styles['pair']}>
        {sides.map((actor) => {
          const evidence = evidences.find((it) => it.actor === actor.id)
          const position = evidence?.positions.find((it) => it.component === component.id)
          const headline = matrix.headlines.find((it) => it.actor === actor.id && it.component === component.id)
          return (
            <article key={actor.id} className={styles['side']} aria-label={`${actor.name}: its position`}>
              <h3 className={styles['sideName']}>
                <ActorLink actor={actor} />
              </h3>
              <p className={styles['headline']}>{headline?.headline ?? 'Its position is not researched.'}</p>
              {position && (
                <div>
                  <GlossaryText text={position.summary} />
                </div>
              )}
              {evidence && position && (
                <details className={study['more']}>
                  <summary>Sources</summary>
                  <SourceList cited={citedSources(position.citations, evidence.sources)} />
                </details>
              )}
            </article>
          )
        })}
      </div>
      {waiting && <EvidenceLoading loading={waiting} what="positions" onRetry={retry} />}
    </>
  )
}

interface FacedProps {
  readonly matrix: Matrix
  readonly indicator: string
  readonly question: string
  readonly sides: Sides
  readonly answerOf: AnswerLookup
}

/** A question with the answers of both, and whether they differ. */
function Faced({ matrix, indicator, question, sides, answerOf }: FacedProps) {
  const asOf = useView((view) => view.asOf)
  const inferred = useView((view) => view.inferred)
  const [one, other] = sides
  const verdict = differenceOf(answerOf(one.id, indicator), answerOf(other.id, indicator))
  return (
    <li>
      <p className={styles['asked']}>
        <span>{question}</span>
        <span className={styles['verdict']} data-verdict={verdict}>
          <VerdictSign verdict={verdict} /> {verdictInWords[verdict]}
        </span>
      </p>
      <div className={styles['pair']}>
        {sides.map((actor) => {
          const course = courseIn(matrix, actor.id, indicator)
          const answer = answerOf(actor.id, indicator)
          return (
            <EvidenceButton key={actor.id} id={`${actor.id}.${indicator}`} className={styles['answer']}>
              <Glyph kind={markOf(answer)} />
              <span>
                <span className="visually-hidden">{actor.name}: </span>
                {answerInWords(answer)}
                <span className={study['soft']}>{sinceInWords(answerOn(course, asOf), course, inferred)}</span>
              </span>
            </EvidenceButton>
          )
        })}
      </div>
    </li>
  )
}
