import { addMonths, type Day } from '../../../model/partialDate.ts'

const monthsOfKey: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
}

/** Where a key leads on a slider of days: a month, a year, the ends. Nothing for a key that is none of a slider. */
export function dayByKey(key: string, day: Day, { first, last }: { first: Day; last: Day }): Day | undefined {
  if (key === 'Home') return first
  if (key === 'End') return last
  const months = monthsOfKey[key]
  if (months === undefined) return undefined
  const next = addMonths(day, months)
  return next < first ? first : next > last ? last : next
}
