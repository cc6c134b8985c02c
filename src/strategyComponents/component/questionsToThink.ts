import type { Component, Matrix, MatrixActor } from '../../dataset/publish/matrix.ts'
import { previousChange, changeDaysOf } from '../../model/change.ts'
import { contrasts } from '../../model/contrast.ts'
import { answersOn, courseIn } from '../../model/courses.ts'
import { differenceAmong } from '../../model/difference.ts'
import { firstMovers, type FirstMovers } from '../../model/firstMovers.ts'
import { addMonths, dayNumberOf, dayOf, formatDate } from '../../model/partialDate.ts'
import type { Place } from '../../model/screens.ts'
import { noFilters } from '../../model/selection.ts'
import { componentCoverage } from '../../model/widestGap.ts'
import { countInWords, nameInSentence } from '../../model/words.ts'
import type { View } from '../../view/view.ts'
import { leadInWords } from './firstMoversInWords.ts'

/** A question that the record can answer, and the view that answers it. */
export interface QuestionToThink {
  readonly id: string
  readonly text: string
  readonly to: Place
  readonly change: Partial<View>
  /** What the link leads to, in words. */
  readonly answeredBy: string
}

/** Questions about a component that hold for these countries on the view's day; each is left out where it has no answer. */
export function questionsToThink(
  matrix: Matrix,
  component: Component,
  countries: readonly MatrixActor[],
  view: Pick<View, 'asOf' | 'inferred'>,
): QuestionToThink[] {
  const ids = countries.map(({ id }) => id)
  const alone = { ...noFilters, components: [component.id], actors: ids }
  const compared = { ...alone, open: [component.id], only: undefined, sort: [], order: undefined, baseline: undefined }
  const subject: Subject = { matrix, component, ids, view, alone, compared, nameOf: nameIn(matrix) }
  return [
    howTwoDiffer,
    whatAllShare,
    whoWasFirst,
    whatChangedLast,
    tenYearsBefore,
    whatIsOpen,
    whatIsInferred,
    whichLaws,
  ].flatMap((ask) => ask(subject) ?? [])
}

interface Subject {
  readonly matrix: Matrix
  readonly component: Component
  readonly ids: readonly string[]
  readonly view: Pick<View, 'asOf' | 'inferred'>
  /** Nothing but this component, with and without what else the comparison needs. */
  readonly alone: Partial<View>
  readonly compared: Partial<View>
  readonly nameOf: (id: string) => string
}

type Ask = (subject: Subject) => QuestionToThink | undefined

const howTwoDiffer: Ask = ({ matrix, component, ids, view, alone, nameOf }) => {
  const [pair] = contrasts(component, ids, answersOn(matrix, view.asOf, view.inferred))
  if (!pair || pair.different === 0) return undefined
  const { one, other, different } = pair
  return {
    id: 'differ',
    text: `${capitalised(nameOf(one))} and ${nameOf(other)} answer ${questionsInWords(different)} differently. Since when, and who moved first?`,
    to: { screen: 'countries' },
    change: { ...alone, pair: [{ actor: one }, { actor: other }] },
    answeredBy: 'the two face to face',
  }
}

const whatAllShare: Ask = ({ matrix, component, ids, view, compared }) => {
  if (ids.length < 2) return undefined
  const answerOf = answersOn(matrix, view.asOf, view.inferred)
  const shared = component.indicators.filter(
    (indicator) => differenceAmong(ids.map((id) => answerOf(id, indicator.id))) === 'same',
  )
  if (shared.length === 0) return undefined
  return {
    id: 'shared',
    text: `On ${questionsInWords(shared.length)} ${allOf(ids.length)} agree. Did they come to it at the same time, or years apart?`,
    to: { screen: 'compare' },
    change: { ...compared, only: 'shared' },
    answeredBy: 'what all share, with years',
  }
}

const whoWasFirst: Ask = ({ matrix, component, ids, view, alone, nameOf }) => {
  const led = component.indicators
    .map((indicator) => ({ indicator, first: firstMovers(matrix, ids, indicator.id, view.inferred) }))
    .filter(({ first }) => isLead(first) && first.movers[0]!.beginning!.certainFrom! <= view.asOf)
    .toSorted((one, other) => other.first.lead!.least - one.first.lead!.least)
  const [widest] = led
  if (!widest) return undefined
  const { indicator, first } = widest
  return {
    id: 'first',
    text: `“${indicator.question}” ${capitalised(nameOf(first.leaders[0]!))} could say yes ${leadInWords(first.lead!)} before the next. What happened in each country around its first yes?`,
    to: { screen: 'timeline' },
    change: { ...alone, zero: indicator.id, zeroWith: undefined },
    answeredBy: 'the timeline, counted from each first yes',
  }
}

