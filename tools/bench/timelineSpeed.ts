import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import react from '@vitejs/plugin-react'
import { chromium } from 'playwright'
import { build } from 'vite'
import { matrixOf } from '../../src/dataset/publish/matrix.ts'
import { readDataset } from '../../src/dataset/read.ts'
// oxlint-disable-next-line no-restricted-imports -- The figures are taken from the server that the site's tests use.
import { startPlainServer } from '../../tests/plainServer.ts'
import { browserLaunch, setup } from '../browser.ts'
import { readDataFolder } from '../readDataFolder.ts'
import { formatSpeeds } from './formatSpeeds.ts'
import { generateMilestones } from './generateMilestones.ts'
import { measureTimelines, type Speed } from './measureTimelines.ts'

// `npm run bench:timeline`: how fast our timeline draws, moves and filters beside vis-timeline and a Recharts scatter, with
// the same milestones in the same browser, in one run. Prints Markdown, or JSON with `--json`.

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    /** How many milestones; 0 stands for the record's own. */
    sizes: { type: 'string', default: '0,2000,10000' },
    /** Fresh pages for the first paint; the steps are taken in the last one. */
    paints: { type: 'string', default: '5' },
    only: { type: 'string' },
  },
})

const folder = mkdtempSync(join(tmpdir(), 'cyber-policy-atlas-'))
try {
  await build({
    root: join(import.meta.dirname, 'timeline'),
    base: './',
    configFile: false,
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
  })
  const dataset = readDataset(readDataFolder())
  const matrix = matrixOf(dataset)
  const sizes = options.sizes.split(',').map(Number)
  for (const size of sizes) {
    const milestones =
      size === 0 ? dataset.milestones : generateMilestones(dataset.milestones, size, { until: dataset.info.released })
    writeFileSync(join(folder, `${size}.json`), JSON.stringify({ matrix, milestones }))
  }
  await setup()
  const server = await startPlainServer(folder)
  const launch = browserLaunch()
  // Frames come as fast as they are drawn: no one's time is rounded up to a sixtieth of a second.
  const args = [...(launch.args ?? []), '--disable-frame-rate-limit', '--disable-gpu-vsync']
  const browser = await chromium.launch({ ...launch, args })
  try {
    const loadAtStart = loadavg()[0]!
    const speeds: Speed[] = []
    for (const size of sizes) {
      const measured = await measureTimelines(browser, server.address, `${size}.json`, {
        paints: Number(options.paints),
        only: options.only?.split(','),
      })
      speeds.push(...measured.map((it) => ({ ...it, milestones: size === 0 ? dataset.milestones.length : size })))
    }
    const machine =
      `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), load ${loadAtStart.toFixed(1)} to ` +
      `${loadavg()[0]!.toFixed(1)}; Node ${process.version}; Chromium ${browser.version()}`
    console.log(
      options.json ? JSON.stringify({ machine, speeds }, undefined, 2) : `${machine}\n\n${formatSpeeds(speeds)}`,
    )
  } finally {
    await browser.close()
    await server.close()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
