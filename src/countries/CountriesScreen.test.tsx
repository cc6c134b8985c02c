import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { catalogueKinds, catalogueOf } from '../dataset/publish/catalogue.ts'
import { evidenceOf } from '../dataset/publish/evidence.ts'
import { record, recordMatrix } from '../dataset/recordForTests.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import { startView, useViewState } from '../view/store.ts'
import { defaultView, parseView, type View, type ViewFault } from '../view/view.ts'
import { CountriesScreen } from './CountriesScreen.tsx'

const catalogue = Object.fromEntries(
  catalogueKinds.map((kind) => [kind, { status: 'ready', content: record[kind] } as const]),
)

beforeEach(() => useOpenDataset.setState({ matrix: { status: 'ready', content: recordMatrix }, catalogue }))
afterEach(() => vi.restoreAllMocks())

async function open(name: string | undefined, change: Partial<View> = {}, faults: readonly ViewFault[] = []) {
  startView(recordMatrix)
  useViewState.setState({ screen: 'countries', page: name, view: { ...defaultView(recordMatrix), ...change }, faults })
  return render(<CountriesScreen matrix={recordMatrix} page={name} />)
}
const shownView = () => useViewState.getState().view

describe('at a glance', () => {
  const rowHeads = (screen: Awaited<ReturnType<typeof open>>) =>
    screen
      .getByRole('rowheader')
      .elements()
      .map((it) => it.textContent!.replace(/as one.*/, ''))

  test('states are sorted by when their first strategy came; who had none by the day, and the bloc, stand last', async () => {
    const screen = await open(undefined, { actors: ['fvey', 'cn', 'il', 'gb', 'nz'], asOf: '2012-12-31' })
    await screen.getByRole('button', { name: 'First strategy' }).click()
    // 2007, June 2011, 7 August 2011; China's of 2016 was still to come.
    await expect.poll(() => rowHeads(screen)).toEqual(['United Kingdom', 'New Zealand', 'Israel', 'Five Eyes', 'China'])
    await screen.getByRole('button', { name: 'First strategy' }).click()
    await expect.poll(() => rowHeads(screen)).toEqual(['Israel', 'New Zealand', 'United Kingdom', 'Five Eyes', 'China'])
    expect(shownView().rows).toEqual([{ by: 'firstStrategy', descending: true }])
  })

  test('a cell opens the evidence of its answer and closes it again', async () => {
    const screen = await open(undefined, { actors: ['nz'] })
    const cell = screen.getByRole('button', { name: 'NCSC, 2011 yes: one since 31 August 2023' })
    await cell.click()
    expect(shownView().evidence).toBe('nz.gov-authority')
    await expect.element(cell).toHaveAttribute('aria-pressed', 'true')
    await cell.click()
    expect(shownView().evidence).toBeUndefined()
  })

  test('the arrow keys walk from cell to cell: the table is one stop', async () => {
    const screen = await open(undefined, { actors: ['nz', 'il'], columns: ['name', 'authority'] })
    await expect.element(screen.getByRole('table')).toBeVisible()
    const all = [...screen.getByRole('table').element().querySelectorAll<HTMLElement>('button, a')]
    expect(all.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
    const first = screen
      .getByRole('button', { name: 'NCSC, 2011 yes: one since 31 August 2023' })
      .element() as HTMLElement
    first.focus()
    first.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    expect(document.activeElement!.textContent).toMatch(/^INCD/)
  })

  test('the reader sees what a document is dated apart from since when the answer holds', async () => {
    const screen = await open(undefined, { actors: ['us'] })
    const cell = screen.getByRole('button', { name: /^President Trump's Cyber Strategy for America, 2026/ })
    await expect.element(cell).toHaveTextContent(/one in force since 14 February 2003$/)
  })

  test('a few columns are there at first; the others are chosen; the keys are named', async () => {
    const screen = await open(undefined, { actors: ['nz', 'il'] })
    await expect.element(screen.getByRole('table')).toHaveAccessibleDescription(/arrow keys walk/)
    expect(screen.getByRole('columnheader').elements()).toHaveLength(9)
    await expect.element(screen.getByRole('columnheader', { name: /Military command/ })).not.toBeInTheDocument()
    await screen.getByRole('button', { name: 'Columns' }).click()
    await screen.getByRole('checkbox', { name: 'Military command' }).click()
    await expect.element(screen.getByRole('columnheader', { name: /Military command/ })).toBeInTheDocument()
  })

  test('two are put face to face from here', async () => {
    const screen = await open(undefined, { actors: ['nz', 'il'] })
    await screen.getByRole('combobox', { name: 'Second side' }).selectOptions('cn')
    await screen.getByRole('link', { name: 'Show the two face to face' }).click()
    expect(shownView().pair).toEqual([{ actor: 'nz' }, { actor: 'cn' }])
  })

  test('only the strips of the chosen components are there, and that is said', async () => {
    const screen = await open(undefined, { actors: ['nz'], components: ['defence'] })
    await expect.element(screen.getByRole('columnheader', { name: /Military and offensive cyber/ })).toBeInTheDocument()
    await expect.element(screen.getByRole('columnheader', { name: /Cybercrime/ })).not.toBeInTheDocument()
    await expect.element(screen.getByText('1 of 12 components shown:')).toBeVisible()
  })
})

describe('an address of a pair that cannot be shown', () => {
  test('keeps the side that was understood and asks for the other one', async () => {
    const screen = await open(undefined, {}, parseView('?pair=il..xx', recordMatrix, 'countries').faults)
    await expect.element(screen.getByRole('heading', { level: 1, name: 'Two face to face' })).toBeVisible()
    await expect.element(screen.getByRole('combobox', { name: 'First side' })).toHaveValue('il')
    await expect.element(screen.getByRole('link', { name: 'Show the two face to face' })).not.toBeInTheDocument()
    await screen.getByRole('link', { name: 'Israel and China' }).click()
    expect(shownView().pair).toEqual([{ actor: 'il' }, { actor: 'cn' }])
  })
})

describe('a profile', () => {
  test('names its partners, who lead to their profiles, and beside each the way to both face to face', async () => {
    const screen = await open('il')
    const partners = screen.getByRole('region', { name: 'Joint acts and partners' })
    await expect.element(partners.getByRole('link', { name: /^Australia/ })).toHaveAttribute('href', '/countries/au/')
    await partners.getByRole('link', { name: 'face to face with Australia' }).click()
    expect(shownView().pair).toEqual([{ actor: 'il' }, { actor: 'au' }])
  })

  test('leads to the two face to face from its head', async () => {
    const screen = await open('il')
    await screen.getByRole('combobox', { name: 'With whom' }).selectOptions('cn')
    await screen.getByRole('link', { name: 'Show the two face to face' }).click()
    expect(shownView().pair).toEqual([{ actor: 'il' }, { actor: 'cn' }])
  })

  test('leads through Canada’s strategies from the first to the one in force', async () => {
    const screen = await open('ca')
    const lines = screen.getByRole('list', { name: 'National strategies in the order of time' }).getByRole('listitem')
    await expect.element(lines.last()).toBeVisible()
    const texts = lines.elements().map((it) => it.textContent)
    expect(texts[1]).toMatch(/^Canada's Cyber Security Strategy.*3 October 2010; superseded 12 June 2018/)
    expect(texts[2]).toMatch(/12 June 2018; superseded 6 February 2025; it superseded that of 2010/)
    expect(texts[3]).toMatch(/Securing Canada's Digital Future in force.*6 February 2025/)
  })

  test('says which bodies answer for New Zealand’s cyber security and what they grew out of', async () => {
    const screen = await open('nz')
    const row = screen.getByRole('row', { name: /^Leads civilian cyber security/ })
    await expect.element(row.getByRole('button', { name: 'National Cyber Security Centre (NCSC)' })).toBeVisible()
    await expect.element(row.getByRole('button', { name: 'CCIP' })).toBeVisible()
    await expect.element(row.getByRole('button', { name: 'CERT NZ' })).toBeVisible()
    await row.getByRole('button', { name: 'CCIP' }).click()
    expect(shownView().evidence).toBe('nz-inst-ccip')
  })

  test('on a day before anything began says so, and labels the words of the release day', async () => {
    const screen = await open('ru', { asOf: '1900-01-01' })
    await expect
      .element(screen.getByText(/nothing that is recorded of Russia had begun\. The first is of/))
      .toBeVisible()
    await expect.element(screen.getByText('These are words of the release day, 25 November 2026.')).toBeVisible()
    await expect.element(screen.getByText(/On 1 January 1900 none was in force\.$/)).toBeVisible()
  })

  test('sets names and titles in their own script and direction', async () => {
    const screen = await open('il')
    const hebrew = screen.getByText('ישראל')
    await expect.element(hebrew).toHaveAttribute('dir', 'rtl')
    await expect.element(hebrew).toHaveAttribute('lang', 'he')
  })

  test('of the Five Eyes says who joined when, and does not count who may have joined as a member', async () => {
    const screen = await open('fvey', { asOf: '1956-06-01' })
    const row = screen.getByRole('table', { name: 'Members of Five Eyes' }).getByRole('row', { name: /New Zealand/ })
    await expect.element(row).toHaveTextContent('New Zealandsome day in 1956perhaps a member already')
    const compared = screen.getByRole('table', { name: 'Components by member on 1 June 1956' })
    await expect.element(compared.getByRole('columnheader', { name: 'New Zealand' })).not.toBeInTheDocument()
    await expect.element(compared.getByRole('columnheader', { name: 'Canada' })).toBeVisible()
  })

  test('of the international setting says who joined a text, and that silence is no refusal', async () => {
    const screen = await open('intl')
    const row = screen.getByRole('row', {
      name: /^International Code of Conduct for Information Security \(A\/66\/359\)/,
    })
    const cells = row
      .getByRole('cell')
      .elements()
      .map((it) => it.textContent)
    // Israel, the United Kingdom, Russia, China …
    expect(cells.slice(0, 4)).toEqual([
      '',
      '',
      'put it forward on 12 September 2011',
      'put it forward on 12 September 2011',
    ])
    await expect.element(screen.getByText(/not that it refused/)).toBeVisible()
  })

  test('a state that takes part on no recorded day is not said to be missing', async () => {
    const screen = await open('intl')
    const row = screen.getByRole('row', { name: /^First Additional Protocol to the Convention on Cybercrime/ })
    await expect.element(row.getByText('takes part, without a recorded date')).toBeVisible()
    await expect.element(row.getByText('not yet')).not.toBeInTheDocument()
  })

  test('where no body is linked the words of the evidence say who answers, and that they are of the release day', async () => {
    const evidence = { nz: { status: 'ready', content: evidenceOf(record, 'nz') } as const }
    useOpenDataset.setState({ evidence })
    const screen = await open('nz', { asOf: '2020-01-01' })
    const row = screen.getByRole('row', { name: /^Supervises critical infrastructure/ })
    await expect.element(row.getByText('No body is linked in the record; see the evidence.')).toBeVisible()
    await expect
      .element(row.getByText(/^In words of the release day, 25 November 2026: GCSB .*the Reserve Bank/))
      .toBeVisible()
  })

  test('of what counts only as partial says so: it is no first strategy', async () => {
    const screen = await open('ca')
    await expect
      .element(
        screen.getByText(
          /^The first that counts as a national strategy: Canada's Cyber Security Strategy, 3 October 2010\./,
        ),
      )
      .toBeVisible()
    const lines = screen.getByRole('list', { name: 'National strategies in the order of time' }).getByRole('listitem')
    await lines.first().getByRole('button', { name: 'counted as partial' }).click()
    expect(shownView().evidence).toBe('ca.gov-strategy@2004-04-27')
    await expect.element(lines.nth(1).getByText('counted as partial')).not.toBeInTheDocument()
  })

  test('shows the components that the reader filtered, says so, and shows all again', async () => {
    const screen = await open('il', { triad: ['intelligence'] })
    const part = screen.getByRole('region', { name: 'The components' })
    await expect.element(part.getByText('2 of 12 components shown:')).toBeVisible()
    await expect.element(part.getByRole('link', { name: 'Governance and strategy' })).not.toBeInTheDocument()
    await part.getByRole('button', { name: 'Show all' }).click()
    await expect.element(part.getByRole('link', { name: 'Governance and strategy' })).toBeVisible()
  })

  test('its timeline is its own: no lane repeats what the Five Eyes did with it', async () => {
    await page.viewport(1280, 900)
    const screen = await open('nz')
    await expect
      .element(screen.getByRole('region', { name: 'Milestones' }).getByRole('application'))
      .toHaveAccessibleName('Milestones in 1 lanes')
  })
})

test('a column of a component can be asked for and sorted by in the address', () => {
  const { view, faults } = parseView('?columns=name,defence&rows=-defence', recordMatrix, 'countries')
  expect(faults).toEqual([])
  expect(view.columns).toEqual(['name', 'defence'])
})

test('records that did not come before are asked for again when a profile opens', async () => {
  const failed = {
    status: 'failed',
    address: 'https://atlas.example/x.json',
    message: 'What came is cut off.',
  } as const
  useOpenDataset.setState({ catalogue: { ...catalogue, institutions: failed } })
  vi.spyOn(globalThis, 'fetch').mockImplementation(() =>
    Promise.resolve(Response.json(catalogueOf(record, 'institutions'))),
  )
  const screen = await open('nz')
  await expect.element(screen.getByRole('heading', { name: /^Who is in charge/ })).toBeVisible()
})

test('an address of no country offers the nearest and keeps the selection', async () => {
  const screen = await open('isreal', { actors: ['il', 'cn'] })
  await expect.element(screen.getByRole('heading', { level: 1, name: 'No such country' })).toBeVisible()
  await expect.element(screen.getByRole('link', { name: 'Israel' }).first()).toBeVisible()
  expect(shownView().actors).toEqual(['il', 'cn'])
})

describe('a country of which little was researched', () => {
  const asked = recordMatrix.components.flatMap(({ indicators }) => indicators.map(({ id }) => id))
  const matrix = {
    ...recordMatrix,
    findings: recordMatrix.findings.filter(
      ({ actor, indicator }) => actor !== 'nz' || asked.slice(0, 5).includes(indicator),
    ),
  }
  const withoutNz = Object.fromEntries(
    catalogueKinds.map((kind) => [
      kind,
      {
        status: 'ready',
        content: (record[kind] as readonly { readonly actor?: string }[]).filter(
          (it) => kind === 'findings' || it.actor !== 'nz',
        ),
      } as const,
    ]),
  )
  const openThin = (page: string | undefined) => {
    useOpenDataset.setState({
      matrix: { status: 'ready', content: matrix },
      catalogue: withoutNz as unknown as typeof catalogue,
    })
    startView(matrix)
    useViewState.setState({ screen: 'countries', page, view: { ...defaultView(matrix), actors: ['nz', 'il'] } })
    return render(<CountriesScreen matrix={matrix} page={page} />)
  }

  test('is marked in the table, so that few instruments are not read as a low count', async () => {
    const screen = await openThin(undefined)
    await expect.element(screen.getByText('little recorded: 5 of 50 questions answered')).toBeVisible()
    expect(screen.getByText(/little recorded/).elements()).toHaveLength(1)
  })

  test('says so at the head of its page, and counts nothing that was never recorded', async () => {
    useOpenDataset.setState({ evidence: { nz: { status: 'ready', content: evidenceOf(record, 'nz') } } })
    const screen = await openThin('nz')
    await expect
      .element(screen.getByText(/^5 of 50 questions are answered, the others not yet researched/))
      .toBeVisible()
    expect(screen.getByText(/\b0 (bodies|instruments|events)/).elements()).toEqual([])
  })
})
