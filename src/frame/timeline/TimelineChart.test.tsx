import { useMemo, useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { dayNumberOf } from '../../model/partialDate.ts'
import { defaultView, type View } from '../../view/view.ts'
import { barsOf } from './bars.ts'
import { timelineOf } from './items.ts'
import { indexLanes } from './layout.ts'
import { TimelineChart } from './TimelineChart.tsx'

const { released } = matrix.dataset
const names = new Map(matrix.actors.map(({ id, name }) => [id, name]))
const actorName = (id: string) => names.get(id) ?? id

const onOpen = vi.fn<(id: string) => void>()
const onWindow = vi.fn<(from: number, to: number, run?: string) => void>()
const onAsOf = vi.fn<(day: string, run?: string) => void>()

beforeEach(async () => {
  vi.clearAllMocks()
  await page.viewport(1280, 900)
})

interface Given {
  readonly from?: string
  readonly to?: string
  readonly view?: Partial<View>
  readonly narrow?: boolean
  readonly bars?: boolean
}

const noChange = {}

/** The chart as the screen holds it: the window in whole days, the day and the opened record are the reader's. */
function Harness({ from = '2009-01-01', to = '2026-12-31', view = noChange, narrow = false, bars = false }: Given) {
  const [listed, setListed] = useState<string>()
  const [window, setWindow] = useState({ from: dayNumberOf(from), to: dayNumberOf(to) })
  const [asOf, setAsOf] = useState(view.asOf ?? released)
  const [evidence, setEvidence] = useState<string>()
  const [hovered, setHovered] = useState<string>()
  const index = useMemo(() => {
    const { lanes, items } = timelineOf(matrix, record.milestones, { ...defaultView(matrix), ...view, asOf })
    return indexLanes(lanes, items)
  }, [view, asOf])
  const barsByLane = useMemo(() => {
    if (!bars) return undefined
    const { items } = barsOf(matrix, record.documents, record.institutions, { ...defaultView(matrix), ...view, asOf })
    return new Map(index.lanes.map(({ lane: { id } }) => [id, items.filter(({ lanes }) => lanes.includes(id))]))
  }, [bars, view, asOf, index])
  return (
    <TimelineChart
      index={index}
      bars={barsByLane}
      lane={listed}
      onLane={setListed}
      {...window}
      onWindow={(start, end, run) => {
        onWindow(start, end, run)
        setWindow({ from: Math.round(start), to: Math.round(end) })
      }}
      asOf={asOf}
      released={released}
      onAsOf={(day, run) => {
        onAsOf(day, run)
        setAsOf(day)
      }}
      evidence={evidence}
      onOpen={(id) => {
        onOpen(id)
        setEvidence(id)
      }}
      hovered={hovered}
      onHover={setHovered}
      narrow={narrow}
      actorName={actorName}
    />
  )
}

const show = (given: Given = {}) => render(<Harness {...given} />)

const lane = (name: string) => page.getByRole('group', { name: new RegExp(`^${name}, \\d+ milestone`) })
const lastWindow = () => {
  const [from, to] = onWindow.mock.lastCall!
  return { from, to, days: to - from }
}
const focusedName = () => document.activeElement?.getAttribute('aria-label') ?? ''
const focusStop = () => document.querySelector<SVGElement>('svg[role="application"] [tabindex="0"]')!.focus()
const chartBox = () => document.querySelector('svg[role="application"]')!.getBoundingClientRect()

/** Only pointers that there are can be captured. */
function captureNothing(element: Element) {
  Object.assign(element, { setPointerCapture: () => undefined })
}

function wheel(init: WheelEventInit) {
  document
    .querySelector('svg[role="application"]')!
    .dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, clientY: chartBox().top + 50, ...init }))
}

describe('the analyst reads', () => {
  test('a lane for each actor, with each of its milestones as a mark or in a cluster', async () => {
    await show({ from: '1943-01-01', view: { actors: ['cn'] } })
    const chinas = record.milestones.filter(({ actor, actors }) => actor === 'cn' || actors?.includes('cn'))
    const marks = lane('China').getByRole('button').elements()
    const shown = marks.map((mark) => Number(/^(\d+) milestones/.exec(mark.getAttribute('aria-label')!)?.[1] ?? 1))
    expect(shown.reduce((sum, count) => sum + count, 0)).toBe(chinas.length)
  })

  test('date, actor, title, kind and place of a mark, and that a date is not exact', async () => {
    await show({ from: '2015-01-01', to: '2015-12-31', view: { actors: ['il'] } })
    await expect
      .element(lane('Israel').getByRole('button', { name: /^15 February 2015, Israel, Resolutions 2443 and 2444/ }))
      .toBeInTheDocument()
    await expect
      .element(lane('Israel').getByRole('button', { name: /^some day in March 2015, Israel, / }))
      .toBeInTheDocument()
  })

  test('one act in the lane of everyone who acted', async () => {
    await show({ from: '2011-06-01', to: '2011-12-31', view: { actors: ['ru', 'cn'] } })
    for (const actor of ['Russia', 'China', 'International']) {
      await expect.element(lane(actor).getByRole('button', { name: /China, Russia, Tajikistan/ })).toBeInTheDocument()
    }
  })
})

