import { expect as expectPage } from 'playwright/test'
import { describe, expect, test } from 'vitest'
import { openBuiltSite } from './builtSite.ts'

describe('the search', () => {
  const site = openBuiltSite('/some/path/')

  const ask = async (address: string, query: string) => {
    const page = await site.visit(address)
    await page.getByRole('main').waitFor()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Search everything' })
    await field.fill(query)
    return { page, field }
  }

  test.each([
    ['חוק הגנת הפרטיות', 'documents/il-privacy-law/', 'Protection of Privacy Law'],
    ['закон Яровой', 'documents/ru-law-374-2016/', 'Yarovaya law'],
    ['网络安全法', 'documents/cn-d-csl2016/', 'Cybersecurity Law'],
  ])('finds a law by a part of its name, %s, and leads to its page by keyboard alone', async (query, path, title) => {
    const { page, field } = await ask('?asOf=2020-06-30', query)
    await page.getByRole('option', { name: title }).first().waitFor()
    await field.press('Enter')
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    expect(new URL(page.url()).pathname).toBe(`/some/path/${path}`)
    expect(new URL(page.url()).searchParams.get('asOf')).toBe('2020-06-30')
  })

  test('opens with the slash key, goes to a day, and gives the focus back when it is closed', async () => {
    const page = await site.visit('')
    await page.getByRole('main').waitFor()
    await page.getByRole('button', { name: 'Look: theme and density' }).focus()
    await page.keyboard.press('/')
    const field = page.getByRole('combobox', { name: 'Search everything' })
    await field.fill('2013')
    await page.getByRole('option', { name: 'See the world as of 31 December 2013' }).click()
    await page.waitForURL(/asOf=2013-12-31/)

    await page.getByRole('button', { name: 'Look: theme and density' }).focus()
    await page.keyboard.press('Control+k')
    await field.waitFor()
    await page.keyboard.press('Escape')
    await expectPage(page.getByRole('button', { name: 'Look: theme and density' })).toBeFocused()
  })

  test('has a page for what is too much for the palette, and its link shows the same', async () => {
    const { page } = await ask('', 'cyber')
    await page.getByRole('option', { name: /^All \d+ that were found/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor()
    const found = page.getByRole('status').filter({ hasText: /^\d+ found\.$/ })
    const counted = await found.textContent()
    const again = await site.visit(page.url().split('/some/path/')[1]!)
    await expectPage(again.getByRole('status').filter({ hasText: /^\d+ found\.$/ })).toHaveText(counted!)
    await expectPage(again.getByRole('searchbox', { name: 'Search everything' })).toHaveValue('cyber')
  })

  test.each([
    ['nothing at all', 'zzzzqqqq', 'Nothing is called so. Try another spelling, or fewer words.'],
    ['markup', '<img src=x onerror=alert(1)>qqq', /^Nothing/],
    ['ten thousand characters', 'q'.repeat(10_000), 'Nothing is called so. Try another spelling, or fewer words.'],
  ])('that is asked for %s says so and goes on', async (_, query, said) => {
    const { page, field } = await ask('', query)
    await expectPage(page.getByRole('dialog').getByRole('status')).toHaveText(said)
    await field.fill('russia')
    await expectPage(page.getByRole('dialog').getByRole('option', { name: 'Russia' }).first()).toBeVisible()
  })

  test('whose index does not come says so, and finds once it is tried again', async () => {
    let fails = true
    const page = await site.visit('', {}, async (context) => {
      await context.route('**/search.json', (route) => (fails ? route.abort() : route.continue()))
    })
    await page.getByRole('main').waitFor()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Search everything' })
    await field.fill('GCHQ')
    await page.getByRole('alert').getByText('The index of the search could not be loaded.').waitFor()
    expect(site.takeTroubles().some((it) => it.includes('search.json'))).toBe(true)
    fails = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('option', { name: 'Government Communications Headquarters' }).first().waitFor()
    await expectPage(field).toBeFocused()
  })

  test('opens what was meant once the index is there, where Enter was pressed before', async () => {
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => (arrive = resolve))
    const page = await site.visit('', {}, async (context) => {
      await context.route('**/search.json', async (route) => {
        await arrived
        await route.continue()
      })
    })
    await page.getByRole('main').waitFor()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: 'Search everything' })
    await field.fill('закон Яровой')
    await field.press('Enter')
    arrive()
    await page.getByRole('heading', { level: 1, name: 'Yarovaya law' }).waitFor()
    expect(page.url()).toContain('/documents/ru-law-374-2016/')
  })
})
