import type { Matrix, MatrixActor } from '../dataset/publish/matrix.ts'
import { formatCount } from '../model/coverage.ts'
import { formatDate, type Day } from '../model/partialDate.ts'
import { compareSpreads } from '../model/widestGap.ts'
import { countInWords, joinNames, nameInSentence, nounOf } from '../model/words.ts'
import type { Comparison, ComponentRow } from '../frame/matrix/rows.ts'

/** Who is compared, as a title: `How eight states govern cyberspace`, `Israel and China`. */
export function titleOf(actors: readonly MatrixActor[]): string {
  if (actors.length <= 3) return capitalised(joinNames(actors.map(({ name }) => nameInSentence(name))))
  const states = actors.filter(({ kind }) => kind === 'country')
  const blocs = actors.filter(({ kind }) => kind === 'bloc').map(({ name }) => nameInSentence(name))
  return `How ${joinNames([`${countInWords(states.length)} ${nounOf(states.length, 'states')}`, ...blocs])} govern cyberspace`
}

/** The title of the page: who is compared, as of when. */
export function pageTitleOf(matrix: Matrix, actors: readonly MatrixActor[], asOf: Day): string {
  return `${titleOf(actors)}, ${formatDate(asOf)} – ${matrix.dataset.name}`
}

/** What is seen, in a sentence: the component that divides the countries most, with who has most and least of it. */
export function sentenceOf(comparison: Comparison, asOf: Day): string {
  const day = `On ${formatDate(asOf)}`
  const countries = comparison.columns.map(({ actor }) => actor).filter(({ kind }) => kind === 'country')
  if (comparison.rows.length === 0) return `${day}, no question passes the filters.`
  if (countries.length === 0) return `${day}, the members of each bloc are shown together.`
  if (countries.length === 1) return `${day}, ${aloneWith(comparison, countries[0]!)}.`
  const gaps = comparison.rows.map((row) => ({ row, spread: row.spread! }))
  const [widest] = gaps.toSorted((a, b) => compareSpreads(a.spread, b.spread))
  if (widest!.spread.least === 0) return `${day}, no component certainly divides ${whom(countries)}.`
  const tied = gaps.filter(({ spread }) => compareSpreads(spread, widest!.spread) === 0).map(({ row }) => row)
  if (tied.length > 1) {
    return `${day}, ${labelsOf(tied)} divide ${whom(countries)} most, by ${formatCount(widest!.spread)} instruments each.`
  }
  return `${day}, ${labelsOf(tied)} divides ${whom(countries)} most: ${extremes(widest!.row, countries)}.`
}

/** Up to three labels by name, more by their number. */
function labelsOf(rows: readonly ComponentRow[]): string {
  if (rows.length > 3) return `${countInWords(rows.length)} components`
  return joinNames(rows.map(({ component }) => lowered(component.label)))
}

/** Where a country that stands alone has the largest share in place. */
function aloneWith({ rows }: Comparison, country: MatrixActor): string {
  const least = (row: ComponentRow) => row.cells.get(country.id)!.coverage!.least
  const share = (row: ComponentRow) => least(row) / sizeOf(row)
  const most = Math.max(...rows.map(share))
  const leading = rows.filter((row) => share(row) === most)
  const name = nameInSentence(country.name)
  if (most === 0) return `${name} certainly has nothing in place of what is shown`
  if (most === 1) return `${name} has every instrument in place in ${labelsOf(leading)}`
  const counts = leading.map((row) => `${formatCount(row.cells.get(country.id)!.coverage!)} of ${sizeOf(row)}`)
  return `${name} has most in place in ${labelsOf(leading)}: ${joinNames([...new Set(counts)])} instruments`
}

const sizeOf = ({ component }: ComponentRow) => component.indicators.length

/** `China has 5 of 5 instruments in place, Israel and Canada 1`. Countries with the same coverage are named together. */
function extremes(row: ComponentRow, countries: readonly MatrixActor[]): string {
  const coverageOf = ({ id }: MatrixActor) => row.cells.get(id)!.coverage!
  const most = Math.max(...countries.map((country) => coverageOf(country).least))
  const least = Math.min(...countries.map((country) => coverageOf(country).most))
  const leading = countries.filter((country) => coverageOf(country).least === most)
  const trailing = countries.filter((country) => coverageOf(country).most === least)
  const names = (group: readonly MatrixActor[]) => joinNames(group.map(({ name }) => nameInSentence(name)))
  const has = leading.length === 1 ? 'has' : 'have'
  const atLeast = leading.every((it) => coverageOf(it).most === most) ? '' : 'at least '
  const atMost = trailing.every((it) => coverageOf(it).least === least) ? '' : 'at most '
  const count = (halves: number) => formatCount({ least: halves, most: halves })
  return (
    `${names(leading)} ${has} ${atLeast}${count(most)} of ${sizeOf(row)} instruments in place, ` +
    `${names(trailing)} ${atMost}${count(least)}`
  )
}

function whom(countries: readonly MatrixActor[]): string {
  if (countries.length <= 3) return joinNames(countries.map(({ name }) => nameInSentence(name)))
  return `the ${countInWords(countries.length)}`
}

/** A label inside a sentence; abbreviations keep their capitals. */
function lowered(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
