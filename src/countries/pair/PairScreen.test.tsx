import { beforeEach, describe, expect, test, onTestFinished } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { catalogueKinds } from '../../dataset/publish/catalogue.ts'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { KeyboardHelp } from '../../frame/KeyboardHelp.tsx'
import { followShortcuts } from '../../frame/shortcuts.ts'
import { useOpenDataset } from '../../view/openDataset.ts'
import { startView, useViewState } from '../../view/store.ts'
import { defaultView, type Pair, type View } from '../../view/view.ts'
import { PairScreen } from './PairScreen.tsx'

beforeEach(async () => {
  await page.viewport(1280, 900)
  useOpenDataset.setState({
    matrix: { status: 'ready', content: matrix },
    catalogue: Object.fromEntries(
      catalogueKinds.map((kind) => [kind, { status: 'ready', content: record[kind] } as const]),
    ),
  })
})

async function show(pair: Pair, change: Partial<View> = {}) {
  startView(matrix)
  useViewState.setState({
    screen: 'countries',
    page: undefined,
    view: { ...defaultView(matrix), ...change, pair },
    faults: [],
    steppedFrom: undefined,
  })
  onTestFinished(followShortcuts(matrix))
  return render(
    <>
      <PairScreen matrix={matrix} />
      <KeyboardHelp />
    </>,
  )
}

const auca: Pair = [{ actor: 'au' }, { actor: 'ca' }]
const view = () => useViewState.getState().view
const lawQuestion = /^Does binding law designate critical infrastructure/
const focusedHead = () => document.activeElement?.closest('tr')?.getAttribute('data-question')

test('the analyst reads since when Australia and Canada agree on infrastructure law, and who was first', async () => {
  const screen = await show(auca, { components: ['critical-infrastructure'] })
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Australia and Canada')
  expect(document.title).toMatch(/^Australia and Canada, 25 November 2026/)
  const row = screen.getByRole('row', { name: lawQuestion })
  await expect.element(row).toHaveTextContent(/different since 17 February 2023/)
  await expect
    .element(row.getByRole('list', { name: 'Before that' }).getByRole('listitem').first())
    .toHaveTextContent('same: both partial from 11 July 2018 to 16 February 2023')
  await expect.element(row).toHaveTextContent(/To partial or more: Canada, at least 10 years earlier/)
})

test('each answer opens its evidence; on a day of its own the finding that held then', async () => {
  const screen = await show([{ actor: 'au', asOf: '2020-01-01' }, { actor: 'ca' }], {
    components: ['critical-infrastructure'],
  })
  const row = screen.getByRole('row', { name: lawQuestion })
  await row.getByRole('button', { name: /evidence of Canada/ }).click()
  expect(view().evidence).toBe('ca.ci-law')
  await row.getByRole('button', { name: /evidence of Australia/ }).click()
  expect(view().evidence).toBe('au.ci-law@2018-07-11')
})

