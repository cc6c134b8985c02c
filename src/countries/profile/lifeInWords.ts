import { formatDate, type PartialDate } from '../../model/partialDate.ts'

/** A life in words, as exact as it is known: `since 3 October 2016`, `2001 to September 2011`. */
export function lifeInWords(from: PartialDate, to: PartialDate | undefined): string {
  return to === undefined ? `since ${formatDate(from)}` : `${formatDate(from)} to ${formatDate(to)}`
}
