import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { evidenceOf } from '../dataset/publish/evidence.ts'
import { record, recordMatrix } from '../dataset/recordForTests.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import { useViewState } from '../view/store.ts'
import { defaultView, type View } from '../view/view.ts'
import { EvidencePanel } from './EvidencePanel.tsx'

const matrix = { status: 'ready', content: recordMatrix } as const
const evidence = Object.fromEntries(
  record.actors.map(({ id }) => [id, { status: 'ready', content: evidenceOf(record, id) } as const]),
)

beforeEach(() => useOpenDataset.setState({ matrix, evidence }))
afterEach(() => vi.restoreAllMocks())

function setView(change: Partial<View>) {
  useViewState.setState({ view: { ...defaultView(recordMatrix), ...change } })
}

async function open(change: Partial<View>) {
  setView(change)
  const onClose = vi.fn<() => void>()
  const screen = await render(<EvidencePanel matrix={recordMatrix} onClose={onClose} />)
  return { screen, onClose, panel: screen.getByRole('complementary', { name: 'Evidence' }) }
}

/** The part of the panel under a heading. */
function part(panel: Awaited<ReturnType<typeof open>>['panel'], title: string) {
  return panel.getByRole('group', { name: title })
}

const asOf = '2012-12-31'

test('without evidence in the view nothing is drawn', async () => {
  const { panel } = await open({})
  await expect.element(panel).not.toBeInTheDocument()
})

test('an analyst learns who could block without a court in Russia at the end of 2012, and on what evidence', async () => {
  const { panel } = await open({ evidence: 'ru.con-administrative', asOf })
  await expect
    .element(panel.getByRole('heading', { level: 2 }))
    .toHaveTextContent('Can an executive body order blocking without a prior court decision?')
  await expect.element(panel.getByText('yes since 1 November 2012').first()).toBeVisible()
  await expect.element(panel.getByText('In words of the release day, 25 November 2026:')).toBeVisible()
  await expect.element(panel.getByText(/^Roskomnadzor and other executive agencies/)).toBeVisible()

  const instruments = part(panel, 'Instruments')
  await expect
    .element(instruments.getByText('Federal Law 139-FZ creating the single register of blocked sites'))
    .toBeVisible()
  await expect.element(instruments.getByText('adopted on 28 July 2012 · in force from 1 November 2012')).toBeVisible()
  await expect.element(instruments.getByText(/398-FZ/)).not.toBeInTheDocument()
  await expect.element(part(panel, 'Since then').getByText(/^Federal Law 398-FZ/)).toBeVisible()

  const link = part(panel, 'Sources').getByRole('link', { name: /registry of prohibited websites.*leaves this page/ })
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer')
  await expect.element(part(panel, 'Sources').getByText(/^How it was checked: read in what is cited/)).toBeVisible()
  await expect.element(part(panel, 'In dispute').getByText('Counterclaim')).toBeVisible()
  await expect.element(part(panel, 'Report or correct').getByText('data/actors/ru/findings.json')).toBeVisible()
  await expect.element(part(panel, 'Report or correct').getByText('ru.con-administrative@2012-11-01')).toBeVisible()
})

test('a summary and its sources open on demand', async () => {
  const { panel } = await open({ evidence: 'ru.con-administrative', asOf })
  const summary = panel.getByText(/^Created a central blacklist/)
  await expect.element(summary).not.toBeVisible()
  await part(panel, 'Instruments').getByText('Summary and sources').first().click()
  await expect.element(summary).toBeVisible()
})

test('where there is room the reading rule stands open', async () => {
  const { panel } = await open({ evidence: 'ru.con-administrative' })
  await expect.element(panel.getByText('court order needed')).toBeVisible()
  await panel.getByText('How it is read').click()
  await expect.element(panel.getByText('court order needed')).not.toBeVisible()
})

test('a reading rule that was changed says since which day it reads so, and no other does', async () => {
  const components = recordMatrix.components.map((component) => ({
    ...component,
    indicators: component.indicators.map((it) =>
      it.id === 'con-administrative' ? { ...it, ruleChanged: '2027-03-01' } : it,
    ),
  }))
  const changed = { ...recordMatrix, components }
  useOpenDataset.setState({ matrix: { status: 'ready', content: changed } })
  setView({ evidence: 'ru.con-administrative' })
  const screen = await render(<EvidencePanel matrix={changed} onClose={() => {}} />)
  await expect.element(screen.getByText('Rule last changed on 1 March 2027')).toBeVisible()
  setView({ evidence: 'ru.con-isolation' })
  await expect.element(screen.getByText('How it is read')).toBeVisible()
  await expect.element(screen.getByText(/^Rule last changed/)).not.toBeInTheDocument()
})