describe('the analyst moves in time', () => {
  test('by buttons: closer, further, earlier, later', async () => {
    const screen = await show()
    const before = dayNumberOf('2026-12-31') - dayNumberOf('2009-01-01')
    await screen.getByRole('button', { name: 'Zoom in' }).click()
    expect(lastWindow().days).toBeCloseTo(before / 1.5)
    await screen.getByRole('button', { name: 'Zoom out' }).click()
    expect(lastWindow().days).toBeCloseTo(before)
    await screen.getByRole('button', { name: 'Earlier' }).click()
    expect(lastWindow().from).toBeCloseTo(dayNumberOf('2009-01-01') - before / 2, 0)
    await screen.getByRole('button', { name: 'Later' }).click()
    expect(lastWindow().from).toBeCloseTo(dayNumberOf('2009-01-01'), 0)
  })

  test('to the whole span, since 2000, the last five years', async () => {
    const screen = await show()
    const whole = screen.getByRole('button', { name: 'Whole span' })
    await whole.click()
    expect(lastWindow().from).toBe(dayNumberOf('1943-01-01'))
    await expect.element(whole).toHaveAttribute('aria-pressed', 'true')
    await screen.getByRole('button', { name: 'Since 2000' }).click()
    expect(lastWindow().from).toBe(dayNumberOf('2000-01-01'))
    await screen.getByRole('button', { name: 'Last five years' }).click()
    expect(lastWindow()).toMatchObject({ from: dayNumberOf('2021-11-25'), to: dayNumberOf(released) })
  })

  test('to the two years around the event that is open', async () => {
    const screen = await show({ from: '2015-01-01', to: '2015-12-31', view: { actors: ['il'] } })
    await lane('Israel')
      .getByRole('button', { name: /Resolutions 2443/ })
      .click()
    await screen.getByRole('button', { name: 'Two years around the open event' }).click()
    expect(lastWindow().days).toBeCloseTo(730.5)
    expect((lastWindow().from + lastWindow().to) / 2).toBeCloseTo(dayNumberOf('2015-02-15'))
  })

  test('by Ctrl and wheel at the pointer, while a plain wheel scrolls the page', async () => {
    await show()
    const { left, width } = chartBox()
    const x = left + 152 + (width - 152) / 4
    wheel({ deltaY: 100, clientX: x })
    wheel({ deltaY: -200, ctrlKey: true, clientX: x })
    await expect.poll(() => onWindow.mock.calls.length).toBe(1)
    const before = { from: dayNumberOf('2009-01-01'), to: dayNumberOf('2026-12-31') }
    const day = before.from + (before.to - before.from) / 4
    const { from, days } = lastWindow()
    expect(days).toBeLessThan((before.to - before.from) * 0.8)
    expect(from + days / 4).toBeCloseTo(day, 0)
  })

  test('by Shift and wheel, many events making one step in a frame and one run', async () => {
    await show()
    for (let count = 0; count < 5; count++) wheel({ deltaY: -20, shiftKey: true })
    await expect.poll(() => onWindow.mock.calls.length).toBe(1)
    const { width } = chartBox()
    const before = dayNumberOf('2026-12-31') - dayNumberOf('2009-01-01')
    expect(dayNumberOf('2009-01-01') - lastWindow().from).toBeCloseTo((100 * before) / (width - 152), 0)
    const run = onWindow.mock.lastCall![2]
    wheel({ deltaY: -20, shiftKey: true })
    await expect.poll(() => onWindow.mock.calls.length).toBe(2)
    expect(onWindow.mock.lastCall![2]).toBe(run)
  })

  test('by dragging, which opens nothing', async () => {
    await show()
    const svg = document.querySelector('svg[role="application"]')!
    const { left, top } = chartBox()
    const mouse = (type: string, x: number) =>
      svg.dispatchEvent(
        new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: left + x, clientY: top + 20 }),
      )
    captureNothing(svg)
    mouse('pointerdown', 600)
    mouse('pointermove', 700)
    mouse('pointerup', 700)
    svg.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: left + 700, clientY: top + 20 }))
    const before = dayNumberOf('2026-12-31') - dayNumberOf('2009-01-01')
    const moved = dayNumberOf('2009-01-01') - lastWindow().from
    expect(moved).toBeCloseTo((100 * before) / (chartBox().width - 152), 0)
    expect(onOpen).not.toHaveBeenCalled()
  })

  test('never out of the record: neither by steps nor by the last mark of a lane', async () => {
    const screen = await show()
    const [first, last] = [dayNumberOf('1943-01-01'), dayNumberOf('2026-12-31')]
    for (let count = 0; count < 12; count++) await screen.getByRole('button', { name: 'Zoom out' }).click()
    expect(lastWindow()).toMatchObject({ from: first, to: last })
    const steps = onWindow.mock.calls.length
    await screen.getByRole('button', { name: 'Later' }).click()
    expect(onWindow).toHaveBeenCalledTimes(steps)
    await screen.getByRole('button', { name: 'Since 2000' }).click()
    focusStop()
    await userEvent.keyboard('{End}')
    expect(lastWindow().to).toBeLessThanOrEqual(last)
  })

  test('by two fingers, the days under them staying under them', async () => {
    await show()
    const svg = document.querySelector('svg[role="application"]')!
    const { left, top } = chartBox()
    captureNothing(svg)
    const finger = (type: string, pointerId: number, x: number) =>
      svg.dispatchEvent(
        new PointerEvent(type, {
          bubbles: true,
          pointerId,
          pointerType: 'touch',
          button: 0,
          clientX: left + x,
          clientY: top + 20,
        }),
      )
    finger('pointerdown', 1, 500)
    finger('pointerdown', 2, 700)
    finger('pointermove', 1, 400)
    finger('pointermove', 2, 800)
    finger('pointerup', 1, 400)
    const before = dayNumberOf('2026-12-31') - dayNumberOf('2009-01-01')
    expect(lastWindow().days).toBeCloseTo(before / 2, 0)
  })

  test('slowly and closely without trembling: fractions of days hold although the address bears whole ones', async () => {
    await show({ from: '2015-01-01', to: '2015-01-20' })
    const { left, width } = chartBox()
    for (let count = 1; count <= 4; count++) {
      wheel({ deltaY: -3, ctrlKey: true, clientX: left + 152 + (width - 152) / 2 })
      await expect.poll(() => onWindow.mock.calls.length).toBe(count)
    }
    expect(lastWindow().days).toBeCloseTo(19 * Math.exp(-0.12), 3)
  })
})

