import { beforeEach, describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { catalogueKinds } from '../dataset/publish/catalogue.ts'
import { record, recordMatrix } from '../dataset/recordForTests.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import { useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { AboutScreen } from './AboutScreen.tsx'

beforeEach(() =>
  useOpenDataset.setState({
    matrix: { status: 'ready', content: recordMatrix },
    evidence: {},
    catalogue: Object.fromEntries(catalogueKinds.map((kind) => [kind, { status: 'ready', content: record[kind] }])),
  }),
)

async function open(page: string | undefined, change: Partial<View> = {}) {
  useViewState.setState({ screen: 'about', page, view: { ...defaultView(recordMatrix), ...change } })
  return render(<AboutScreen matrix={recordMatrix} page={page} />)
}

const titleOf = (id: string) => record.documents.find((it) => it.id === id)!.title
const view = () => useViewState.getState().view

describe('how many facts are wrong', () => {
  const says = (texts: Record<string, string>) =>
    texts as { right: string; imprecise: string; wrong: string; unknown: string }
  const sample = (id: string, wrong: number) => ({
    id,
    day: '2026-11-20',
    seed: 1,
    of: 2127,
    method: 'Each was held against other pages.',
    rules: says({ right: 'All holds.', imprecise: 'Little is off.', wrong: 'It does not hold.', unknown: 'No page.' }),
    facts: Array.from({ length: 120 }, (_, index) => ({
      fact: index === 0 ? 'ru.con-isolation' : `made-up-${index}`,
      verdict: index < wrong ? ('wrong' as const) : ('right' as const),
      reason: index < wrong ? 'Another page names 2018.' : 'Said by the register too.',
    })),
  })
  const openWith = (samples: readonly ReturnType<typeof sample>[]) => {
    const { catalogue } = useOpenDataset.getState()
    useOpenDataset.setState({ catalogue: { ...catalogue, samples: { status: 'ready', content: samples } } })
    return open('method')
  }

  test('a reader sees the verdicts of the last sample, and what they say of the whole record', async () => {
    const screen = await openWith([sample('sample-1', 9), sample('sample-2', 1)])
    const part = screen.getByRole('region', { name: 'How many are wrong' })
    await expect
      .element(part.getByText(/Of 2,127 facts 120 were drawn by lot on 20 November 2026/).first())
      .toBeVisible()
    // One of 120: Wilson's interval is 0.15 to 4.57 %.
    await expect.element(part.getByRole('row', { name: 'Wrong It does not hold. 1 0.8 % (0.1–4.6)' })).toBeVisible()
    await expect.element(part.getByText(/Another page names 2018/).first()).toBeVisible()
    await expect.element(part.getByText('The sample before it, of 20 November 2026: 111 of 120 right')).toBeVisible()
    await part
      .getByRole('button', { name: /centralised routing or isolation/ })
      .first()
      .click()
    expect(view().evidence).toBe('ru.con-isolation')
  })

  test('a dataset without a sample says that its error rate is not known', async () => {
    const screen = await openWith([])
    await expect.element(screen.getByText(/how many of its facts are wrong is not known/)).toBeVisible()
  })
})

describe('the claims of the founding article', () => {
  test('a critic learns what the article claims of Russia, how each claim stands and why', async () => {
    const screen = await open('claims')
    const whom = screen.getByRole('group', { name: 'Of whom' })
    await whom.getByRole('button', { name: 'Russia 7' }).click()
    // Whom claims speak of is chosen here alone: those compared elsewhere stay.
    expect(view()).toMatchObject({ of: ['ru'], actors: defaultView(recordMatrix).actors })
    await expect.element(screen.getByText('7 of 35 claims shown: naming Russia.')).toBeVisible()
    const claim = screen.getByRole('article', { name: /jointly submitted an international code/ })
    await expect.element(claim.getByText('imprecise')).toBeVisible()
    await expect.element(claim.getByText(/True of 2011; in 2015 Kazakhstan and Kyrgyzstan joined/)).toBeVisible()
    await expect.element(claim.getByRole('link', { name: 'Greiman 2015' })).toHaveAttribute('href', '#references')
    await claim.getByRole('button', { name: titleOf('intl-code-2011') }).click()
    expect(view().evidence).toBe('intl-code-2011')
    await screen.getByRole('button', { name: 'Show all' }).click()
    await expect.element(screen.getByText('All 35 claims shown.')).toBeVisible()
  })

  test('its choices say what they would show beside what is chosen, and the order stands in the view', async () => {
    const screen = await open('claims', { status: ['contested'] })
    const whom = screen.getByRole('group', { name: 'Of whom' })
    // Of the four contested claims all are of China, two of Russia and one of Israel.
    await expect.element(whom.getByRole('button', { name: 'China 4' })).toBeVisible()
    await expect.element(whom.getByRole('button', { name: 'Russia 2' })).toBeVisible()
    await expect.element(whom.getByRole('button', { name: 'Israel 1' })).toBeVisible()
    await screen.getByRole('combobox', { name: /Sorted by/ }).selectOptions('state, backwards')
    expect(view().rows).toEqual([{ by: 'actors', descending: true }])
  })

  test('a link to a claim that the filters leave out shows it nevertheless', async () => {
    history.replaceState(null, '', '#claim-gb-2010')
    const screen = await open('claims', { status: ['contested'] })
    await expect.element(screen.getByText(/A link leads to this claim/)).toBeVisible()
    history.replaceState(null, '', location.pathname + location.search)
  })

  test('what the article cites is listed with what could be verified of it', async () => {
    const screen = await open('claims')
    const references = screen.getByRole('region', { name: 'What the article cites' })
    await expect.element(references.getByText(/names 14 works.*7 of them could be identified/)).toBeVisible()
  })
})

describe('the glossary', () => {
  test('a student sees how Russia and China use “information security”, and what to read next', async () => {
    const screen = await open('glossary', { q: 'информационная безопасность' })
    const term = screen.getByRole('article', { name: /^Information security/ })
    await expect.element(term.getByRole('link', { name: 'Russia' })).toBeVisible()
    await expect.element(term.getByRole('link', { name: 'China' })).toBeVisible()
    await term.getByRole('link', { name: 'Cyber security', exact: true }).click()
    expect(view().q).toBe('')
    expect(location.hash).toBe('#cyber-security')
  })

  test('where nothing is found one gets back to all', async () => {
    const screen = await open('glossary', { q: 'x'.repeat(10_000) })
    await expect.element(screen.getByText(/^0 of \d+ terms hold/)).toBeVisible()
    await screen.getByRole('button', { name: 'Show all' }).click()
    expect(view().q).toBe('')
  })
})

describe('the method', () => {
  test('works an example on the day, and leads to days before, among and after the possible ones', async () => {
    const screen = await open('method')
    const example = screen.getByRole('group', { name: 'A worked example' })
    const days = example.getByRole('group', { name: 'Try a day' }).getByRole('button')
    const said = ['the first of these days has not come', 'it may have begun or not', 'the last of these days has come']
    for (const [index, reason] of said.entries()) {
      await days.nth(index).click()
      await expect.element(days.nth(index)).toHaveAttribute('aria-pressed', 'true')
      await expect.element(example.getByText(reason, { exact: false })).toBeVisible()
    }
    expect(view().asOf).toMatch(/-12-31$/)
  })

  test('counts what was read and lists the gaps of each actor, folded away but not on paper', async () => {
    const screen = await open('method')
    const read = record.findings.filter(({ check }) => check === 'read').length
    await expect.element(screen.getByRole('row', { name: new RegExp(`^Findings .* ${read} `) })).toBeVisible()
    const gaps = screen.getByRole('region', { name: 'Known gaps' })
    const [open1] = record.open.filter(({ actor }) => actor === 'ru')
    // Folded away, but there for the browser's own search.
    await expect.element(gaps.getByText(open1!.question)).toBeInTheDocument()
    await expect.element(gaps.getByText(open1!.question)).not.toBeVisible()
    await gaps.getByText('Russia').click()
    await expect.element(gaps.getByText(open1!.question)).toBeVisible()
  })
})

test('a page that is not there offers the nearest', async () => {
  const screen = await open('glosary')
  await expect.element(screen.getByRole('heading', { name: 'No such page' })).toBeVisible()
  await expect.element(screen.getByText(/Did you mean/).getByRole('link', { name: 'Glossary' })).toBeVisible()
})

test('who begins gets to a question by keyboard', async () => {
  const screen = await open(undefined)
  const first = screen.getByRole('region', { name: 'Five questions to begin with' }).getByRole('link').nth(1)
  first.element().focus()
  await userEvent.keyboard('{Enter}')
  expect(view().asOf).toBe('2015-12-31')
})
