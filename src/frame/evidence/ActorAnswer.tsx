import type { Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { answersOn } from '../../model/courses.ts'
import { answerInWords, markOf } from '../../model/words.ts'
import { Flag } from '../../ui/Flag.tsx'
import { Glyph } from '../../ui/Glyph.tsx'
import { useView } from '../../view/store.ts'
import { blocAnswerInWords } from './blocAnswerInWords.ts'
import styles from './evidence.module.css'

/** An actor's name beside its flag. */
export function ActorName({ actor }: { actor: MatrixActor }) {
  return (
    <span className={styles['actor']}>
      <Flag code={actor.id} />
      {actor.name}
    </span>
  )
}

/** An actor's answer to a question as of the day, in short: mark, word and year; of a bloc, how its members answer. */
export function ActorAnswer({ matrix, actor, indicator }: { matrix: Matrix; actor: MatrixActor; indicator: string }) {
  const asOf = useView((view) => view.asOf)
  const inferred = useView((view) => view.inferred)
  const answerOf = answersOn(matrix, asOf, inferred)
  if (actor.kind === 'bloc') return blocAnswerInWords(actor, indicator, asOf, answerOf)
  const answer = answerOf(actor.id, indicator)
  const year = answer.values.length === 1 ? answer.finding?.since?.replace('≤', '').slice(0, 4) : undefined
  return (
    <>
      <Glyph kind={markOf(answer)} />
      {answerInWords(answer)}
      {year && <span className={styles['soft']}>{year}</span>}
    </>
  )
}