function isLead({ leaders, lead }: FirstMovers): boolean {
  return leaders.length === 1 && lead !== undefined && lead.least > 0 && Number.isFinite(lead.most)
}

const whatChangedLast: Ask = ({ matrix, component, ids, view, compared }) => {
  const courses = component.indicators.flatMap(({ id }) => ids.map((actor) => courseIn(matrix, actor, id)))
  const last = previousChange(changeDaysOf(courses), dayOf(dayNumberOf(view.asOf) + 1))
  if (!last) return undefined
  const before = dayOf(dayNumberOf(last.day) - 1)
  return {
    id: 'changed',
    text: `What the record says of these answers last changed on ${formatDate(last.day)}. What did it say on the day before, and which instrument made the change?`,
    to: { screen: 'compare' },
    change: { ...compared, asOf: before },
    answeredBy: `the comparison as of ${formatDate(before)}`,
  }
}

const tenYearsBefore: Ask = ({ matrix, component, ids, view, compared, nameOf }) => {
  const former = addMonths(view.asOf, -120)
  const [now, then] = [view.asOf, former].map((day) => answersOn(matrix, day, view.inferred))
  const grown = ids.filter(
    (id) => componentCoverage(component, id, now!).least > componentCoverage(component, id, then!).most,
  )
  if (grown.length === 0) return undefined
  const who =
    ids.length === 1
      ? 'It has'
      : grown.length === 1
        ? `${capitalised(nameOf(grown[0]!))} alone has`
        : grown.length === ids.length
          ? `${capitalised(allOf(ids.length))} have`
          : `${capitalised(countInWords(grown.length))} of the ${countInWords(ids.length)} have`
  const asked = ids.length === 1 ? 'What came first?' : 'Did the distance between them grow or shrink?'
  return {
    id: 'before',
    text: `${who} certainly more in place than ten years before. ${asked}`,
    to: { screen: 'compare' },
    change: { ...compared, asOf: former },
    answeredBy: `the comparison as of ${formatDate(former)}`,
  }
}

const whatIsOpen: Ask = ({ matrix, component, ids, view, compared }) => {
  const answerOf = answersOn(matrix, view.asOf, view.inferred)
  const open = component.indicators
    .flatMap(({ id }) => ids.map((actor) => answerOf(actor, id)))
    .filter(({ values }) => values.length > 1)
  if (open.length === 0) return undefined
  return {
    id: 'open',
    text: `${countedInWords(open.length, 'answer', 'answers')} not known for certain on this day. What would have to be read to know?`,
    to: { screen: 'compare' },
    change: { ...compared, answer: ['open'] },
    answeredBy: 'the open answers and what is cited for them',
  }
}

const whatIsInferred: Ask = ({ matrix, component, ids, view, compared }) => {
  const answerOf = answersOn(matrix, view.asOf)
  const inferred = component.indicators
    .flatMap(({ id }) => ids.map((actor) => answerOf(actor, id)))
    .filter((answer) => answer.inferred && answer.values.length === 1)
  if (inferred.length === 0) return undefined
  return {
    id: 'inferred',
    text: `${countedInWords(inferred.length, 'no', 'noes')} inferred, because nothing is recorded before a first finding. What remains of the comparison if you do not rely on that?`,
    to: { screen: 'compare' },
    change: { ...compared, inferred: 'unknown' },
    answeredBy: 'the comparison with inferred noes taken as unknown',
  }
}

const whichLaws: Ask = ({ component, ids, view, alone }) =>
  ids.length === 0
    ? undefined
    : {
        id: 'laws',
        text: `Which binding texts carry ${component.label.charAt(0).toLowerCase()}${component.label.slice(1)} on ${formatDate(view.asOf)}, and where is it policy alone?`,
        to: { screen: 'documents' },
        change: { ...alone, type: ['law', 'decree', 'regulation'], status: ['in-force'] },
        answeredBy: 'laws, decrees and regulations in force',
      }

/** `both`, `all eight`. */
function allOf(count: number): string {
  return count === 2 ? 'both' : `all ${countInWords(count)}`
}

function questionsInWords(count: number): string {
  return count === 1 ? 'one question' : `${countInWords(count)} questions`
}

/** `One answer is`, `Three noes are`. */
function countedInWords(count: number, one: string, many: string): string {
  return `${capitalised(countInWords(count))} ${count === 1 ? `${one} is` : `${many} are`}`
}

function nameIn({ actors }: Matrix) {
  return (id: string) => nameInSentence(actors.find((actor) => actor.id === id)?.name ?? id)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
