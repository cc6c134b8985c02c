import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { changeView, dismissFaults, endRun, startView, useViewState } from './store.ts'

const asOf = () => useViewState.getState().view.asOf
const steppedFrom = () => useViewState.getState().steppedFrom
const addressWithoutOurs = location.href

beforeEach(() => {
  history.replaceState(null, '', '?colour=red')
  startView(recordMatrix)
})

afterEach(() => {
  endRun()
  history.replaceState(null, '', addressWithoutOurs)
})

function arrival(): Promise<unknown> {
  return new Promise((arrived) => addEventListener('popstate', arrived, { once: true }))
}

describe('what changed with a step in time', () => {
  test('is counted from where a drag began, however many days it passes', () => {
    changeView({ asOf: '2026-01-01' })
    for (const day of ['2020-01-01', '2010-01-01', '2008-01-01']) changeView({ asOf: day }, { run: 'as-of' })
    expect(steppedFrom()).toBe('2026-01-01')
    endRun()
    changeView({ asOf: '2009-01-01' }, { run: 'as-of' })
    expect(steppedFrom()).toBe('2008-01-01')
  })

  test('is counted from the picture before, while the changes are played', () => {
    for (const day of ['2008-01-01', '2010-01-01', '2012-01-01']) changeView({ asOf: day }, { run: 'play' })
    expect(steppedFrom()).toBe('2010-01-01')
  })
})

test('going back while a word is typed leaves the entry as it is to which it leads', async () => {
  changeView({ asOf: '2015-01-01' })
  for (const q of ['c', 'co', 'cou']) changeView({ q }, { run: 'q' })
  const back = arrival()
  // The film, for one, is ended by the way back.
  addEventListener('popstate', endRun, { capture: true, once: true })
  history.back()
  await back
  endRun()
  expect(location.search).toBe('?asOf=2015-01-01')
  expect(useViewState.getState().view.q).toBe('')
})

test('a link within the page brings no notice back and loses nothing', async () => {
  dismissFaults()
  changeView({ asOf: '2015-01-01' })
  changeView({ asOf: '2014-01-01' })
  const arrived = arrival()
  location.hash = 'main'
  await arrived
  expect(steppedFrom()).toBe('2015-01-01')
  expect(asOf()).toBe('2014-01-01')
  changeView({ q: 'court' })
  expect(location.search + location.hash).toBe('?asOf=2014-01-01&q=court#main')
})

test('notices stay put away when only the hash changes', async () => {
  expect(useViewState.getState().faults).toHaveLength(1)
  dismissFaults()
  const arrived = arrival()
  location.hash = 'main'
  await arrived
  expect(useViewState.getState().faults).toEqual([])
})
