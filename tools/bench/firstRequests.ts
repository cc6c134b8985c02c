import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright'
import { openSlowPage, openTable } from './openSlowPage.ts'

/** What a page is made of, as far as its weight is counted. */
export const kinds = ['page', 'script', 'style', 'font', 'data', 'other'] as const
export type Kind = (typeof kinds)[number]

/** A file of the site and its weight in kB (1000 bytes): as a server packs it (gzip), fonts as they are, being packed. */
export interface Weight {
  readonly file: string
  readonly kind: Kind
  readonly kilobytes: number
}

/**
 * What the built site in `folder`, served at `address`, asks for before the
 * application has painted its table, in the order of asking: what was drawn at build time can be read before, and not used.
 */
export async function firstRequests(browser: Browser, folder: string, address: string): Promise<Weight[]> {
  const { page } = await openSlowPage(browser)
  // The paint of the table is the end of the first frame after its cells came into the document.
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('#root tbody td')) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => performance.mark('table')
        port2.postMessage(undefined)
      })
    })
    observer.observe(document, { childList: true, subtree: true })
  })
  await openTable(page, address)
  const asked = await page.evaluate(() => {
    const painted = performance.getEntriesByName('table')[0]!.startTime
    return performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime < painted)
      .map(({ name }) => name)
  })
  await page.context().close()
  return ['index.html', ...asked.filter((url) => url.startsWith(address)).map((url) => url.slice(address.length))].map(
    (file) => weightOf(file, readFileSync(join(folder, file))),
  )
}

export function weightOf(file: string, content: Uint8Array): Weight {
  const kind = kindOf(file)
  return { file, kind, kilobytes: (kind === 'font' ? content : gzipSync(content)).byteLength / 1000 }
}

function kindOf(file: string): Kind {
  if (file.endsWith('.html')) return 'page'
  if (file.endsWith('.js')) return 'script'
  if (file.endsWith('.css')) return 'style'
  if (/\.woff2?$/.test(file)) return 'font'
  return file.startsWith('data/') ? 'data' : 'other'
}

/** All files of a kind together, in kB. */
export function totalOf(weights: readonly Weight[], kind: Kind): number {
  return weights.reduce((sum, weight) => (weight.kind === kind ? sum + weight.kilobytes : sum), 0)
}
