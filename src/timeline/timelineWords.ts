import type { Matrix } from '../dataset/publish/matrix.ts'
import { formatDate, type Day } from '../model/partialDate.ts'
import { countInWords, counted, joinNames, nameInSentence, nounOf } from '../model/words.ts'
import type { Timeline } from '../frame/timeline/items.ts'

/** Whose policy is seen: `Cyber policy of Israel and China`, `Cyber policy of eight states`. */
export function titleOf(matrix: Matrix, actors: readonly string[]): string {
  const shown = matrix.actors.filter(({ id }) => actors.includes(id))
  const countries = shown.filter(({ kind }) => kind === 'country')
  const names =
    shown.length <= 3
      ? shown.map(({ name }) => nameInSentence(name))
      : [
          `${countInWords(countries.length)} ${nounOf(countries.length, 'states')}`,
          ...shown.filter(({ kind }) => kind === 'bloc').map(({ name }) => nameInSentence(name)),
        ]
  return `Cyber policy of ${joinNames(names)} over time`
}

export function pageTitleOf(matrix: Matrix, actors: readonly string[]): string {
  return `${titleOf(matrix, actors)} – ${matrix.dataset.name}`
}

/** What is seen, in a sentence: how many milestones, since when, and the year that has most of them. */
export function sentenceOf({ items, shown, inAll }: Timeline, asOf: Day): string {
  if (inAll === 0) return 'The record has no milestones.'
  if (shown === 0) return `None of the ${inAll} milestones passes the filters.`
  const counts = new Map<string, number>()
  for (const { date } of items) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1)
  const [year, most] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one))
  const after = items.filter(({ isAfter }) => isAfter).length
  const later = after > 0 ? ` ${after} of them lie after ${formatDate(asOf)}.` : ''
  const inWords = `${shown === inAll ? (inAll === 1 ? '' : 'All ') : `${shown} of `}${counted(inAll, 'milestones')}`
  return `${inWords}, the first of ${formatDate(items[0]!.date)}; most, ${most}, in ${year}.${later}`
}
