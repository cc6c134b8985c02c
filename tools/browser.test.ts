import { describe, expect, test } from 'vitest'
import { chooseBrowser, type Machine } from './browser.ts'

const playwrightsOwn = '/home/ada/.cache/ms-playwright/chromium-1/chrome'
const packed = '/atlas/node_modules/@sparticuz/chromium/unpacked/chromium'

const machine = (files: string[], differences: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  arch: 'x64',
  environment: {},
  playwrightsOwn,
  packed,
  exists: (path) => files.includes(path),
  ...differences,
})

describe('the browser that the tests drive', () => {
  test('is the one named in CHROMIUM, whatever else is there', () => {
    const environment = { CHROMIUM: '/opt/chrome' }
    expect(chooseBrowser(machine(['/opt/chrome', playwrightsOwn, '/usr/bin/chromium'], { environment }))).toBe(
      '/opt/chrome',
    )
  })

  test('is never another than the one named: a wrong path is an error that says what to do', () => {
    const environment = { CHROMIUM: '/opt/chrmoe' }
    expect(() => chooseBrowser(machine([playwrightsOwn], { environment }))).toThrow(
      /^CHROMIUM=\/opt\/chrmoe: there is no such file; .* unset CHROMIUM/,
    )
  })

  test("is Playwright's own before an installed one", () => {
    expect(chooseBrowser(machine(['/usr/bin/google-chrome', playwrightsOwn]))).toBe(playwrightsOwn)
  })

  test('is an installed one before the one from npm, Chrome before Chromium before Edge', () => {
    const installed = ['/usr/bin/microsoft-edge-stable', '/usr/bin/chromium', '/usr/bin/google-chrome']
    expect(chooseBrowser(machine(installed))).toBe('/usr/bin/google-chrome')
    expect(chooseBrowser(machine(installed.slice(0, 2)))).toBe('/usr/bin/chromium')
    expect(chooseBrowser(machine(installed.slice(0, 1)))).toBe('/usr/bin/microsoft-edge-stable')
  })

  test('is found among the applications of a Mac', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'
    expect(chooseBrowser(machine([edge], { platform: 'darwin', arch: 'arm64' }))).toBe(edge)
  })

  test('is found in the program folders of Windows, for one user or for all', () => {
    const environment = { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' }
    const chrome = 'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe'
    const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(chooseBrowser(machine([chrome], { platform: 'win32', environment }))).toBe(chrome)
    expect(chooseBrowser(machine([edge], { platform: 'win32', environment }))).toBe(edge)
  })

  test('is the one from npm on a bare Linux machine', () => {
    expect(chooseBrowser(machine([]))).toBe(packed)
  })

  test.each([
    { platform: 'linux', arch: 'arm64' },
    { platform: 'darwin', arch: 'x64' },
    { platform: 'win32', arch: 'x64' },
  ] as const)('is asked for, with the ways to get one, on a bare $platform on $arch', (differences) => {
    expect(() => chooseBrowser(machine([], differences))).toThrow(
      `No browser for the tests on ${differences.platform} ${differences.arch}: the one from npm is for Linux on x64 only. ` +
        'Install Chrome, Chromium or Edge, or run "npx playwright install chromium", or set CHROMIUM to the path of one.',
    )
  })
})
