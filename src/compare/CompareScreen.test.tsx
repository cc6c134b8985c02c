import { beforeEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { changeView, startView, useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { CompareScreen } from './CompareScreen.tsx'

beforeEach(async () => {
  await page.viewport(1280, 900)
})

async function show(change: Partial<View> = {}) {
  startView(matrix)
  useViewState.setState({ view: { ...defaultView(matrix), ...change }, faults: [], steppedFrom: undefined })
  return render(<CompareScreen matrix={matrix} />)
}

const view = () => useViewState.getState().view
const texts = (locator: { elements: () => Element[] }) => locator.elements().map((element) => element.textContent ?? '')

/** The names of the components, in the order of the rows. */
const componentOrder = () =>
  texts(page.getByRole('rowheader').getByRole('button', { expanded: false })).concat(
    texts(page.getByRole('rowheader').getByRole('button', { expanded: true })),
  )

const headNames = () =>
  page
    .getByRole('columnheader')
    .elements()
    .map((head) => head.getAttribute('data-actor'))
    .filter(Boolean)

describe('the analyst sorts', () => {
  test('rows by a country: most first, least first, the order of the record', async () => {
    const screen = await show({ open: [] })
    const inRecord = componentOrder()
    const head = screen.getByRole('columnheader', { name: 'Israel' })
    const israel = head.getByRole('button', { name: 'Israel', exact: true })

    await israel.click()
    await expect.element(head).toHaveAttribute('aria-sort', 'descending')
    await expect.element(screen.getByRole('status')).toHaveTextContent(/Rows by Israel \(most first\)/)
    expect(componentOrder()[0]).toBe('Education, skills and R&D')
    expect(componentOrder().at(-1)).toBe('Content and network control')

    await israel.click()
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending')
    expect(componentOrder()[0]).toBe('Content and network control')

    await israel.click()
    await expect.element(head).not.toHaveAttribute('aria-sort')
    expect(componentOrder()).toEqual(inRecord)
  })

  test('rows by several keys, with Shift, and goes back to the record’s order', async () => {
    const screen = await show({ open: [] })
    await screen.getByRole('button', { name: 'Gap' }).click()
    await userEvent.keyboard('{Shift>}')
    await screen.getByRole('button', { name: 'Component', exact: true }).click()
    await userEvent.keyboard('{/Shift}')
    expect(view().sort).toEqual([
      { by: 'spread', descending: true },
      { by: 'name', descending: false },
    ])
    expect(componentOrder()[0]).toBe('Content and network control')
    await screen.getByRole('button', { name: 'Back to the record’s order' }).click()
    expect(view().sort).toEqual([])
  })

  test('countries by a component, which the row says', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Order countries by: Content and network control', exact: true }).click()
    await expect.poll(headNames).toEqual(['cn', 'ru', 'gb', 'au', 'us', 'nz', 'il', 'ca'])
    await expect
      .element(screen.getByRole('button', { name: 'Order countries by: Content and network control, now most first' }))
      .toBeInTheDocument()
  })
})

describe('a column is moved', () => {
  test('by the menu of its head, with the keyboard alone', async () => {
    const screen = await show({ actors: ['il', 'gb', 'ru'] })
    screen.getByRole('button', { name: 'Russia: profile, sort, compare, move, remove' }).element().focus()
    await userEvent.keyboard('{Enter}')
    screen.getByRole('button', { name: 'Move to the left' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(headNames).toEqual(['il', 'ru', 'gb'])
    expect(view().actors).toEqual(['il', 'ru', 'gb'])
  })

  test('by dragging its flag to another head', async () => {
    const screen = await show({ actors: ['il', 'gb', 'ru'] })
    await userEvent.dragAndDrop(
      screen.getByTitle('Drag to move Russia'),
      screen.getByRole('columnheader', { name: 'Israel' }),
    )
    await expect.poll(headNames).toEqual(['ru', 'il', 'gb'])
  })

  test('and can be added or removed in the head', async () => {
    const screen = await show({ actors: ['il', 'gb'] })
    await screen.getByRole('button', { name: 'Israel: profile, sort, compare, move, remove' }).click()
    await screen.getByRole('button', { name: 'China' }).click()
    await expect.poll(headNames).toEqual(['il', 'cn', 'gb'])
    await screen.getByRole('button', { name: 'United Kingdom: profile, sort, compare, move, remove' }).click()
    await screen.getByRole('button', { name: 'Remove' }).click()
    await expect.poll(headNames).toEqual(['il', 'cn'])
    await expect
      .element(screen.getByRole('button', { name: 'China: profile, sort, compare, move, remove' }))
      .toHaveFocus()
  })

  test('not when the system takes the pointer away', async () => {
    const screen = await show({ actors: ['il', 'gb', 'ru'] })
    const grip = screen.getByTitle('Drag to move Russia').element()
    const to = screen.getByRole('columnheader', { name: 'Israel' }).element().getBoundingClientRect()
    // The pointer of the mouse can be captured without a button held.
    await userEvent.hover(grip)
    const tell = (type: string) =>
      grip.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0, bubbles: true, clientX: to.x + 5 }))
    tell('pointerdown')
    tell('pointermove')
    await expect.element(screen.getByRole('columnheader', { name: 'Israel' })).toHaveAttribute('data-drop')
    tell('pointercancel')
    tell('lostpointercapture')
    expect(view().actors).toEqual(['il', 'gb', 'ru'])
  })
})

