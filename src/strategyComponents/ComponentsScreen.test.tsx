import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { catalogueKinds, catalogueOf } from '../dataset/publish/catalogue.ts'
import { evidenceOf } from '../dataset/publish/evidence.ts'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import { changeView, startView, useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { ComponentsScreen } from './ComponentsScreen.tsx'

const ready = <T,>(content: T) => ({ status: 'ready', content }) as const
const evidence = Object.fromEntries(record.actors.map(({ id }) => [id, ready(evidenceOf(record, id))]))
const catalogue = Object.fromEntries(catalogueKinds.map((kind) => [kind, ready(catalogueOf(record, kind)[kind])]))

beforeEach(async () => {
  await page.viewport(1280, 900)
  useOpenDataset.setState({ matrix: ready(matrix), evidence, catalogue })
})

afterEach(() => vi.restoreAllMocks())

async function show(pageName: string | undefined, change: Partial<View> = {}) {
  startView(matrix)
  useViewState.setState({
    screen: 'components',
    page: pageName,
    view: { ...defaultView(matrix), ...change },
    faults: [],
    steppedFrom: undefined,
  })
  return render(<ComponentsScreen matrix={matrix} page={pageName} />)
}

const view = () => useViewState.getState().view

describe('all components', () => {
  test('are there with what each country has in place, which opens the evidence', async () => {
    const screen = await show(undefined, { actors: ['il', 'cn'] })
    expect(screen.getByRole('main').getByRole('listitem').getByRole('heading', { level: 2 }).elements()).toHaveLength(
      12,
    )
    const resilience = screen.getByRole('list', { name: 'Resilience and incident response: what is in place' })
    await resilience.getByRole('button', { name: /Israel.*3½ of 4 in place: yes, partial, yes, yes/ }).click()
    expect(view().evidence).toBe('il.resilience')
  })

  test('are filtered by a facet, and a filter on answers leaves them whole', async () => {
    const screen = await show(undefined, { vector: ['resilience'], answer: ['no'], q: 'court' })
    await expect.element(screen.getByText('2 of 12 components shown:')).toBeVisible()
    await expect.element(screen.getByRole('link', { name: 'Education, skills and R&D' })).toBeVisible()
    await screen.getByRole('button', { name: 'Remove filter: Vector Resilience' }).click()
    expect(view().vector).toEqual([])
  })
})

describe('a component', () => {
  test('shows how the chosen two differ, position beside position and answer beside answer', async () => {
    const screen = await show('resilience', { actors: ['il', 'cn'] })
    const contrast = screen.getByRole('region', { name: 'Two face to face' })
    await expect.element(contrast.getByText('Israel and China differ on one of four questions.')).toBeVisible()
    await expect
      .element(contrast.getByRole('article', { name: 'Israel: its position' }))
      .toHaveTextContent(/One national CERT in Beersheba/)
    await expect
      .element(contrast.getByRole('article', { name: 'China: its position' }))
      .toHaveTextContent(/CNCERT\/CC, with branches in 31 provinces/)
    const plan = contrast.getByRole('listitem').filter({ hasText: 'Is there a published national incident' })
    await expect.element(plan).toHaveTextContent(/different/)
    await plan.getByRole('button', { name: /China: yes since 27 June 2017/ }).click()
    expect(view().evidence).toBe('cn.res-plan')
  })

  test('lets others stand face to face, and the link says whom', async () => {
    const screen = await show('resilience')
    await screen.getByRole('combobox', { name: 'Left' }).selectOptions('Russia')
    await screen.getByRole('combobox', { name: 'Right' }).selectOptions('China')
    await expect
      .element(
        screen.getByText(
          /^Russia and China differ on three of four questions\. Those who differ on most, four: Russia and Canada\./,
        ),
      )
      .toBeVisible()
    expect(new URLSearchParams(location.search).get('pair')).toBe('ru..cn')
    // Who stands on the other side changes places.
    await screen.getByRole('combobox', { name: 'Left' }).selectOptions('China')
    await expect.element(screen.getByRole('combobox', { name: 'Right' })).toHaveValue('ru')
  })

  test('keeps words of the release day apart from answers of the day shown', async () => {
    const screen = await show('resilience', { actors: ['il', 'cn'], asOf: '2010-01-01' })
    const contrast = screen.getByRole('region', { name: 'Two face to face' })
    await expect.element(contrast.getByText('In words of the release day, 25 November 2026:')).toBeVisible()
    await expect.element(contrast.getByRole('button', { name: /Israel: no \(inferred\)/ }).first()).toBeVisible()
    const first = screen.getByRole('region', { name: 'Does a national CERT or CSIRT operate?' })
    await expect.element(first).toHaveTextContent(/15 February 2015.*after the first · after the day shown/)
  })

  test('is not filtered by what is filtered elsewhere, and its rows can be sorted', async () => {
    const screen = await show('resilience', { components: ['crime'], answer: ['no'], only: 'shared' })
    const table = screen.getByRole('table')
    expect(table.getByRole('rowheader').elements()).toHaveLength(5)
    await table.getByRole('columnheader', { name: 'Israel' }).getByRole('button', { name: 'Israel' }).click()
    await expect.element(table.getByRole('columnheader', { name: 'Israel' })).toHaveAttribute('aria-sort', 'descending')
    // Israel says partial to the plan alone.
    const heads = table.getByRole('rowheader').elements()
    expect(heads.at(-1)!.textContent).toMatch(/incident or crisis response plan/)
  })

  test('says whose a dispute is and what it concerns, and opens that', async () => {
    const screen = await show('resilience', { actors: ['il', 'gb'] })
    const part = screen.getByRole('region', { name: 'In dispute and open' })
    await expect.element(part.getByRole('link', { name: 'United Kingdom' }).first()).toBeVisible()
    await part.getByRole('button', { name: 'Action Fraud' }).click()
    expect(view().evidence).toMatch(/^gb-/)
  })

  test('says in words that nothing was there yet', async () => {
    const screen = await show('information-control', { actors: ['il', 'gb'], asOf: '1950-01-01' })
    await expect.element(screen.getByText(/nothing of this is recorded as in place in any/)).toBeVisible()
    await expect.element(screen.getByText(/Nothing is recorded up to 1 January 1950/)).toBeVisible()
    await expect.element(screen.getByText(/no answer of those chosen rests on a document/)).toBeVisible()
  })

  test('says where evidence failed, and the rest of the page stands', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('gone', { status: 404 }))
    useOpenDataset.setState({ evidence: { il: evidence['il']! } })
    const screen = await show('resilience', { actors: ['il', 'cn'] })
    await expect.element(screen.getByText('What it asks').last()).toBeVisible()
    await expect.element(screen.getByRole('alert').first()).toHaveTextContent(/positions could not be loaded/)
  })

  test('with a bloc chosen takes its members, and with one country asks for a second', async () => {
    await show('defence', { actors: ['fvey'] })
    await expect.element(page.getByRole('combobox', { name: 'Left' })).toBeVisible()
    changeView({ actors: ['il'] })
    await expect.element(page.getByText(/One country alone stands against nobody/)).toBeVisible()
  })

  test('tells of a reading rule that was changed since which day it reads so', async () => {
    const components = matrix.components.map((component) => ({
      ...component,
      indicators: component.indicators.map((it) => (it.id === 'res-cert' ? { ...it, ruleChanged: '2027-03-01' } : it)),
    }))
    useOpenDataset.setState({ matrix: ready({ ...matrix, components }) })
    startView(matrix)
    const screen = await render(<ComponentsScreen matrix={{ ...matrix, components }} page="resilience" />)
    const question = screen.getByRole('listitem').filter({ hasText: 'Does a national CERT or CSIRT operate?' })
    await expect.element(question.getByText('Rule last changed on 1 March 2027')).toBeInTheDocument()
    expect(screen.getByText(/^Rule last changed/).elements()).toHaveLength(1)
  })
})

