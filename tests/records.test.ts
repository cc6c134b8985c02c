import { describe, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { openBuiltSite } from './builtSite.ts'

const site = openBuiltSite('/atlas/')
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const address = (page: Page) => page.url().replace(/^.*\/atlas\//, '')

describe('which decrees of Russia are still in force?', () => {
  test('are listed by mouse, the newest first; the link shows them again', async () => {
    const page = await site.visit('documents/?actors=ru')
    const facets = page.getByRole('group', { name: 'Filters on documents' })
    await facets.getByRole('button', { name: 'Type' }).click()
    await page.getByRole('checkbox', { name: 'decree' }).check()
    await page.keyboard.press('Escape')
    await facets.getByRole('button', { name: 'Status' }).click()
    await page.getByRole('checkbox', { name: 'in force', exact: true }).check()
    await page.keyboard.press('Escape')
    expect(address(page)).toBe('documents/?actors=ru&type=decree&status=in-force')
    const shown = await page.getByRole('rowheader').allTextContents()
    expect(shown[0]).toMatch(/^Presidential Decree 250/)
    const again = await site.visit(address(page))
    await again.getByRole('rowheader').first().waitFor()
    expect(await again.getByRole('rowheader').allTextContents()).toEqual(shown)
  })

  test('are listed by keyboard alone, and each opens', async () => {
    const page = await site.visit('documents/?actors=ru&type=decree&status=in-force')
    await page.getByRole('link', { name: /^Presidential Decree 250/ }).focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await evidence(page)
      .getByRole('heading', { name: /^Presidential Decree 166/ })
      .waitFor()
    await page.keyboard.press('Escape')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toMatch(/^Presidential Decree 166/)
  })
})

describe('which answers rest on a law?', () => {
  test('stands on its page, which is one press from the evidence and a file of its own', async () => {
    const page = await site.visit('documents/?actors=ru&q=139-FZ')
    await page.getByRole('link', { name: /^Federal Law 139-FZ/ }).click()
    await evidence(page).getByRole('link', { name: 'Open its page' }).click()
    await page.getByRole('heading', { level: 1, name: /^Federal Law 139-FZ/ }).waitFor()
    expect(await page.title()).toMatch(/^Federal Law 139-FZ .* – Cyber Policy Atlas$/)
    const again = await site.visit('documents/ru-law-139-2012/')
    await again
      .getByRole('group', { name: 'Answers it changed' })
      .getByRole('button', { name: 'Can an executive body order blocking without a prior court decision?' })
      .click()
    await evidence(again)
      .getByRole('heading', { level: 2, name: /^Can an executive body/ })
      .waitFor()
  })
})

describe('all sources in Hebrew', () => {
  test('are listed, and a source’s page says what cites it', async () => {
    const page = await site.visit('sources/?language=he')
    await page.getByRole('link', { name: /^About the National Cyber Directorate/ }).click()
    await page.getByRole('heading', { level: 1, name: 'About the National Cyber Directorate' }).waitFor()
    await page.getByRole('group', { name: 'Answers that cite it' }).waitFor()
    await page.goBack()
    await page.getByText(/^\d+ of \d+ sources, in one language\./).waitFor()
    expect(address(page)).toBe('sources/?language=he')
  })
})

test('who reads a record’s page and goes back finds the row where it stood', async () => {
  const page = await site.visit('documents/')
  const table = page.getByRole('region', { name: /^All documents/ })
  await page.getByRole('rowheader').first().waitFor()
  await table.evaluate((frame) => (frame.scrollTop = 9000))
  const inSight = () =>
    table.evaluate((frame) => {
      const { top, bottom } = frame.getBoundingClientRect()
      const middle = (top + bottom) / 2
      const rows = [...frame.querySelectorAll<HTMLElement>('tr[data-row]')]
      return rows.find((row) => row.getBoundingClientRect().bottom > middle)?.dataset['row']
    })
  await expect.poll(inSight).toBeTruthy()
  const id = await inSight()
  const link = table.locator(`tr[data-row="${id}"] a`)
  expect(await link.getAttribute('href')).toBe(`/atlas/documents/${id}/`)
  await link.click()
  await evidence(page).getByRole('link', { name: 'Open its page' }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'Documents' }).waitFor()
  await page.goBack()
  await expect.poll(async () => (await link.boundingBox())?.y).toBeGreaterThan(100)
  await expect.poll(async () => (await link.boundingBox())?.y).toBeLessThan(800)
})

test('whoever finds a fault in a record comes to its file in the studio', async () => {
  const page = await site.visit('documents/nz-doc-strategy-2011/?asOf=2015-06-30')
  await page.getByRole('link', { name: 'open it in the studio' }).click()
  await page.getByRole('heading', { level: 1, name: 'Studio' }).waitFor()
  await page.getByRole('button', { name: /^Edit its \d+ files/ }).click()
  const text = page.getByRole('textbox', { name: /nz\/documents\.json/ })
  await text.waitFor()
  expect(await text.textContent()).toContain('"documents"')
})

describe('what is no longer there', () => {
  test.each([
    ['a type', 'documents/?type=ukase', /“ukase” is not known here/],
    ['a language', 'sources/?language=tlh', /there is no source in “tlh”/],
    ['a column', 'institutions/?rows=height&columns=name,weight', /“weight” is not known here/],
    ['markup', 'documents/?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', /passes the filters/],
    ['ten thousand letters', `milestones/?q=${'x'.repeat(10_000)}`, /passes the filters/],
    ['control characters', 'sources/?q=%00%07%1B', /passes the filters|All \d+ sources/],
    ['an old id', 'milestones/intl-m-paris-us/', /was merged into this record/],
  ])('%s is told, and the rest is followed', async (_, wrong, message) => {
    const page = await site.visit(wrong)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByText(message).first().waitFor()
    expect(await page.getByText('could not be drawn').count()).toBe(0)
  })
})
