import type { Matrix } from '../dataset/publish/matrix.ts'
import type { PolicyDocument } from '../dataset/read.ts'
import { answersOn, courseIn } from '../model/courses.ts'
import { differenceOf } from '../model/difference.ts'
import { documentStatus } from '../model/documentStatus.ts'
import { formatDate, formatSince } from '../model/partialDate.ts'
import { beginningInWords, firstAnswer, gapBetween, placesOf, type Beginning } from '../model/precedence.ts'
import type { Place } from '../model/screens.ts'
import { answerOn } from '../model/answer.ts'
import { answerInWords, countInWords, counted, joinNames, nameInSentence } from '../model/words.ts'
import { defaultView, unchosenParts, type View } from '../view/view.ts'

/** A question that the atlas answers: the view that opens on it, and what one sees there. */
export interface WorkedQuestion {
  readonly question: string
  readonly to: Place
  readonly change: View
  /** What is seen there, computed from the record; absent until it can be. */
  readonly seen?: string
}

/**
 * Five questions, one for each way into the record: a day, an order in time, a difference, a piece of evidence, a list.
 * What they are about is chosen here; what is answered is computed. One whose subject is not in the dataset is left out.
 */
export function workedQuestions(matrix: Matrix, documents?: readonly PolicyDocument[]): WorkedQuestion[] {
  return [
    inPlaceOn(matrix, '2015-12-31'),
    firstTo(matrix, 'res-cert', 'Who had a national team for computer emergencies first?'),
    difference(matrix, 'resilience', ['il', 'cn']),
    evidenceFor(matrix, 'ru', 'con-isolation', 'On what does it rest that Russia can cut its network off?'),
    decreesOf(matrix, 'ru', documents),
  ].filter((question) => question !== undefined)
}

function inPlaceOn(matrix: Matrix, day: string): WorkedQuestion {
  const countries = countriesOf(matrix)
  const questions = matrix.components.flatMap(({ indicators }) => indicators)
  const inPlace = (asOf: string) => {
    const answerOf = answersOn(matrix, asOf)
    return questions.flatMap(({ id }) => countries.filter((country) => !answerOf(country.id, id).values.includes('no')))
      .length
  }
  const { released } = matrix.dataset
  const total = questions.length * countries.length
  return {
    question: `Who had what in place on ${formatDate(day)}?`,
    to: { screen: 'compare' },
    change: { ...nothingElse(matrix), asOf: day },
    seen:
      `Of ${counted(total, 'answers')}, ${inPlace(day)} were certainly yes or partial then; on ${formatDate(released)} ` +
      `${inPlace(released)} are.`,
  }
}

function firstTo(matrix: Matrix, indicator: string, question: string): WorkedQuestion | undefined {
  if (!componentWith(matrix, indicator)) return undefined
  const { released } = matrix.dataset
  const countries = countriesOf(matrix)
  const beginnings = countries.map(({ id }) => firstAnswer(matrix, id, indicator))
  const places = placesOf(beginnings, released)
  const mayBeFirst = countries.filter((_, index) => places[index]?.best === 1)
  if (mayBeFirst.length === 0) return undefined
  const names = joinNames(mayBeFirst.map(({ name }) => nameInSentence(name)))
  const first = beginnings[countries.indexOf(mayBeFirst[0]!)]!
  const timeline = 'The timeline counts from each state’s first yes.'
  return {
    question,
    to: { screen: 'timeline' },
    change: { ...nothingElse(matrix), zero: indicator },
    seen:
      mayBeFirst.length === 1
        ? `The first full yes: ${names}, ${beginningInWords(first)}.${earlierPartials(matrix, indicator, first)} ${timeline}`
        : `The record cannot tell whose full yes was first, of ${names}. ${timeline}`,
  }
}

