import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { openSlowPage, openTable } from './openSlowPage.ts'

/** When the largest thing in sight was painted (Largest Contentful Paint), in ms from the start; a sample for each load. */
export interface LargestPaint {
  readonly site: readonly number[]
  readonly tableAlone: readonly number[]
  /** What was the largest on the last load of the site, for the eye. */
  readonly largest: string
}

/**
 * Loads the site, and a page with nothing but its table, in turn and each time with an empty cache. The second page is
 * what a reader gets without our software: the same markup, style sheets and fonts, no script. It is written into `folder`.
 */
export async function measureLargestPaint(
  browser: Browser,
  folder: string,
  address: string,
  loads: number,
): Promise<LargestPaint> {
  const { page } = await openSlowPage(browser)
  await openTable(page, address)
  const table = await page.locator('table').evaluate((element) => element.outerHTML)
  await page.context().close()
  writeFileSync(join(folder, 'table.html'), tablePage(readFileSync(join(folder, 'index.html'), 'utf8'), table))

  const site: number[] = []
  const tableAlone: number[] = []
  let largest = ''
  for (let load = 0; load < loads; load++) {
    const painted = await loadOnce(browser, address)
    site.push(painted.time)
    largest = painted.element
    tableAlone.push((await loadOnce(browser, `${address}table.html`)).time)
  }
  return { site, tableAlone, largest }
}

/** The page without its scripts and what they ask for, and with a table as its whole body. */
export function tablePage(page: string, table: string): string {
  return page
    .replaceAll(/<script\b[^>]*>.*?<\/script>\s*/gs, '')
    .replaceAll(/<link\b[^>]*\b(?:modulepreload|as="fetch")[^>]*>\s*/g, '')
    .replace(/<body>.*<\/body>/s, () => `<body>${table}</body>`)
}

async function loadOnce(browser: Browser, address: string): Promise<{ time: number; element: string }> {
  const { page } = await openSlowPage(browser)
  await openTable(page, address)
  const painted = await page.evaluate(
    () =>
      new Promise<{ time: number; element: string }>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as LargestContentfulPaint
          resolve({ time: last.startTime, element: last.element?.textContent ?? '' })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await page.context().close()
  return painted
}