describe('differences', () => {
  test('against a baseline stand in every cell, in words for the ear', async () => {
    const screen = await show({ actors: ['il', 'cn'], open: ['critical-infrastructure'] })
    await screen.getByRole('combobox', { name: 'Baseline' }).selectOptions('Israel')
    await expect
      .element(screen.getByRole('list', { name: 'What the marks mean' }))
      .toHaveTextContent(/same as Israel.*different from Israel, in how many questions/)
    const row = screen.getByRole('row', { name: /Must those operators report cyber incidents/ })
    await expect
      .element(row.getByRole('button', { name: /China: yes .*Against the baseline: different/ }))
      .toBeVisible()
    await expect
      .element(
        screen.getByRole('button', {
          name: /China: 3 of 3 in place: yes, yes, yes. Against the baseline: different in 1/,
        }),
      )
      .toBeVisible()
  })

  test('are counted, and what is the same can be left out', async () => {
    const screen = await show({ actors: ['il', 'cn'] })
    const counts = screen.getByRole('group', { name: 'Differences' })
    await expect
      .element(counts)
      .toHaveTextContent(/Of 50 questions: (\d+) differ, (\d+) same for all, (\d+) cannot tell/)
    expect(texts(screen.getByRole('list', { name: 'What the marks mean' }).getByRole('listitem')).join()).not.toContain(
      'same as',
    )
    await screen.getByRole('button', { name: 'Only differences' }).click()
    await expect.element(counts).toHaveTextContent(/0 same for all, 0 cannot tell/)
  })
})

describe('time', () => {
  test('marks what the last step changed, and says it', async () => {
    const screen = await show({ actors: ['ru'], asOf: '2012-10-31' })
    useViewState.setState(({ view }) => ({ view: { ...view, asOf: '2012-11-01' }, steppedFrom: '2012-10-31' }))
    const row = screen.getByRole('row', { name: /Can an executive body order blocking/ })
    await expect
      .element(row.getByRole('button', { name: /Russia: yes .*Changed with the last step in time/ }))
      .toBeInTheDocument()
    await expect
      .element(screen.getByRole('list', { name: 'What the marks mean' }))
      .toHaveTextContent(/changed with the last step in time/)
    await expect.element(screen.getByRole('status')).toHaveTextContent(/As of 1 November 2012: .* 3 answers changed/)
  })

  test('of up to three countries shows their stance in words, and on a past day what the findings say', async () => {
    const screen = await show({ actors: ['il'] })
    await expect
      .element(
        screen.getByText(
          'Cabinet resolutions and one directorate under the Prime Minister, with a statute still pending',
        ),
      )
      .toBeVisible()
    useViewState.setState(({ view }) => ({ view: { ...view, asOf: '2012-12-31' } }))
    await expect.element(screen.getByText('5 no', { exact: true })).toBeVisible()
  })
})

