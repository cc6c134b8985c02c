import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { DataTable, type ColumnSort, type DataColumn } from './DataTable.tsx'

interface Hill {
  readonly id: string
  readonly name: string
  readonly height?: number
  readonly seen: readonly number[]
}

const hills: readonly Hill[] = [
  { id: 'a', name: 'Ash Hill', height: 300, seen: [2003, 2003] },
  { id: 'b', name: 'Bald Hill', seen: [2001, 2001] },
  { id: 'c', name: 'Cold Hill', height: 300, seen: [2001, 2005] },
  { id: 'd', name: 'Dun Hill', height: 100, seen: [2010, 2010] },
]

const columns: readonly DataColumn<Hill>[] = [
  { id: 'name', header: 'Name', width: 12, sortValue: ({ name }) => name, cell: ({ name }) => name },
  {
    id: 'height',
    header: 'Height',
    width: 8,
    mostFirst: true,
    sortValue: ({ height }) => height,
    cell: ({ height }) => height ?? 'not measured',
  },
  {
    id: 'seen',
    header: 'Seen',
    rule: 'by the first year, then by the last',
    width: 8,
    sortValue: ({ seen }) => seen,
    cell: ({ seen }) => seen.join('–'),
  },
]

interface TableProps {
  readonly rows?: readonly Hill[]
  readonly opened?: string
  readonly lit?: string
  readonly onOpen?: (id: string) => void
  readonly onLit?: (id: string | undefined) => void
}

function Table({ rows = hills, opened, lit, onOpen = () => {}, onLit = () => {} }: TableProps) {
  const [sort, setSort] = useState<readonly ColumnSort[]>([])
  const [shown, setShown] = useState<readonly string[]>(columns.map(({ id }) => id))
  return (
    <DataTable
      name="Hills"
      rows={rows}
      idOf={({ id }) => id}
      columns={columns}
      shown={shown}
      onShown={setShown}
      sort={sort}
      onSort={setSort}
      opening="name"
      opened={opened}
      onOpen={onOpen}
      lit={lit}
      onLit={onLit}
      empty="No hill."
    />
  )
}

const many = (count: number): Hill[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `h${index}`,
    name: `Hill ${index}`,
    height: (index * 7919) % count,
    seen: [index, index],
  }))

type Screen = Awaited<ReturnType<typeof render>>
const names = (screen: Screen) =>
  screen
    .getByRole('rowheader')
    .elements()
    .map((head) => head.textContent)
const head = (screen: Screen, name: string | RegExp) => screen.getByRole('columnheader', { name })
const press = (screen: Screen, name: string) => head(screen, name).getByRole('button').click()

afterEach(() => vi.restoreAllMocks())

test('a reader sorts by a head: one way, the other way, not at all; what has no value stands last both ways', async () => {
  const screen = await render(<Table />)
  expect(names(screen)).toEqual(['Ash Hill', 'Bald Hill', 'Cold Hill', 'Dun Hill'])
  await press(screen, 'Height')
  await expect.element(head(screen, 'Height')).toHaveAttribute('aria-sort', 'descending')
  expect(names(screen)).toEqual(['Ash Hill', 'Cold Hill', 'Dun Hill', 'Bald Hill'])
  await press(screen, 'Height')
  await expect.element(head(screen, 'Height')).toHaveAttribute('aria-sort', 'ascending')
  expect(names(screen)).toEqual(['Dun Hill', 'Ash Hill', 'Cold Hill', 'Bald Hill'])
  await press(screen, 'Height')
  await expect.element(head(screen, 'Height')).not.toHaveAttribute('aria-sort')
  expect(names(screen)).toEqual(['Ash Hill', 'Bald Hill', 'Cold Hill', 'Dun Hill'])
})

test('with Shift a second head sorts what is alike by the first, and both are told', async () => {
  const screen = await render(<Table />)
  await press(screen, 'Height')
  await head(screen, /^Name/)
    .getByRole('button')
    .click({ modifiers: ['Shift'] })
  await head(screen, /^Name/)
    .getByRole('button')
    .click({ modifiers: ['Shift'] })
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('Sorted by Height, descending; then by Name, descending.')
  expect(names(screen)).toEqual(['Cold Hill', 'Ash Hill', 'Dun Hill', 'Bald Hill'])
})

test('values of several parts are sorted part by part, and the rule is told', async () => {
  const screen = await render(<Table />)
  await press(screen, 'Seen')
  expect(names(screen)).toEqual(['Bald Hill', 'Cold Hill', 'Ash Hill', 'Dun Hill'])
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('Sorted by Seen, ascending (by the first year, then by the last).')
})

test('columns can be left out and taken back, but for the one that opens rows', async () => {
  const screen = await render(<Table />)
  await screen.getByRole('button', { name: 'Columns' }).click()
  const choices = screen.getByRole('group', { name: 'Columns' })
  await expect.element(choices.getByRole('checkbox')).toHaveLength(2)
  await choices.getByRole('checkbox', { name: 'Height' }).click()
  await expect.element(head(screen, 'Height')).not.toBeInTheDocument()
  await choices.getByRole('checkbox', { name: 'Height' }).click()
  await expect.element(head(screen, 'Height')).toBeInTheDocument()
})

