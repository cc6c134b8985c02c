import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { countTests, type TestReport } from './countTests.ts'

// The whole of `npm test`: every check runs, also after one has failed; the last line says how many passed.

interface Outcome {
  passed: number
  failed: number
  /** All that the step printed. */
  output: string
}

const reports = mkdtempSync(join(tmpdir(), 'cyber-policy-atlas-'))
const total = { passed: 0, failed: 0 }

/** On a quiet machine no step takes a third of it: what has not ended by then hangs. */
const limit = 20 * 60_000

/** Runs a command to its end; one that hangs is ended, with all that it started, and has no code. */
function run(command: string): Promise<{ code: number | undefined; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    let output = ''
    let hangs = false
    const timer = setTimeout(() => {
      hangs = true
      output += `\nDid not end within ${limit / 60_000} minutes and was ended.\n`
      process.kill(-child.pid!)
    }, limit)
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code: hangs ? undefined : (code ?? 1), output })
    })
  })
}

async function command(line: string): Promise<Outcome> {
  const { code, output } = await run(line)
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

async function tests(project: string): Promise<Outcome> {
  const file = join(reports, `${project}.json`)
  const reporters = `--reporter=default --reporter=json --outputFile.json="${file}"`
  const line = `npx vitest run --project "${project}*" --allowOnly=false ${reporters}`
  // On a busy machine the test runner was seen to spin for ever between two tests, with nothing failing: it gets one more go.
  const first = await run(line)
  const { code = 1, output } = first.code === undefined ? await run(line) : first
  const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestReport) : undefined
  return { ...countTests(report, code), output }
}

async function step(name: string, outcome: () => Promise<Outcome>): Promise<boolean> {
  const start = performance.now()
  const { passed, failed, output } = await outcome()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  total.passed += passed
  total.failed += failed
  const result = failed === 0 ? `${passed} passed` : `${passed} passed, ${failed} FAILED`
  console.log(`${name.padEnd(16)} ${result.padEnd(24)} ${seconds.padStart(6)} s`)
  if (failed > 0) console.log(`\n${output.trim()}\n`)
  return failed === 0
}

await Promise.all([
  step('types', () => command('npm run --silent types')),
  step('lint', () => command('npm run --silent lint')),
  step('format', () => command('npm run --silent format')),
  step('dataset', () => command('npm run --silent data -- check')),
])
await step('unit tests', () => tests('unit'))
await step('component tests', () => tests('browser'))
const isBuilt = await step('build', () => command('npm run --silent build'))
await step('site tests', () =>
  isBuilt
    ? tests('site')
    : Promise.resolve({ passed: 0, failed: 1, output: 'Not run: there is no site to test, since the build failed.' }),
)

rmSync(reports, { recursive: true })
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 ? 0 : 1
