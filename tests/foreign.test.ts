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
vi.setConfig({ testTimeout: 240_000 })

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

interface Known {
  readonly atlas: string
  readonly country: readonly [id: string, name: string]
  readonly component: readonly [id: string, label: string]
  readonly indicator: string
}

/** Addresses of all screens, and what stands above each. */
const screens = ({ country: [country, name], component: [component, label], indicator }: Known) =>
  [
    ['?', /govern cyberspace|^Iceland$/],
    ['?open=all&sort=spread', /govern cyberspace|^Iceland$/],
    [`?evidence=${country}.${indicator}`, /govern cyberspace|^Iceland$/],
    ['timeline/?bars=shown', /over time/],
    [`timeline/?lanes=component&zero=${indicator}`, /over time/],
    ['countries/?', /^Countries at a glance$/],
    [`countries/${country}/?`, new RegExp(`^${name}$`)],
    ['components/?', /^The components of/],
    [`components/${component}/?`, new RegExp(`^${label}$`)],
    ['documents/?', /^Documents$/],
    ['institutions/?', /^Institutions$/],
    ['milestones/?', /^Milestones$/],
    ['sources/?', /^Sources$/],
    ['search/?q=law', /^Search$/],
    ['about/?', /^What this atlas is$/],
    ['about/method/?', /^Method$/],
    ['about/glossary/?', /^Glossary$/],
    ['about/claims/?', /^The founding article/],
  ] as const

/** By how much the page is wider than the window, once the window's new width has been answered. */
const tooWide = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
    return Math.max(0, document.documentElement.scrollWidth - innerWidth)
  })

/** Goes to all screens but those that match; what is wider than the window comes back. */
async function walk(page: Page, known: Known, but?: RegExp): Promise<string[]> {
  const wide: string[] = []
  for (const [address, heading] of screens(known).filter(([address]) => !but?.test(address))) {
    await go(page, `${address}&data=foreign/`.replace('?&', '?'))
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await page.title(), address).toContain(known.atlas)
    expect(await page.getByRole('alert').allInnerTexts(), address).toEqual([])
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      const over = await tooWide(page)
      if (over > 0) wide.push(`${address} at ${width}: ${over} px`)
    }
  }
  return wide
}

describe('every screen lives with a foreign dataset', () => {
  test('of one country, one question and nothing that ever happened', async () => {
    const page = await site.visit('?data=foreign/', undefined, publish(oneActor()))
    const wide = await walk(page, {
      atlas: 'Small Atlas',
      country: ['is', 'Iceland'],
      component: ['moats', 'Moats'],
      indicator: 'moat-law',
    })
    expect(wide).toEqual([])
  })

  test('of which there is one or nothing, and says so in words that agree', async () => {
    const page = await site.visit('?data=foreign/', undefined, publish(oneActor()))
    const known: Known = { atlas: '', country: ['is', ''], component: ['moats', ''], indicator: 'moat-law' }
    const wrong: string[] = []
    for (const [address] of screens(known)) {
      await go(page, `${address}&data=foreign/`.replace('?&', '?'))
      await page.waitForLoadState('networkidle')
      const said = await page.evaluate(() => document.body.textContent)
      const counted = 'questions|states|components|milestones|columns|answers|disputes|documents|findings'
      wrong.push(...(said.match(new RegExp(`.{20}(\\b(1|one) (${counted})\\b|None of the 0|All 0).{20}`, 'gi')) ?? []))
    }
    expect(wrong).toEqual([])
  })

  test('of forty countries', async () => {
    const files = manyActors(40, join(import.meta.dirname, 'record'))
    const page = await site.visit('?data=foreign/', undefined, publish(files))
    const known: Known = {
      atlas: 'Wide Atlas',
      country: ['x3', 'São Tomé and Príncipe 3'],
      component: ['governance', 'Governance and strategy'],
      indicator: 'gov-strategy',
    }
    // Of how many there are these do not depend.
    const wide = await walk(page, known, /evidence|about\/(glossary|claims)?\/?\?|search/)
    expect(wide).toEqual([])
    await go(page, 'countries/?pair=x3..x9&data=foreign/')
    await page.getByRole('heading', { level: 1, name: 'São Tomé and Príncipe 3 and Türkiye 9' }).waitFor()
    await page.setViewportSize({ width: 360, height: 900 })
    expect(await tooWide(page)).toBe(0)
  })
})