describe('the analyst opens', () => {
  test('a mark, which then is the current one and the tab stop', async () => {
    await show({ from: '2015-01-01', to: '2015-12-31', view: { actors: ['il'] } })
    const mark = lane('Israel').getByRole('button', { name: /Resolutions 2443/ })
    await mark.click()
    expect(onOpen).toHaveBeenLastCalledWith('il-ms-res2443-2444')
    await expect.element(mark).toHaveAttribute('aria-current', 'true')
    await expect.element(mark).toHaveFocus()
    await expect.element(page.getByText(/15 February 2015 · Israel · strategy/)).toBeInTheDocument()
  })

  test('a cluster by a press: the window closes in on what it stands for', async () => {
    await show()
    const cluster = lane('United Kingdom')
      .getByRole('button', { name: /^\d+ milestones in the lane of the United Kingdom between/ })
      .first()
    await cluster.click()
    expect(onWindow).toHaveBeenCalledTimes(1)
    expect(lastWindow().days).toBeLessThan(400)
    expect(onOpen).not.toHaveBeenCalled()
  })

  test('a cluster by Enter: a list, from which an event is opened', async () => {
    const screen = await show()
    const cluster = lane('United Kingdom')
      .getByRole('button', { name: /^\d+ milestones in the lane of the United Kingdom between/ })
      .first()
    await cluster.click()
    await screen.getByRole('button', { name: 'Whole span' }).click()
    focusStop()
    expect(focusedName()).toMatch(/^\d+ milestones/)
    await userEvent.keyboard('{Enter}')
    const list = screen.getByRole('dialog', { name: /milestones here/ })
    await expect.element(list).toBeVisible()
    await list.getByRole('listitem').first().getByRole('button').click()
    expect(onOpen).toHaveBeenCalledTimes(1)
    await expect.element(list).not.toBeInTheDocument()
  })

  test('a list, and closes it by Escape: the focus returns to the cluster', async () => {
    const screen = await show()
    await lane('United Kingdom')
      .getByRole('button', { name: /^\d+ milestones in the lane of the United Kingdom between/ })
      .first()
      .click()
    await screen.getByRole('button', { name: 'Whole span' }).click()
    focusStop()
    const name = focusedName()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('dialog')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument()
    expect(focusedName()).toBe(name)
  })
})