describe('a facet', () => {
  test('says where its idea comes from, what it gathers, and compares on that alone', async () => {
    const screen = await show('triad/intelligence')
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Intelligence')
    await expect.element(screen.getByText(/The article says: “National strategies tend to have three/)).toBeVisible()
    const names = screen.getByRole('table').getByRole('rowheader').elements()
    expect(names.map((it) => it.getAttribute('aria-label'))).toEqual([
      'Intelligence and counterintelligence',
      'Military and offensive cyber',
    ])
  })
})

describe('a vector', () => {
  test('is explained by its own word', async () => {
    const screen = await show('vector/resilience')
    await expect.element(screen.getByText(/^Resilience: The ability of a system/)).toBeVisible()
    await expect.element(screen.getByText(/^Robustness: /)).not.toBeInTheDocument()
  })

  test('says how far the countries lie apart', async () => {
    // Russia has 2½ of 4 for incident response, China 4; both have all four of education.
    const screen = await show('vector/resilience', { actors: ['ru', 'cn'] })
    const part = screen.getByRole('region', { name: 'Who answers what' })
    await expect
      .element(part.getByText(/^The two that lie furthest apart are/))
      .toHaveTextContent(
        /of 8 instruments apart; the component that divides them most is “Resilience and incident response”, by 1½\./,
      )
  })
})

test.each([
  ['resilence', /Did you mean Resilience and incident response\?/],
  ['triad/corporat', /Did you mean Triad: Corporate\?/],
  ['triad', /There is no component or facet “triad” in this dataset\./],
])('an unknown page, %s, says so and offers what is nearest', async (asked, said) => {
  const screen = await show(asked)
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No such component or facet')
  await expect.element(screen.getByText(/There is no component or facet/)).toHaveTextContent(said)
  await expect.element(screen.getByRole('link', { name: 'Technology sovereignty' })).toBeVisible()
})
