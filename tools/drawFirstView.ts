import react from '@vitejs/plugin-react'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'vite'
import { matrixOf, type Matrix } from '../src/dataset/publish/matrix.ts'
import { readDataset } from '../src/dataset/read.ts'
import { readDataFolder } from './readDataFolder.ts'

/**
 * Draws the comparison, as it opens by itself, into the first page: `src/firstView.tsx` is built for Node and called.
 * `public/boot.js` hides it from who comes for something else, `src/main.tsx` puts the application in its place.
 */
export function drawFirstView(folder: string): Plugin {
  return {
    name: 'draw-first-view',
    enforce: 'post',
    apply: 'build',
    writeBundle: {
      // Once all pages are written: the others have nothing to show at first.
      order: 'post',
      sequential: true,
      async handler({ dir }, bundle) {
        const page = join(dir!, 'index.html')
        const markup = await markupOf(matrixOf(readDataset(readDataFolder(folder))))
        const html = replaced(readFileSync(page, 'utf8'), [
          [/<div id="root"><\/div>/, (root) => `${root}\n    <div id="first">${markup}<i id="drawn"></i></div>`],
          // All of it is painted at once: a page that grows while it comes is laid out several times.
          [/<\/head>/, (end) => `  <link rel="expect" href="#drawn" blocking="render" />\n  ${end}`],
          // Not the browser but boot.js starts the application and asks for its parts, so that the page is painted before.
          [/(\s*<link rel="modulepreload"[^>]*>)+/, () => ''],
          [/<script type="module" crossorigin src="([^"]*)"><\/script>\s*/, () => ''],
          [/<script src="\.\/boot\.js"/, (boot) => `${boot} data-application="${applicationIn(bundle)}"`],
        ])
        writeFileSync(page, html)
      },
    },
  }
}

/** The text with each of these in it replaced. */
function replaced(html: string, changes: readonly (readonly [RegExp, (found: string) => string])[]): string {
  return changes.reduce((text, [part, change]) => {
    if (!part.test(text)) throw new Error(`index.html: expected ${String(part)}`)
    return text.replace(part, change)
  }, html)
}

/** The address of the script that a page begins with. */
function applicationIn(
  bundle: Readonly<Record<string, { readonly type: string; readonly isEntry?: boolean }>>,
): string {
  const entries = Object.entries(bundle).filter(([, part]) => part.type === 'chunk' && part.isEntry)
  if (entries.length !== 1) throw new Error(`Expected one script to begin with; found ${entries.length}`)
  return `./${entries[0]![0]}`
}

async function markupOf(matrix: Matrix): Promise<string> {
  const out = mkdtempSync(join(tmpdir(), 'cyber-policy-atlas-'))
  try {
    await build({
      root: join(import.meta.dirname, '..'),
      configFile: false,
      logLevel: 'warn',
      plugins: [react(), storesAsTheyAre],
      ssr: { noExternal: true },
      build: { ssr: 'src/firstView.tsx', outDir: out, emptyOutDir: true },
    })
    const address = pathToFileURL(join(out, 'firstView.js')).href
    const { firstView } = (await import(address)) as { firstView: (matrix: Matrix) => Promise<string> }
    return inert(await withoutBrowser(() => firstView(matrix)))
  } finally {
    rmSync(out, { recursive: true })
  }
}

/** On a server Zustand shows what its stores held when they were made; here they are to show what they hold. */
const storesAsTheyAre: Plugin = {
  name: 'stores-as-they-are',
  enforce: 'pre',
  transform(code, id) {
    if (!/zustand[\\/]esm[\\/]react\.mjs$/.test(id)) return undefined
    if (!code.includes('api.getInitialState')) throw new Error(`${id}: expected api.getInitialState`)
    return code.replaceAll('api.getInitialState', 'api.getState')
  },
}

const site = 'http://site.invalid/'

/** Runs with as much of a browser as drawing looks at: an address at the root of a site, and a wide window. */
async function withoutBrowser<T>(draw: () => Promise<T>): Promise<T> {
  const browser = {
    location: new URL(site),
    document: { baseURI: site, querySelector: () => null },
    matchMedia: () => ({ matches: false }),
  }
  Object.assign(globalThis, browser)
  try {
    return await draw()
  } finally {
    for (const name of Object.keys(browser)) Reflect.deleteProperty(globalThis, name)
  }
}

/** Links lead where the site stands, wherever that is; nobody types into what is about to be replaced. */
function inert(markup: string): string {
  return markup
    .replaceAll(`href="${site}`, 'href="./')
    .replaceAll('href="/', 'href="./')
    .replaceAll('<input type="search"', '<input type="search" readonly')
}
