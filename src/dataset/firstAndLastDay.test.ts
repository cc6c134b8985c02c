import { expect, it } from 'vitest'
import { firstDayOf, lastDayOf } from './firstAndLastDay.ts'

it.each([
  ['2019', '2019-01-01', '2019-12-31'],
  ['2019-02', '2019-02-01', '2019-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2019-07-30', '2019-07-30', '2019-07-30'],
])('%s stands for the days from %s to %s', (date, first, last) => {
  expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last])
})
