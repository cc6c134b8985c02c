import type { Finding, Source } from '../../dataset/read.ts'
import { joinNames } from '../../model/words.ts'

export type SourceKind = Source['kind']

const works: Readonly<Record<SourceKind, string>> = {
  legal: 'a law',
  'legal-commentary': 'a note on a law',
  official: 'an official page',
  intergovernmental: 'an intergovernmental text',
  academic: 'a scholarly work',
  'think-tank': 'a think tank’s work',
  media: 'a news report',
  encyclopedia: 'an encyclopaedia',
  'founding-article': 'the founding article',
}

/** The kinds of work in which the text itself, or the word of those who issued it, is read. */
const firstHand: readonly SourceKind[] = ['legal', 'official', 'intergovernmental']

/**
 * How a fact was checked, saying what was seen: `read in a law`, `read in an encyclopaedia; the law’s text was not seen`.
 * A check stands on the fact and not on each of its sources: where their kinds are several, they are named as what is cited.
 * `restsOn` says that the fact rests on a text, which is then said to be unseen if only others report it.
 */
export function checkInWords(
  check: Finding['check'],
  kinds: readonly SourceKind[],
  restsOn?: 'law' | 'document',
): string {
  if (check === 'known') return 'known, still to be checked'
  const named = (Object.keys(works) as SourceKind[]).filter((kind) => kinds.includes(kind))
  if (named.length === 0) return 'read; no source is named'
  const seen = joinNames(named.map((kind) => works[kind]))
  const read = named.length === 1 ? `read in ${seen}` : `read in what is cited: ${seen}`
  const unseen = restsOn && !named.some((kind) => firstHand.includes(kind))
  return unseen ? `${read}; the ${restsOn}’s text was not seen` : read
}
