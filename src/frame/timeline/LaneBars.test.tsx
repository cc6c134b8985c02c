import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { record, recordMatrix as matrix } from '../../dataset/recordForTests.ts'
import { dayNumberOf } from '../../model/partialDate.ts'
import { defaultView, type View } from '../../view/view.ts'
import { packBars, type BarRows } from './barRows.ts'
import { barsOf, type BarItem } from './bars.ts'
import { LaneBars } from './LaneBars.tsx'

const open = vi.fn<(id: string) => void>()
const ever = { from: -Infinity, to: Infinity }

function barsOfLane(lane: string, change: Partial<View> = {}, most = Infinity) {
  const view = { ...defaultView(matrix), ...change }
  const { items } = barsOf(matrix, record.documents, record.institutions, view)
  return packBars(
    items.filter((it) => it.lanes.includes(lane)),
    ever,
    most,
  )
}

interface LaneProps {
  readonly rows: BarRows
  readonly from?: string
  readonly to?: string
  readonly active?: string
}

function Lane({ rows, from = '1990-01-01', to = '2026-11-25', active }: LaneProps) {
  const [hovered, setHovered] = useState<string>()
  const [listed, setListed] = useState<readonly BarItem[]>([])
  const scale = { from: dayNumberOf(from), to: dayNumberOf(to), width: 900 }
  const all = [...rows.bars.map(({ item }) => item), ...rows.more]
  return (
    <>
      <svg width="900" height="1600">
        <LaneBars
          rows={rows}
          lane="il#bars"
          name="Instruments"
          scale={scale}
          evidence={undefined}
          onOpen={({ id }) => open(id)}
          onMore={setListed}
          hovered={hovered}
          onPoint={(item) => setHovered(item?.id)}
          active={all.find(({ id }) => id === active)}
          activeName="the active one"
        />
      </svg>
      <ul>
        {listed.map(({ id }) => (
          <li key={id}>{id}</li>
        ))}
      </ul>
    </>
  )
}

const bar = (screen: Awaited<ReturnType<typeof render>>, name: RegExp) => screen.getByRole('button', { name })

test('each bar says what it is, from when to when it held, and what it was on the day', async () => {
  const screen = await render(<Lane rows={barsOfLane('il', { asOf: '2016-06-30' })} />)
  await expect
    .element(bar(screen, /^Convention on Cybercrime.*treaty/))
    .toHaveAccessibleName(/in force from 1 September 2016; on 30 June 2016: not yet in force$/)
  await expect
    .element(bar(screen, /^National Cyber Bureau/))
    .toHaveAccessibleName(
      /institution, founded on 1 January 2012, closed or merged on some day in 2018; on 30 June 2016: at work$/,
    )
})

test('a draft, a pending text and an assumed start are said', async () => {
  const screen = await render(<Lane rows={barsOfLane('intl')} />)
  await expect
    .element(bar(screen, /United Nations Convention against Cybercrime/))
    .toHaveAccessibleName(/adopted on 24 December 2024, not yet in force at the release$/)
  await screen.rerender(<Lane rows={barsOfLane('cn')} />)
  await expect
    .element(bar(screen, /United Nations Convention against Cybercrime/))
    .toHaveAccessibleName(/signed on 25 October 2025, not yet in force at the release$/)
  await screen.rerender(<Lane rows={barsOfLane('il')} />)
  await expect
    .element(bar(screen, /, bill, proposed on 20 June 2018, lapsed on some day in February 2021$/))
    .toBeVisible()
  expect(screen.getByRole('button', { name: /\(start assumed\)/ }).elements().length).toBeGreaterThan(0)
})

test('a press opens the record', async () => {
  const screen = await render(<Lane rows={barsOfLane('il')} />)
  await bar(screen, /^National Cyber Bureau/).click({ force: true })
  expect(open).toHaveBeenLastCalledWith('il-ncb')
})

test('they are read in the order of time, the one at which the keyboard stands at its place among them', async () => {
  const rows = barsOfLane('il')
  const inOrder = rows.bars.map(({ item }) => item).sort((one, other) => one.first - other.first)
  const fourth = inOrder.filter(({ last }) => last >= dayNumberOf('1990-01-01'))[3]!
  const screen = await render(<Lane rows={rows} active={fourth.id} />)
  const buttons = screen.getByRole('button').elements()
  expect(buttons.findIndex((it) => it.getAttribute('tabindex') === '0')).toBe(3)
  expect(buttons[3]!.getAttribute('aria-label')).toBe('the active one')
})

test('those without room are counted, and the sign leads to their list', async () => {
  const rows = barsOfLane('gb', {}, 4)
  const inSight = rows.more.filter(({ last }) => last >= dayNumberOf('1990-01-01'))
  expect(inSight.length).toBeGreaterThan(10)
  const screen = await render(<Lane rows={rows} />)
  await screen.getByRole('button', { name: `+ ${inSight.length} more in these years` }).click({ force: true })
  await expect.poll(() => screen.getByRole('listitem').elements().length).toBe(inSight.length)
})

test('whoever looks at one of a chain sees all of it lit', async () => {
  const screen = await render(<Lane rows={barsOfLane('gb')} />)
  const isLit = (name: RegExp) => bar(screen, name).element().getAttribute('data-lit')
  await bar(screen, /^CERT-UK/).hover({ force: true })
  await expect.poll(() => isLit(/^National Cyber Security Centre/)).toBe('true')
  expect(isLit(/^Government Communications Headquarters/)).toBe('false')
})

test('what lies outside of the window is not drawn', async () => {
  const screen = await render(<Lane rows={barsOfLane('il')} from="1990-01-01" to="2010-12-31" />)
  await expect.element(bar(screen, /^National Cyber Bureau/)).not.toBeInTheDocument()
  expect(screen.getByRole('button').elements().length).toBeGreaterThan(3)
})
