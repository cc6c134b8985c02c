import type { Browser, CDPSession, JSHandle, Locator, Page } from 'playwright'
import { openSlowPage, openTable, settle, setSlowdown, slowdown, type SlowPage } from './openSlowPage.ts'

/** What a press of the mouse took, in milliseconds. */
export interface Press {
  /** From the press until its outcome was shown: in steps of 8; what takes less than 16 counts as 16. */
  readonly paint: number
  /** The work of the page's main thread because of it. Other programs on the machine do not lengthen it. */
  readonly work: number
}

interface Action {
  readonly name: string
  /** Leads to where the presses begin; not measured. */
  readonly prepare?: (page: Page) => Promise<void>
  /** What is pressed at a step, counted from 0. */
  readonly target: (page: Page, step: number) => Locator
  /** Leads back after a press; not measured. */
  readonly after?: (page: Page) => Promise<void>
}

const countries = ['China', 'Israel', 'Russia', 'Canada', 'United States', 'New Zealand', 'Australia', 'United Kingdom']
const table = (page: Page) => page.getByRole('table')

const actions: readonly Action[] = [
  {
    name: 'Sort by a country',
    target: (page, step) => table(page).getByRole('button', { name: countries[step % countries.length]!, exact: true }),
  },
  {
    name: 'Step to the previous change',
    target: (page) => page.getByRole('button', { name: /^Previous change/ }),
  },
  {
    name: 'Filter by a component',
    prepare: (page) => page.getByRole('button', { name: 'Components', exact: true }).click(),
    // Each is chosen and given up again: the table shrinks to one component and grows to all in turn.
    target: (page, step) => page.getByRole('checkbox').nth(Math.floor(step / 2) % 6),
  },
  {
    name: 'Open or close a component',
    prepare: (page) => table(page).getByRole('button', { expanded: true }).first().click(),
    target: (page, step) =>
      table(page)
        .getByRole('button', { expanded: step % 2 === 1 })
        .first(),
  },
  {
    name: 'Open evidence',
    target: (page, step) =>
      page
        .getByRole('row')
        .nth(2)
        .getByRole('cell')
        .getByRole('button')
        .nth(step % 8),
    after: (page) => page.keyboard.press('Escape'),
  },
]

/**
 * Presses each action's targets with the browser's own mouse on the slowed page, as often as `samples` says; the first
 * presses are measured like all others.
 *
 * The time to the paint is that of the Event Timing API, which defines Interaction to Next Paint: from the time stamp of
 * the input, so that waiting for a busy main thread counts, until the frame is on the screen, which a script in the page
 * cannot see. Its steps of 8 ms are finer than what differs from run to run. It ends with the *next* paint: if the table
 * were ever drawn later than the button that was pressed, this would have to wait for the table.
 */
export async function measureInputToPaint(
  browser: Browser,
  address: string,
  samples: number,
): Promise<ReadonlyMap<string, readonly Press[]>> {
  const measured = new Map<string, readonly Press[]>()
  for (const { name, prepare, target, after } of actions) {
    const { page, session } = await openSlowPage(browser)
    await openTable(page, address)
    await prepare?.(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const entries = await observeClicks(page)
    const presses: Press[] = []
    for (let step = 0; step < samples; step++) {
      // What is not measured need not be slow.
      await setSlowdown(session, 1)
      await pointAt(page, target(page, step))
      await setSlowdown(session, slowdown)
      presses.push(await press({ page, session }, entries))
      await after?.(page)
    }
    measured.set(name, presses)
    await page.context().close()
  }
  return measured
}

/** What the browser reports of clicks from now on. */
function observeClicks(page: Page): Promise<JSHandle<PerformanceEntry[]>> {
  return page.evaluateHandle(() => {
    const entries: PerformanceEntry[] = []
    const options: PerformanceObserverInit & { durationThreshold: number } = { type: 'event', durationThreshold: 16 }
    new PerformanceObserver((list) => entries.push(...list.getEntriesByName('click'))).observe(options)
    return entries
  })
}

/** Readers have the mouse on a thing before they press it, and the page has done by then what it does about that. */
async function pointAt(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`${target.toString()}: it has no place on the page; expected something to press.`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await settle(page)
}

/** Presses what the mouse is on. */
async function press({ page, session }: SlowPage, entries: JSHandle<PerformanceEntry[]>): Promise<Press> {
  const since = await page.evaluate(() => performance.now())
  const workBefore = await mainThreadWork(session)
  await page.mouse.down()
  await page.mouse.up()
  const paint = await entries.evaluate(durationSince, since)
  return { paint, work: (await mainThreadWork(session)) - workBefore }
}

/** In the page: how long the click after a moment took. The browser tells it a little later, or never if under 16 ms. */
async function durationSince(entries: PerformanceEntry[], since: number): Promise<number> {
  for (let waited = 0; waited < 100; waited++) {
    const entry = entries.find(({ startTime }) => startTime >= since)
    if (entry) return entry.duration
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return 16
}

/** In milliseconds since the page began. */
async function mainThreadWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
}
