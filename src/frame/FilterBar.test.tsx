import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { record, recordMatrix } from '../dataset/recordForTests.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import { endRun, startView, useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { FilterBar } from './FilterBar.tsx'

function show(change: Partial<View> = {}, matrix = recordMatrix) {
  useViewState.setState({ view: { ...defaultView(matrix), ...change } })
  return render(<FilterBar matrix={matrix} />)
}

const view = () => useViewState.getState().view

/** The history is watched, and kept from the address under which the tests run. */
beforeEach(() => {
  vi.spyOn(history, 'pushState').mockImplementation(() => {})
  vi.spyOn(history, 'replaceState').mockImplementation(() => {})
  startView(recordMatrix)
})

afterEach(() => {
  endRun()
  vi.restoreAllMocks()
})

test('on a phone the options count the questions of the two who are shown', async () => {
  const counted = async (change: Partial<View>) => {
    const screen = await show({ only: 'differences', ...change })
    await screen.getByRole('button', { name: 'Components' }).click()
    await expect.element(screen.getByRole('checkbox').first()).toBeVisible()
    const descriptions = screen
      .getByRole('checkbox')
      .elements()
      .map((option) => document.getElementById(option.getAttribute('aria-describedby')!.split(' ')[0]!)!.textContent)
    await screen.unmount()
    return descriptions
  }
  const ofAll = await counted({})
  const ofTwo = await counted({ actors: ['il', 'gb'] })
  await page.viewport(360, 800)
  expect(await counted({})).toEqual(ofTwo)
  expect(ofAll).not.toEqual(ofTwo)
  await page.viewport(1280, 800)
})

test('on the timeline the options count milestones', async () => {
  useOpenDataset.setState({ catalogue: { milestones: { status: 'ready', content: record.milestones } } })
  useViewState.setState({ screen: 'timeline' })
  const screen = await show({ kind: ['law'] })
  await screen.getByRole('button', { name: 'Components' }).click()
  const laws = record.milestones.filter(({ kind, components }) => kind === 'law' && components.includes('crime')).length
  await expect
    .element(screen.getByRole('checkbox', { name: 'Cybercrime and law enforcement' }))
    .toHaveAccessibleDescription(new RegExp(`\\b${laws} milestones`))
  useViewState.setState({ screen: 'compare' })
})

describe('components', () => {
  test('are chosen by mouse, in the dataset’s order, and the button counts them', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Components' }).click()
    await screen.getByRole('checkbox', { name: 'Cybercrime and law enforcement' }).click()
    await screen.getByRole('checkbox', { name: 'Critical infrastructure' }).click()
    expect(view().components).toEqual(['critical-infrastructure', 'crime'])
    await expect.element(screen.getByRole('button', { name: 'Components (2)' })).toBeVisible()
    await screen.getByRole('checkbox', { name: 'Critical infrastructure' }).click()
    expect(view().components).toEqual(['crime'])
  })

  test('are chosen with the keyboard alone', async () => {
    const screen = await show()
    await userEvent.keyboard('{Tab}{Enter}')
    await expect.element(screen.getByRole('group', { name: 'Components' })).toBeVisible()
    await userEvent.keyboard('{Tab}{Tab} {Escape}')
    expect(view().components).toEqual(['intelligence'])
    await expect.element(screen.getByRole('group', { name: 'Components' })).not.toBeInTheDocument()
  })

  test('say how many questions each would show, and why a high count is no praise', async () => {
    const components = recordMatrix.components.map((component) =>
      component.id === 'information-control' ? { ...component, caution: 'limits what people can reach' } : component,
    )
    const screen = await show({}, { ...recordMatrix, components })
    await screen.getByRole('button', { name: 'Components' }).click()
    await expect
      .element(screen.getByRole('checkbox', { name: 'Critical infrastructure' }))
      .toHaveAccessibleDescription('3 questions')
    await expect
      .element(screen.getByRole('checkbox', { name: 'Content and network control' }))
      .toHaveAccessibleDescription('5 questions limits what people can reach')
  })

  test('that would show nothing stay in sight and cannot be chosen, but can be given up', async () => {
    const screen = await show({ triad: ['personal'], components: ['capacity'] })
    await screen.getByRole('button', { name: 'Components (1)' }).click()
    const empty = screen.getByRole('checkbox', { name: 'Governance and strategy' })
    await expect.element(empty).toHaveAccessibleDescription('0 questions')
    await expect.element(empty).toHaveAttribute('aria-disabled', 'true')
    await empty.click({ force: true })
    expect(view().components).toEqual(['capacity'])
    await expect.element(empty).not.toBeChecked()

    const chosen = screen.getByRole('checkbox', { name: 'Education, skills and R&D' })
    await expect.element(chosen).toHaveAttribute('aria-disabled', 'false')
    await chosen.click()
    expect(view().components).toEqual([])
    await expect.element(chosen).toHaveFocus()
  })
})

