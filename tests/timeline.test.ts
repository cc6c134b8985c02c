import type { BrowserContext, Page } from 'playwright'
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

  test('and so is the same of any other question: it stands in the link', async () => {
    const page = await site.visit('timeline/?actors=il,cn&zero=gov-strategy')
    await page.getByRole('combobox', { name: 'with the first' }).selectOption('ci-law')
    expect(address(page)).toBe('timeline/?actors=il,cn&zero=gov-strategy,ci-law')
    const again = await site.visit(address(page))
    await again.getByRole('columnheader', { name: 'Infrastructure law: first full yes' }).waitFor()
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
    const page = await site.visit('timeline/?q=Group+of+Governmental+Experts')
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
    await page.getByText(/^In force on 1 January 2016: \d+ of \d+ documents/).waitFor()
    const again = await site.visit(address(page))
    await evidence(again)
      .getByRole('heading', { name: /Information Security Doctrine/ })
      .waitFor()
    expect(await again.getByRole('switch', { name: 'Instruments as bars' }).getAttribute('aria-checked')).toBe('true')
  })
})

describe('the same by keyboard alone', () => {
  const focused = (page: Page) =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent)
  const press = async (page: Page, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }

  test('past all controls into the chart, down to the instruments, into their table and back', async () => {
    const page = await site.visit('timeline/?actors=ru&asOf=2016-01-01&bars=shown')
    await page.getByRole('table', { name: 'Instruments as of the day' }).waitFor()
    await press(page, 'Tab', 'Enter', 'Tab')
    expect(await focused(page)).toBe('Skip to the chart')
    await press(page, 'Enter')
    expect(await focused(page)).toMatch(/Russia, .* of \d+$/)
    await press(page, 'ArrowDown')
    expect(await focused(page)).toMatch(/on 1 January 2016: .*; instrument \d+ of \d+$/)
    await press(page, ';')
    expect(await page.evaluate(() => document.activeElement!.closest('tr')!.textContent)).toMatch(/at work|in force/)
    await press(page, 'ArrowDown', 'Enter')
    await evidence(page).getByText('As of 1 January 2016').first().waitFor()
    await press(page, 'Escape', ';')
    expect(await focused(page)).toMatch(/; instrument \d+ of \d+$/)
  })

  test('to the first CERT of each country', async () => {
    const page = await site.visit('timeline/?actors=il,cn')
    await page.getByRole('button', { name: 'Calendar time' }).focus()
    await press(page, 'Enter')
    await page.getByRole('radio', { name: 'Calendar time' }).focus()
    await press(page, 'ArrowDown', 'ArrowDown', 'Escape')
    expect(new URL(page.url()).searchParams.get('zero')).toBe('res-cert')
  })
})

describe('the table beside the chart', () => {
  test('holds only what the window shows where that is wanted, says how many that is, and the link keeps it', async () => {
    const page = await site.visit('timeline/?from=2012-06&to=2014-06')
    const rows = page.getByRole('table', { name: 'The timeline as a table' }).getByRole('rowheader')
    await rows.first().waitFor()
    await page.getByRole('switch', { name: 'Only what the window shows' }).click()
    expect(new URL(page.url()).searchParams.get('table')).toBe('window')
    const said = page.getByText(/^\d+ of 727 milestones: those that may lie in the window/)
    const count = Number(/^\d+/.exec((await said.textContent())!)![0])
    expect(await rows.count()).toBe(count)
    expect(count).toBeLessThan(200)
    const again = await site.visit(address(page))
    await again.getByText(`${count} of 727 milestones`).waitFor()
    await again.getByRole('button', { name: 'Later', exact: true }).click()
    await again.getByText(`${count} of 727 milestones`).waitFor({ state: 'detached' })
  })
})

test('a link with an id that was merged into another lights the record that there is now', async () => {
  const page = await site.visit('timeline/?evidence=cn-m-gge2013')
  await evidence(page)
    .getByRole('heading', { name: /Third UN expert group/ })
    .waitFor()
  const row = page.getByRole('row', { name: /Third UN expert group/ })
  expect(await row.getByRole('button').getAttribute('aria-pressed')).toBe('true')
})

