import { useState } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { dayNumberOf } from '../model/partialDate.ts'
import { defaultView } from '../view/view.ts'
import { timelineOf } from '../frame/timeline/items.ts'
import { Overview } from './Overview.tsx'

const { items } = timelineOf(matrix, record.milestones, defaultView(matrix))
const actorName = (id: string) => matrix.actors.find((actor) => actor.id === id)!.name
const onWindow = vi.fn<(from: number, to: number, run?: string) => void>()
const [from, to] = [dayNumberOf('2009-01-01'), dayNumberOf('2018-12-31')]

beforeEach(async () => {
  vi.clearAllMocks()
  await page.viewport(1280, 800)
})

function Harness() {
  const [window, setWindow] = useState({ from, to })
  return (
    <Overview
      items={items}
      stacked="actor"
      {...window}
      onWindow={(start, end, run) => {
        onWindow(start, end, run)
        setWindow({ from: start, to: end })
      }}
      actorName={actorName}
    />
  )
}

const slider = (name: string) => page.getByRole('slider', { name })
const lastWindow = () => onWindow.mock.lastCall!.slice(0, 2)

/** Drags a part of the brush by px, as a mouse or finger does; gives the events' run. */
function drag(name: string, by: number) {
  const element = slider(name).element()
  // Only pointers that there are can be captured.
  Object.assign(element, { setPointerCapture: () => undefined })
  const pointer = (type: string, clientX: number) =>
    element.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX }))
  pointer('pointerdown', 600)
  pointer('pointermove', 600 + by / 2)
  pointer('pointermove', 600 + by)
  pointer('pointerup', 600 + by)
}

/** Days of a px: the overview reaches from the first year to the last. */
const daysPerPx = () =>
  (dayNumberOf('2027-01-01') - dayNumberOf('1943-01-01')) / page.getByRole('region').element().clientWidth

describe('the brush', () => {
  test('says its days', async () => {
    await render(<Harness />)
    await expect.element(slider('Window from')).toHaveAttribute('aria-valuetext', '1 January 2009')
    await expect.element(slider('Window to')).toHaveAttribute('aria-valuetext', '31 December 2018')
  })

  test('is drawn longer and shorter at its ends, in one run', async () => {
    await render(<Harness />)
    drag('Window from', -100)
    expect(lastWindow()[0]).toBeCloseTo(from - 100 * daysPerPx(), 0)
    expect(lastWindow()[1]).toBe(to)
    expect(new Set(onWindow.mock.calls.map(([, , run]) => run)).size).toBe(1)
    drag('Window to', 5000)
    expect(lastWindow()[1]).toBe(dayNumberOf('2027-01-01'))
  })

  test('never turns inside out', async () => {
    await render(<Harness />)
    drag('Window from', 5000)
    const [start, end] = lastWindow() as [number, number]
    expect(end - start).toBe(28)
  })

  test('is moved as a whole', async () => {
    await render(<Harness />)
    drag('Window', -50)
    expect(lastWindow()[0]).toBeCloseTo(from - 50 * daysPerPx(), 0)
    expect(lastWindow()[1]).toBeCloseTo(to - 50 * daysPerPx(), 0)
  })

  test('is moved by keys', async () => {
    await render(<Harness />)
    ;(slider('Window to').element() as SVGElement).focus()
    await userEvent.keyboard('{PageDown}')
    expect(lastWindow()).toEqual([from, dayNumberOf('2017-12-31')])
    await userEvent.keyboard('{End}')
    expect(lastWindow()).toEqual([from, dayNumberOf('2027-01-01')])
    ;(slider('Window').element() as SVGElement).focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(lastWindow()[0]).toBe(dayNumberOf('2008-12-01'))
  })
})

test('the columns are told as a table too', async () => {
  const screen = await render(<Harness />)
  await expect.element(screen.getByText('Milestones per year, 1943 to 2026; most in 2018: 56')).toBeVisible()
  await screen.getByRole('button', { name: 'Counts per year' }).click()
  const row = screen.getByRole('row', { name: /^2018 56 / })
  await expect.element(row).toBeVisible()
})