describe('the table', () => {
  test('is a single tab stop, in which the arrow keys move', async () => {
    const screen = await show({ actors: ['il', 'cn'], open: [] })
    const stops = () => screen.getByRole('table').element().querySelectorAll('button:not([tabindex="-1"])')
    expect(stops()).toHaveLength(1)
    ;(stops()[0] as HTMLElement).focus()
    await expect.element(screen.getByRole('button', { name: 'Component', exact: true })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(screen.getByRole('button', { name: 'Governance and strategy', exact: true })).toHaveFocus()
    await userEvent.keyboard('{End}')
    await expect.element(screen.getByRole('button', { name: /^China: 2½ of 4 in place/ })).toHaveFocus()
    await userEvent.keyboard('{Control>}{End}{/Control}')
    await expect.element(screen.getByRole('button', { name: /^China: 4 of 5 in place/ })).toHaveFocus()
    expect(stops()).toHaveLength(1)
  })

  test('opens a component to its questions, and all of them', async () => {
    const screen = await show({ open: [] })
    const component = screen.getByRole('button', { name: 'Cybercrime and law enforcement', exact: true })
    await component.click()
    await expect.element(component).toHaveAttribute('aria-expanded', 'true')
    await expect.element(screen.getByText('Are offences against computer systems defined in law?')).toBeVisible()
    await screen.getByRole('button', { name: 'Expand all' }).click()
    expect(screen.getByRole('rowheader').elements()).toHaveLength(12 + 50)
    await screen.getByRole('button', { name: 'Collapse all' }).click()
    expect(screen.getByRole('rowheader').elements()).toHaveLength(12)
  })

  test('keeps open the evidence of a cell in the address, and closes it when the cell is pressed again', async () => {
    const screen = await show({ actors: ['ru'] })
    const cell = screen
      .getByRole('row', { name: /Can an executive body order blocking/ })
      .getByRole('button', { name: /Russia/ })
    await cell.click()
    expect(view().evidence).toBe('ru.con-administrative')
    await expect.element(cell).toHaveAttribute('aria-pressed', 'true')
    await cell.click()
    expect(view().evidence).toBeUndefined()
  })

  test('is not left by the arrow keys while the menu of a head is open', async () => {
    const screen = await show({ actors: ['il', 'cn'] })
    const menu = screen.getByRole('button', { name: 'China: profile, sort, compare, move, remove' })
    menu.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('button', { name: 'Remove' })).toBeVisible()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(menu).toHaveFocus()
    await userEvent.keyboard('{Escape}{ArrowDown}')
    await expect.element(screen.getByRole('button', { name: /^China: 2½ of 4 in place/ })).toHaveFocus()
  })

  test('scrolls sideways where its columns would be too narrow to read', async () => {
    await page.viewport(768, 900)
    const actors = matrix.actors.filter(({ kind }) => kind !== 'forum').map(({ id }) => id)
    const screen = await show({ actors, open: [] })
    const head = () => screen.getByRole('columnheader', { name: 'Five Eyes' }).element().getBoundingClientRect()
    expect(head().width).toBeGreaterThanOrEqual(64)
    screen
      .getByRole('button', { name: /^Five Eyes: 3–4 of 4 in place/ })
      .first()
      .element()
      .focus()
    await expect.poll(() => head().right).toBeLessThanOrEqual(768)
    await expect.poll(() => document.documentElement.scrollWidth).toBe(768)
  })

  test('names the members behind the squares of a bloc under the mouse', async () => {
    const screen = await show({ actors: ['cn', 'fvey'], open: ['critical-infrastructure'] })
    await screen
      .getByRole('row', { name: /Must those operators report/ })
      .getByRole('button', { name: /^Five Eyes/ })
      .hover()
    await expect.element(screen.getByText(/^New Zealand (yes|no|partial)/)).toBeVisible()
  })

  test('names the squares of a cell under the mouse', async () => {
    const screen = await show({ actors: ['cn'], open: [] })
    await screen.getByRole('button', { name: /^China: 3½ of 5 in place/ }).hover()
    await expect.element(screen.getByText('China, Intelligence and counterintelligence: 3½ of 5')).toBeVisible()
  })
})

