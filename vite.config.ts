import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { datasetPlugin } from './tools/datasetPlugin.ts'
import { drawFirstView } from './tools/drawFirstView.ts'
import { firstPart } from './tools/firstPart.ts'
import { preloadFonts } from './tools/preloadFonts.ts'
import { dataFolder } from './tools/readDataFolder.ts'
import { screenPages } from './tools/screenPages.ts'

/** The dataset that the site is made of; `ATLAS_DATA=<folder>` names another one. */
const folder = resolve(process.env['ATLAS_DATA'] ?? dataFolder)

export default defineConfig(async () => ({
  // Relative, so that the built site works under any path of any server.
  base: './',

  plugins: [react(), datasetPlugin(folder), preloadFonts(), screenPages(folder), drawFirstView(folder)],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: firstPart, debugName: 'first' }],
        },
      },
    },
  },
  // Vitest's browser mode looks for dependencies in the test files alone. Looking through all of src keeps Vite from
  // finding one half-way through a run and reloading the page under a test.
  optimizeDeps: { entries: ['src/**/*.{ts,tsx}'] },
  // Only tests need a browser: `vite` and `vite build` look for none.
  ...(process.env['VITEST'] ? { test: await tests() } : {}),
}))

async function tests(): Promise<NonNullable<ViteUserConfig['test']>> {
  const { playwright } = await import('@vitest/browser-playwright')
  const { browserLaunch } = await import('./tools/browser.ts')
  const unpackBrowser = './tools/browser.ts'
  const buildSite = './tests/buildSite.ts'
  // A machine that does other things too takes its time; what hangs is ended all the same.
  const testTimeout = 20_000
  const setupFiles = './tools/propertySeed.ts'
  return {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{src,tools}/**/*.test.ts'], testTimeout, setupFiles } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.test.tsx'],
          testTimeout,
          globalSetup: unpackBrowser,
          browser: {
            enabled: true,
            headless: true,
            // A getter, since it is read only when this project runs: the others need no browser, or look for it themselves.
            provider: playwright({
              get launchOptions() {
                return browserLaunch()
              },
            }),
            viewport: { width: 1280, height: 800 },
            locators: { exact: true },
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: { name: 'site', include: ['tests/**/*.test.ts'], globalSetup: [unpackBrowser, buildSite], testTimeout },
      },
    ],
  }
}
