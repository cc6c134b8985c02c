import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import { browserLaunch } from '../tools/browser.ts'
import { builtFolder } from './buildSite.ts'
import { type PlainServer, startPlainServer } from './plainServer.ts'

export interface BuiltSite {
  /**
   * Opens an address of the site, written from its root without a leading slash (`''`, `'countries/?asOf=2015'`), in a
   * window of its own. Options are Playwright's: viewport, color scheme, reduced motion ... `prepare` comes before the
   * page is asked for.
   */
  visit: (
    address: string,
    options?: BrowserContextOptions,
    prepare?: (context: BrowserContext) => Promise<void>,
  ) => Promise<Page>
  /**
   * What went wrong in the windows since the last call: errors and warnings of the console, exceptions, requests that
   * failed, answers other than success, requests to other hosts. A test that ends with some left fails; one that
   * provokes trouble takes it and says what it expects.
   */
  takeTroubles: () => string[]
}

/**
 * Serves the built site under a path and opens a browser, for the tests of the surrounding file or `describe`. The site is
 * made of the record of the tests, unless another folder is named.
 */
export function openBuiltSite(
  path = '/',
  hosting: Parameters<typeof startPlainServer>[2] = {},
  folder = builtFolder,
): BuiltSite {
  let server: PlainServer
  let browser: Browser
  let troubles: string[] = []

  const takeTroubles = () => {
    const taken = troubles
    troubles = []
    return taken
  }

  beforeAll(async () => {
    if (!existsSync(join(folder, 'index.html'))) {
      throw new Error(`${folder}/index.html: missing; expected the built site. Run "npm run build" first.`)
    }
    server = await startPlainServer(folder, path, hosting)
    browser = await chromium.launch(browserLaunch())
  })
  afterEach(async () => {
    const left = takeTroubles()
    await Promise.all(browser.contexts().map((context) => context.close()))
    troubles = []
    expect(left).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  return {
    async visit(address, options, prepare) {
      const page = await browser.newPage(options)
      await prepare?.(page.context())
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') troubles.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => troubles.push(`exception: ${error.stack ?? error.message}`))
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (url.protocol.startsWith('http') && !request.url().startsWith(server.address)) {
          troubles.push(`request outside the site: ${request.url()}`)
        }
      })
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText
        // What the reader left before it had arrived was not needed any more.
        if (reason !== 'net::ERR_ABORTED') troubles.push(`request failed: ${request.url()} ${reason}`)
      })
      page.on('response', (response) => {
        if (response.status() >= 400) troubles.push(`answer ${response.status()}: ${response.url()}`)
      })
      await page.goto(server.address + address)
      // What was drawn when the site was built stands until the application takes its place: only then keys do something.
      if (options?.javaScriptEnabled !== false) {
        await page.waitForFunction(() => document.getElementById('first') === null)
      }
      return page
    },
    takeTroubles,
  }
}
