import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
    expect(
      tags.filter((tag) => /^<style\b|\s(style|on\w+)\s*=/i.test(tag)),
      name,
    ).toEqual([])
  }
})
