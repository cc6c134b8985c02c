/** A year, a month or a day: `2019`, `2019-07`, `2019-07-30`. It stands for all its days. */
export type PartialDate = string

/** The first day that a partial date stands for, as YYYY-MM-DD. Such days compare as strings. */
export function firstDayOf(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4)
}

/** The last day that a partial date stands for, as YYYY-MM-DD. Such days compare as strings. */
export function lastDayOf(date: PartialDate): string {
  if (date.length === 10) return date
  const month = date.length === 7 ? date : `${date}-12`
  // Day 0 of the next month is the last of this one; Date.UTC counts months from 0.
  return `${month}-${new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()}`
}
