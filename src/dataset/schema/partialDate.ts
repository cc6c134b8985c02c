import { lastDayOf } from '../firstAndLastDay.ts'
import { form } from './form.ts'

const year = '(1[89]|20)\\d\\d'
const monthAndDay = '-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))'

/** A year, a month or a day: `2019`, `2019-07`, `2019-07-30`. It stands for all its days. */
export const partialDate = form(
  'date',
  new RegExp(`^${year}(${monthAndDay}?)?$`),
  'is no date; expected YYYY, YYYY-MM or YYYY-MM-DD',
).refine(isOnCalendar, { error: calendarError, params: { rule: 'date' } })

/** A full day: `2026-11-25`. */
export const day = form('date', new RegExp(`^${year}${monthAndDay}$`), 'is no full day; expected YYYY-MM-DD').refine(
  isOnCalendar,
  { error: calendarError, params: { rule: 'date' } },
)

/**
 * From when an answer holds: a partial date; with `≤` before it the answer held on that date already, and since when is
 * not known.
 */
export const since = form(
  'date',
  new RegExp(`^≤?${year}(${monthAndDay}?)?$`),
  'is no date; expected YYYY, YYYY-MM or YYYY-MM-DD, with ≤ before it if the beginning is open',
).refine(isOnCalendar, { error: calendarError, params: { rule: 'date' } })

function isOnCalendar(date: string): boolean {
  const day = date.replace('≤', '')
  return day.length < 10 || day <= lastDayOf(monthOf(day))
}

function calendarError({ input }: { input?: unknown }): string {
  return `is no day of the calendar; the month ends on ${lastDayOf(monthOf(String(input).replace('≤', '')))}`
}

function monthOf(day: string): string {
  return day.slice(0, 7)
}
