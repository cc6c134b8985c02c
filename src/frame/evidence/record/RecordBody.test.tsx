import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { catalogueKinds, catalogueOf } from '../../../dataset/publish/catalogue.ts'
import { evidenceOf } from '../../../dataset/publish/evidence.ts'
import { record, recordMatrix } from '../../../dataset/recordForTests.ts'
import { useOpenDataset } from '../../../view/openDataset.ts'
import { useViewState } from '../../../view/store.ts'
import { defaultView, type View } from '../../../view/view.ts'
import { EvidencePanel } from '../../EvidencePanel.tsx'

const matrix = { status: 'ready', content: recordMatrix } as const
const evidence = Object.fromEntries(
  record.actors.map(({ id }) => [id, { status: 'ready', content: evidenceOf(record, id) } as const]),
)
const catalogue = Object.fromEntries(
  catalogueKinds.map((kind) => [kind, { status: 'ready', content: record[kind] } as const]),
)

beforeEach(() => useOpenDataset.setState({ matrix, evidence, catalogue }))
afterEach(() => vi.restoreAllMocks())

function setView(change: Partial<View>) {
  useViewState.setState({ view: { ...defaultView(recordMatrix), ...change } })
}

async function open(change: Partial<View>) {
  setView(change)
  const onClose = vi.fn<() => void>()
  const screen = await render(<EvidencePanel matrix={recordMatrix} onClose={onClose} />)
  const panel = screen.getByRole('complementary', { name: 'Evidence' })
  const part = (title: string) => panel.getByRole('group', { name: title })
  return { screen, onClose, panel, part, heading: panel.getByRole('heading', { level: 2 }) }
}

const shownEvidence = () => useViewState.getState().view.evidence

test('an analyst learns of a law what it is, when it was made, and from when it holds', async () => {
  const { panel, part, heading } = await open({ evidence: 'ru-law-139-2012' })
  await expect.element(heading).toHaveTextContent('Federal Law 139-FZ creating the single register of blocked sites')
  await expect.element(panel.getByText('adopted on 28 July 2012 · in force from 1 November 2012')).toBeVisible()
  await expect.element(panel.getByText('As of 25 November 2026: in force')).toBeVisible()
  await expect.element(panel.getByText(/^О внесении изменений/).first()).toHaveAttribute('lang', 'ru')
  await expect.element(part('Particulars').getByText('Federal Assembly of the Russian Federation')).toBeVisible()
  await expect.element(part('Particulars').getByText('Content and network control')).toBeVisible()
  await expect.element(part('Sources').getByText(/^How it was checked: read in what is cited/)).toBeVisible()
  await expect.element(part('Report or correct').getByText('data/actors/ru/documents.json')).toBeVisible()
  await expect.element(part('Report or correct').getByText('ru-law-139-2012')).toBeVisible()
})

test('on an earlier day the law is not yet in force', async () => {
  const { panel } = await open({ evidence: 'ru-law-139-2012', asOf: '2012-08-31' })
  await expect.element(panel.getByText('As of 31 August 2012: adopted, not yet in force')).toBeVisible()
})

test('the answers that it changed lead to their cells, and to the comparison on that day', async () => {
  const { part } = await open({ evidence: 'ru-law-139-2012' })
  const changed = part('Answers it changed')
  await expect.element(changed.getByText(/no \(inferred\) →became\s+yes since 1 November 2012/)).toBeVisible()
  const link = changed.getByRole('link', { name: 'Compare as of 1 November 2012' }).first()
  await expect.element(link).toBeVisible()
  await changed
    .getByRole('button', { name: 'Can an executive body order blocking without a prior court decision?' })
    .click()
  expect(shownEvidence()).toBe('ru.con-administrative@2012-11-01')
})

test('a milestone leads to its documents and bodies, and the reader arrives at the new heading', async () => {
  const { part, heading } = await open({ evidence: 'ru-m-blacklist-2012' })
  await expect.element(part('Institutions').getByRole('button', { name: /Roskomnadzor/ })).toBeVisible()
  await part('Documents')
    .getByRole('button', { name: /^Federal Law 139-FZ/ })
    .click()
  expect(shownEvidence()).toBe('ru-law-139-2012')
  await expect.element(heading).toHaveFocus()
  await expect.element(heading).toHaveTextContent(/^Federal Law 139-FZ/)
  await expect
    .element(part('Events').getByRole('button', { name: 'Central register of blocked sites takes effect' }))
    .toBeVisible()
})

test('a date that is not exact is told as some day', async () => {
  const { panel } = await open({ evidence: 'il-ms-crypto' })
  await expect.element(panel.getByText('on some day in 1974')).toBeVisible()
})

test('one walks from milestone to milestone in a lane', async () => {
  const { panel, heading } = await open({ evidence: 'il-ms-wiretap' })
  const lane = panel.getByRole('navigation', { name: 'Among the milestones of Israel' })
  await expect
    .element(lane.getByRole('button', { name: /^The milestone before it in Israel: some day in 1974/ }))
    .toBeVisible()
  await lane.getByRole('button', { name: /^The milestone after it in Israel: 11 March 1981/ }).click()
  expect(shownEvidence()).toBe('il-ms-privacy')
  await expect.element(heading).toHaveFocus()
})

test('a joint act names all who acted; its lane is that of the first whom the reader has chosen', async () => {
  const { panel, part } = await open({ evidence: 'us-m-cyber-storm', actors: ['cn', 'nz'] })
  for (const name of ['United States', 'United Kingdom', 'Canada', 'Australia', 'New Zealand']) {
    await expect.element(part('Particulars').getByText(name)).toBeVisible()
  }
  await expect.element(panel.getByRole('navigation', { name: 'Among the milestones of New Zealand' })).toBeVisible()
})

