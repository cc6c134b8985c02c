import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { citationsOf } from '../dataset/publish/citations.ts'
import { evidenceOf } from '../dataset/publish/evidence.ts'
import { record, recordMatrix as matrix } from '../dataset/recordForTests.ts'
import type { RecordsKind } from '../frame/recordFacets.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import { useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { RecordsScreen } from './RecordsScreen.tsx'

const ready = <T,>(content: T) => ({ status: 'ready', content }) as const
const { documents, institutions, milestones, sources, disputes, terms, claims } = record
const catalogue = {
  documents: ready(documents),
  institutions: ready(institutions),
  milestones: ready(milestones),
  sources: ready(sources),
  disputes: ready(disputes),
  terms: ready(terms),
  claims: ready(claims),
  citations: ready(citationsOf(record)),
}
const evidence = Object.fromEntries(record.actors.map(({ id }) => [id, ready(evidenceOf(record, id))]))

beforeEach(() => useOpenDataset.setState({ matrix: ready(matrix), evidence, catalogue }))
afterEach(() => vi.restoreAllMocks())

function open(kind: RecordsKind, change: Partial<View> = {}, page?: string) {
  useViewState.setState({ screen: kind, page, view: { ...defaultView(matrix), ...change } })
  return render(<RecordsScreen matrix={matrix} kind={kind} page={page} />)
}

const view = () => useViewState.getState().view
type Screen = Awaited<ReturnType<typeof open>>
const facet = (screen: Screen, name: string) =>
  screen.getByRole('group', { name: /^Filters on/ }).getByRole('button', { name, exact: true })
const heads = (screen: Screen) =>
  screen
    .getByRole('rowheader')
    .elements()
    .map((it) => it.textContent)

test('an analyst lists the decrees of Russia that are in force, the newest first', async () => {
  const screen = await open('documents', { actors: ['ru'] })
  await facet(screen, 'Type').click()
  await screen.getByRole('checkbox', { name: 'decree' }).click()
  await facet(screen, 'Status').click()
  await screen.getByRole('checkbox', { name: 'in force', exact: true }).click()
  expect([view().type, view().status]).toEqual([['decree'], ['in-force']])
  expect(heads(screen).map((it) => /Decree (\w+)/.exec(it)?.[1])).toEqual(['250', '166', '569', '31s'])
  await expect.element(screen.getByText(/^4 of 484 documents\. On 25 November 2026: 4 in force\.$/)).toBeVisible()
})

test('on an earlier day only those are in force that were', async () => {
  const screen = await open('documents', { actors: ['ru'], type: ['decree'], status: ['in-force'], asOf: '2018-01-01' })
  expect(heads(screen).map((it) => /Decree (\w+)/.exec(it)?.[1])).toEqual(['569', '31s'])
})

test('a choice says how much it would show, and what would show nothing cannot be chosen', async () => {
  const screen = await open('documents', { actors: ['ru'], status: ['in-force'] })
  await facet(screen, 'Type').click()
  await expect.element(screen.getByRole('checkbox', { name: 'decree' })).toHaveAccessibleDescription('4 documents')
  await expect.element(screen.getByRole('checkbox', { name: 'bill' })).toHaveAttribute('aria-disabled', 'true')
})

test('a student chooses one country among the filters, is told whose are shown, and gets all back', async () => {
  const screen = await open('documents', { type: ['decree'] })
  await facet(screen, 'Country').click()
  await expect.element(screen.getByRole('checkbox', { name: 'Russia' })).toHaveAccessibleDescription('4 documents')
  await screen.getByRole('checkbox', { name: 'Russia' }).click()
  expect(view().actors).toEqual(['ru'])
  await expect.element(screen.getByRole('button', { name: 'Remove filter: only of Russia' })).toBeVisible()
  await screen.getByRole('checkbox', { name: 'Israel' }).click()
  expect(view().actors).toEqual(['il', 'ru'])
  await screen.getByRole('button', { name: 'Show all' }).click()
  expect(view()).toMatchObject({ actors: defaultView(matrix).actors, type: [] })
})

test('who sees one country last chooses none of them, and so sees all', async () => {
  const screen = await open('institutions', { actors: ['ru'] })
  await facet(screen, 'Country (1)').click()
  await screen.getByRole('checkbox', { name: 'Russia' }).click()
  expect(view().actors).toEqual(defaultView(matrix).actors)
})

