import { describe, expect, test } from 'vitest'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { dayNumberOf } from '../../model/partialDate.ts'
import { defaultView } from '../../view/view.ts'
import { timelineOf } from './items.ts'
import { indexLanes, layoutTimeline } from './layout.ts'
import { describeLane, spokenDate, spokenMark } from './spokenMark.ts'

const view = { ...defaultView(matrix), asOf: '2020-01-01' }
const { lanes, items } = timelineOf(matrix, record.milestones, view)
const index = indexLanes(lanes, items)
const itemOf = (id: string) => items.find((item) => item.id === id)!
const nameOf = (id: string) => matrix.actors.find((actor) => actor.id === id)!.name
const spoken = (id: string, previous?: string) =>
  spokenMark({ item: itemOf(id), position: 4, of: 37, nameOf, previous: previous ? itemOf(previous) : undefined })

describe('a mark for the ear', () => {
  test('says when, who, what, of which kind, and its place in the lane', () => {
    expect(spoken('il-ms-gss')).toBe('11 February 2002, Israel, Shin Bet placed on a statutory footing, law, 4 of 37')
  })

  test('says how exact its date is', () => {
    expect(spoken('il-ms-tehila')).toMatch(/^some day in 1997, Israel, /)
    expect(spokenDate('2015-05')).toBe('some day in May 2015')
    expect(spokenDate('2015-05-03')).toBe('3 May 2015')
  })

  test('names all who acted', () => {
    expect(spoken('intl-m-budapest-open')).toMatch(/, United States, Canada and United Kingdom, Budapest Convention/)
  })

  test('says that it lies after the day shown, which the eye sees dimmed', () => {
    expect(spoken('gb-ms-ncs-2022')).toMatch(/, strategy, after the day shown, 4 of 37$/)
  })

  test('tells the empty stretch on the way to it, whichever way one goes', () => {
    // From 11 March 1981 to 17 July 1995: fourteen years; from the last day of 1974 to 3 July 1979: four.
    expect(spoken('il-ms-computers', 'il-ms-privacy')).toMatch(/^nothing for 14 years, 17 July 1995, /)
    expect(spoken('il-ms-privacy', 'il-ms-computers')).toMatch(/^nothing for 14 years, 11 March 1981, /)
    expect(spoken('il-ms-wiretap', 'il-ms-crypto')).toMatch(/^nothing for four years, 3 July 1979, /)
  })

  test('tells no stretch of less than two years for certain', () => {
    // Some day in 1997, some day in 1998: maybe a day apart.
    expect(spoken('il-ms-bodies-law', 'il-ms-tehila')).toMatch(/^some day in 1998, /)
  })
})

describe('a lane for the ear', () => {
  const described = (from: string, to: string, id = 'il') => {
    const window = { from: dayNumberOf(from), to: dayNumberOf(to) }
    const placed = layoutTimeline(index, { ...window, width: 1000 }, { widthOf: () => 10, rowsPerLane: 2 })
    const at = lanes.findIndex((lane) => lane.id === id)
    return describeLane(placed[at]!, index.lanes[at]!.items, window)
  }

  test('says how much is in the window, before it and after it, and the longest empty stretch', () => {
    expect(described('1975-01-01', '1996-01-01')).toBe(
      'Israel, 3 milestones in this window, 1 before it, 76 after it; nothing for 14 years after 1981',
    )
  })

  test('is silent about what there is nothing of', () => {
    expect(described('1974-01-01', '2026-12-31')).toMatch(/^Israel, 80 milestones in this window; nothing for 14 years/)
    expect(described('1981-01-01', '1982-01-01')).toBe('Israel, 1 milestone in this window, 2 before it, 77 after it')
  })

  test('says that a window holds nothing', () => {
    expect(described('1983-01-01', '1994-01-01')).toBe('Israel, no milestones in this window, 3 before it, 77 after it')
  })
})