/** Who had at least something before the first full yes certainly began: a sentence, or nothing. */
function earlierPartials(matrix: Matrix, indicator: string, first: Beginning): string {
  const { released } = matrix.dataset
  const earlier = countriesOf(matrix)
    .flatMap((country) => {
      const partly = firstAnswer(matrix, country.id, indicator, 'partial')
      const gap = partly?.certainFrom === undefined ? undefined : gapBetween(partly, first, released)
      return partly && gap && gap.least > 0 ? [{ country, partly }] : []
    })
    .toSorted((one, other) => (one.partly.certainFrom! < other.partly.certainFrom! ? -1 : 1))
  if (earlier.length === 0) return ''
  const list = earlier.map(({ country, partly }) => `${nameInSentence(country.name)} (${beginningInWords(partly)})`)
  return ` Partial answers began earlier: ${joinNames(list)}.`
}

function difference(
  matrix: Matrix,
  componentId: string,
  actors: readonly [string, string],
): WorkedQuestion | undefined {
  const component = matrix.components.find(({ id }) => id === componentId)
  const pair = actors.map((actor) => matrix.actors.find(({ id }) => id === actor))
  const [one, other] = pair
  if (!component || !one || !other) return undefined
  const { released } = matrix.dataset
  const answerOf = answersOn(matrix, released)
  const { indicators, label } = component
  const different = indicators.filter(
    ({ id }) => differenceOf(answerOf(one.id, id), answerOf(other.id, id)) === 'different',
  ).length
  const names = joinNames([one, other].map(({ name }) => nameInSentence(name)))
  return {
    question: `What is ${label.charAt(0).toLowerCase()}${label.slice(1)} in a strategy, and how do ${names} differ on it?`,
    to: { screen: 'components', page: component.id },
    change: { ...nothingElse(matrix), actors },
    seen: `${capitalised(countInWords(indicators.length))} questions; ${names} answer ${
      different === 0 ? 'none' : countInWords(different)
    } of them differently on ${formatDate(released)}.`,
  }
}

function evidenceFor(matrix: Matrix, actor: string, indicator: string, question: string): WorkedQuestion | undefined {
  const component = componentWith(matrix, indicator)
  if (!component || !matrix.actors.some(({ id }) => id === actor)) return undefined
  const answer = answerOn(courseIn(matrix, actor, indicator), matrix.dataset.released)
  const since = answer.finding && answer.values.length === 1 ? `, ${formatSince(answer.finding.since)}` : ''
  return {
    question,
    to: { screen: 'compare' },
    change: { ...nothingElse(matrix), open: [component.id], evidence: `${actor}.${indicator}` },
    seen: `${capitalised(answerInWords(answer))}${since}: the rule, the instruments, the sources, and how they were checked.`,
  }
}

function decreesOf(matrix: Matrix, actor: string, documents?: readonly PolicyDocument[]): WorkedQuestion | undefined {
  const owner = matrix.actors.find(({ id }) => id === actor)
  if (!owner) return undefined
  const { released } = matrix.dataset
  // As the table of documents filters: what may be in force is among them.
  const found = documents?.filter(
    (document) =>
      document.actor === actor &&
      document.type === 'decree' &&
      documentStatus(document, released, released).includes('in-force'),
  )
  return {
    question: `Which decrees of ${nameInSentence(owner.name)} are in force?`,
    to: { screen: 'documents' },
    change: {
      ...nothingElse(matrix),
      actors: [actor],
      type: ['decree'],
      status: ['in-force'],
      rows: [{ by: 'adopted', descending: true }],
    },
    ...(found && {
      seen: `${capitalised(countInWords(found.length))} on ${formatDate(released)}, the newest first, each with its original title and its sources.`,
    }),
  }
}

/** A worked question opens its view whatever the reader had chosen before. */
function nothingElse(matrix: Matrix): View {
  return { ...unchosenParts, ...defaultView(matrix) }
}

function countriesOf(matrix: Matrix) {
  return matrix.actors.filter(({ kind }) => kind === 'country')
}

function componentWith(matrix: Matrix, indicator: string) {
  return matrix.components.find(({ indicators }) => indicators.some(({ id }) => id === indicator))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
