import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { FilterNotice } from './FilterNotice.tsx'

const filtered: Partial<View> = {
  components: ['critical-infrastructure'],
  vector: ['robustness'],
  pillar: ['capacity-development'],
  answer: ['no', 'open'],
  q: 'court',
  only: 'differences',
}

function show(change: Partial<View> = {}) {
  useViewState.setState({ view: { ...defaultView(recordMatrix), ...change } })
  return render(<FilterNotice matrix={recordMatrix} shown={18} inAll={50} />)
}

const view = () => useViewState.getState().view

test('nothing is said to be filtered away where nothing is', async () => {
  const screen = await show()
  await expect.element(screen.getByRole('button')).not.toBeInTheDocument()
  await expect.element(screen.getByText('questions shown:')).not.toBeInTheDocument()
})

test('the reader is told how much is shown and by which filters', async () => {
  const screen = await show(filtered)
  await expect.element(screen.getByText('18 of 50 questions shown:')).toBeVisible()
  expect(
    screen
      .getByRole('button')
      .elements()
      .map((it) => it.ariaLabel ?? it.textContent),
  ).toEqual([
    'Remove filter: component Critical infrastructure',
    'Remove filter: Vector Robustness',
    'Remove filter: GCI pillar Capacity development',
    'Remove filter: answer no',
    'Remove filter: answer unknown or open',
    'Remove filter: “court”',
    'Remove filter: differences only',
    'Show all',
  ])
})

test('that only what all share is shown is said too', async () => {
  const screen = await show({ only: 'shared' })
  await expect.element(screen.getByRole('button', { name: 'Remove filter: only what all share' })).toBeVisible()
})

test('each filter is removed by a press, and the others stay', async () => {
  const screen = await show(filtered)
  await screen.getByRole('button', { name: 'Remove filter: answer no' }).click()
  expect(view()).toMatchObject({ ...filtered, answer: ['open'] })
  await screen.getByRole('button', { name: 'Remove filter: Vector Robustness' }).click()
  await screen.getByRole('button', { name: 'Remove filter: “court”' }).click()
  await screen.getByRole('button', { name: 'Remove filter: differences only' }).click()
  await screen.getByRole('button', { name: 'Remove filter: component Critical infrastructure' }).click()
  expect(view()).toMatchObject({ components: [], vector: [], answer: ['open'], q: '', only: undefined })
  expect(view().pillar).toEqual(['capacity-development'])
})

test('with the keyboard the focus goes on to the next filter, to “Show all”, and to this place', async () => {
  const screen = await show({ answer: ['no', 'open'], q: 'court' })
  await userEvent.keyboard('{Tab}{Tab}{Enter}')
  expect(view().answer).toEqual(['no'])
  await expect.element(screen.getByRole('button', { name: 'Remove filter: “court”' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(view().q).toBe('')
  await expect.element(screen.getByRole('button', { name: 'Show all' })).toHaveFocus()
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}')
  expect(view().answer).toEqual([])
  await expect.element(screen.getByRole('group', { name: 'What is filtered away' })).toHaveFocus()
  await screen.rerender(<FilterNotice matrix={recordMatrix} shown={50} inAll={50} />)
  await expect.element(screen.getByText('All 50 questions are shown.')).toBeVisible()
})

test('“Show all” removes every filter and nothing else', async () => {
  const screen = await show({ ...filtered, asOf: '2012-11-01', actors: ['il', 'cn'], inferred: 'unknown' })
  await screen.getByRole('button', { name: 'Show all' }).click()
  expect(view()).toEqual({
    ...defaultView(recordMatrix),
    asOf: '2012-11-01',
    actors: ['il', 'cn'],
    inferred: 'unknown',
  })
  await expect.element(screen.getByRole('group', { name: 'What is filtered away' })).toHaveFocus()
})

test('of milestones the timeline’s own filters are named and removed, and those of the comparison left alone', async () => {
  const chosen: Partial<View> = {
    kind: ['law'],
    significance: ['3'],
    check: ['known'],
    asOf: '2016-01-01',
    hideAfter: true,
  }
  const others: Partial<View> = { answer: ['no'], only: 'differences' }
  useViewState.setState({ view: { ...defaultView(recordMatrix), ...chosen, ...others, vector: ['robustness'] } })
  const screen = await render(<FilterNotice matrix={recordMatrix} shown={7} inAll={727} what="milestones" />)
  await expect.element(screen.getByText('7 of 727 milestones shown:')).toBeVisible()
  expect(
    screen
      .getByRole('button')
      .elements()
      .map((it) => it.ariaLabel ?? it.textContent),
  ).toEqual([
    'Remove filter: Vector Robustness',
    'Remove filter: kind law',
    'Remove filter: significance major (3 of 3)',
    'Remove filter: known, still to be checked',
    'Remove filter: until 1 January 2016',
    'Show all',
  ])
  await screen.getByRole('button', { name: 'Remove filter: kind law' }).click()
  await screen.getByRole('button', { name: 'Remove filter: until 1 January 2016' }).click()
  expect(view()).toMatchObject({ kind: [], hideAfter: false, significance: ['3'] })
  await screen.getByRole('button', { name: 'Show all' }).click()
  expect(view()).toEqual({ ...defaultView(recordMatrix), ...others, asOf: '2016-01-01' })
  await expect
    .element(screen.getByText('7 of 727 milestones: those of the chosen countries.', { exact: true }))
    .toBeVisible()
})
