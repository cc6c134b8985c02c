import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { builtFolder } from './buildSite.ts'
import { openBuiltSite } from './builtSite.ts'

describe.each(['/', '/some/deep/path/'])('the built site on a plain server under %s', (path) => {
  const site = openBuiltSite(path)

  test('opens on the comparison, without an error and without a request to another host', async () => {
    const page = await site.visit('')
    await page.getByRole('heading', { level: 1, name: 'How eight states govern cyberspace' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.title()).toContain('Cyber Policy Atlas')
  })

  test('opens every screen at its own address, with a title of its own before any script runs', async () => {
    const page = await site.visit('timeline/')
    await page.getByRole('heading', { level: 1, name: 'Cyber policy of eight states over time' }).waitFor()
    const html = await (await fetch(page.url())).text()
    expect(html).toContain('<title>Timeline – Cyber Policy Atlas</title>')
  })

  test('shows its mark in the tab', async () => {
    const page = await site.visit('')
    const mark = await page.locator('link[rel=icon]').evaluate((link: HTMLLinkElement) => link.href)
    expect((await fetch(mark)).headers.get('content-type')).toBe('image/svg+xml')
  })
})

describe('before any script has run', () => {
  const site = openBuiltSite('/some/path/')
  const table = (page: Page) => page.getByRole('table', { name: /Components of cyber policy/ })

  test('a first visitor sees the comparison, and its links lead on', async () => {
    const page = await site.visit('', { javaScriptEnabled: false, viewport: { width: 1280, height: 800 } })
    await page.getByRole('heading', { level: 1, name: 'How eight states govern cyberspace' }).waitFor()
    expect(await table(page).getByRole('rowheader').count()).toBeGreaterThanOrEqual(12)
    await page.getByRole('link', { name: 'Timeline' }).click()
    expect(page.url()).toContain('/some/path/timeline/')
    // Scripts are switched off: that none of them came is no fault.
    expect(site.takeTroubles().every((it) => it.includes('.js csp'))).toBe(true)
  })

  /** The application is held back until the reader has looked. */
  const visitSlowly = async (address: string, look: (page: Page) => Promise<void>, known = false) => {
    let letCome = () => {}
    const looked = new Promise<void>((resolve) => (letCome = resolve))
    let page: Page | undefined
    const arriving = site.visit(address, { viewport: { width: 1280, height: 800 } }, async (context) => {
      if (known) await context.addInitScript(() => localStorage.setItem('cyber-policy-atlas', '{}'))
      await context.route('**/assets/*.js', async (route) => {
        await looked
        await route.continue()
      })
      context.on('page', (opened) => (page = opened))
      page ??= context.pages()[0]
    })
    await expect.poll(() => page?.evaluate(() => document.readyState !== 'loading')).toBe(true)
    await look(page!)
    letCome()
    return arriving
  }

  test('what a first visitor sees is what the application then shows, at the same place', async () => {
    const placeOf = (page: Page) =>
      page.getByRole('rowheader', { name: 'Cybercrime and law enforcement' }).boundingBox()
    let before: Awaited<ReturnType<typeof placeOf>> = null
    const page = await visitSlowly('', async (early) => {
      before = await placeOf(early)
      expect(before).not.toBeNull()
    })
    expect(await placeOf(page)).toEqual(before)
    await page.getByRole('button', { name: 'Expand all' }).click()
    await page.getByRole('button', { name: 'Collapse all' }).waitFor()
  })

  test.each([
    ['comes with a link to another day', '?asOf=2015-06-30', false],
    ['has been here and chosen a look', '', true],
  ])('who %s never sees what opens by itself', async (_, address, known) => {
    const page = await visitSlowly(address, async (early) => expect(await table(early).isVisible()).toBe(false), known)
    await table(page).waitFor()
  })
})

describe('an address that is no file, on a host with a page for missing ones,', () => {
  const site = openBuiltSite('/some/path/', { missingPage: true })

  test('keeps the day and offers the country that is nearest', async () => {
    const page = await site.visit('countries/ca1/?asOf=2015-06-30')
    await page.getByRole('heading', { level: 1, name: 'No such country' }).waitFor()
    expect(page.url()).toContain('/some/path/countries/ca1/?asOf=2015-06-30')
    await page.getByRole('link', { name: 'Canada', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Canada' }).waitFor()
    expect(page.url()).toContain('/some/path/countries/ca/?asOf=2015-06-30')
    expect(site.takeTroubles().every((it) => it.includes('404'))).toBe(true)
  })

  test('of no screen shows the first one and says so', async () => {
    const page = await site.visit('nowhere/at/all')
    await page.getByText('There is no page “nowhere/at/all” here; this is the first one.').waitFor()
    expect(site.takeTroubles().every((it) => it.includes('404'))).toBe(true)
  })
})

test('the pages written at build time hold nothing that a strict content policy refuses', () => {
  const pages = readdirSync(builtFolder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  expect(pages).toContain('index.html')
  for (const name of pages) {
    const tags = readFileSync(join(builtFolder, name), 'utf8').match(/<[a-z][^>]*>/gi) ?? []
    // The page for missing ones does not know where it is shown: it alone holds its script itself.
    const refused =
      name === '404.html' ? /^<style\b|\s(style|on\w+)\s*=/i : /^<style\b|\s(style|on\w+)\s*=|^<script\b(?!.*\ssrc=)/i
    expect(
      tags.filter((tag) => refused.test(tag)),
      name,
    ).toEqual([])
  }
})
