import { firstDayOf, lastDayOf, type PartialDate } from '../dataset/firstAndLastDay.ts'

export type { PartialDate }

/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** The days that a partial date may be: from `first` to `last`, both included. */
export interface DayRange {
  readonly first: Day
  readonly last: Day
}

const msPerDay = 86_400_000
const monthNames = 'January February March April May June July August September October November December'.split(' ')

/**
 * The days a partial date stands for. `until` is the last day of which anything can be known (the release):
 * a range ends there at the latest, but never before it begins.
 */
export function dayRangeOf(date: PartialDate, until?: Day): DayRange {
  const first = firstDayOf(date)
  const last = lastDayOf(date)
  return { first, last: until !== undefined && until < last && until >= first ? until : last }
}

/** Whether the text is a day of the calendar; `2015-02-30` is not. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(dayNumberOf(text)) === text
}

/** Whether the text is a year, a month or a day of the calendar. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text) || isDay(text)
}

/** Days since 1 January 1970, for measuring and drawing. NaN where the text is no date. */
export function dayNumberOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay
}

/** The day of a day number; the inverse of `dayNumberOf`. Empty where the number is none. */
export function dayOf(dayNumber: number): Day {
  return Number.isFinite(dayNumber) ? new Date(Math.round(dayNumber) * msPerDay).toISOString().slice(0, 10) : ''
}

/** The day `months` later (or earlier), on the last day of the month where the month is shorter. */
export function addMonths(day: Day, months: number): Day {
  const monthIndex = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const month = `${String(Math.floor(monthIndex / 12)).padStart(4, '0')}-${String((monthIndex % 12) + 1).padStart(2, '0')}`
  const sameDay = `${month}-${day.slice(8)}`
  const last = lastDayOf(month)
  return sameDay < last ? sameDay : last
}

/** A partial date in words, as exact as it is: `1 November 2012`, `November 2012`, `2012`. */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-')
  return [day && Number(day), month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ')
}

/**
 * A finding's `since` in words: `since 1 November 2012`, `since some day in 2012`, `since 2012 or before`;
 * a finding without one holds throughout.
 */
export function formatSince(since: string | undefined): string {
  if (since === undefined) return 'throughout'
  if (since.startsWith('≤')) return `since ${formatDate(since.slice(1))} or before`
  return since.length === 10 ? `since ${formatDate(since)}` : `since some day in ${formatDate(since)}`
}
