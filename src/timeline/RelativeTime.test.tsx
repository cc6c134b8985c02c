import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { endRun, startView, useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { RelativeTime } from './RelativeTime.tsx'

function show(change: Partial<View> = {}) {
  useViewState.setState({ view: { ...defaultView(matrix), ...change } })
  return render(<RelativeTime matrix={matrix} milestones={record.milestones} />)
}

const view = () => useViewState.getState().view
const report = record.milestones.find(({ id }) => id === 'intl-m-gge-3')!

beforeEach(() => {
  vi.spyOn(history, 'pushState').mockImplementation(() => {})
  vi.spyOn(history, 'replaceState').mockImplementation(() => {})
  startView(matrix)
})

afterEach(() => {
  endRun()
  vi.restoreAllMocks()
})

test('nothing is shown while time is that of the calendar', async () => {
  const screen = await show()
  await expect.element(screen.getByRole('heading')).not.toBeInTheDocument()
})

test('a zero that is not known is said, with the way back', async () => {
  const screen = await show({ zero: 'no-such' })
  await expect.element(screen.getByText(/^There is no milestone or question “no-such”/)).toBeVisible()
  await screen.getByRole('button', { name: 'Back to calendar time' }).click()
  expect(view().zero).toBeUndefined()
})

describe('around each country’s own first strategy', () => {
  const zero = { zero: 'gov-strategy' }
  const rowsOf = (table: Element) => [...table.querySelectorAll('tbody tr')].map((it) => it.textContent)

  test('the countries stand in the order of time, each with its day', async () => {
    const screen = await show(zero)
    const regions = screen
      .getByRole('group', { name: /^Years before and after/ })
      .getByRole('group')
      .elements()
    expect(regions.map((it) => it.ariaLabel?.split(',')[0])).toEqual([
      'Russia',
      'United States',
      'United Kingdom',
      'Australia',
      'Canada',
      'New Zealand',
      'Israel',
      'China',
    ])
    await expect
      .element(screen.getByRole('group', { name: /^United Kingdom,/ }).getByText('some day in June 2007'))
      .toBeVisible()
  })

  test('which came first in each country, the strategy or the CERT, and by how long, is told', async () => {
    const screen = await show(zero)
    const row = (country: RegExp) =>
      screen.getByRole('table', { name: 'Which came first in each country' }).getByRole('row', { name: country })
    await expect.element(row(/^Israel/)).toHaveTextContent(/7 August 2011.*15 February 2015.*3\.5 years earlier/)
    await expect.element(row(/^China/)).toHaveTextContent(/16\.1 to 16\.3 years later/)
    await expect.element(row(/^Russia/)).toHaveTextContent(/not by the release.*at least 26\.2 years earlier/)
  })

  test('any other question is compared', async () => {
    const screen = await show({ ...zero, actors: ['us', 'gb'] })
    await screen.getByRole('combobox', { name: 'with the first' }).selectOptions('cr-law')
    const table = screen.getByRole('table', { name: 'Which came first in each country' })
    await expect
      .element(table.getByRole('columnheader', { name: /Are offences against computer systems defined in law/ }))
      .toBeVisible()
    await expect.element(table.getByRole('row', { name: /^United Kingdom/ })).toHaveTextContent(/later$/)
  })

  test('pairs are sorted by country or by gap, in both directions', async () => {
    const screen = await show({ ...zero, actors: ['ru', 'us', 'cn'] })
    const pairs = screen.getByRole('table', { name: 'Pairs and gaps' })
    const byGap = [
      'Russia29 months earlierUnited States',
      'United States13.9 years earlierChina',
      'Russia16.3 years earlierChina',
    ]
    await expect.poll(() => rowsOf(pairs.element())).toEqual(byGap)
    await pairs.getByRole('button', { name: 'Was' }).click()
    await expect.poll(() => rowsOf(pairs.element())).toEqual(byGap.toReversed())
    await expect.element(pairs.getByRole('columnheader', { name: 'Was' })).toHaveAttribute('aria-sort', 'descending')
    await pairs.getByRole('button', { name: 'Country' }).click()
    await expect.poll(() => rowsOf(pairs.element()).at(-1)).toBe(byGap[1])
  })

  test('the link keeps how each small table is sorted, and the second question', async () => {
    const screen = await show({ ...zero, zeroWith: 'ci-law', actors: ['ru', 'us', 'cn'] })
    const within = screen.getByRole('table', { name: 'Which came first in each country' })
    await expect.element(within.getByRole('columnheader', { name: 'Infrastructure law: first full yes' })).toBeVisible()
    await within.getByRole('button', { name: 'Country' }).click()
    const pairs = screen.getByRole('table', { name: 'Pairs and gaps' })
    await pairs.getByRole('button', { name: 'Was' }).click()
    expect(view().firsts).toEqual([
      { by: 'within', descending: false },
      { by: 'lead', descending: true },
    ])
    await expect.poll(() => rowsOf(within.element()).map((row) => row.slice(0, 5))).toEqual(['China', 'Russi', 'Unite'])
    await screen.getByRole('combobox', { name: 'with the first' }).selectOptions('res-cert')
    expect(view().zeroWith).toBe('res-cert')
  })

  test('a date opens the evidence of its answer', async () => {
    const screen = await show(zero)
    await screen
      .getByRole('table', { name: 'In the order of time' })
      .getByRole('button', { name: /Israel/ })
      .click()
    expect(view().evidence).toBe('il.gov-strategy')
  })

  test('the marks are one tab stop, walked with the arrows, and Enter opens', async () => {
    const screen = await show({ ...zero, actors: ['us', 'gb'] })
    const strips = screen.getByRole('group', { name: /^Years before and after/ })
    await expect.poll(() => strips.getByRole('button').elements().length).toBeGreaterThan(10)
    const stops = strips
      .getByRole('button')
      .elements()
      .filter((it) => it.getAttribute('tabindex') === '0')
    expect(stops.length).toBe(1)
    ;(stops[0] as SVGElement).focus()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    expect(document.activeElement!.closest('[role=group]')!.ariaLabel).toMatch(/^United Kingdom,/)
    await userEvent.keyboard('{Home}{Enter}')
    expect(record.milestones.find(({ id }) => id === view().evidence)?.components).toContain('governance')
  })

  test('each mark says its day, how long before or after it was, what it is and of which kind', async () => {
    const screen = await show({ ...zero, actors: ['ru'] })
    await expect
      .element(
        screen.getByRole('button', { name: /^9 September 2000, the same day: .*, strategy, in the lane of Russia$/ }),
      )
      .toBeVisible()
  })

  test('a partial answer before the first full yes is told in both tables', async () => {
    const screen = await show({ zero: 'res-cert', actors: ['us', 'gb'] })
    for (const name of ['In the order of time', 'Which came first in each country']) {
      const row = screen.getByRole('table', { name }).getByRole('row', { name: /^United States/ })
      await expect.element(row).toHaveTextContent(/15 September 2003.*partly since .*1988/)
    }
  })

  test('what lies after the day is told and dimmed', async () => {
    const screen = await show({ ...zero, actors: ['cn', 'ru'], asOf: '2012-01-01' })
    await expect
      .element(screen.getByText(/What lies after 1 January 2012, the day that is shown, is dimmed/))
      .toBeVisible()
    const row = screen.getByRole('table', { name: 'In the order of time' }).getByRole('row', { name: /^China/ })
    await expect.element(row.getByRole('button')).toHaveTextContent('27 December 2016, after the day')
    await expect
      .poll(() => screen.getByRole('button', { name: /after the day shown, in the lane of China$/ }).length)
      .toBeGreaterThan(0)
    expect(screen.getByRole('button', { name: /^9 September 2000, the same day: .*, after the day/ }).length).toBe(0)
  })

  test('a bloc alone has no first of its own', async () => {
    const screen = await show({ ...zero, actors: ['fvey'] })
    await expect.element(screen.getByText(/^A bloc has no first of its own/)).toBeVisible()
    await expect.element(screen.getByRole('table')).not.toBeInTheDocument()
  })

  test('who had not begun is named', async () => {
    const screen = await show({ zero: 'res-cert', actors: ['ru', 'il'] })
    await expect.element(screen.getByText(/Not drawn: Russia\.$/)).toBeVisible()
  })
})

describe('around the experts’ report of 2013', () => {
  test('what happened is told in years before and after it, in every lane', async () => {
    const screen = await show({ zero: report.id })
    await expect.element(screen.getByRole('button', { name: report.title, exact: true })).toBeVisible()
    for (const { name } of matrix.actors) {
      await expect.element(screen.getByRole('group', { name: new RegExp(`^${name}, `) })).toBeVisible()
    }
  })

  test('the years to be seen are chosen, stand in the address’s window, and nothing else is drawn', async () => {
    const screen = await show({ zero: report.id, actors: ['us', 'ru'] })
    const marks = () =>
      screen
        .getByRole('group', { name: /^United States,/ })
        .getByRole('button')
        .elements().length
    await expect.poll(marks).toBeGreaterThan(0)
    const before = marks()
    const two = screen.getByRole('button', { name: '2 years either side' })
    await two.click()
    await expect.element(two).toHaveAttribute('aria-pressed', 'true')
    expect([view().from?.slice(0, 4), view().to?.slice(0, 4)]).toEqual(['2011', '2015'])
    await expect.poll(marks).toBeLessThan(before)
  })
})
