import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openBuiltSite } from './builtSite.ts'

const site = openBuiltSite('/atlas/')

const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const address = (page: Page) => page.url().slice(page.url().indexOf('/atlas/') + '/atlas/'.length)

describe('follow Canada’s strategies from the first to the one in force', () => {
  test('by mouse: from the table to the profile, its part on strategies, and the text', async () => {
    const page = await site.visit('')
    await page.getByRole('link', { name: 'Countries', exact: true }).click()
    await page.getByRole('table').getByRole('link', { name: 'Canada', exact: true }).click()
    await page.getByRole('link', { name: 'Strategies', exact: true }).click()
    const line = page.getByRole('list', { name: 'National strategies in the order of time' })
    await line.getByText(/3 October 2010; superseded 12 June 2018/).waitFor()
    const last = line.getByRole('listitem').last()
    expect(await last.textContent()).toMatch(/Securing Canada's Digital Future.*in force/)
    await last.getByRole('button').first().click()
    await evidence(page)
      .getByRole('heading', { name: /Securing Canada's Digital Future/ })
      .waitFor()
    expect(address(page)).toMatch(/^countries\/ca\/\?evidence=ca-doc-ncss-2025#strategies$/)
  })
})

describe('which bodies answer for New Zealand’s cyber security today, and what did they grow out of?', () => {
  test('by keyboard alone: the link to the part, the body, and back', async () => {
    const page = await site.visit('countries/nz/#bodies')
    const row = page.getByRole('row', { name: /^Leads civilian cyber security/ })
    await row.getByText('NCSC').first().waitFor()
    expect(await row.textContent()).toMatch(/CCIP.*2001.*CERT NZ.*2017/)
    const body = row.getByRole('button', { name: 'CERT NZ' })
    await body.focus()
    await page.keyboard.press('Enter')
    await evidence(page)
      .getByRole('heading', { name: /CERT NZ/ })
      .waitFor()
    await page.keyboard.press('Escape')
    await evidence(page).waitFor({ state: 'detached' })
    expect(await body.evaluate((element) => element === document.activeElement)).toBe(true)
  })
})

describe('a sorted table with columns of one’s own', () => {
  test('stands in the address, and its link shows the same', async () => {
    const page = await site.visit('countries/?actors=il,gb,cn')
    await page.getByRole('button', { name: 'First strategy' }).click()
    await page.getByRole('button', { name: 'CERT', exact: true }).click({ modifiers: ['Shift'] })
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('checkbox', { name: 'Last change' }).uncheck()
    await page.getByRole('button', { name: 'Move CERT to the front' }).click()
    expect(new URL(page.url()).searchParams.get('rows')).toBe('firstStrategy,cert')
    const again = await site.visit(address(page))
    await again.getByRole('table').waitFor()
    const heads = await again.getByRole('columnheader').allTextContents()
    expect(heads).not.toContain('Last change')
    expect(heads.findIndex((it) => it.startsWith('CERT'))).toBeLessThan(
      heads.findIndex((it) => it.startsWith('Lead authority')),
    )
    expect(await again.getByRole('rowheader').allTextContents()).toEqual(['United Kingdom', 'Israel', 'China'])
  })
})

describe('a printed profile', () => {
  test('has a few pages, without controls', async () => {
    const page = await site.visit('countries/ca/')
    await page.getByRole('table', { name: 'Sources by kind and language' }).waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'Print this page' }).isVisible()).toBe(false)
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
    const pages = Number(/\/Count (\d+)/.exec(pdf)![1])
    expect(pages).toBeLessThanOrEqual(10)
  })
})
