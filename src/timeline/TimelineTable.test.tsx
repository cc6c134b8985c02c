import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { record, recordMatrix } from '../dataset/recordForTests.ts'
import type { ColumnSort } from '../ui/DataTable.tsx'
import { tableColumns } from '../view/tableColumns.ts'
import { defaultView, type View } from '../view/view.ts'
import { timelineOf } from '../frame/timeline/items.ts'
import { TimelineTable } from './TimelineTable.tsx'

interface TableProps {
  readonly change: Partial<View>
  readonly evidence?: string
  readonly hovered?: string
  readonly onOpen?: (id: string) => void
  readonly onHover?: (id: string | undefined) => void
}

function Table({ change, evidence, hovered, onOpen = () => {}, onHover = () => {} }: TableProps) {
  const [sort, setSort] = useState<readonly ColumnSort[]>([])
  const [columns, setColumns] = useState<readonly string[]>(tableColumns.timeline)
  const view = { ...defaultView(recordMatrix), ...change }
  const [{ items }] = useState(() => timelineOf(recordMatrix, record.milestones, view))
  return (
    <TimelineTable
      items={items}
      matrix={recordMatrix}
      evidence={evidence}
      onOpen={onOpen}
      hovered={hovered}
      onHover={onHover}
      sort={sort}
      onSort={setSort}
      columns={columns}
      onColumns={setColumns}
      empty="Nothing passes."
    />
  )
}

const open = (props: TableProps) => render(<Table {...props} />)
const rowOf = (screen: Awaited<ReturnType<typeof open>>, title: string | RegExp) =>
  screen.getByRole('row', { name: title })
const israel = { actors: ['il'], q: 'encryption' }

test('a student reads of each milestone when, who, what, and how it was checked', async () => {
  const screen = await open({ change: israel })
  const row = rowOf(screen, /Encryption licensing moves/)
  for (const text of ['1998-08-13', 'Israel', 'regulation', 'read in a source']) {
    await expect.element(row.getByText(text)).toBeVisible()
  }
})

test('a date is as exact as it is known', async () => {
  const screen = await open({ change: israel })
  await expect.element(rowOf(screen, /Encryption becomes subject/).getByText('1974')).toBeVisible()
})

test('an act of several countries is one row with all of them', async () => {
  const screen = await open({ change: { q: 'cyber storm, first national' } })
  const rows = screen.getByRole('row', { name: /Cyber Storm, first national/ })
  await expect.element(rows).toHaveLength(1)
  for (const name of ['United States', 'United Kingdom', 'Canada', 'Australia', 'New Zealand']) {
    await expect.element(rows.getByText(name)).toBeVisible()
  }
})

test('by date a day comes before the month and the year that it begins, and the rule is told', async () => {
  const dates = { '2013-01-01': 'day', '2013-01': 'month', '2013': 'year' }
  const example = record.milestones[0]!
  const items = Object.entries(dates)
    .toReversed()
    .flatMap(([date, title]) => {
      const milestone = { ...example, id: `us-${title}`, date, title, summary: title }
      return timelineOf(recordMatrix, [milestone], defaultView(recordMatrix)).items
    })
  const shared = { matrix: recordMatrix, evidence: undefined, hovered: undefined, columns: tableColumns.timeline }
  const screen = await render(
    <TimelineTable
      {...shared}
      items={items}
      sort={[{ by: 'date', descending: false }]}
      onOpen={() => {}}
      onHover={() => {}}
      onSort={() => {}}
      onColumns={() => {}}
      empty="Nothing passes."
    />,
  )
  const titles = screen.getByRole('rowheader').elements()
  expect(titles.map((head) => head.textContent)).toEqual(['day', 'month', 'year'])
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent(/by the first day that it may be, then by the last/)
})

test('a title opens its record, and the open one is in sight and says so', async () => {
  const onOpen = vi.fn<(id: string) => void>()
  const screen = await open({ change: {}, evidence: 'us-m-ncs-2026', onOpen })
  const opened = screen.getByRole('button', { name: /^Cyber Strategy for America/, pressed: true })
  await expect.element(opened).toBeInViewport()
  await screen.getByRole('button', { name: 'Section 702 lapses after Congress fails to extend it' }).click()
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('us-m-702-lapse')
})

test('pointing at a row lights its mark', async () => {
  const onHover = vi.fn<(id: string | undefined) => void>()
  const screen = await open({ change: israel, onHover })
  await screen.getByText('1998-08-13').hover()
  expect(onHover).toHaveBeenLastCalledWith('il-ms-crypto-1998')
})

test('what lies after the day is told so', async () => {
  const screen = await open({ change: { ...israel, asOf: '1990-01-01' } })
  await expect
    .element(
      rowOf(screen, /Encryption licensing moves/)
        .getByRole('cell')
        .first(),
    )
    .toHaveTextContent('1998-08-13, after the day that is shown')
})

test('without a milestone that passes the filters the table says so', async () => {
  const screen = await open({ change: { q: 'no such words' } })
  await expect.element(screen.getByText('Nothing passes.')).toBeVisible()
})