describe('on a phone', () => {
  beforeEach(async () => {
    await page.viewport(360, 800)
  })

  test('one country stands against another, and the reader chooses both', async () => {
    const screen = await show()
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Israel and the United Kingdom')
    await screen.getByRole('combobox', { name: 'Against' }).selectOptions('China')
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Israel and China')
    await screen.getByRole('combobox', { name: 'Shown' }).selectOptions('China')
    await expect.poll(headNames).toEqual(['cn', 'il'])
    expect(view().actors).toHaveLength(8)
  })

  test('nobody is thrown out of the selection from the head of a column', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Israel: profile, sort' }).click()
    await expect.element(screen.getByRole('button', { name: 'Sort rows: most first' })).toBeVisible()
    const menu = screen.getByRole('group', { name: 'Israel: profile, sort' })
    expect(texts(menu.getByRole('button'))).toEqual(['Sort rows: most first', 'Sort rows: least first'])
    expect(screen.getByTitle(/Drag to move/).elements()).toEqual([])
  })

  test('only the order is named that holds for the two who are shown', async () => {
    const sort = [
      { by: 'cn', descending: true },
      { by: 'gb', descending: true },
    ]
    const screen = await show({ sort, order: { by: 'cybercrime', descending: true } })
    await expect.element(screen.getByRole('status')).toHaveTextContent(/Rows by United Kingdom \(most first\)\.$/)
    useViewState.setState(({ view }) => ({ view: { ...view, sort: sort.slice(0, 1) } }))
    await expect.element(screen.getByRole('status')).not.toHaveTextContent('Rows by')
    await expect.element(screen.getByRole('button', { name: 'Back to the record’s order' })).not.toBeInTheDocument()
  })

  test('whoever’s evidence was opened stays when it is closed', async () => {
    await show()
    changeView({ evidence: 'ru.defence' })
    await expect.poll(headNames).toEqual(['ru', 'il'])
    changeView({ evidence: undefined })
    expect(view().actors).toEqual(['ru', 'il', 'gb', 'cn', 'us', 'ca', 'au', 'nz'])
    await expect.poll(headNames).toEqual(['ru', 'il'])
  })

  test('also when the address had opened it', async () => {
    await show({ evidence: 'ru.defence' })
    await expect.poll(headNames).toEqual(['ru', 'il'])
    changeView({ evidence: undefined })
    expect(view().actors.slice(0, 2)).toEqual(['ru', 'il'])
  })

  test('a country alone stands against nobody, until another one is chosen', async () => {
    const screen = await show({ actors: ['il'] })
    const against = screen.getByRole('combobox', { name: 'Against' })
    await expect.element(against).toHaveDisplayValue('nobody')
    await against.selectOptions('China')
    await expect.poll(headNames).toEqual(['il', 'cn'])
    expect(texts(against.getByRole('option'))).not.toContain('nobody')
  })

  test('each row is a group of its own, and the arrow keys stay in the column across its head', async () => {
    const screen = await show({ open: [] })
    expect(screen.getByRole('rowgroup').elements()).toHaveLength(1 + matrix.components.length)
    screen
      .getByRole('button', { name: /^United Kingdom: / })
      .nth(1)
      .element()
      .focus()
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect.element(screen.getByRole('button', { name: /^United Kingdom: / }).nth(2)).toHaveFocus()
  })
})
