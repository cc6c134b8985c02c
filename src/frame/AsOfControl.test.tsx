import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { recordMatrix } from '../dataset/recordForTests.ts'
import { endRun, startView, useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { AsOfControl } from './AsOfControl.tsx'

const { released } = recordMatrix.dataset

/** Whether Russia blocks sites without a court: its only change is on 1 November 2012. */
const russianBlocking = { actors: ['ru'], q: 'prior court decision' }
/** The same for Israel and China. */
const blocking = { actors: ['il', 'cn'], q: 'prior court decision' }
const blockingDays = ['1996-08-01', '1996-08-31', '1997-12-30', '2010-08-01', '2010-08-31', '2012-04-02', '2023-10-20']

function show(change: Partial<View> = {}) {
  useViewState.setState({ view: { ...defaultView(recordMatrix), ...change } })
  return render(<AsOfControl matrix={recordMatrix} />)
}

const asOf = () => useViewState.getState().view.asOf

/** The history is watched, and kept from the address under which the tests run. */
beforeEach(() => {
  vi.spyOn(history, 'pushState').mockImplementation(() => {})
  vi.spyOn(history, 'replaceState').mockImplementation(() => {})
  startView(recordMatrix)
})

afterEach(() => {
  endRun()
  vi.restoreAllMocks()
  vi.useRealTimers()
})

describe('stepping from change to change', () => {
  test('the buttons say the day to which they lead', async () => {
    const screen = await show({ ...russianBlocking, asOf: '2012-12-31' })
    await expect.element(screen.getByRole('button', { name: 'Previous change, 1 November 2012' })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Next change, there is none' })).toBeVisible()
  })

  test('a press leads there, and at the end the button stays where it is and does nothing', async () => {
    const screen = await show({ ...russianBlocking, asOf: '2012-01-01' })
    await screen.getByRole('button', { name: 'Next change, 1 November 2012' }).click()
    expect(asOf()).toBe('2012-11-01')
    const button = screen.getByRole('button', { name: 'Next change, there is none' })
    await expect.element(button).toHaveFocus()
    await expect.element(button).toHaveAttribute('aria-disabled', 'true')
    await userEvent.keyboard('{Enter}')
    expect(asOf()).toBe('2012-11-01')
  })

  test('works with the keyboard alone', async () => {
    const screen = await show({ ...russianBlocking, asOf: '2012-12-31' })
    await userEvent.keyboard('{Tab}')
    await expect.element(screen.getByRole('button', { name: /^Previous change/ })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(asOf()).toBe('2012-11-01')
  })

  test('follows who and what is shown', async () => {
    const screen = await show({ ...russianBlocking, asOf: '2026-01-01' })
    await expect.element(screen.getByRole('button', { name: 'Previous change, 1 November 2012' })).toBeVisible()
    useViewState.setState({ view: { ...useViewState.getState().view, q: '' } })
    await expect.element(screen.getByRole('button', { name: /^Previous change, .* 202\d$/ })).toBeVisible()
  })
})

describe('the slider', () => {
  test('says the day in words', async () => {
    const screen = await show({ asOf: '2012-11-01' })
    await expect
      .element(screen.getByRole('slider', { name: 'As of' }))
      .toHaveAttribute('aria-valuetext', '1 November 2012')
  })

  test('goes by months, years and to the ends with its keys, and no further', async () => {
    const screen = await show({ ...blocking, asOf: '2012-03-31' })
    screen.getByRole('slider', { name: 'As of' }).element().focus()
    const days: string[] = []
    for (const key of 'ArrowLeft ArrowRight ArrowDown ArrowUp PageUp PageDown Home ArrowLeft End ArrowRight'.split(
      ' ',
    )) {
      await userEvent.keyboard(`{${key}}`)
      days.push(asOf())
    }
    expect(days).toEqual([
      '2012-02-29',
      '2012-03-29',
      '2012-02-29',
      '2012-03-29',
      '2013-03-29',
      '2012-03-29',
      '1996-08-01',
      '1996-08-01',
      released,
      released,
    ])
  })

  test('leaves the keys alone with which the browser goes back', async () => {
    const screen = await show({ asOf: '2012-03-31' })
    const back = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true })
    screen.getByRole('slider', { name: 'As of' }).element().dispatchEvent(back)
    expect(back.defaultPrevented).toBe(false)
    expect(asOf()).toBe('2012-03-31')
  })

  test('on a day before the first change stands at its start, and goes no further back', async () => {
    const screen = await show({ ...russianBlocking, asOf: '1950-05-05' })
    const slider = screen.getByRole('slider', { name: 'As of' })
    await expect.element(slider).toHaveAttribute('aria-valuetext', '5 May 1950')
    await expect.element(slider).toHaveValue('0')
    slider.element().focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(asOf()).toBe('1950-05-05')
    await userEvent.keyboard('{ArrowRight}')
    expect(asOf()).toBe('1950-06-05')
  })

  test('follows a press on the track', async () => {
    const screen = await show(blocking)
    const slider = screen.getByRole('slider', { name: 'As of' })
    const { width } = slider.element().getBoundingClientRect()
    await slider.click({ position: { x: width / 2, y: 15 } })
    // Half way between 1 August 1996 and 25 November 2026.
    expect(asOf().slice(0, 4)).toBe('2011')
  })

  test('dragged from end to end makes one entry of the history', async () => {
    const screen = await show(blocking)
    const slider = screen.getByRole('slider', { name: 'As of' })
    const { width } = slider.element().getBoundingClientRect()
    await userEvent.dragAndDrop(slider, slider, {
      sourcePosition: { x: width - 12, y: 15 },
      targetPosition: { x: 12, y: 15 },
      steps: 10,
    })
    expect(asOf()).toBe('1996-08-01')
    expect(history.pushState).toHaveBeenCalledTimes(1)
    await slider.click({ position: { x: width / 2, y: 15 } })
    expect(history.pushState).toHaveBeenCalledTimes(2)
  })

  test('held on a key makes one entry, and the next key another', async () => {
    const screen = await show(blocking)
    screen.getByRole('slider', { name: 'As of' }).element().focus()
    await userEvent.keyboard('{ArrowLeft>5/}')
    expect(asOf()).toBe('2026-06-25')
    expect(history.pushState).toHaveBeenCalledTimes(1)
    await userEvent.keyboard('{ArrowLeft}')
    expect(history.pushState).toHaveBeenCalledTimes(2)
  })

  test('says that early time is drawn shorter, where it is', async () => {
    const screen = await show()
    await expect
      .element(screen.getByRole('slider', { name: 'As of' }))
      .toHaveAccessibleDescription(/^The time before 19\d\d is drawn shorter\.$/)
    useViewState.setState({ view: { ...useViewState.getState().view, ...blocking } })
    await expect.element(screen.getByRole('slider', { name: 'As of' })).toHaveAccessibleDescription('')
  })

  test('stands and moves where nothing is shown that could change', async () => {
    const screen = await show({ q: 'no question has these words' })
    await expect.element(screen.getByRole('button', { name: 'Previous change, there is none' })).toBeVisible()
    screen.getByRole('slider', { name: 'As of' }).element().focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(asOf()).toBe('2026-10-25')
    await screen.getByRole('button', { name: 'Play the changes' }).click({ force: true })
    expect(asOf()).toBe('2026-10-25')
  })
})

describe('the day field', () => {
  test('shows the day, and leads to a day that is typed', async () => {
    const screen = await show({ asOf: '2012-11-01' })
    const field = screen.getByLabelText('Day', { exact: true })
    await expect.element(field).toHaveValue('2012-11-01')
    await field.fill('2015-06-30')
    expect(asOf()).toBe('2015-06-30')
    useViewState.setState({ view: { ...useViewState.getState().view, asOf: '1999-12-31' } })
    await expect.element(field).toHaveValue('1999-12-31')
  })

  test('names a day after the release, keeps it as it was typed and shows what was shown', async () => {
    const screen = await show({ asOf: '2012-11-01' })
    const field = screen.getByLabelText('Day', { exact: true })
    await field.fill('2030-05-05')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent(
        '5 May 2030 lies after the dataset’s release on 25 November 2026. The 1 November 2012 is still shown.',
      )
    await expect.element(field).toHaveValue('2030-05-05')
    expect(asOf()).toBe('2012-11-01')
    await field.fill('2020-05-05')
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
    expect(asOf()).toBe('2020-05-05')
  })

  test('names a day that no calendar has, once it is typed', async () => {
    const screen = await show({ asOf: '2012-03-01' })
    const field = screen.getByLabelText('Day', { exact: true })
    await typeDay(field.element(), '02312012')
    await userEvent.keyboard('{Enter}')
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('That is no whole day of the calendar. The 3 February 2012 is still shown.')
    await expect.element(field).toHaveAttribute('aria-invalid', 'true')
    await typeDay(field.element(), '02292012')
    expect(asOf()).toBe('2012-02-29')
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
  })

  test('does not run off to the year 2 while 2012 is being typed', async () => {
    const seen: string[] = []
    const screen = await show({ asOf: '2020-03-01' })
    const stop = useViewState.subscribe(() => seen.push(asOf()))
    await typeDay(screen.getByLabelText('Day', { exact: true }).element(), '11012012')
    stop()
    expect(asOf()).toBe('2012-11-01')
    expect(seen.filter((day) => day < '2012')).toEqual([])
  })

  test('names a year that stays too short when the reader leaves', async () => {
    const screen = await show({ asOf: '2012-03-01' })
    await typeDay(screen.getByLabelText('Day', { exact: true }).element(), '11010201')
    await screen
      .getByRole('button', { name: /^Next change/ })
      .element()
      .focus()
    await expect.element(screen.getByRole('alert')).toHaveTextContent(/^The year needs four digits\./)
  })
})

/** Types month, day and year one after the other, as the field of an American browser takes them. */
async function typeDay(field: Element, digits: string) {
  ;(field as HTMLElement).blur()
  ;(field as HTMLElement).focus()
  await userEvent.keyboard(digits)
}

describe('playing', () => {
  function play() {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    return show({ ...blocking, asOf: '1990-01-01' })
  }

  test('steps from change to change twice a second and ends at the last', async () => {
    const screen = await play()
    await screen.getByRole('button', { name: 'Play the changes' }).click()
    const days = [asOf()]
    await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeVisible()
    while (days.length < 3) {
      vi.advanceTimersByTime(500)
      days.push(asOf())
    }
    expect(days).toEqual(blockingDays.slice(0, 3))
    vi.advanceTimersByTime(499)
    expect(asOf()).toBe(days[2])
    vi.advanceTimersByTime(60_000)
    expect(asOf()).toBe(blockingDays.at(-1))
    await expect.element(screen.getByRole('button', { name: 'Play the changes' })).toBeVisible()
  })

  test('starts again from the first change when it is at the end', async () => {
    const screen = await play()
    useViewState.setState({ view: { ...useViewState.getState().view, asOf: released } })
    await screen.getByRole('button', { name: 'Play the changes' }).click()
    expect(asOf()).toBe(blockingDays[0])
  })

  test('pauses where it is on a second press, and with the keyboard', async () => {
    const screen = await play()
    screen.getByRole('button', { name: 'Play the changes' }).element().focus()
    await userEvent.keyboard(' ')
    vi.advanceTimersByTime(500)
    expect(asOf()).toBe(blockingDays[1])
    await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeVisible()
    await userEvent.keyboard(' ')
    await expect.element(screen.getByRole('button', { name: 'Play the changes' })).toBeVisible()
    vi.advanceTimersByTime(5000)
    expect(asOf()).toBe(blockingDays[1])
  })

  /** Back to a view from which much is still to come. */
  function goBack() {
    window.dispatchEvent(new PopStateEvent('popstate'))
    useViewState.setState({ view: { ...defaultView(recordMatrix), ...blocking, asOf: '1990-01-01' } })
  }

  test.for([
    ['a press elsewhere', () => userEvent.click(document.body)],
    ['a key elsewhere', () => userEvent.keyboard('{Tab}x')],
    ['the way back in the history', goBack],
  ] as const)('pauses at %s', async ([, interact]) => {
    const screen = await play()
    await screen.getByRole('button', { name: 'Play the changes' }).click()
    await interact()
    const day = asOf()
    vi.advanceTimersByTime(5000)
    expect(asOf()).toBe(day)
    await expect.element(screen.getByRole('button', { name: 'Play the changes' })).toBeVisible()
  })

  test('is one entry of the history, and what follows another', async () => {
    const screen = await play()
    await screen.getByRole('button', { name: 'Play the changes' }).click()
    vi.advanceTimersByTime(60_000)
    await expect.element(screen.getByRole('button', { name: 'Play the changes' })).toBeVisible()
    expect(history.pushState).toHaveBeenCalledTimes(1)
    await screen.getByRole('button', { name: 'Play the changes' }).click()
    expect(history.pushState).toHaveBeenCalledTimes(2)
  })
})

test('the way back to the release day is there when another day is shown, and hands the focus to the slider', async () => {
  const screen = await show({ asOf: '2012-11-01' })
  await screen.getByRole('button', { name: 'Release day' }).click()
  expect(asOf()).toBe(released)
  await expect.element(screen.getByRole('slider', { name: 'As of' })).toHaveFocus()
  await expect.element(screen.getByRole('button', { name: 'Release day' })).not.toBeInTheDocument()
})
