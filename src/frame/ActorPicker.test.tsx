import { beforeEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { ActorPicker } from './ActorPicker.tsx'

function show(change: Partial<View> = {}) {
  useViewState.setState({ view: { ...defaultView(recordMatrix), ...change } })
  return render(<ActorPicker matrix={recordMatrix} />)
}

const view = () => useViewState.getState().view

beforeEach(() => {
  useViewState.setState({ faults: [], steppedFrom: undefined })
})

test('the reader sees who is compared among the choices that stand ready', async () => {
  const screen = await show()
  const choices = screen.getByRole('group', { name: 'Compare' }).getByRole('button')
  expect(choices.elements().map((button) => button.textContent)).toEqual([
    'Eight states',
    'The article’s five',
    'Israel and China',
    'Russia and the United States',
    'Russia and China',
    'Choose…',
  ])
  await expect.element(screen.getByRole('button', { name: 'Eight states', pressed: true })).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Israel and China', pressed: false })).toBeVisible()
})

test('a press compares the article’s five, the Five Eyes as one column, in its own order', async () => {
  const screen = await show({ order: { by: 'crime', descending: true } })
  await screen.getByRole('button', { name: 'The article’s five' }).click()
  expect(view().actors).toEqual(['il', 'gb', 'ru', 'cn', 'fvey'])
  expect(view().order).toBeUndefined()
  await expect.element(screen.getByRole('button', { name: 'The article’s five', pressed: true })).toBeVisible()
  await expect.element(screen.getByRole('button', { name: 'Eight states', pressed: false })).toBeVisible()
})

test('whoever is added joins at the end, and whoever is removed leaves', async () => {
  const screen = await show({ actors: ['ru', 'cn'] })
  await screen.getByRole('button', { name: 'Choose…' }).click()
  await screen.getByRole('checkbox', { name: 'Israel' }).click()
  expect(view().actors).toEqual(['ru', 'cn', 'il'])
  await screen.getByRole('checkbox', { name: 'Five Eyes, as one column' }).click()
  await screen.getByRole('checkbox', { name: 'Russia' }).click()
  expect(view().actors).toEqual(['cn', 'il', 'fvey'])
  await expect.element(screen.getByRole('button', { name: 'Choose… (3)' })).toBeVisible()
})

test('every country and bloc can be chosen, in the dataset’s order, and no forum', async () => {
  const screen = await show()
  await screen.getByRole('button', { name: 'Choose…' }).click()
  const options = screen.getByRole('group', { name: 'Whom to compare' }).getByRole('checkbox')
  expect(options.elements().map((option) => (option as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
    'Israel',
    'United Kingdom',
    'Russia',
    'China',
    'United States',
    'Canada',
    'Australia',
    'New Zealand',
    'Five Eyes, as one column',
  ])
})

test('the last one stays, and the reader is told why', async () => {
  const screen = await show({ actors: ['ru', 'cn'] })
  await screen.getByRole('button', { name: 'Choose…' }).click()
  await screen.getByRole('checkbox', { name: 'Russia' }).click()
  const last = screen.getByRole('checkbox', { name: 'China' })
  await expect.element(last).toHaveAccessibleDescription('Somebody must stay: choose another one first.')
  await expect.element(last).toHaveAttribute('aria-disabled', 'true')
  await last.click({ force: true })
  await expect.element(last).toBeChecked()
  expect(view().actors).toEqual(['cn'])
  await screen.getByRole('checkbox', { name: 'Israel' }).click()
  await last.click()
  expect(view().actors).toEqual(['il'])
})

test('“All states” brings all countries back in the dataset’s order', async () => {
  const screen = await show({ actors: ['nz', 'fvey'], order: { by: 'name', descending: false } })
  await screen.getByRole('button', { name: 'Choose… (2)' }).click()
  await screen.getByRole('button', { name: 'All states' }).click()
  expect(view().actors).toEqual(defaultView(recordMatrix).actors)
  expect(view().order).toBeUndefined()
})

test('all of it works with the keyboard alone', async () => {
  const screen = await show()
  await userEvent.keyboard('{Tab}{Tab}{Tab}')
  await expect.element(screen.getByRole('button', { name: 'Israel and China' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(view().actors).toEqual(['il', 'cn'])

  await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}')
  await expect.element(screen.getByRole('group', { name: 'Whom to compare' })).toBeVisible()
  await userEvent.keyboard('{Tab}{Tab} {Tab} ')
  expect(view().actors).toEqual(['il', 'cn', 'gb', 'ru'])

  await userEvent.keyboard('{Escape}')
  await expect.element(screen.getByRole('group', { name: 'Whom to compare' })).not.toBeInTheDocument()
  await expect.element(screen.getByRole('button', { name: 'Choose… (4)' })).toBeVisible()
})

test('over a table of records nobody is compared, and a bloc is no column', async () => {
  useViewState.setState({ screen: 'documents' })
  const screen = await show()
  await expect.element(screen.getByRole('group', { name: 'Of whom' })).toBeVisible()
  await screen.getByRole('button', { name: 'Choose…' }).click()
  await expect.element(screen.getByRole('checkbox', { name: 'Five Eyes', exact: true })).toBeVisible()
  useViewState.setState({ screen: 'compare' })
})
