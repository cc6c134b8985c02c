import type { Browser, CDPSession, Page } from 'playwright'
import { milestoneKinds } from '../../src/dataset/milestoneKinds.ts'
import { percentile } from './percentile.ts'
import type { Span } from './timeline/contender.ts'
import type { BenchPage } from './timeline/page.ts'

/** Who takes part, ours first. */
export const timelines = {
  ourChart: 'ours: the chart',
  ourScreen: 'ours: the whole screen',
  visTimelineStacked: 'vis-timeline, stacked',
  visTimelineClustered: 'vis-timeline, clustered',
  rechartsScatter: 'Recharts scatter',
} as const
export type TimelineName = keyof typeof timelines

export const actions = ['first paint', 'zoom step', 'pan step', 'filter to a kind', 'filter off'] as const
export type Action = (typeof actions)[number]

/** What an action took, as medians in ms. */
export interface Speed {
  readonly milestones: number
  readonly timeline: TimelineName
  readonly action: Action
  /** Until the last frame that it changed was painted by the main thread. */
  readonly painted: number
  /** The main thread's processor time because of it. Other programs on the machine do not lengthen it. */
  readonly work: number
  readonly samples: number
}

interface Sample {
  readonly painted: number
  readonly work: number
}

/** In ms: what takes longer is given up, and said to take longer. */
export const limit = 60_000
/** In ms, for the samples of an action. */
const patience = 6_000

const viewport = { width: 1280, height: 800 }
const whole = spanOf(1966, 2027)
const near = spanOf(2014, 2019)

/** Zooming in from the whole span and back, a quarter of the window at a time; then panning through five years. */
const zooms = [
  ...steps(8, (step) => around(whole, 0.8 ** (step + 1))),
  ...steps(8, (step) => around(whole, 0.8 ** (7 - step))),
]
const pans = steps(16, (step) => moved(near, (step + 1) / 40))
const kinds = milestoneKinds.slice(0, 6)

/** Measures every timeline with the milestones of a file, each in pages of its own. */
export async function measureTimelines(
  browser: Browser,
  address: string,
  file: string,
  { paints, only }: { readonly paints: number; readonly only?: readonly string[] | undefined },
): Promise<Omit<Speed, 'milestones'>[]> {
  const speeds: Omit<Speed, 'milestones'>[] = []
  for (const timeline of Object.keys(timelines) as TimelineName[]) {
    if (only && !only.includes(timeline)) continue
    const samples: Record<Action, Sample[]> = {
      'first paint': [],
      'zoom step': [],
      'pan step': [],
      'filter to a kind': [],
      'filter off': [],
    }
    const open = () => openBench(browser, address, timeline, file)
    let tab = await open()
    /** Takes a sample; whoever is given up goes on in a fresh page. */
    const take = async (step: Step, action?: Action) => {
      const taken = await sample(tab, step)
      if (action) samples[action].push(taken)
      if (taken.painted < limit) return true
      await tab.page.context().close()
      tab = await open()
      if (!('draw' in step)) await sample(tab, { draw: whole })
      return false
    }
    const isDrawn = await repeat(paints, async (paint) => {
      if (paint > 0) {
        await tab.page.context().close()
        tab = await open()
      }
      return take({ draw: whole }, 'first paint')
    })
    if (isDrawn) {
      await repeat(zooms.length, (step) => take({ show: zooms[step]! }, 'zoom step'))
      await take({ show: near })
      await repeat(pans.length, (step) => take({ show: pans[step]! }, 'pan step'))
      await take({ show: whole })
      await repeat(
        kinds.length,
        async (step) =>
          (await take({ filter: kinds[step] }, 'filter to a kind')) && take({ filter: undefined }, 'filter off'),
      )
    }
    await tab.page.context().close()
    for (const action of actions) {
      if (samples[action].length === 0) continue
      const speed = { timeline, action, ...medianOf(samples[action]) }
      // Some take minutes: who waits sees how far it has come.
      console.error(`${file} ${timeline}, ${action}: ${speed.painted.toFixed(1)} ms of ${speed.samples}`)
      speeds.push(speed)
    }
  }
  return speeds
}

function medianOf(samples: readonly Sample[]): Pick<Speed, 'painted' | 'work' | 'samples'> {
  const medianBy = (value: (it: Sample) => number) => percentile(samples.map(value), 0.5)
  return { painted: medianBy((it) => it.painted), work: medianBy((it) => it.work), samples: samples.length }
}

/** So many times, but no more once the patience is over or a step was given up, which is told. */
async function repeat(times: number, act: (step: number) => Promise<boolean>): Promise<boolean> {
  const start = performance.now()
  for (let step = 0; step < times && (step === 0 || performance.now() - start < patience); step++) {
    if (!(await act(step))) return false
  }
  return true
}

async function openBench(browser: Browser, address: string, timeline: TimelineName, file: string): Promise<BenchTab> {
  const context = await browser.newContext({ viewport })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.goto(address)
  await page.waitForFunction(() => 'bench' in window)
  await page.evaluate(
    ([name, data]) => (window as unknown as { bench: BenchPage }).bench.load(name!, data!),
    [timeline, file],
  )
  return { page, session }
}

interface BenchTab {
  readonly page: Page
  readonly session: CDPSession
}

type Step = { readonly draw: Span } | { readonly show: Span } | { readonly filter: string | undefined }

async function sample({ page, session }: BenchTab, step: Step): Promise<Sample> {
  const before = await mainThreadWork(session)
  const outcome = page.evaluate((it) => {
    const { bench } = window as unknown as { bench: BenchPage }
    if ('draw' in it) return bench.draw(it.draw)
    return 'show' in it ? bench.show(it.show) : bench.filter(it.filter)
  }, step)
  // Its page is closed while it still draws.
  outcome.catch(() => undefined)
  let timer: ReturnType<typeof setTimeout>
  const givenUp = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), limit)))
  const painted = await Promise.race([outcome, givenUp]).finally(() => clearTimeout(timer))
  if (painted === undefined || painted >= limit) return { painted: limit, work: limit }
  return { painted, work: (await mainThreadWork(session)) - before }
}

/** In milliseconds since the page began. */
async function mainThreadWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
}

function spanOf(fromYear: number, toYear: number): Span {
  return { from: Date.UTC(fromYear, 0), to: Date.UTC(toYear, 0) }
}

/** A part of a span, about four fifths along, where milestones are many. */
function around({ from, to }: Span, part: number): Span {
  const middle = from + (to - from) * 0.8
  return { from: middle - (middle - from) * part, to: middle + (to - middle) * part }
}

function moved({ from, to }: Span, part: number): Span {
  return { from: from + (to - from) * part, to: to + (to - from) * part }
}

function steps(count: number, spanAt: (step: number) => Span): Span[] {
  return Array.from({ length: count }, (_, step) => spanAt(step))
}
