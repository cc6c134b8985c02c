import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openBuiltSite } from './builtSite.ts'

const site = openBuiltSite('/atlas/')

const evidence = (page: Page) => page.getByRole('complementary', { name: 'Evidence' })
const address = (page: Page) => page.url().slice(page.url().indexOf('/atlas/') + '/atlas/'.length)

describe('which came first in each country, the strategy or the CERT, and by how long?', () => {
  test('is answered by counting time from each country’s first CERT, and the link shows the same', async () => {
    const page = await site.visit('timeline/?actors=il,cn')
    await page.getByRole('button', { name: 'Calendar time' }).click()
    await page.getByRole('radio', { name: 'Each country’s first CERT' }).check()
    await page.keyboard.press('Escape')
    await expectSuccession(page)
    const again = await site.visit(address(page))
    await expectSuccession(again)
    expect(new URL(again.url()).searchParams.get('zero')).toBe('res-cert')
  })

  async function expectSuccession(page: Page) {
    const table = page.getByRole('table', { name: 'Which came first in each country' })
    await table.waitFor()
    const rows = await table.getByRole('row').allTextContents()
    // Israel: the strategy of 7 August 2011, the CERT of 15 February 2015. China: a CERT in October 2000, a strategy in 2016.
    expect(rows.find((row) => row.includes('Israel'))).toMatch(/15 February 2015.*7 August 2011.*3\.5 years later/)
    expect(rows.find((row) => row.includes('China'))).toMatch(
      /October 2000.*27 December 2016.*16\.\d to 16\.\d years earlier/,
    )
  }
})

describe('what happened in the two years around the 2013 experts’ report?', () => {
  test('is seen in the window around that event, from the table to the evidence', async () => {
    const page = await site.visit('timeline/?q=experts')
    await page
      .getByRole('button', { name: /Third UN expert group/ })
      .last()
      .click()
    await evidence(page)
      .getByRole('heading', { name: /Third UN expert group/ })
      .waitFor()
    await page.getByRole('searchbox').fill('')
    await page.getByRole('button', { name: /Two years around/ }).click()
    const search = new URL(page.url()).searchParams
    expect(search.get('from')!.slice(0, 4)).toBe('2012')
    expect(search.get('to')!.slice(0, 4)).toBe('2014')
    const again = await site.visit(address(page))
    await evidence(again)
      .getByRole('heading', { name: /Third UN expert group/ })
      .waitFor()
  })
})

describe('which instruments of Russia were in force on 1 January 2016?', () => {
  test('is seen in the bars as of that day, and each opens', async () => {
    const page = await site.visit('timeline/?actors=ru&asOf=2016-01-01')
    await page.getByRole('switch', { name: 'Instruments as bars' }).click()
    const doctrine = page.getByRole('button', {
      name: /^Information Security Doctrine of the Russian Federation \(2000\).*on 1 January 2016: in force/,
    })
    await doctrine.waitFor()
    await doctrine.focus()
    await page.keyboard.press('Enter')
    await evidence(page).getByText('As of 1 January 2016').first().waitFor()
    const again = await site.visit(address(page))
    await evidence(again)
      .getByRole('heading', { name: /Information Security Doctrine/ })
      .waitFor()
    expect(await again.getByRole('switch', { name: 'Instruments as bars' }).getAttribute('aria-checked')).toBe('true')
  })
})

describe('from screen to screen', () => {
  test('the selection and the day come along, there and back', async () => {
    const page = await site.visit('?actors=il,cn&asOf=2012-12-31')
    await page.getByRole('link', { name: 'Timeline' }).click()
    await page.getByRole('heading', { level: 1, name: 'Cyber policy of Israel and China over time' }).waitFor()
    expect(address(page)).toBe('timeline/?actors=il,cn&asOf=2012-12-31')
    await page.getByRole('link', { name: 'Compare' }).click()
    await page.getByRole('heading', { level: 1, name: 'Israel and China', exact: true }).waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Cyber policy of Israel and China over time' }).waitFor()
    expect(await page.title()).toBe('Cyber policy of Israel and China over time – Cyber Policy Atlas')
  })
})

describe('a window or a record that makes no sense', () => {
  test.each([
    ['timeline/?from=2020&to=2010', /exchanged/],
    ['timeline/?from=0001&to=9999', undefined],
    ['timeline/?zero=no-such-event', /no-such-event/],
    ['timeline/?evidence=no-such-record', /no-such-record/],
    ['timeline/?from=1900&to=1901', undefined],
    ['timeline/?q=nothing+has+these+words', /None of the/],
  ])('%s gives a sensible picture, and says what was wrong', async (wrong, message) => {
    const page = await site.visit(wrong)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor()
    if (message) await page.getByText(message).first().waitFor()
    expect(await page.getByText('could not be drawn').count()).toBe(0)
  })
})
