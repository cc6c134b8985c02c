import type { Matrix } from '../dataset/publish/matrix.ts'
import { documentStatusWords, institutionStatusWords } from '../frame/filterWords.ts'
import type { RecordsKind } from '../frame/recordFacets.ts'
import { formatDate, type Day } from '../model/partialDate.ts'
import { counted, joinNames, nameInSentence } from '../model/words.ts'
import { languagesIn, type RecordRow } from './recordRows.ts'

/** What is seen, in sentences: `12 of 484 documents. On 30 June 2015, 8 are in force, 4 ended.` */
export function sentenceOf(kind: RecordsKind, shown: readonly RecordRow[], inAll: number, asOf: Day): string {
  if (inAll === 0) return `The record has no ${kind}.`
  if (shown.length === 0) return `None of the ${inAll} ${kind} passes the filters.`
  const inWords = `${shown.length === inAll ? (inAll === 1 ? '' : 'All ') : `${shown.length} of `}${counted(inAll, kind)}`
  switch (kind) {
    case 'documents':
      return `${inWords}. On ${formatDate(asOf)}: ${tallyOf(shown, documentStatusWords)}.`
    case 'institutions':
      return `${inWords}. On ${formatDate(asOf)}: ${tallyOf(shown, institutionStatusWords)}.`
    case 'milestones': {
      const after = shown.filter(({ isAfter }) => isAfter).length
      return `${inWords}.${after > 0 ? ` ${after} of them lie after ${formatDate(asOf)}.` : ''}`
    }
    case 'sources': {
      const { length } = languagesIn(shown)
      return `${inWords}, in ${length === 1 ? 'one language' : `${length} languages`}.`
    }
  }
}

/** How many have each status, what is in force first; what may be more than one is counted as uncertain. */
function tallyOf(rows: readonly RecordRow[], words: Readonly<Record<string, string>>): string {
  const counted = new Map<string, number>()
  for (const { facets } of rows) {
    const status = facets.status!.length === 1 ? facets.status![0]! : 'uncertain'
    counted.set(status, (counted.get(status) ?? 0) + 1)
  }
  return [...tallyOrder, 'uncertain']
    .filter((status) => counted.has(status))
    .map(
      (status) => `${counted.get(status)} ${(words[status] ?? 'uncertain within their dates').replace(', ', ' but ')}`,
    )
    .join(', ')
}

const tallyOrder = ['in-force', 'ended', 'pending', 'proposed', 'not-yet']

/** Whose records are meant where not all countries are chosen; nothing where there is nothing to explain. */
export function selectionNote(matrix: Matrix, shown: readonly RecordRow[], actors: readonly string[]): string {
  const countries = matrix.actors.filter(({ kind }) => kind === 'country')
  if (countries.every(({ id }) => actors.includes(id))) return ''
  const names = matrix.actors.filter(({ id }) => actors.includes(id)).map(({ name }) => nameInSentence(name))
  const notOwn = shown.filter((row) => !row.actors.some((id) => actors.includes(id)))
  const whole = notOwn.filter((row) => row.concernsAll).length
  const ofBloc = notOwn.length - whole
  const parties = shown.filter(({ party }) => party !== undefined).length
  return [
    parties > 0 && `Of ${parties} the status and dates are those for ${joinNames(names)} as a party.`,
    ofBloc > 0 && `${ofBloc} ${ofBloc === 1 ? 'is' : 'are'} of a bloc of which one of those chosen is a member.`,
    whole > 0 &&
      `${whole} ${whole === 1 ? 'is' : 'are'} of a forum or bloc that names no state there: such records belong to every selection.`,
  ]
    .filter(Boolean)
    .join(' ')
}
