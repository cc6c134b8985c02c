import type { Component, Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { contrasts, type Contrast } from '../../model/contrast.ts'
import type { AnswerLookup } from '../../model/courses.ts'
import { countInWords, joinNames, nameInSentence } from '../../model/words.ts'
import type { Pair } from '../../view/view.ts'

/** Which two stand face to face, and all pairs of those who are compared, those first that differ most. */
export interface ShownContrast {
  readonly shown: Contrast
  readonly ranked: readonly Contrast[]
}

/** The pair that the reader chose, else the two of those compared that differ most; nothing where there are no two. */
export function shownContrast(
  matrix: Matrix,
  component: Component,
  countries: readonly MatrixActor[],
  pair: Pair | undefined,
  answerOf: AnswerLookup,
): ShownContrast | undefined {
  const ranked = contrasts(
    component,
    countries.map(({ id }) => id),
    answerOf,
  )
  const isCountry = (id: string) => matrix.actors.some((actor) => actor.id === id && actor.kind === 'country')
  const chosen = [...new Set(pair?.map(({ actor }) => actor))].filter(isCountry)
  const shown = chosen.length === 2 ? contrasts(component, chosen, answerOf)[0] : ranked[0]
  return shown && { shown, ranked }
}

/** On how many questions two differ, in a sentence. */
export function contrastInWords(
  { one, other, different, cannotTell }: Contrast,
  component: Component,
  actors: readonly MatrixActor[],
): string {
  const names = capitalised(namesOf([one, other], actors))
  const count = component.indicators.length
  const total = countInWords(count)
  const open = cannotTell > 0 ? `; on ${countInWords(cannotTell)} it cannot be told` : ''
  if (different === count) return `${names} differ on all ${total} questions.`
  if (different > 0) return `${names} differ on ${countInWords(different)} of ${total} questions${open}.`
  if (cannotTell > 0) return `${names} differ on no question for certain${open}.`
  return `${names} answer all ${total} questions alike.`
}

/** How those who stand face to face rank among the pairs of those compared: who differs more, or as much. */
export function rankInWords({ shown, ranked }: ShownContrast, actors: readonly MatrixActor[]): string {
  const [widest] = ranked
  if (ranked.length < 2 || widest!.different === 0) return ''
  const most = ranked.filter(({ different }) => different === widest!.different)
  const isShown = ({ one, other }: Contrast) => [one, other].every((id) => id === shown.one || id === shown.other)
  const others = most.filter((it) => !isShown(it))
  if (others.length === 0) return 'No two of those compared differ on more.'
  const named = others.slice(0, 2).map(({ one, other }) => namesOf([one, other], actors))
  const rest = others.length - named.length
  const list = named.join('; ') + (rest > 0 ? `; and ${countInWords(rest)} more ${rest === 1 ? 'pair' : 'pairs'}` : '')
  if (others.length < most.length) return `No two of those compared differ on more; on as many: ${list}.`
  return `Those who differ on most, ${countInWords(widest!.different)}: ${list}.`
}

function namesOf(ids: readonly string[], actors: readonly MatrixActor[]): string {
  return joinNames(ids.map((id) => nameInSentence(actors.find((actor) => actor.id === id)?.name ?? id)))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