test('the facets say where they come from, and each filters on its own', async () => {
  const screen = await show()
  await screen.getByRole('button', { name: 'Facets' }).click()
  await expect
    .element(screen.getByText('The three components of a national strategy in the founding article.'))
    .toBeVisible()
  await expect.element(screen.getByText('Israel’s three, from its concept of about 2015 to 2017.')).toBeVisible()
  await expect.element(screen.getByText('The five pillars of the ITU’s Global Cybersecurity Index.')).toBeVisible()
  await screen.getByRole('group', { name: 'Triad' }).getByRole('checkbox', { name: 'Personal information' }).click()
  await screen.getByRole('group', { name: 'Vector' }).getByRole('checkbox', { name: 'Defence' }).click()
  await screen.getByRole('group', { name: 'GCI pillar' }).getByRole('checkbox', { name: 'Legal' }).click()
  expect(view()).toMatchObject({ triad: ['personal'], vector: ['defence'], pillar: ['legal'] })
  await expect.element(screen.getByRole('button', { name: 'Facets (3)' })).toBeVisible()
})

describe('answers', () => {
  test('are chosen by what those compared answer on the day', async () => {
    const screen = await show({ actors: ['ru'], q: 'prior court decision', asOf: '2012-10-31' })
    await screen.getByRole('button', { name: 'Answer' }).click()
    const option = (name: string) => screen.getByRole('checkbox', { name, exact: true })
    await expect.element(option('yes')).toHaveAccessibleDescription('0 questions')
    await expect.element(option('inferred no')).toHaveAccessibleDescription('1 question')
    useViewState.setState({ view: { ...view(), asOf: '2012-11-01' } })
    await expect.element(option('yes')).toHaveAccessibleDescription('1 question')
    await expect.element(option('inferred no')).toHaveAttribute('aria-disabled', 'true')
    await option('yes').click()
    expect(view().answer).toEqual(['yes'])
    await expect.element(screen.getByRole('button', { name: 'Answer (1)' })).toBeVisible()
  })

  test('inferred noes are taken as unknown with a switch, and the button says so', async () => {
    const screen = await show()
    await screen.getByRole('button', { name: 'Answer' }).click()
    const inferredSwitch = screen.getByRole('switch', { name: 'Take inferred noes as unknown' })
    await expect.element(inferredSwitch).not.toBeChecked()
    await inferredSwitch.click()
    expect(view().inferred).toBe('unknown')
    await expect.element(inferredSwitch).toBeChecked()
    await expect.element(screen.getByRole('button', { name: 'Answer (no inferred noes)' })).toBeVisible()
    await userEvent.keyboard(' ')
    expect(view().inferred).toBe('no')
  })
})

describe('the search', () => {
  test('follows what is typed, as one entry of the history', async () => {
    const screen = await show()
    await screen.getByRole('searchbox', { name: 'Search questions and rules' }).click()
    await userEvent.keyboard('court')
    expect(view().q).toBe('court')
    expect(history.pushState).toHaveBeenCalledTimes(1)
    await userEvent.keyboard('{Tab}')
    await screen.getByRole('searchbox', { name: 'Search questions and rules' }).click()
    await userEvent.keyboard('s')
    expect(view().q).toBe('courts')
    expect(history.pushState).toHaveBeenCalledTimes(2)
  })

  test('opens the components, so that what is found is seen, and leaves them as they were', async () => {
    const screen = await show({ open: ['crime'] })
    await screen.getByRole('searchbox', { name: 'Search questions and rules' }).fill('court')
    expect(view().open).toEqual(recordMatrix.components.map(({ id }) => id))
    await screen.getByRole('button', { name: 'Clear the search' }).click()
    expect(view().open).toEqual(['crime'])
  })

  test('is cleared with a button, by mouse and keyboard, and the focus stays in the field', async () => {
    const screen = await show({ q: 'court' })
    const field = screen.getByRole('searchbox', { name: 'Search questions and rules' })
    await screen.getByRole('button', { name: 'Clear the search' }).click()
    expect(view().q).toBe('')
    await expect.element(field).toHaveFocus()
    await expect.element(screen.getByRole('button', { name: 'Clear the search' })).not.toBeInTheDocument()
    await userEvent.keyboard('law{Tab}{Enter}')
    expect(view().q).toBe('')
    await expect.element(field).toHaveFocus()
  })
})