describe('by keyboard', () => {
  const start = { from: '2015-01-01', to: '2016-12-31', view: { actors: ['il', 'cn'] } } as const

  test('the marks are one tab stop', async () => {
    await show(start)
    expect(document.querySelectorAll('svg[role="application"] [tabindex="0"]')).toHaveLength(1)
  })

  test('left and right go by time and tell an empty stretch, Home and End to the ends', async () => {
    await show({ ...start, view: { actors: ['il'] } })
    focusStop()
    await userEvent.keyboard('{Home}')
    expect(focusedName()).toMatch(/, 1 of \d+$/)
    await userEvent.keyboard('{ArrowRight}')
    expect(focusedName()).toMatch(/^nothing for \w+ years, .*, 2 of \d+$/)
    await userEvent.keyboard('{ArrowLeft}')
    expect(focusedName()).toMatch(/, 1 of \d+$/)
    await userEvent.keyboard('{End}')
    expect(focusedName()).toMatch(/^(?!nothing).* (\d+) of \1$/)
  })

  test('what one goes to comes into sight', async () => {
    await show({ ...start, view: { actors: ['il'] } })
    focusStop()
    await userEvent.keyboard('{Home}')
    const { from, to } = lastWindow()
    const first = dayNumberOf('1974-01-01')
    expect(from).toBeLessThanOrEqual(first)
    expect(to).toBeGreaterThan(first)
  })

  test('up and down go to the nearest in time of the next lane', async () => {
    await show(start)
    focusStop()
    await userEvent.keyboard('resolutions')
    expect(focusedName()).toMatch(/^15 February 2015, Israel, Resolutions 2443/)
    await userEvent.keyboard('{ArrowDown}')
    expect(focusedName()).toMatch(/(February|March) 2015, China, /)
    await userEvent.keyboard('{ArrowUp}')
    expect(focusedName()).toMatch(/2015, Israel, /)
  })

  test('Page keys go by ten marks', async () => {
    await show({ from: '2015-01-01', to: '2015-12-31', view: { actors: ['nz'] } })
    focusStop()
    await userEvent.keyboard('{Home}{PageDown}')
    const far = focusedName()
    await userEvent.keyboard('{Home}')
    for (let count = 0; count < 10; count++) await userEvent.keyboard('{ArrowRight}')
    expect(focusedName().replace(/^nothing for \w+ years, /, '')).toBe(far.replace(/^nothing for \w+ years, /, ''))
  })

  test('Enter opens, and a title is found by typing it', async () => {
    await show(start)
    focusStop()
    await userEvent.keyboard('resolutions 2443')
    await userEvent.keyboard('{Enter}')
    expect(onOpen).toHaveBeenLastCalledWith('il-ms-res2443-2444')
  })

  test('what stands in a lane is read in the order of time, the tab stop at its place', async () => {
    await show({ ...start, view: { actors: ['il'] } })
    focusStop()
    await userEvent.keyboard('resolutions')
    const names = lane('Israel')
      .getByRole('button')
      .elements()
      .map((mark) => mark.getAttribute('aria-label')!)
    expect(names[names.indexOf(focusedName())]).toMatch(/^15 February 2015/)
    const places = names.map((name) => Number(/(\d+)(?: to \d+)? of \d+(?: in the lane .*)?$/.exec(name)![1]))
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('the focus survives zooming out into a cluster and back', async () => {
    await show(start)
    focusStop()
    await userEvent.keyboard('banking')
    const element = document.activeElement
    const name = focusedName()
    for (let count = 0; count < 10; count++) await userEvent.keyboard('-')
    expect(document.activeElement).toBe(element)
    expect(focusedName()).toMatch(/^\d+ milestones/)
    for (let count = 0; count < 10; count++) await userEvent.keyboard('+')
    expect(document.activeElement).toBe(element)
    expect(focusedName()).toBe(name)
  })

  test('the focus survives a filter, and goes to the nearest in time when its mark is gone', async () => {
    const screen = await show(start)
    focusStop()
    await userEvent.keyboard('resolutions')
    const name = focusedName()
    await screen.rerender(<Harness {...start} view={{ actors: ['il'], kind: ['strategy'] }} />)
    expect(focusedName().replace(/\d+ of \d+$/, '')).toBe(name.replace(/\d+ of \d+$/, ''))
    await screen.rerender(<Harness {...start} view={{ actors: ['il'], kind: ['law'] }} />)
    await expect.poll(focusedName).toMatch(/Israel, .*, law, /)
  })
})

describe('instruments as bars, by keyboard', () => {
  const start = {
    from: '2010-01-01',
    to: '2018-12-31',
    view: { actors: ['ru'], asOf: '2016-01-01' },
    bars: true,
  } as const

  test('are the same tab stop as the marks: down to them, by time along them, up again', async () => {
    await show(start)
    expect(document.querySelectorAll('svg[role="application"] [tabindex="0"]')).toHaveLength(1)
    focusStop()
    const mark = focusedName()
    await userEvent.keyboard('{ArrowDown}')
    expect(focusedName()).toMatch(/on 1 January 2016: .*; instrument \d+ of \d+$/)
    await userEvent.keyboard('{Home}')
    expect(focusedName()).toMatch(/; instrument 1 of \d+$/)
    await userEvent.keyboard('{ArrowRight}')
    expect(focusedName()).toMatch(/; instrument 2 of \d+$/)
    await userEvent.keyboard('{Enter}')
    expect(onOpen).toHaveBeenLastCalledWith(document.activeElement!.getAttribute('data-item'))
    await userEvent.keyboard('{ArrowUp}')
    expect(focusedName()).toMatch(/Russia/)
    expect(mark).toMatch(/Russia/)
  })

  // A press for each of them: a busy machine takes its time.
  test('all of them, whether or not there is room for them', { timeout: 60_000 }, async () => {
    await show({ ...start, view: { asOf: '2016-01-01' } })
    focusStop()
    await userEvent.keyboard('{ArrowDown}{Home}')
    const many = Number(/of (\d+)$/.exec(focusedName())![1])
    const ids = new Set<string>()
    for (let step = 0; step < many; step++) {
      ids.add(document.activeElement!.getAttribute('data-item')!)
      await userEvent.keyboard('{ArrowRight}')
    }
    expect(ids.size).toBe(many)
    expect(focusedName()).toMatch(new RegExp(`instrument ${many} of ${many}$`))
  })

  test('a title is found by typing it', async () => {
    await show(start)
    focusStop()
    await userEvent.keyboard('federal law 152')
    expect(focusedName()).toMatch(/^Federal Law 152-FZ/)
  })
})

test('eight countries with all their instruments stay readable: a few rows each, and how many more there are', async () => {
  const screen = await show({ from: '1990-01-01', to: '2026-12-31', bars: true })
  expect(chartBox().height).toBeLessThan(2200)
  expect(screen.getByRole('button', { name: /^\+ \d+ more in these years$/ }).elements().length).toBeGreaterThan(7)
})

test('what has no room is listed with what it is on the day, and its lane gets all its rows', async () => {
  const screen = await show({ bars: true, view: { actors: ['il', 'gb', 'ru', 'cn', 'us'], asOf: '2016-01-01' } })
  const group = () => screen.getByRole('group', { name: /^Instruments of Israel/ })
  const drawn = () => group().getByRole('button', { name: /;|,/ }).elements().length
  const before = drawn()
  await group()
    .getByText(/^\+ \d+ more in these years$/)
    .click()
  const list = screen.getByRole('dialog', { name: /more instruments here$/ })
  await expect.element(list.getByText(/· in force on the day$/).first()).toBeVisible()
  await expect.element(list.getByText(/· at work on the day$/).first()).toBeVisible()
  await list.getByRole('button', { name: 'Show all rows of this lane' }).click()
  await expect.element(group().getByText(/more in these years/)).not.toBeInTheDocument()
  expect(drawn()).toBeGreaterThan(before)
  await group().getByText('− show fewer rows').click()
  await expect.element(group().getByText(/^\+ \d+ more in these years$/)).toBeVisible()
})

test('the bars have a legend while there are bars, and colours while lanes are not countries', async () => {
  const screen = await show({ bars: true, view: { lanes: 'kind' } })
  const legend = screen.getByRole('list', { name: 'Legend' })
  await expect.element(legend.getByText('adopted, not in force')).toBeVisible()
  await expect.element(legend.getByText('New Zealand')).toBeVisible()
  await screen.rerender(<Harness />)
  await expect.element(legend.getByText('adopted, not in force')).not.toBeInTheDocument()
  await expect.element(legend.getByText('New Zealand')).not.toBeInTheDocument()
})

test('what the window leaves out is said', async () => {
  const screen = await show({ from: '1990-01-01', to: '2026-12-31' })
  const before = record.milestones.filter(({ date }) => date < '1990').length
  await expect.element(screen.getByText(`${before} milestones lie before 1990.`)).toBeVisible()
})

describe('the as-of cursor', () => {
  test('is moved by keys: a month, a year, the ends', async () => {
    const screen = await show({ view: { asOf: '2016-06-30' } })
    const cursor = screen.getByRole('slider', { name: 'As of' })
    await expect.element(cursor).toHaveAttribute('aria-valuetext', '30 June 2016')
    ;(cursor.element() as SVGElement).focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onAsOf.mock.lastCall![0]).toBe('2016-07-30')
    await userEvent.keyboard('{PageDown}')
    expect(onAsOf.mock.lastCall![0]).toBe('2015-07-30')
    await userEvent.keyboard('{End}')
    expect(onAsOf.mock.lastCall![0]).toBe(released)
  })

  test('is dragged on the axis, in one run, and never beyond the release', async () => {
    const screen = await show({ view: { asOf: '2016-06-30' } })
    const cursor = screen.getByRole('slider', { name: 'As of' }).element()
    captureNothing(cursor)
    const mouse = (type: string, clientX: number) =>
      cursor.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX }))
    mouse('pointerdown', 500)
    mouse('pointermove', 560)
    mouse('pointermove', 620)
    expect(new Set(onAsOf.mock.calls.map(([, run]) => run)).size).toBe(1)
    expect(onAsOf.mock.lastCall![0]).toMatch(/^2018-/)
    mouse('pointermove', 5000)
    expect(onAsOf.mock.lastCall![0]).toBe(released)
    mouse('pointerup', 5000)
  })
})