test('one begins where most lies, and is told what lies before it', async () => {
  const page = await site.visit('timeline/')
  await page.getByText(/^\d+ milestones lie before 1990\.$/).waitFor()
  await page.getByRole('button', { name: 'Whole span' }).click()
  expect(new URL(page.url()).searchParams.get('from')).toBe('1943-01-01')
})

async function lose(context: BrowserContext, address: string, isLost: () => boolean) {
  await context.route(address, (route) => (isLost() ? route.abort() : route.continue()))
}

test('milestones that were lost are asked for again, and the focus has a place', async () => {
  let isLost = true
  const page = await site.visit('timeline/', {}, (context) =>
    lose(context, '**/catalogue/milestones.json', () => isLost),
  )
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  site.takeTroubles()
  isLost = false
  await page.getByRole('button', { name: 'Try again' }).press('Enter')
  await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor()
  expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('H1')
})

test('the columns of the years may be lost: the chart and the table stay', async () => {
  const page = await site.visit('timeline/', {}, (context) => lose(context, '**/OverviewChart-*', () => true))
  await page.getByText(/^The chart of milestones per year did not arrive/).waitFor()
  await page.getByRole('region', { name: 'Timeline', exact: true }).waitFor()
  expect(await page.getByRole('table', { name: 'The timeline as a table' }).count()).toBe(1)
  site.takeTroubles()
})

test('on a phone whoever opens an item of the list stays at it, there and back', async () => {
  const page = await site.visit('timeline/', { viewport: { width: 360, height: 740 } })
  const item = page
    .getByRole('region', { name: 'Timeline', exact: true })
    .getByRole('listitem')
    .getByRole('button')
    .nth(40)
  await item.click()
  await evidence(page).waitFor()
  const isInSight = async () => {
    const [{ y }, sheet] = [(await item.boundingBox())!, (await evidence(page).boundingBox())!]
    return y > 0 && y < sheet.y
  }
  await expect.poll(isInSight).toBe(true)
  await page.keyboard.press('Escape')
  await evidence(page).waitFor({ state: 'detached' })
  expect(await item.evaluate((it) => it === document.activeElement)).toBe(true)
})

test('the key ; leads from a mark to its row, and from a row to its mark', async () => {
  const page = await site.visit('timeline/?actors=il,cn&from=2012&to=2018')
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: it } = document
      return it?.closest('tr')?.getAttribute('data-row') ?? it?.getAttribute('data-item')
    })
  await page.locator('#chart [data-stop]').focus()
  await page.keyboard.press('ArrowRight')
  const id = await focused()
  await page.keyboard.press(';')
  await expect.poll(() => page.evaluate(() => document.activeElement!.tagName)).toBe('BUTTON')
  expect(await focused()).toBe(id)
  await page.keyboard.press('ArrowDown')
  const next = await focused()
  expect(next).not.toBe(id)
  await page.keyboard.press(';')
  await expect.poll(() => page.evaluate(() => document.activeElement!.matches('#chart [data-stop]'))).toBe(true)
  expect(await focused()).toBe(next)
})

test('before and after are those of the lane from which one came, as it is filtered', async () => {
  const page = await site.visit('timeline/?actors=us,nz&kind=statement&from=2020&to=2024')
  const group = page.getByRole('group', { name: /^New Zealand, / })
  await group
    .getByRole('button', { name: /in the lane of New Zealand$/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await evidence(page)
    .getByText(/^The milestone before it in the lane of New Zealand: /)
    .waitFor()
  await evidence(page)
    .getByText(/^The milestone after it in the lane of New Zealand: /)
    .click()
  await evidence(page)
    .getByText(/^The milestone before it in the lane of New Zealand: /)
    .waitFor()
  expect(await evidence(page).locator('p').first().textContent()).toMatch(/statement/)
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
