import type { Comparison, ComponentRow } from '../../frame/matrix/rows.ts'
import { formatCount } from '../../model/coverage.ts'
import { formatDate, type Day } from '../../model/partialDate.ts'
import { compareSpreads } from '../../model/widestGap.ts'
import { countInWords, counted, joinNames, nounOf } from '../../model/words.ts'

/** How many components are shown, and which of them divide the countries most and least. */
export function overviewSentence({ rows, columns }: Comparison, asOf: Day): string {
  if (rows.length === 0) return 'No component passes the filters.'
  const questions = rows.reduce((sum, { component }) => sum + component.indicators.length, 0)
  const inWords = `${capitalised(countInWords(rows.length))} ${nounOf(rows.length, 'components')}, ${counted(questions, 'questions')}.`
  const countries = columns.filter(({ actor }) => actor.kind === 'country')
  const gaps = rows.flatMap((row) => (row.spread ? [{ row, spread: row.spread }] : []))
  const nothing = rows.every(({ cells }) =>
    [...cells.values()].every((cell) => !cell.coverage || cell.coverage.most === 0),
  )
  if (nothing) return `${inWords} On ${formatDate(asOf)} nothing of this is recorded as in place.`
  if (countries.length < 2 || gaps.length < 2) return inWords
  const inOrder = gaps.toSorted((one, other) => compareSpreads(one.spread, other.spread))
  const [widest, narrowest] = [inOrder[0]!, inOrder.at(-1)!]
  if (widest.spread.least === 0) return `${inWords} On ${formatDate(asOf)} none certainly divides the countries shown.`
  const tied = gaps.filter(({ spread }) => compareSpreads(spread, widest.spread) === 0)
  const closest = gaps.filter(({ spread }) => compareSpreads(spread, narrowest.spread) === 0)
  const most = `On ${formatDate(asOf)} the countries shown lie furthest apart on ${named(tied.map(({ row }) => row))} (by ${formatCount(widest.spread)})`
  if (compareSpreads(widest.spread, narrowest.spread) === 0) return `${inWords} ${most}.`
  return `${inWords} ${most}, least on ${named(closest.map(({ row }) => row))} (by ${formatCount(narrowest.spread)}).`
}

function named(rows: readonly ComponentRow[]): string {
  if (rows.length > 3) return `${countInWords(rows.length)} components`
  return joinNames(rows.map(({ component: { label } }) => label.charAt(0).toLowerCase() + label.slice(1)))
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