describe('the reader narrows to a verdict', () => {
  test('and sees only such questions, with how many there are of each', async () => {
    const screen = await show(auca, { components: ['critical-infrastructure'], asOf: '2022-12-31' })
    await screen.getByRole('button', { name: 'Same 1' }).click()
    await expect.element(screen.getByRole('button', { name: 'Same 1' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('rowheader').elements()).toHaveLength(1)
    await screen.getByRole('button', { name: 'Cannot tell 0' }).click()
    await expect.element(screen.getByText('No question passes the filters.')).toBeVisible()
  })
})

test('from a pair a crumb leads back to all countries', async () => {
  const screen = await show(auca, { components: ['governance'] })
  await screen.getByRole('link', { name: 'Countries' }).click()
  expect(view().pair).toBeUndefined()
})

describe('the reader steps through the differences', () => {
  test('by keys and by buttons, over what is the same, and round again', async () => {
    const screen = await show(auca, { components: ['critical-infrastructure'], asOf: '2022-12-31' })
    await expect.element(screen.getByText('2 differ', { exact: true })).toBeVisible()
    await userEvent.keyboard('n')
    expect(focusedHead()).toBe('ci-supervisor')
    await userEvent.keyboard('n')
    expect(focusedHead()).toBe('ci-reporting')
    await expect.element(screen.getByText('2 of 2')).toBeVisible()
    await userEvent.keyboard('n')
    expect(focusedHead()).toBe('ci-supervisor')
    await screen.getByRole('button', { name: 'Previous difference' }).click()
    expect(focusedHead()).toBe('ci-reporting')
  })

  test('from buttons that come before the tables', async () => {
    const screen = await show(auca, { components: ['critical-infrastructure'] })
    const next = screen.getByRole('button', { name: 'Next difference' }).element()
    const table = screen.getByRole('table').element()
    expect(next.compareDocumentPosition(table) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  })

  test('and finds the keys in the help', async () => {
    const screen = await show(auca)
    await userEvent.keyboard('?')
    await expect.element(screen.getByText('next difference of a pair')).toBeVisible()
  })
})

describe('the reader chooses who stands face to face', () => {
  test('another country, the other way round, and whoever stands on the other side', async () => {
    const screen = await show(auca, { components: ['governance'] })
    await screen.getByLabelText('Second side: who').selectOptions('nz')
    expect(view().pair).toEqual([{ actor: 'au' }, { actor: 'nz' }])
    await screen.getByRole('button', { name: 'Swap' }).click()
    expect(view().pair).toEqual([{ actor: 'nz' }, { actor: 'au' }])
    await screen.getByLabelText('First side: who').selectOptions('au')
    expect(view().pair).toEqual([{ actor: 'au' }, { actor: 'nz' }])
  })

  test('a day of its own for a side, and back', async () => {
    const screen = await show(auca, { components: ['governance'] })
    await screen.getByRole('button', { name: 'another day for the first side' }).click()
    await expect.element(screen.getByLabelText('First side: day')).toHaveFocus()
    await screen.getByLabelText('First side: day').fill('2012-12-31')
    expect(view().pair).toEqual([{ actor: 'au', asOf: '2012-12-31' }, { actor: 'ca' }])
    await expect
      .element(screen.getByText(/^The answers of Australia on 31 December 2012 and of Canada on 25 November 2026/))
      .toBeVisible()
    await screen.getByRole('button', { name: 'the view’s day for the first side' }).click()
    expect(view().pair).toEqual(auca)
    await expect.element(screen.getByRole('button', { name: 'another day for the first side' })).toHaveFocus()
  })

  test('one country on two days, which must not become the same', async () => {
    const screen = await show(auca, { components: ['governance'] })
    await screen.getByRole('button', { name: 'Australia, now and ten years before' }).click()
    await expect.element(screen.getByLabelText('First side: who')).toHaveFocus()
    expect(view().pair).toEqual([{ actor: 'au', asOf: '2016-11-25' }, { actor: 'au' }])
    await expect.element(screen.getByRole('heading', { name: 'Australia on two days' })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: /^the view’s day/ })).not.toBeInTheDocument()
    await expect.element(screen.getByRole('columnheader', { name: 'Who was first' })).not.toBeInTheDocument()
  })
})

test('positions stand face to face in words of the release day, instruments as of the day', async () => {
  const screen = await show([{ actor: 'gb' }, { actor: 'il' }], { components: ['crime'], asOf: '2016-09-01' })
  const positions = screen.getByRole('region', { name: 'Positions on Cybercrime and law enforcement' })
  await expect.element(positions).toHaveTextContent(/in words of 25 November 2026/)
  await screen.getByText(/^Instruments in force: United Kingdom/).click()
  const instruments = screen.getByRole('group').filter({ hasText: /^Instruments in force/ })
  const treaty = /^Convention on Cybercrime \(Budapest Convention/
  expect(instruments.getByRole('button', { name: treaty }).elements()).toHaveLength(2)
})

test('what the two did together is told apart: alone, with others, and after the day', async () => {
  const screen = await show([{ actor: 'gb' }, { actor: 'il' }], { components: ['crime'], asOf: '2021-12-31' })
  const alone = screen.getByRole('region', { name: 'Between the United Kingdom and Israel alone' })
  // The memorandum and its signing are one.
  expect(alone.getByRole('listitem').elements()).toHaveLength(2)
  const since = screen.getByRole('region', { name: 'Since then: after 31 December 2021' })
  await expect.element(since).toHaveTextContent(/28 April 2022/)
})

test('on a phone the two answers stay side by side', async () => {
  await page.viewport(360, 780)
  const screen = await show(auca, { components: ['critical-infrastructure'] })
  const row = screen.getByRole('row', { name: lawQuestion })
  const [one, other] = ['Australia', 'Canada'].map((name) =>
    row
      .getByRole('button', { name: new RegExp(`evidence of ${name}`) })
      .element()
      .getBoundingClientRect(),
  )
  expect(one!.top).toBe(other!.top)
  expect(other!.left - one!.left).toBeGreaterThan(120)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
})
