import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openBuiltSite } from './builtSite.ts'

const site = openBuiltSite('/atlas/')

const contrast = (page: Page) => page.getByRole('region', { name: 'Two face to face' })
const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })

async function expectResilience(page: Page) {
  await page.getByRole('heading', { level: 1, name: 'Resilience and incident response' }).waitFor()
  await page.getByText('The ability of a system, firm or nation to withstand attacks').waitFor()
  await contrast(page).getByText('Israel and China differ on one of four questions.').waitFor()
  const plan = contrast(page).getByRole('listitem').filter({ hasText: 'Is there a published national incident' })
  await plan.getByText('different').waitFor()
  await plan.getByRole('button', { name: 'Israel: partial since some day in 2018' }).waitFor()
  await plan.getByRole('button', { name: 'China: yes since 27 June 2017' }).waitFor()
}

describe('what does resilience mean, and how do Israel and China differ on it?', () => {
  test('by mouse: from the first screen to the answers face to face, the evidence, and a link that shows the same', async () => {
    const page = await site.visit('')
    await page.getByRole('button', { name: 'Israel and China', exact: true }).click()
    await page.getByRole('link', { name: 'Components', exact: true }).click()
    await page.getByRole('link', { name: 'Resilience and incident response' }).click()
    await expectResilience(page)
    await contrast(page).getByRole('button', { name: 'Israel: partial since some day in 2018' }).click()
    await evidence(page)
      .getByRole('heading', { name: 'Is there a published national incident or crisis response plan?' })
      .waitFor()
    expect(new URL(page.url()).searchParams.get('evidence')).toBe('il.res-plan')
    const again = await site.visit(page.url().slice(page.url().indexOf('/atlas/') + '/atlas/'.length))
    await expectResilience(again)
    await evidence(again).getByText('Israel', { exact: true }).first().waitFor()
  })

  test('by keyboard alone: the focus returns to the answer when its evidence is closed', async () => {
    const page = await site.visit('components/resilience/')
    await page.getByRole('button', { name: 'Israel and China', exact: true }).press('Enter')
    await page.getByRole('link', { name: 'See them face to face' }).press('Enter')
    await page.waitForURL(/#contrast$/)
    await expectResilience(page)
    // From the part that was jumped to, Tab reaches its answers.
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
    for (let steps = 0; steps < 20 && !(await focused()).startsWith('Israel: partial'); steps++) {
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await evidence(page).waitFor()
    await page.keyboard.press('Escape')
    await evidence(page).waitFor({ state: 'detached' })
    expect(await focused()).toMatch(/^Israel: partial/)
  })
})

describe('from a component', () => {
  test('its questions to think about lead to the views that answer them, with no fault in any address', async () => {
    const page = await site.visit('components/resilience/?actors=il,cn,ru&asOf=2012-06-30')
    const links = page.getByRole('region', { name: 'Questions to think about' }).getByRole('listitem').getByRole('link')
    await links.first().waitFor()
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))
    expect(addresses.length).toBeGreaterThan(4)
    for (const address of addresses) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      expect(await page.getByRole('alert').count(), address).toBe(0)
    }
  })

  test('a facet is one step away, compares its components alone, and each of them leads back', async () => {
    const page = await site.visit('components/intelligence/')
    await page.getByRole('link', { name: 'Intelligence', exact: true }).click()
    await page.getByText('The article says:').waitFor()
    expect(await page.getByRole('table').getByRole('rowheader').count()).toBe(2)
    await page.getByRole('link', { name: 'Military and offensive cyber' }).click()
    await page.getByRole('heading', { level: 1, name: 'Military and offensive cyber' }).waitFor()
  })
})
