import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { describe, expect, test, vi } from 'vitest'
import { checkDataset } from '../src/dataset/check.ts'
import type { DataFile } from '../src/dataset/dataFile.ts'
import { publishDataset } from '../src/dataset/publish/publishDataset.ts'
import { readDataset } from '../src/dataset/read.ts'
import { searchEntriesOf } from '../src/model/search/searchEntries.ts'
import { buildSearchIndex } from '../src/model/search/searchIndex.ts'
import { openBuiltSite } from './builtSite.ts'
import { manyActors, oneActor } from './generatedDataset.ts'

// Every screen of two datasets, at two widths.
vi.setConfig({ testTimeout: 120_000 })

const site = openBuiltSite('/some/path/')

/** Publishes a dataset where `?data=foreign/` finds it. */
function publish(files: readonly DataFile[]): (context: BrowserContext) => Promise<void> {
  expect(checkDataset(files)).toEqual([])
  const dataset = readDataset(files)
  const search = buildSearchIndex(searchEntriesOf(dataset), dataset.info.version, () => '')
  const texts = new Map(publishDataset(dataset).map(({ path, text }) => [path, text]))
  texts.set('search.json', search)
  return async (context) => {
    await context.route('**/foreign/**', async (route) => {
      const path = new URL(route.request().url()).pathname.split('/foreign/')[1]!
      const body = texts.get(path)
      await (body === undefined
        ? route.fulfill({ status: 404 })
        : route.fulfill({ contentType: 'application/json', body }))
    })
  }
}

/** Goes to an address of the site as Back does, without asking the server for a page that it may not have. */
async function go(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', `/some/path/${to}`)
    dispatchEvent(new PopStateEvent('popstate'))
  }, address)
}

const screens = (data: { country: string; other: string; component: string; indicator: string; document?: string }) => {
  const { country, other, component, indicator, document } = data
  return [
    '?',
    '?open=all&sort=spread&only=differences',
    `?baseline=${country}&sort=-${country}`,
    `?evidence=${country}.${indicator}`,
    `?evidence=${country}.${component}`,
    'timeline/?',
    'timeline/?bars=shown&lanes=component',
    `timeline/?zero=${indicator}`,
    'countries/?',
    `countries/${country}/?`,
    ...(other === country ? [] : [`countries/?pair=${country}..${other}`]),
    'components/?',
    `components/${component}/?`,
    'documents/?',
    'institutions/?',
    'milestones/?',
    'sources/?',
    ...(document === undefined ? [] : [`documents/${document}/?`]),
    'search/?q=law',
    'about/?',
    'about/method/?',
    'about/glossary/?',
    'about/claims/?',
  ]
}

/** What is wider than the window, as far out as it goes. */
const tooWide = (page: Page) =>
  page.evaluate(() => {
    const over = document.documentElement.scrollWidth - innerWidth
    return over > 0 ? over : 0
  })

async function walk(page: Page, addresses: readonly string[]): Promise<void> {
  const wide: string[] = []
  for (const address of addresses) {
    await go(page, `${address}&data=foreign/`.replace('?&', '?'))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('alert').allInnerTexts(), address).toEqual([])
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await page.waitForTimeout(50)
      const over = await tooWide(page)
      if (over > 0) wide.push(`${address} at ${width}: ${over} px`)
    }
  }
  expect(wide).toEqual([])
}

describe('every screen lives with a foreign dataset', () => {
  test('of one country, one question and nothing that ever happened', async () => {
    const page = await site.visit('?data=foreign/', undefined, publish(oneActor()))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await walk(page, screens({ country: 'is', other: 'is', component: 'moats', indicator: 'moat-law' }))
  })

  test('of forty countries', async () => {
    const files = manyActors(40, join(import.meta.dirname, 'record'))
    const page = await site.visit('?data=foreign/', undefined, publish(files))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await walk(
      page,
      screens({
        country: 'x3',
        other: 'x9',
        component: 'governance',
        indicator: 'gov-strategy',
        document: 'x3-doc-css-2011',
      }),
    )
  })
})
