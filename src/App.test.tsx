import { beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { App } from './App.tsx'
import { recordMatrix } from './dataset/recordForTests.ts'
import { useOpenDataset } from './view/openDataset.ts'
import { startView, useViewState } from './view/store.ts'
import { defaultView, type View } from './view/view.ts'

beforeEach(() => {
  useOpenDataset.setState({ matrix: { status: 'loading', received: 0 }, evidence: {} })
})

test('while the dataset is on its way the reader is told how much has come', async () => {
  useOpenDataset.setState({ matrix: { status: 'loading', received: 34_000, total: 98_000 } })
  const screen = await render(<App />)
  await expect.element(screen.getByRole('status')).toHaveTextContent('The dataset is on its way: 34 kB.')
  await expect.element(screen.getByRole('progressbar', { name: 'Loading the dataset' })).toHaveAttribute('max', '98000')
})

test('when it could not be read the reader is told why and where', async () => {
  useOpenDataset.setState({
    matrix: { status: 'failed', address: 'https://atlas.example/data/matrix.json', message: 'What came is cut off.' },
  })
  const screen = await render(<App />)
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/cut off.*atlas\.example\/data\/matrix\.json/)
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('once it is there the comparison is drawn', async () => {
  startView(recordMatrix)
  useOpenDataset.setState({ matrix: { status: 'ready', content: recordMatrix } })
  const screen = await render(<App />)
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('How eight states govern cyberspace')
})

describe('the evidence', () => {
  async function show(change: Partial<View>) {
    startView(recordMatrix)
    const view = { ...defaultView(recordMatrix), ...change }
    useViewState.setState({ view, screen: 'compare', faults: [] })
    useOpenDataset.setState({ matrix: { status: 'ready', content: recordMatrix } })
    const screen = await render(<App />)
    return { screen, panel: screen.getByRole('complementary', { name: 'Evidence' }) }
  }

  test.for([
    ['its cell', { open: ['crime'] }, /^China: (yes|no|partial)/],
    ['the cell of its component, where that is closed', { open: [] }, /^China: .* of \d/],
    ['its component, where its country is not shown', { open: [], actors: ['il'] }, /crime/i],
    ['the table, where its row is filtered away', { components: ['defence'] }, /./],
  ] as const)('that is closed gives the focus to %s', async ([, change, focused]) => {
    const { panel } = await show({ ...change, evidence: 'cn.cr-law' } as Partial<View>)
    await panel.getByRole('button', { name: 'Close the evidence' }).click()
    await expect.element(panel).not.toBeInTheDocument()
    expect(document.activeElement).not.toBe(document.body)
    expect(document.activeElement!.closest('table')).not.toBeNull()
    expect(document.activeElement!.textContent).toMatch(focused)
  })

  test('that is closed gives the focus to the cell from which it was opened, wherever that stands by then', async () => {
    const { screen, panel } = await show({ open: ['crime'] })
    const cell = () => screen.getByRole('button', { name: /^China: (yes|no|partial)/ }).first()
    await cell().click()
    await expect.element(panel).toBeVisible()
    const name = document.querySelector('[aria-pressed="true"][data-evidence]')!.getAttribute('data-evidence')!
    await screen.getByRole('button', { name: /^Order countries by: Content and network control/ }).click()
    await userEvent.keyboard('{Escape}')
    await expect.element(panel).not.toBeInTheDocument()
    expect((document.activeElement as HTMLElement).dataset['evidence']).toBe(name)
  })

  test('stays open when Escape clears a search', async () => {
    const { screen, panel } = await show({ evidence: 'cn.cr-law', q: 'court' })
    screen.getByRole('searchbox').element().focus()
    await userEvent.keyboard('{Escape}')
    await expect.element(screen.getByRole('searchbox')).toHaveValue('')
    await expect.element(panel).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(panel).not.toBeInTheDocument()
  })

  test('of another question opens its component, so that its cell is marked', async () => {
    const { screen, panel } = await show({ evidence: 'cn.crime', open: [] })
    await panel.getByRole('group', { name: 'Its questions' }).getByRole('button').first().click()
    expect(useViewState.getState().view.open).toEqual(['crime'])
    await expect.element(screen.getByRole('table').getByRole('button', { pressed: true })).toHaveLength(1)
  })
})