test('those whom a milestone is about stand apart from those who acted', async () => {
  const { part } = await open({ evidence: 'us-m-dsp' })
  await expect.element(part('Particulars').getByRole('definition').nth(0)).toHaveTextContent('United States')
  await expect.element(part('Particulars').getByRole('definition').nth(1)).toHaveTextContent('RussiaChina')
})

test('a part leads to its whole, and the whole to its parts', async () => {
  const { part } = await open({ evidence: 'us-m-hanoi' })
  await part('Part of').getByRole('button').click()
  expect(shownEvidence()).toBe('intl-m-hanoi')
  await part('Parts').getByRole('button', { name: 'United States does not sign the UN cybercrime convention' }).click()
  expect(shownEvidence()).toBe('us-m-hanoi')
})

test('a doctrine leads to the one before and the one after', async () => {
  const { panel, part } = await open({ evidence: 'ru-military-doctrine-2010' })
  await expect.element(panel.getByText('As of 25 November 2026: superseded')).toBeVisible()
  await expect.element(part('Supersedes').getByRole('button', { name: /Doctrine.*2000/ })).toBeVisible()
  await part('Superseded by').getByRole('button').click()
  expect(shownEvidence()).toBe('ru-military-doctrine-2014')
})

test('a treaty tells of each party when it signed and whether it is bound', async () => {
  const { panel, part } = await open({ evidence: 'intl-un-cybercrime-convention' })
  await expect.element(panel.getByText(/not yet in force at the release/)).toBeVisible()
  await expect
    .element(
      part('Parties')
        .getByText(/^signed on 25 October 2025/)
        .first(),
    )
    .toBeVisible()
})

test('an answer that is older than a law says so, and leads to a day on which the law was there', async () => {
  const { part } = await open({ evidence: 'ru-law-374-2016' })
  const older = part('Older answers that name it as evidence')
  await expect.element(older.getByText(/since some day in 1992; this law came later, on 6 July 2016$/)).toBeVisible()
  const links = older.getByRole('link', { name: /^Compare as of/ }).elements()
  expect(new Set(links.map((it) => it.textContent))).toEqual(new Set(['Compare as of 6 July 2016']))
})

test('an institution tells of its founding, its end and who took over', async () => {
  const { panel, part } = await open({ evidence: 'us-nccic', asOf: '2012-01-01' })
  await expect
    .element(panel.getByText('founded on 30 October 2009 · since then closed or merged on 16 November 2018'))
    .toBeVisible()
  await expect.element(panel.getByText('As of 1 January 2012: at work')).toBeVisible()
  await part('Successors').getByRole('button').click()
  expect(shownEvidence()).toBe('us-cisa')
  await expect.element(part('Predecessors').getByRole('button', { name: /NCCIC/ })).toBeVisible()
})

test('an old id leads to the record into which it was merged, and that is said', async () => {
  const { panel, heading } = await open({ evidence: 'intl-m-paris-us' })
  await expect.element(heading).toHaveTextContent('United States joins the Paris Call')
  await expect.element(panel.getByText('intl-m-paris-us was merged into this record.')).toBeVisible()
})

test('what is in dispute about it is told', async () => {
  const disputed = record.disputes.find(({ about = [] }) => about.some((id) => id.startsWith('ru-m-')))!
  const id = disputed.about!.find((about) => about.startsWith('ru-m-'))!
  const { part } = await open({ evidence: id })
  await expect.element(part('In dispute').getByText(disputed.claim)).toBeVisible()
})

test('an id without a record is told, and can be closed', async () => {
  const { screen, panel, onClose } = await open({ evidence: 'ru-no-such-law' })
  await expect.element(panel.getByText(/There is no record “ru-no-such-law” in this dataset/)).toBeVisible()
  await expect.element(screen.getByRole('status').first()).toHaveTextContent(/There is no record/)
  await panel.getByRole('button', { name: 'Close', exact: true }).click()
  expect(onClose).toHaveBeenCalledOnce()
})

test('a record that opens from outside is announced', async () => {
  const { screen } = await open({})
  setView({ evidence: 'us-nccic' })
  await expect
    .element(screen.getByRole('status').first())
    .toHaveTextContent(/^Evidence: United States, institution, National Cybersecurity .*: founded on 30 October 2009/)
})

test('while it is on its way that is told', async () => {
  vi.spyOn(globalThis, 'fetch').mockReturnValue(new Promise(() => {}))
  useOpenDataset.setState({ catalogue: {} })
  const { panel } = await open({ evidence: 'us-nccic' })
  await expect.element(panel.getByText('Loading the records…')).toBeVisible()
})

test('what could not be loaded can be tried again', async () => {
  const answer = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => new Response('gone', { status: 404 }))
  useOpenDataset.setState({ catalogue: {} })
  const { panel, heading } = await open({ evidence: 'us-m-hanoi' })
  const alert = panel.getByRole('alert')
  await expect.element(alert).toHaveTextContent(/The records could not be loaded.*404/)

  answer.mockImplementation(async (address) => {
    const kind = catalogueKinds.find((it) => String(address).includes(`catalogue/${it}.json`))!
    return new Response(JSON.stringify(catalogueOf(record, kind)))
  })
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect.element(heading).toHaveTextContent('United States does not sign the UN cybercrime convention')
  await expect.element(heading).toHaveFocus()
})
