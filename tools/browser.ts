import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, win32 } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type LaunchOptions } from 'playwright'

/** What the choice of a browser depends on. */
export interface Machine {
  platform: NodeJS.Platform
  arch: string
  environment: Readonly<Record<string, string | undefined>>
  /** Where Playwright keeps its own Chromium, if somebody let it download one. */
  playwrightsOwn: string
  /** The Chromium that the npm package @sparticuz/chromium unpacks, built for Linux on x64. */
  packed: string
  exists: (path: string) => boolean
}

/**
 * The browser that the tests drive: the one named in CHROMIUM, else Playwright's own, else an installed Chrome,
 * Chromium or Edge, else the one from npm. Throws with what to do when none fits.
 */
export function chooseBrowser(machine: Machine): string {
  const named = machine.environment['CHROMIUM']
  if (named) {
    if (machine.exists(named)) return named
    throw new Error(
      `CHROMIUM=${named}: there is no such file; expected the program of a Chromium, Chrome or Edge. ` +
        'Correct the path, or unset CHROMIUM to let the tests choose a browser.',
    )
  }

  const found = [machine.playwrightsOwn, ...installedBrowsers(machine)].find(machine.exists)
  if (found) return found
  if (machine.platform === 'linux' && machine.arch === 'x64') return machine.packed
  throw new Error(
    `No browser for the tests on ${machine.platform} ${machine.arch}: the one from npm is for Linux on x64 only. ` +
      'Install Chrome, Chromium or Edge, or run "npx playwright install chromium", or set CHROMIUM to the path of one.',
  )
}

/** Leaves out Ubuntu's Chromium: it is a snap, which may not read the profile that Playwright makes for it. */
function installedBrowsers({ platform, environment }: Machine): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  }
  if (platform === 'win32') {
    return [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        [
          'Google\\Chrome\\Application\\chrome.exe',
          'Chromium\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((program) => win32.join(folder, program)),
      )
  }
  return ['google-chrome-stable', 'google-chrome', 'chromium', 'microsoft-edge-stable'].map(
    (name) => `/usr/bin/${name}`,
  )
}

// Inside the package, so that another version of it brings a new folder.
const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../..')
const unpackedFolder = join(packageFolder, 'unpacked')
const packed = join(unpackedFolder, 'chromium')

const thisMachine = (): Machine => ({
  platform: process.platform,
  arch: process.arch,
  environment: process.env,
  playwrightsOwn: chromium.executablePath(),
  packed,
  exists: existsSync,
})

/** How Playwright starts the chosen browser. Looks, but unpacks nothing: that is `setup`, which must have run by then. */
export function browserLaunch(): LaunchOptions {
  const executablePath = chooseBrowser(thisMachine())
  // The sandbox needs rights that root in a container does not have; the tests open nothing but our own pages.
  const args = ['--no-sandbox', '--disable-gpu']
  if (executablePath !== packed) return { executablePath, args }

  const libraries = [join(unpackedFolder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  const env = { ...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_PATH: join(unpackedFolder, 'fonts') }
  return { executablePath, args, env }
}

/** Vitest's global set-up: unpacks the browser from npm, if that is the chosen one and it was not done before. */
export async function setup(): Promise<void> {
  if (chooseBrowser(thisMachine()) !== packed || existsSync(packed)) return

  // Two processes may get here at once: each unpacks into a folder of its own, and the first to finish gives its folder the name.
  const folder = await mkdtemp(join(packageFolder, 'unpacking-'))
  try {
    // A process of its own, since the package takes its orders from the environment: where to, and whether with libraries.
    const script = `await (await import('@sparticuz/chromium')).default.executablePath()`
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: packageFolder,
      env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
    })
    // The package's own list of fonts holds for /tmp only and leaves out the machine's.
    await writeFile(
      join(folder, 'fonts', 'fonts.conf'),
      `<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`,
    )
    await rename(folder, unpackedFolder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (!existsSync(packed)) throw error
  }
}
