import { dayOf, type Day } from '../../model/partialDate.ts'

interface YearTick {
  readonly year: number
  readonly day: Day
}

/** Round years between two day numbers, six at most. */
export function yearTicks(first: number, last: number): YearTick[] {
  const [begin, end] = [Number(dayOf(first).slice(0, 4)), Number(dayOf(last).slice(0, 4))]
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((years) => (end - begin) / years <= 5) ?? 200
  const ticks: YearTick[] = []
  for (let year = Math.ceil(begin / step) * step; year <= end; year += step) {
    const day = `${String(year).padStart(4, '0')}-01-01`
    if (day >= dayOf(first)) ticks.push({ year, day })
  }
  return ticks
}