test('a Hebrew title is marked as Hebrew and runs from the right', async () => {
  const { panel } = await open({ evidence: 'il.gov-strategy' })
  const title = panel.getByText('קידום היכולת הלאומית במרחב הקיברנטי')
  await expect.element(title).toHaveAttribute('lang', 'he')
  await expect.element(title).toHaveAttribute('dir', 'rtl')
})

test('an inferred no says on what it rests, and that nothing is cited', async () => {
  const { panel } = await open({ evidence: 'ru.con-administrative', asOf: '2005-01-01' })
  await expect
    .element(panel.getByText('no (inferred): nothing is recorded before the first finding, yes since 1 November 2012'))
    .toBeVisible()
  await expect.element(part(panel, 'Sources').getByText(/No finding holds on this day/)).toBeVisible()
  await expect.element(part(panel, 'Since then').getByText(/^Federal Law 139-FZ/)).toBeVisible()
  await expect
    .element(part(panel, 'Report or correct').getByText('ru.con-administrative', { exact: true }))
    .toBeVisible()
})

test('whoever takes an inferred no for unknown reads unknown', async () => {
  const { panel } = await open({ evidence: 'ru.con-administrative', asOf: '2005-01-01', inferred: 'unknown' })
  await expect.element(panel.getByText(/unknown: nothing is recorded before/)).toBeVisible()
})

test('within an uncertain beginning both findings are told, with both bases', async () => {
  const { panel } = await open({ evidence: 'gb.def-command', asOf: '2020-06-30' })
  await expect
    .element(panel.getByText('partial or yes: partial since some day in 1999, or already yes since some day in 2020'))
    .toBeVisible()
  await expect.element(panel.getByText(/^partial since some day in 1999: ./)).toBeVisible()
  await expect.element(panel.getByText(/^yes since some day in 2020: ./)).toBeVisible()
})

test('an unknown is told as such, with what was seen', async () => {
  const { panel } = await open({ evidence: 'il.intl-paris' })
  await expect.element(panel.getByText('unknown since 12 November 2018').first()).toBeVisible()
  await expect.element(panel.getByText(/^Reported absent when the call was launched/)).toBeVisible()
  await expect.element(panel.getByText(/known, still to be checked/)).toBeVisible()
})

test('a link to a finding marks it, whatever day is shown, and its day is one step away', async () => {
  const { panel } = await open({ evidence: 'ru.con-administrative@2012-11-01', asOf: '2005-01-01' })
  const steps = part(panel, 'Before and after').getByRole('listitem')
  await expect.element(steps.nth(0)).toHaveAttribute('aria-current', 'true')
  await expect.element(steps.nth(1)).toHaveTextContent(/named by the link/)
  await panel.getByRole('button', { name: 'yes since 1 November 2012, show 1 November 2012' }).click()
  expect(useViewState.getState().view.asOf).toBe('2012-11-01')
  await expect.element(steps.nth(1)).toHaveAttribute('aria-current', 'true')
  await expect.element(steps.nth(1)).toHaveTextContent(/holds on this day/)
})

test('a bloc answers through its members, counted from their joining', async () => {
  const { panel } = await open({ evidence: 'fvey.con-blocking', asOf: '1956-06-01' })
  await expect.element(panel.getByText('1 no, 2 no (inferred)', { exact: true })).toBeVisible()
  const members = part(panel, 'Members')
  await expect.element(members.getByRole('button')).toHaveLength(3)
  await expect
    .element(members.getByText(/^May have joined already, and is not counted: Australia \(1956\)/))
    .toBeVisible()
  await members.getByRole('button', { name: /^Canada/ }).click()
  expect(useViewState.getState().view.evidence).toBe('ca.con-blocking')
})

test('a component shows what is in place, the stance, its questions and its file', async () => {
  const { panel } = await open({ evidence: 'ru.defence', asOf: '2014-12-31' })
  await expect.element(panel.getByText('1–2 of 4 in place: 1 yes, 1 no, 1 no (inferred), 1 unknown')).toBeVisible()
  const stance = part(panel, 'In words of the release day, 25 November 2026')
  await expect.element(stance.getByText(/^Information-space doctrine is published/)).toBeVisible()
  await expect.element(part(panel, 'Report or correct').getByText('data/actors/ru/positions.json')).toBeVisible()
  await panel.getByRole('button', { name: /^Is a military cyber strategy or doctrine published\?.*yes/ }).click()
  expect(useViewState.getState().view.evidence).toBe('ru.def-doctrine')
})

test('a bloc’s component shows the range of its members and the bloc’s own stance', async () => {
  const { panel } = await open({ evidence: 'fvey.intelligence' })
  await expect.element(panel.getByText('4½–5 of 5 in place, 4.8 on average')).toBeVisible()
  await expect
    .element(panel.getByText('Shared signals intelligence since 1946; oversight stays national'))
    .toBeVisible()
  await expect.element(part(panel, 'Members').getByRole('button', { name: /^Canada.*4½ of 5/ })).toBeVisible()
  await expect.element(part(panel, 'In dispute').getByText(/^The five did not found it together/)).toBeVisible()
})