describe('on a phone', () => {
  beforeEach(async () => {
    await page.viewport(360, 800)
  })

  test('time runs down in years, each milestone once, and what is later than the day is told', async () => {
    const screen = await show({ from: '2015-01-01', to: '2016-12-31', narrow: true, view: { asOf: '2015-12-31' } })
    await expect.element(screen.getByRole('heading', { name: '2015' })).toBeVisible()
    await expect.element(screen.getByText('as of 31 December 2015; what follows is later')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: /Fourth UN expert group/ }).elements()).toHaveLength(1)
    await screen.getByRole('button', { name: /Resolutions 2443/ }).click()
    expect(onOpen).toHaveBeenLastCalledWith('il-ms-res2443-2444')
  })
})

test('a phone lists one lane, or all merged', async () => {
  await page.viewport(360, 800)
  const screen = await show({ from: '2015-01-01', to: '2016-12-31', narrow: true })
  const listed = () => document.querySelectorAll('section[aria-label="Timeline"] section li').length
  await expect.poll(listed).toBeGreaterThan(20)
  const all = listed()
  await screen.getByRole('combobox', { name: 'Lane' }).selectOptions('Israel')
  const israels = record.milestones.filter(
    ({ actor, actors, date }) => (actor === 'il' || actors?.includes('il')) && /^201[56]/.test(date),
  )
  await expect.poll(listed).toBe(israels.length)
  await screen.getByRole('combobox', { name: 'Lane' }).selectOptions('all, merged')
  await expect.poll(listed).toBe(all)
})

describe('bad input is drawn too', () => {
  test('a window without events says so in each lane', async () => {
    await show({ from: '0001-01-01', to: '0100-01-01', view: { actors: ['il'] } })
    await expect.element(page.getByText(/^none here, \d+ after$/).first()).toBeVisible()
  })

  test('all the years that can be written', async () => {
    await show({ from: '0001-01-01', to: '9999-12-31', view: { actors: ['il'] } })
    await expect.element(lane('Israel').getByRole('button').first()).toBeInTheDocument()
  })

  test('a filter that nothing passes', async () => {
    const screen = await show({ view: { q: 'no such words anywhere' } })
    await expect.element(screen.getByRole('application')).toBeInTheDocument()
    expect(screen.getByRole('application').getByRole('button').elements()).toHaveLength(0)
  })
})
