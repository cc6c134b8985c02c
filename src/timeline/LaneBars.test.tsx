import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { dayNumberOf } from '../model/partialDate.ts'
import { defaultView, type View } from '../view/view.ts'
import { barsOf, packBars } from './bars.ts'
import { LaneBars } from './LaneBars.tsx'

const open = vi.fn<(id: string) => void>()

function barsOfLane(lane: string, change: Partial<View> = {}) {
  const view = { ...defaultView(matrix), ...change }
  return packBars(
    barsOf(matrix, record.documents, record.institutions, view).items.filter((it) => it.lanes.includes(lane)),
  )
}

function Lane({
  bars,
  from = '1990-01-01',
  to = '2026-11-25',
}: {
  bars: ReturnType<typeof packBars>
  from?: string
  to?: string
}) {
  const [hovered, setHovered] = useState<string>()
  const scale = { from: dayNumberOf(from), to: dayNumberOf(to), width: 900 }
  return (
    <svg width="900" height="1600">
      <LaneBars bars={bars} scale={scale} evidence={undefined} onOpen={open} hovered={hovered} onHover={setHovered} />
    </svg>
  )
}

const bar = (screen: Awaited<ReturnType<typeof render>>, name: RegExp) => screen.getByRole('button', { name })

test('each bar says what it is, from when to when it held, and what it was on the day', async () => {
  const screen = await render(<Lane bars={barsOfLane('il', { asOf: '2016-06-30' })} />)
  await expect
    .element(bar(screen, /^Convention on Cybercrime.*treaty/))
    .toHaveAccessibleName(/in force from 1 September 2016; on 30 June 2016: not yet in force$/)
  await expect
    .element(bar(screen, /^National Cyber Bureau/))
    .toHaveAccessibleName(
      /institution, founded on 1 January 2012, closed or merged on some day in 2018; on 30 June 2016: in force$/,
    )
})

test('a draft, a pending text and an assumed start are said', async () => {
  const screen = await render(<Lane bars={barsOfLane('intl')} />)
  await expect
    .element(bar(screen, /United Nations Convention against Cybercrime/))
    .toHaveAccessibleName(/adopted on 24 December 2024, not yet in force at the release$/)
  await screen.rerender(<Lane bars={barsOfLane('cn')} />)
  await expect
    .element(bar(screen, /United Nations Convention against Cybercrime/))
    .toHaveAccessibleName(/signed on 25 October 2025, not yet in force at the release$/)
  await screen.rerender(<Lane bars={barsOfLane('il')} />)
  await expect
    .element(bar(screen, /, bill, proposed on 20 June 2018, lapsed on some day in February 2021$/))
    .toBeVisible()
  expect(screen.getByRole('button', { name: /\(start assumed\)/ }).elements().length).toBeGreaterThan(0)
})

test('a press opens the record, by mouse and by keyboard', async () => {
  const screen = await render(<Lane bars={barsOfLane('il')} />)
  await bar(screen, /^National Cyber Bureau/).click({ force: true })
  expect(open).toHaveBeenLastCalledWith('il-ncb')
  const first = document.activeElement
  await userEvent.keyboard('{ArrowRight}{Enter}')
  expect(document.activeElement).not.toBe(first)
  expect(open).toHaveBeenLastCalledWith(document.activeElement!.getAttribute('data-item'))
})

test('the bars are one tab stop, and the arrows go by time and by row', async () => {
  const screen = await render(<Lane bars={barsOfLane('il')} />)
  const stops = screen
    .getByRole('button')
    .elements()
    .filter((it) => it.getAttribute('tabindex') === '0')
  expect(stops.length).toBe(1)
  await userEvent.keyboard('{Tab}{End}')
  const top = () => document.activeElement!.getBoundingClientRect().top
  const before = top()
  await userEvent.keyboard('{ArrowUp}')
  expect(top()).toBeLessThan(before)
  await userEvent.keyboard('{ArrowDown}')
  expect(top()).toBeCloseTo(before, -1)
})

test('whoever looks at one of a chain sees all of it lit', async () => {
  const screen = await render(<Lane bars={barsOfLane('gb')} />)
  const isLit = (name: RegExp) => bar(screen, name).element().getAttribute('data-lit')
  await bar(screen, /^CERT-UK/).hover({ force: true })
  await expect.poll(() => isLit(/^National Cyber Security Centre/)).toBe('true')
  expect(isLit(/^Government Communications Headquarters/)).toBe('false')
})

test('what lies outside of the window is not drawn', async () => {
  const screen = await render(<Lane bars={barsOfLane('il')} from="1990-01-01" to="2010-12-31" />)
  await expect.element(bar(screen, /^National Cyber Bureau/)).not.toBeInTheDocument()
  expect(screen.getByRole('button').elements().length).toBeGreaterThan(3)
})
