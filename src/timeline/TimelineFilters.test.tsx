import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { endRun, startView, useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { TimelineFilters } from './TimelineFilters.tsx'
import { timelineOf } from '../frame/timeline/items.ts'

function show(change: Partial<View> = {}) {
  useViewState.setState({ view: { ...defaultView(matrix), ...change } })
  return render(<TimelineFilters matrix={matrix} milestones={record.milestones} />)
}

const view = () => useViewState.getState().view
const shown = (change: Partial<View>) => timelineOf(matrix, record.milestones, { ...view(), ...change }).shown

/** The history is kept from the address under which the tests run. */
beforeEach(() => {
  vi.spyOn(history, 'pushState').mockImplementation(() => {})
  vi.spyOn(history, 'replaceState').mockImplementation(() => {})
  startView(matrix)
})

afterEach(() => {
  endRun()
  vi.restoreAllMocks()
})

describe('kinds of milestone', () => {
  test('are chosen by mouse, in their order, and say how many milestones they would show', async () => {
    const screen = await show({ actors: ['il'] })
    await screen.getByRole('button', { name: 'Kinds' }).click()
    const law = screen.getByRole('checkbox', { name: 'law' })
    await expect.element(law).toHaveAccessibleDescription(`${shown({ kind: ['law'] })} milestones`)
    await law.click()
    await screen.getByRole('checkbox', { name: 'strategy' }).click()
    expect(view().kind).toEqual(['strategy', 'law'])
    await expect.element(screen.getByRole('button', { name: 'Kinds (2)' })).toBeVisible()
  })

  test('are chosen by keyboard alone', async () => {
    const screen = await show()
    await userEvent.keyboard('{Tab}{Enter}{Tab} {Escape}')
    expect(view().kind).toEqual(['strategy'])
    await expect.element(screen.getByRole('group', { name: 'Kinds' })).not.toBeInTheDocument()
  })

  test('that would show nothing cannot be chosen, but can be given up', async () => {
    const screen = await show({ actors: ['fvey'], q: 'UKUSA', kind: ['incident'] })
    await screen.getByRole('button', { name: 'Kinds (1)' }).click()
    await screen.getByRole('checkbox', { name: 'exercise' }).click({ force: true })
    expect(view().kind).toEqual(['incident'])
    await screen.getByRole('checkbox', { name: 'incident' }).click()
    expect(view().kind).toEqual([])
  })
})

test('significance and the way of checking are chosen likewise', async () => {
  const screen = await show()
  await screen.getByRole('button', { name: 'Significance' }).click()
  await screen.getByRole('checkbox', { name: 'major (3 of 3)' }).click()
  await userEvent.keyboard('{Escape}')
  await screen.getByRole('button', { name: 'Checked' }).click()
  await screen.getByRole('checkbox', { name: 'known, still to be checked' }).click({ force: true })
  expect(view().significance).toEqual(['3'])
  const anyKnown = record.milestones.some(({ check, significance }) => check === 'known' && significance === 3)
  expect(view().check).toEqual(anyKnown ? ['known'] : [])
})

test('lanes are gathered by what the reader chooses, and the button says by what', async () => {
  const screen = await show()
  await screen.getByRole('button', { name: 'Lanes by country' }).click()
  await expect.element(screen.getByRole('radio', { name: 'by country' })).toBeChecked()
  await screen.getByRole('radio', { name: 'by component' }).click()
  expect(view().lanes).toBe('component')
  await expect.element(screen.getByRole('button', { name: 'Lanes by component' })).toBeVisible()
})

describe('switches', () => {
  test('draw instruments as bars', async () => {
    const screen = await show()
    const bars = screen.getByRole('switch', { name: 'Instruments as bars' })
    await expect.element(bars).not.toBeChecked()
    await bars.click()
    expect(view().bars).toBe(true)
    await expect.element(bars).toBeChecked()
  })

  test('hide what lies after the day, and say how much that is', async () => {
    const screen = await show({ asOf: '2016-01-01' })
    const after = shown({}) - shown({ hideAfter: true })
    expect(after).toBeGreaterThan(0)
    const hide = screen.getByRole('switch', { name: `Hide what lies after 1 January 2016 (${after})` })
    await hide.click()
    expect(view().hideAfter).toBe(true)
    await expect.element(hide).toBeChecked()
  })

  test('say nothing of what lies after the day where nothing does', async () => {
    const screen = await show()
    await expect.element(screen.getByRole('switch', { name: /Hide/ })).not.toBeInTheDocument()
  })
})

describe('time', () => {
  test('is counted from each country’s own first strategy, or again by the calendar', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Calendar time' }).click()
    await expect.element(screen.getByRole('radio', { name: 'Calendar time' })).toBeChecked()
    await screen.getByRole('radio', { name: 'Each country’s first CERT' }).click()
    expect(view().zero).toBe('res-cert')
    await expect.element(screen.getByRole('button', { name: 'Since the first CERT' })).toBeVisible()
    await screen.getByRole('radio', { name: 'Calendar time' }).click()
    expect(view().zero).toBeUndefined()
  })

  test('is counted from the first yes to any question', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Calendar time' }).click()
    const any = screen.getByRole('combobox', { name: 'Each country’s first yes to' })
    await any.selectOptions('Is the state a party to the Budapest Convention on Cybercrime?')
    expect(view().zero).toBe('cr-budapest')
  })

  test('is counted from the open event, if one is open', async () => {
    const [milestone] = record.milestones
    const screen = await show({ evidence: milestone!.id })
    await screen.getByRole('button', { name: 'Calendar time' }).click()
    await screen.getByRole('radio', { name: `Around the open event: ${milestone!.title}` }).click()
    expect(view().zero).toBe(milestone!.id)
    await expect.element(screen.getByRole('button', { name: 'Around an event' })).toBeVisible()
  })
})
