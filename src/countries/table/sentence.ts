import { formatDate, type Day } from '../../model/partialDate.ts'
import { countInWords, joinNames } from '../../model/words.ts'
import type { CountryRow } from './countryRows.ts'

const asked = [
  ['strategy', 'with a strategy in force'],
  ['authority', 'with a lead authority'],
  ['command', 'with a military cyber command'],
] as const

/** What the table says of the states as a whole: `On 31 December 2012, four of eight states have a strategy in force …`. */
export function sentenceOf(rows: readonly CountryRow[], asOf: Day): string {
  const countries = rows.filter(({ actor }) => actor.kind === 'country')
  const day = `On ${formatDate(asOf)}`
  if (countries.length === 0) return `${day}, as a bloc: no state is among those chosen.`
  const counts = asked.map(([column, what]) => {
    const answers = countries.map(({ answers: all }) => all.get(column)!.answer.values)
    const certain = answers.filter((values) => values.length === 1 && values[0] === 'yes').length
    const possible = answers.filter((values) => values.includes('yes')).length
    return { what, certain, possible }
  })
  if (counts.every(({ certain }) => certain === 0)) {
    const isKnown = counts.every(({ possible }) => possible === 0)
    return `${day}, none of ${states(countries.length)} ${isKnown ? 'had' : 'certainly had'} a cyber strategy, a lead authority or a military cyber command.`
  }
  const words = counts.map(({ what, certain, possible }) => `${boundsInWords(certain, possible)} ${what}`)
  return `${day}, of ${states(countries.length)}: ${joinNames(words)}.`
}

/** `none`, `four`, `four to five`, `at most one`. */
function boundsInWords(certain: number, possible: number): string {
  if (possible === 0) return 'none'
  if (certain === possible) return countInWords(certain)
  return certain === 0 ? `at most ${countInWords(possible)}` : `${countInWords(certain)} to ${countInWords(possible)}`
}

function states(count: number): string {
  return count === 1 ? 'one state' : `${countInWords(count)} states`
}
