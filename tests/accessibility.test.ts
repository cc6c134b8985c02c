import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type * as Axe from 'axe-core'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { openBuiltSite } from './builtSite.ts'

const site = openBuiltSite()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page as it stands: rule, and the places that break it. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof Axe }
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help}, at ${target.join(' ')}`),
    )
  })
}

const views = [
  ['at first', ''],
  ['with every row open and the evidence of an answer', '?open=all&evidence=ru.con-administrative'],
  [
    'against a baseline on a past day, with a bloc',
    '?actors=il,cn,fvey&baseline=il&asOf=2012-12-31&evidence=cn.defence',
  ],
  ['filtered and sorted, with a fault in the address', '?q=court&answer=partial&sort=-cn,name&order=-crime&colour=red'],
  ['on the timeline', 'timeline/'],
  [
    'on the timeline with bars and a record',
    'timeline/?bars=shown&from=2010&actors=ru,fvey&asOf=2016-01-01&evidence=ru-doctrine-2016',
  ],
  ['on the timeline counted from the first CERT', 'timeline/?zero=res-cert&actors=il,gb,cn&lanes=component'],
] as const

/** Pages that are read, and the title by which one knows that they are there. */
const pages = [
  ['components/', 'Components'],
  ['components/resilience/?actors=il,cn', 'Resilience and incident response'],
  ['components/vector/resilience/', 'Resilience'],
  ['countries/', 'Countries at a glance'],
  ['countries/il/?evidence=il-privacy-law', 'Israel'],
  ['countries/fvey/', 'Five Eyes'],
  ['countries/intl/?asOf=2000-01-01', 'International'],
  ['countries/?pair=au..ca', 'Australia and Canada'],
  ['countries/?pair=gb@2011..fvey', 'United Kingdom'],
  ['documents/?actors=ru&type=decree&status=in-force', 'Documents'],
  ['documents/il-privacy-law/', 'Protection of Privacy Law, 5741-1981'],
  ['sources/?language=he', 'Sources'],
  ['about/', 'What this atlas is'],
  ['about/method/', 'Method'],
  ['about/glossary/', 'Glossary'],
  ['about/claims/?status=imprecise', 'The founding article, claim by claim'],
  ['search/?q=privacy', 'Search'],
] as const

describe.each([
  ['light', 360],
  ['dark', 768],
  ['light', 1440],
] as const)('in the %s theme at a width of %i', (colorScheme, width) => {
  const viewport = { width, height: 900 }

  test.each(views)('axe finds no fault %s', async (_, address) => {
    const page = await site.visit(address, { colorScheme, viewport })
    await page.getByRole('table').first().waitFor()
    if (address.includes('evidence')) await page.getByRole('complementary').getByText('Sources').first().waitFor()
    expect(await findings(page)).toEqual([])
    expect(await overflowOf(page), 'pixels by which the page is wider than the screen').toBe(0)
  })

  test.each(pages)('axe finds no fault on %s', async (address, title) => {
    const page = await site.visit(address, { colorScheme, viewport })
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(await findings(page)).toEqual([])
    expect(await overflowOf(page), 'pixels by which the page is wider than the screen').toBe(0)
  })
})

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
