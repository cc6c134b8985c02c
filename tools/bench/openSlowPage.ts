import type { Browser, CDPSession, Page } from 'playwright'

/** How many times slower than this machine the page's main thread runs. */
export const slowdown = 4
export const viewport = { width: 1280, height: 800 }

export interface SlowPage {
  readonly page: Page
  /** The way to the browser's own tools. */
  readonly session: CDPSession
}

/** A blank page with an empty cache, whose main thread is slowed down; it stays slow where it goes. */
export async function openSlowPage(browser: Browser): Promise<SlowPage> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await setSlowdown(session, slowdown)
  return { page, session }
}

/** Makes the page's main thread so many times slower than the machine (1: as fast). */
export async function setSlowdown(session: CDPSession, rate: number): Promise<void> {
  await session.send('Emulation.setCPUThrottlingRate', { rate })
}

/** Opens an address and returns when its table has been painted by the application and nothing is left to do. */
export async function openTable(page: Page, address: string): Promise<void> {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.goto(address)
  const isThere = () => document.querySelector('tbody td') !== null && document.getElementById('first') === null
  await page.waitForFunction(isThere).catch(() => {
    const said = faults.length > 0 ? `The page said: ${faults.join('; ')}.` : 'The page reported no error.'
    throw new Error(`${address}: no table was drawn; expected the comparison. ${said} See what "npm test" finds.`)
  })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await settle(page)
}

/** Lets the page finish what it is at: a frame, the frame after it, and an idle moment. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 2000 })),
        )
      }),
  )
}