test('the other actors of the selection answer the same question, a bloc as a composition', async () => {
  const { panel } = await open({ evidence: 'ru.con-administrative', actors: ['ru', 'cn', 'fvey'] })
  const others = part(panel, 'The same question for the others').getByRole('button')
  await expect.element(others).toHaveLength(2)
  await expect.element(others.nth(0)).toHaveTextContent(/^China.*yes.*1997$/)
  await expect.element(others.nth(1)).toHaveTextContent(/^Five Eyes.*4 partial, 1 no$/)
})

test('what the page knows already is there while the evidence is on its way', async () => {
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}))
  useOpenDataset.setState({ evidence: {} })
  const { panel } = await open({ evidence: 'ru.con-administrative', asOf })
  await expect.element(panel.getByText('Loading the evidence…')).toBeVisible()
  await expect.element(panel.getByText('yes since 1 November 2012').first()).toBeVisible()
})

test('a failed load says what happened and where, and can be tried again', async () => {
  const answer = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('gone', { status: 404 }))
  useOpenDataset.setState({ evidence: {} })
  const { panel } = await open({ evidence: 'ru.con-administrative', asOf })
  const alert = panel.getByRole('alert')
  await expect.element(alert).toHaveTextContent(/The server answered 404 where a file was expected/)
  await expect.element(alert).toHaveTextContent(/evidence\/ru\.json/)

  answer.mockResolvedValue(new Response(JSON.stringify(evidenceOf(record, 'ru'))))
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect.element(part(panel, 'Instruments')).toBeVisible()
  await expect.element(alert).not.toBeInTheDocument()
  await expect.element(panel.getByRole('heading', { level: 2 })).toHaveFocus()
})

test('a cited source that the dataset lacks is named, and the rest stands', async () => {
  const whole = evidenceOf(record, 'ru')
  const { 'ru-src-loc-139': _, ...sources } = whole.sources
  useOpenDataset.setState({ evidence: { ru: { status: 'ready', content: { ...whole, sources, records: {} } } } })
  const { panel } = await open({ evidence: 'ru.con-administrative', asOf })
  await expect.element(part(panel, 'Sources').getByText('ru-src-loc-139')).toBeVisible()
  await expect
    .element(part(panel, 'Sources').getByRole('link', { name: /^Internet censorship in Russia/ }))
    .toBeVisible()
})

test('evidence that changes from outside is announced, and the focus stays', async () => {
  const { screen, panel } = await open({ evidence: 'il.gov-strategy', asOf })
  const close = panel.getByRole('button', { name: 'Close the evidence' })
  close.element().focus()
  setView({ evidence: 'ru.con-administrative', asOf })
  await expect
    .element(screen.getByRole('status').first())
    .toHaveTextContent(/^Evidence: Russia, Can an executive body .*\?: yes since 1 November 2012$/)
  await expect.element(close).toHaveFocus()
})

test('the panel can be walked by keyboard alone', async () => {
  const { panel } = await open({ evidence: 'ru.con-administrative', asOf, actors: ['ru', 'cn'] })
  panel.getByRole('heading', { level: 2 }).element().focus()
  await userEvent.tab()
  await expect.element(panel.getByText('How it is read')).toHaveFocus()

  await userEvent.tab()
  const before = panel.getByRole('button', { name: /^no \(inferred\) before 1 November 2012/ })
  await expect.element(before).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(useViewState.getState().view.asOf).toBe('2012-10-31')
  await expect.element(before).toHaveFocus()

  panel
    .getByRole('button', { name: /^China/ })
    .element()
    .focus()
  await userEvent.keyboard('{Enter}')
  expect(useViewState.getState().view.evidence).toBe('cn.con-administrative')
  await expect.element(panel.getByRole('heading', { level: 2 })).toHaveFocus()
})

test('the close button asks to be closed', async () => {
  const { panel, onClose } = await open({ evidence: 'ru.con-administrative' })
  await panel.getByRole('button', { name: 'Close the evidence' }).click()
  expect(onClose).toHaveBeenCalledOnce()
})

test('the id of the record can be copied, or is selected where copying is refused', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  const { panel } = await open({ evidence: 'ru.con-administrative' })
  const copy = panel.getByRole('button', { name: 'Copy ru.con-administrative@2012-11-01' })
  await copy.click()
  expect(write).toHaveBeenCalledWith('ru.con-administrative@2012-11-01')
  await expect.element(panel.getByText('Copied')).toBeVisible()

  write.mockRejectedValue(new Error('refused'))
  await copy.click()
  await expect.element(panel.getByText(/^Selected: copy it/)).toBeVisible()
  expect(getSelection()?.toString()).toBe('ru.con-administrative@2012-11-01')
})