test('a column is moved to where the reader wants it, and one that is taken back stands where it stood at first', async () => {
  const screen = await render(<Table />)
  const heads = () =>
    screen
      .getByRole('columnheader')
      .elements()
      .map((it) => it.textContent)
  await screen.getByRole('button', { name: 'Columns' }).click()
  await screen.getByRole('button', { name: 'Move Seen to the front' }).click()
  await expect.poll(heads).toEqual(['Name', 'Seen', 'Height'])
  await screen.getByRole('button', { name: 'Move Seen to the front' }).click()
  await expect.poll(heads).toEqual(['Seen', 'Name', 'Height'])
  await screen.getByRole('checkbox', { name: 'Height' }).click()
  await expect.poll(heads).toEqual(['Seen', 'Name'])
  await screen.getByRole('checkbox', { name: 'Height' }).click()
  await expect.poll(heads).toEqual(['Seen', 'Name', 'Height'])
})

test('a row is opened by its button, which then says that it is open', async () => {
  const onOpen = vi.fn<(id: string) => void>()
  const screen = await render(<Table onOpen={onOpen} opened="c" />)
  await screen.getByRole('button', { name: 'Bald Hill' }).click()
  expect(onOpen).toHaveBeenCalledWith('b')
  await expect.element(screen.getByRole('button', { name: 'Cold Hill', pressed: true })).toBeVisible()
})

test('pointing at a row and walking to it light it', async () => {
  const onLit = vi.fn<(id: string | undefined) => void>()
  const screen = await render(<Table onLit={onLit} />)
  await screen.getByRole('cell', { name: 'not measured' }).hover()
  expect(onLit).toHaveBeenLastCalledWith('b')
  screen.getByRole('button', { name: 'Dun Hill' }).element().focus()
  expect(onLit).toHaveBeenLastCalledWith('d')
})

test('the rows are one stop of the Tab key; the arrow keys walk through them', async () => {
  const onOpen = vi.fn<(id: string) => void>()
  const screen = await render(<Table onOpen={onOpen} />)
  screen.getByRole('button', { name: 'Ash Hill' }).element().focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('b')
  await userEvent.keyboard('{End}')
  await expect.element(screen.getByRole('button', { name: 'Dun Hill' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}{Home}{PageUp}')
  await expect.element(screen.getByRole('button', { name: 'Ash Hill' })).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.tab({ shift: true })
  await userEvent.tab()
  await expect.element(screen.getByRole('button', { name: 'Bald Hill' })).toHaveFocus()
})

test('where a name leads to a page, it is a link that the arrow keys reach', async () => {
  const screen = await render(
    <DataTable
      name="Hills"
      rows={hills}
      idOf={({ id }) => id}
      columns={columns}
      shown={['name']}
      sort={[]}
      onSort={() => {}}
      opening="name"
      opened={undefined}
      link={({ id, name }, attributes) => (
        <a href={`#${id}`} {...attributes}>
          {name}
        </a>
      )}
      empty="No hill."
    />,
  )
  screen.getByRole('link', { name: 'Ash Hill' }).element().focus()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(screen.getByRole('link', { name: 'Cold Hill' })).toHaveFocus()
  expect(
    screen
      .getByRole('link')
      .elements()
      .filter((it) => it.tabIndex === 0),
  ).toHaveLength(1)
})

test('a table without rows says so', async () => {
  const screen = await render(<Table rows={[]} />)
  await expect.element(screen.getByText('No hill.')).toBeVisible()
})

test('of ten thousand rows only those near to what is seen are drawn, and all are counted', async () => {
  const screen = await render(<Table rows={many(10_000)} />)
  await expect.element(screen.getByRole('table')).toHaveAttribute('aria-rowcount', '10001')
  await expect.element(screen.getByRole('button', { name: 'Hill 0' })).toBeVisible()
  expect(names(screen).length).toBeLessThan(400)
})

test('the last of ten thousand rows is one key away, and the row that is opened elsewhere comes into sight', async () => {
  const rows = many(10_000)
  const screen = await render(<Table rows={rows} />)
  screen.getByRole('button', { name: 'Hill 0' }).element().focus()
  await userEvent.keyboard('{End}')
  await expect.element(screen.getByRole('button', { name: 'Hill 9999' })).toHaveFocus()
  await expect.element(screen.getByRole('button', { name: 'Hill 9999' })).toBeInViewport()
  await screen.rerender(<Table rows={rows} opened="h5000" />)
  await expect.element(screen.getByRole('button', { name: 'Hill 5000', pressed: true })).toBeInViewport()
  await expect.element(screen.getByRole('button', { name: 'Hill 4990' })).toBeVisible()
})

test('sorting ten thousand rows shows the first ones of the new order', async () => {
  const screen = await render(<Table rows={many(10_000)} />)
  await press(screen, 'Height')
  await expect.element(screen.getByRole('rowheader').first()).toBeVisible()
  expect(screen.getByRole('cell').first().element().textContent).toBe('9999')
})

test('who went away from a row far down and comes back finds it where it stood', async () => {
  const rows = many(2000)
  const firstInSight = () => {
    const ceiling = document.querySelector('thead')!.getBoundingClientRect().bottom
    const drawn = [...document.querySelectorAll<HTMLElement>('tr[data-row]')]
    return drawn.find((row) => row.getBoundingClientRect().bottom > ceiling + 1)?.dataset['row']
  }
  const screen = await render(<Table rows={rows} />)
  const frame = () => screen.getByRole('region', { name: 'Hills' }).element()
  frame().scrollTop = 20_000
  await expect.poll(firstInSight).toMatch(/^h\d{3,}$/)
  const before = firstInSight()
  // Whatever is pressed may lead away.
  document.body.click()
  await screen.unmount()

  await render(<Table rows={rows} />)
  await expect.poll(firstInSight).toBe(before)
  history.replaceState(null, '')
})