test('on an earlier day what came later is left out, counted, and shown when asked for', async () => {
  const day = '2000-01-01'
  const later = milestones.filter(({ date }) => date > day && !day.startsWith(date)).length
  const screen = await open('milestones', { asOf: day })
  const rows = () => screen.getByRole('table').element().getAttribute('aria-rowcount')
  expect(rows()).toBe(String(milestones.length - later + 1))
  const more = screen.getByRole('button', { name: `Also show the ${later} that came later` })
  await more.click()
  expect(view().showAfter).toBe(true)
  expect(rows()).toBe(String(milestones.length + 1))
  await expect.element(more).toHaveAttribute('aria-pressed', 'true')
})

test('what was not adopted stands in its place by the day on which it was proposed', async () => {
  const screen = await open('documents', { type: ['bill'] })
  const bills = documents.filter(({ type }) => type === 'bill').toSorted((a, b) => (a.proposed! < b.proposed! ? 1 : -1))
  expect(heads(screen)[0]).toContain(bills[0]!.title)
  await expect.element(screen.getByText(`proposed ${bills[0]!.proposed}`)).toBeVisible()
})

test('a filter that the table does not know is told, and can be dropped', async () => {
  const screen = await open('documents', { language: ['he'], answer: ['yes'], type: ['decree'] })
  const note = screen.getByRole('note')
  await expect.element(note).toHaveTextContent(/^Not heeded here, .*: language Hebrew; answer yes\./)
  await note.getByRole('button', { name: 'Remove' }).click()
  expect(view()).toMatchObject({ language: [], answer: [], type: ['decree'] })
  await expect.element(note).not.toBeInTheDocument()
})

test('a name opens the evidence; a source’s name leads to its page', async () => {
  const screen = await open('documents', { actors: ['ru'], type: ['decree'] })
  const name = screen.getByRole('link', { name: /^Presidential Decree 250/ })
  // What the address of the link says is what another tab shows.
  await expect.element(name).toHaveAttribute('href', expect.stringContaining('/documents/ru-decree-250-2022/'))
  await name.click()
  expect(view().evidence).toBe('ru-decree-250-2022')
  expect(useViewState.getState().page).toBeUndefined()
  await expect.element(name).toHaveAttribute('aria-current', 'true')
  await name.click()
  expect(view().evidence).toBeUndefined()
  const list = await open('sources', { language: ['he'] })
  await expect
    .element(list.getByRole('link', { name: /About the National Cyber Directorate/ }))
    .toHaveAttribute('href', expect.stringContaining('/sources/il-src-incd-about/'))
})

test('all sources in Hebrew are listed, those cited most first, with their titles in Hebrew', async () => {
  const screen = await open('sources')
  await facet(screen, 'Language').click()
  await screen.getByRole('checkbox', { name: 'Hebrew' }).click()
  const inHebrew = sources.filter(({ language }) => language === 'he').length
  await expect.element(screen.getByRole('table')).toHaveAttribute('aria-rowcount', String(inHebrew + 1))
  await expect.element(screen.getByText('אודות')).toHaveAttribute('dir', 'rtl')
})

test('a language in which there is no source is told, and the rest of the link holds', async () => {
  const screen = await open('sources', { language: ['he', 'tlh'] })
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/no source in “tlh”.*rest of the address holds/)
  const inHebrew = sources.filter(({ language }) => language === 'he').length
  await expect.element(screen.getByText(`${inHebrew} of ${sources.length} sources, in one language.`)).toBeVisible()
  await screen.getByRole('button', { name: 'Put away' }).click()
  expect(view().language).toEqual(['he'])
})

test('a reader is told whose dates hold, and which records belong to every selection', async () => {
  const screen = await open('documents', { actors: ['gb'], q: 'convention' })
  await expect
    .element(screen.getByText(/the status and dates are those for the United Kingdom as a party/))
    .toBeVisible()
  const row = screen.getByRole('row', { name: /^Convention on Cybercrime/ })
  await expect.element(row.getByText('2011-09-01')).toBeVisible()
})

test.each(['x'.repeat(10_000), '\u0001\u0007', '<b onmouseover=alert(1)>', '.*+?^${}()|[\\]'])(
  'a search for what is nowhere says so and offers to show all: %#',
  async (q) => {
    const screen = await open('institutions', { q })
    await expect
      .element(screen.getByText(`None of the ${institutions.length} institutions passes the filters.`))
      .toBeVisible()
    await screen.getByRole('button', { name: 'Show all' }).click()
    await expect.element(screen.getByText(new RegExp(`^All ${institutions.length} institutions\\. `))).toBeVisible()
  },
)

