import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright'
import { build } from 'vite'
// oxlint-disable-next-line no-restricted-imports -- The figures are taken from the server that the site's tests use.
import { startPlainServer } from '../../tests/plainServer.ts'
import { browserLaunch, setup } from '../browser.ts'
import { firstRequests, totalOf, type Weight } from './firstRequests.ts'
import { formatFigures, type FigureTable } from './formatFigures.ts'
import { measureInputToPaint, type Press } from './inputToPaint.ts'
import { measureLargestPaint, type LargestPaint } from './largestPaint.ts'
import { slowdown, viewport } from './openSlowPage.ts'
import { percentile } from './percentile.ts'

// `npm run figures`: what the built site weighs and how fast it answers, on this machine, against the goals. It builds the
// site into a folder of its own. A missed goal is said and is no error: a busy machine misses goals too.

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } })

const samples = 40
const loads = 7

const folder = mkdtempSync(join(tmpdir(), 'cyber-policy-atlas-'))
try {
  const root = join(import.meta.dirname, '../..')
  await build({ root, logLevel: 'warn', build: { outDir: folder, emptyOutDir: true } })
  await setup()
  const server = await startPlainServer(folder)
  const browser = await chromium.launch(browserLaunch())
  try {
    const loadAtStart = loadavg()[0]!
    const requests = await firstRequests(browser, folder, server.address)
    const largestPaint = await measureLargestPaint(browser, folder, server.address, loads)
    const inputToPaint = await measureInputToPaint(browser, server.address, samples)
    const machine = {
      processor: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      load: [loadAtStart, loadavg()[0]!],
      node: process.version,
      browser: `Chromium ${browser.version()}`,
      viewport,
      slowdown,
    }
    const machineInWords =
      `${machine.cores} cores (${machine.processor}), load ${machine.load.map((it) => it.toFixed(1)).join(' to ')}; ` +
      `Node ${machine.node}; ${machine.browser}; ${viewport.width} x ${viewport.height}, main thread ${slowdown} times slower`
    const tables = [weightTable(requests), inputTable(inputToPaint), paintTable(largestPaint)]
    console.log(
      options.json
        ? JSON.stringify(
            { machine, tables, requests, largestPaint, inputToPaint: Object.fromEntries(inputToPaint) },
            undefined,
            2,
          )
        : `${machineInWords}\n\n${formatFigures(tables)}`,
    )
  } finally {
    await browser.close()
    await server.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function weightTable(weights: readonly Weight[]): FigureTable {
  return {
    title: 'Asked for before the first comparison can be used, kB',
    columns: [''],
    rows: [
      { name: 'JavaScript, gzip', values: [totalOf(weights, 'script')], goal: 130 },
      { name: 'Data, gzip', values: [totalOf(weights, 'data')], goal: 45 },
      { name: 'Style sheets, gzip', values: [totalOf(weights, 'style')] },
      { name: 'Fonts', values: [totalOf(weights, 'font')] },
      { name: 'Page and pictures, gzip', values: [totalOf(weights, 'page') + totalOf(weights, 'other')] },
    ],
  }
}

function inputTable(measured: ReadonlyMap<string, readonly Press[]>): FigureTable {
  return {
    title: 'From press to paint, ms',
    columns: ['work p50', 'p50', 'p95'],
    rows: [...measured].map(([name, presses]) => {
      const paint = presses.map((press) => press.paint)
      const work = presses.map((press) => press.work)
      return { name, values: [percentile(work, 0.5), percentile(paint, 0.5), percentile(paint, 0.95)], goal: 50 }
    }),
  }
}

function paintTable({ site, tableAlone }: LargestPaint): FigureTable {
  const times = [percentile(site, 0.5), percentile(tableAlone, 0.5)] as const
  return {
    title: 'Largest contentful paint, ms',
    columns: ['p50'],
    rows: [
      { name: 'The site', values: [times[0]] },
      { name: 'A page with its table alone', values: [times[1]] },
      { name: 'The site, as a multiple of that', values: [times[0] / times[1]], goal: 1.25 },
    ],
  }
}
