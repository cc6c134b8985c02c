import type { Component, MatrixActor } from '../../dataset/publish/matrix.ts'
import type { AnswerLookup } from '../../model/courses.ts'
import { coverageOf, formatCount, hullOf, type Interval } from '../../model/coverage.ts'
import { formatDate, type Day } from '../../model/partialDate.ts'
import { isUnknown } from '../../model/selection.ts'

import { joinNames, nameInSentence } from '../../model/words.ts'

/** Who has most and least in place of a component, or of several taken together, on the day, in a sentence. */
export function componentSentence(
  component: Pick<Component, 'indicators'>,
  countries: readonly MatrixActor[],
  asOf: Day,
  answerOf: AnswerLookup,
): string {
  const day = `On ${formatDate(asOf)}`
  const total = component.indicators.length
  if (countries.length === 0) return `${day} nobody of those chosen answers its questions.`
  const found: Found[] = countries.map(({ id, name }) => ({
    name: nameInSentence(name),
    coverage: coverageOf(component.indicators.map((it) => answerOf(id, it.id))),
  }))
  if (found.every(({ coverage }) => coverage.most === 0)) {
    return `${day} nothing of this is recorded as in place ${whereOf(found)}.`
  }
  if (countries.every(({ id }) => component.indicators.every((it) => isUnknown(answerOf(id, it.id))))) {
    return `${day} nothing is known of it for the countries shown.`
  }
  const most = Math.max(...found.map(({ coverage }) => coverage.least))
  const least = Math.min(...found.map(({ coverage }) => coverage.most))
  if (most === 0) {
    const atMost = formatCount({ least: ceiling(found), most: ceiling(found) })
    return `${day} nothing of this is certainly in place ${whereOf(found)}; at most ${atMost} of ${total} instruments may be.`
  }
  const leading = found.filter(({ coverage }) => coverage.least === most)
  const trailing = found.filter(({ coverage }) => coverage.most === least)
  const count = (group: readonly Found[]) =>
    formatCount(group.length === 1 ? group[0]!.coverage : hullOf(group.map(({ coverage }) => coverage)))
  const names = (group: readonly Found[]) => joinNames(group.map(({ name }) => name))
  const has = leading.length === 1 ? 'has' : 'have'
  if (leading.length === found.length) {
    return `${day} ${names(leading)} ${has} ${count(leading)} of ${total} instruments in place.`
  }
  if (most <= least) {
    return `${day} each of them has ${count(found)} of ${total} instruments in place; who has most cannot be told.`
  }
  return `${day} ${names(leading)} ${has} ${count(leading)} of ${total} instruments in place, ${names(trailing)} ${count(trailing)}.`
}

interface Found {
  readonly name: string
  readonly coverage: Interval
}

function whereOf(found: readonly Found[]): string {
  return found.length === 1 ? `in ${found[0]!.name}` : 'in any of the countries shown'
}

/** The most that any of them may have. */
function ceiling(found: readonly Found[]): number {
  return Math.max(...found.map(({ coverage }) => coverage.most))
}
