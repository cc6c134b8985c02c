import { expect, test } from 'vitest'
import { openBuiltSite } from './builtSite.ts'

const site = openBuiltSite('/atlas/')

test(
  'a critic gets from what the article claims of Russia to a law, and from the law back to the claim',
  { timeout: 20_000 },
  async () => {
    const page = await site.visit('about/claims/')
    await page.getByRole('button', { name: 'Russia 7' }).click()
    const claim = page.getByRole('article', { name: /limit the availability of sites/ })
    await claim.getByRole('button', { name: /139-FZ/ }).click()
    const panel = page.getByRole('complementary', { name: 'Evidence' })
    const back = panel.getByRole('group', { name: 'Claims of the founding article' }).getByRole('link').first()
    await back.click()
    await expect.poll(() => new URL(page.url()).hash).toBe('#claim-ru-cn-blocking')
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
  },
)

test('a link to a claim opens on that claim, with a title of its own', async () => {
  const page = await site.visit('about/claims/#claim-starfish')
  const claim = page.locator('#claim-starfish')
  await claim.waitFor()
  await expect.poll(async () => (await claim.boundingBox())!.y).toBeLessThan(400)
  expect(await page.title()).toBe('The founding article – Cyber Policy Atlas')
})

test('a reader goes from a term that a search has found to one that the search leaves out', async () => {
  const page = await site.visit('about/glossary/?q=cyber+sovereignty')
  const term = page.getByRole('article', { name: /^Sovereign internet/ })
  await page
    .getByRole('article', { name: /^Cyber sovereignty/ })
    .getByRole('link', { name: 'Sovereign internet', exact: true })
    .first()
    .click()
  await expect.poll(async () => (await term.boundingBox())!.y).toBeLessThan(400)
  expect(new URL(page.url()).search).toBe('')
})

test(
  'who is new takes the tour over the real screens by keyboard, and is not offered it again',
  { timeout: 30_000 },
  async () => {
    const page = await site.visit('')
    const card = page.getByRole('region', { name: 'Tour' })
    await page.getByRole('button', { name: /^Take the tour/ }).focus()
    await page.keyboard.press('Enter')
    await card.waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    for (let stop = 1; stop < 8; stop++) {
      await card.getByText(`${stop} of 8`).waitFor()
      // What a stop speaks of is there and marked.
      await page.locator('[data-tour]').waitFor()
      await page.keyboard.press('Enter')
    }
    expect(new URL(page.url()).pathname).toBe('/atlas/about/method/')
    await page.keyboard.press('Escape')
    await card.waitFor({ state: 'hidden' })
    await page.getByRole('link', { name: 'Compare', exact: true }).click()
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('button', { name: /tour/i }).count()).toBe(0)
    await page.reload()
    await page.getByRole('table').waitFor()
    expect(await page.getByRole('button', { name: /tour/i }).count()).toBe(0)
  },
)

test('each worked question leads to its view, and the dataset can be taken along', async () => {
  const page = await site.visit('about/')
  await page.getByRole('link', { name: /^Which decrees of Russia/ }).click()
  await page.getByRole('heading', { level: 1 }).filter({ hasNotText: 'What this atlas is' }).waitFor()
  expect(new URL(page.url()).pathname).toBe('/atlas/documents/')
  await page.goBack()
  for (const name of ['matrix.json', 'claims.json', 'ru.json']) {
    const href = await page.getByRole('link', { name, exact: true }).evaluate((link: HTMLAnchorElement) => link.href)
    expect((await fetch(href)).headers.get('content-type'), href).toMatch(/json/)
  }
})