test('where no row has the word as it was typed, the search that forgives slips is one press away', async () => {
  const screen = await open('documents', { q: 'protction privacy' })
  await screen.getByRole('link', { name: 'Search everything for “protction privacy”' }).click()
  expect(useViewState.getState()).toMatchObject({ screen: 'search', view: { q: 'protction privacy' } })
})

test('each of the four kinds is one press away', async () => {
  const screen = await open('milestones')
  const tabs = screen.getByRole('navigation', { name: 'Records' })
  await expect.element(tabs.getByRole('link', { name: 'Milestones' })).toHaveAttribute('aria-current', 'page')
  await tabs.getByRole('link', { name: 'Institutions' }).click()
  expect(useViewState.getState().screen).toBe('institutions')
})

test('what is shown is taken away as a table that names its version', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const screen = await open('documents', { actors: ['ru'], type: ['decree'] })
  await screen.getByRole('button', { name: 'Take away' }).click()
  await screen.getByRole('button', { name: 'Copy CSV' }).click()
  await expect.element(screen.getByText('4 documents copied')).toBeVisible()
  const lines = write.mock.calls[0]![0].trimEnd().split('\r\n')
  expect(lines).toHaveLength(5)
  expect(lines[1]).toContain(`,${matrix.dataset.version},`)
})

test('a law’s page says which answers rest on it, what superseded it and how to cite it', async () => {
  const screen = await open('documents', {}, 'ru-law-139-2012')
  await expect
    .element(screen.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Federal Law 139-FZ creating the single register of blocked sites')
  await expect.element(screen.getByText(/^О внесении изменений/).first()).toHaveAttribute('lang', 'ru')
  const changed = screen.getByRole('group', { name: 'Answers it changed' })
  await changed.getByRole('button', { name: /without a prior court decision/ }).click()
  expect(view().evidence).toBe('ru.con-administrative@2012-11-01')
  await expect
    .element(
      screen
        .getByRole('group', { name: 'Events' })
        .getByRole('link', { name: 'Central register of blocked sites takes effect' }),
    )
    .toHaveAttribute('href', expect.stringContaining('/milestones/ru-m-blacklist-2012/'))
  const cite = screen.getByRole('group', { name: 'How to cite' })
  await expect
    .element(cite)
    .toHaveTextContent(/dataset version 2026\.11\.0.*Record ru-law-139-2012: .*\/documents\/ru-law-139-2012\//)
  await expect.element(screen.getByText('data/actors/ru/documents.json')).toBeVisible()
})

test('a document leads to the one before it', async () => {
  const screen = await open('documents', {}, 'ru-military-doctrine-2014')
  await screen.getByRole('group', { name: 'Supersedes' }).getByRole('link').click()
  expect(useViewState.getState().page).toBe('ru-military-doctrine-2010')
})

test('a source’s page lists the answers, stances and records that cite it', async () => {
  const [cited] = documents.find(({ id }) => id === 'ru-law-139-2012')!.citations
  const screen = await open('sources', {}, cited!.source)
  const { title } = sources.find(({ id }) => id === cited!.source)!
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title)
  await screen
    .getByRole('group', { name: 'Documents that cite it' })
    .getByRole('link', { name: /^Federal Law 139-FZ/ })
    .click()
  expect(useViewState.getState().page).toBe('ru-law-139-2012')
})

test('an old id leads to the record into which it was merged, and the page says so', async () => {
  const screen = await open('sources', {}, 'gb-src-apt10-gov')
  await expect.element(screen.getByText('gb-src-apt10-gov was merged into this record.')).toBeVisible()
})

test.each([
  ['documents', 'ru-law-139-2102', /Federal Law 139-FZ/, '/documents/ru-law-139-2012/'],
  ['documents', 'us-cisa', /Cybersecurity and Infrastructure Security Agency/, '/institutions/us-cisa/'],
] as const)('an address that leads to no record offers the nearest: %s/%s', async (kind, page, name, href) => {
  const screen = await open(kind, {}, page)
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('No such document')
  await expect.element(screen.getByRole('link', { name })).toHaveAttribute('href', expect.stringContaining(href))
})
