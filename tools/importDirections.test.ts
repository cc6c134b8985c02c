import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

// The house, told again and apart from .oxlintrc.json: what each folder may import of ours and of the guarded packages.
const screens = [
  'compare',
  'timeline',
  'countries',
  'strategyComponents',
  'records',
  'analysis',
  'search',
  'studio',
  'about',
]
const styles = 'tokens.css'
const belowScreens = [styles, 'dataset', 'model', 'view', 'ui', 'frame']
const react = ['react', 'react/jsx-runtime', 'react-dom', 'react-dom/client']
const node = ['node:fs', 'node:fs/promises']
const zod = ['zod', 'zod/mini']
const zustand = ['zustand', 'zustand/react/shallow']
const table = ['@tanstack/react-table', '@tanstack/table-core']
const charts = ['recharts']

const house: Readonly<Record<string, { ours: readonly string[]; packages: readonly string[] }>> = {
  dataset: { ours: [], packages: zod },
  model: { ours: ['dataset'], packages: node },
  view: { ours: ['dataset', 'model'], packages: [...react, ...node, ...zustand] },
  ui: { ours: [styles], packages: [...react, ...node, ...table, ...charts] },
  frame: { ours: [styles, 'dataset', 'model', 'view', 'ui'], packages: [...react, ...node, ...table] },
  ...Object.fromEntries(screens.map((screen) => [screen, { ours: belowScreens, packages: [...react, ...node] }])),
  timeline: { ours: belowScreens, packages: [...react, ...node, ...charts] },
  analysis: { ours: belowScreens, packages: [...react, ...node, ...charts] },
  App: { ours: [...belowScreens, ...screens], packages: [...react, ...node] },
  tools: { ours: ['dataset', 'model'], packages: [...react, ...node] },
  tests: { ours: ['dataset', 'model', 'tools'], packages: [...react, ...node] },
}
const places = Object.keys(house)
const packages = [...react, ...node, ...zod, ...zustand, ...table, ...charts]

/** A module that stands in a place, for others to import; none of them exists. */
const moduleIn = (place: string) => {
  if (place === styles) return `src/${styles}`
  if (place === 'App') return 'src/App.tsx'
  return place === 'tools' || place === 'tests' ? `${place}/probe.ts` : `src/${place}/probe.ts`
}

/** Each way to name a module in TypeScript. */
const waysToImport = [
  (name: string) => `import { probe } from '${name}'\nprobe()`,
  (name: string) => `import type { Probe } from '${name}'\nexport const probe = (it: Probe) => it`,
  (name: string) => `export * from '${name}'`,
  (name: string) => `export const probe = () => import('${name}')`,
]

interface Probe {
  from: string
  isAllowed: boolean
  file: string
}

describe('the linter keeps the import directions of the house', () => {
  const root = mkdtempSync(join(tmpdir(), 'import-directions-'))
  const probes: Probe[] = []
  const refused = new Set<string>()

  beforeAll(() => {
    for (const [from, allowed] of Object.entries(house)) {
      for (const to of new Set([...places.filter((place) => place !== from), ...allowed.ours, ...packages])) {
        const isAllowed = allowed.ours.includes(to) || allowed.packages.includes(to)
        for (const [way, write] of waysToImport.entries()) {
          // At the top of the folder and one level down; the application itself has no folder.
          const folders = from === 'App' ? ['src'] : [dirname(moduleIn(from)), join(dirname(moduleIn(from)), 'deeper')]
          for (const folder of folders) {
            const file = join(folder, `${to.replace(/\W/g, '_')}${way}.ts`)
            const name = packages.includes(to) ? to : relative(folder, moduleIn(to)).replaceAll('\\', '/')
            mkdirSync(join(root, folder), { recursive: true })
            writeFileSync(join(root, file), write(name))
            probes.push({ from, isAllowed, file })
          }
        }
      }
    }
    cpSync('.oxlintrc.json', join(root, '.oxlintrc.json'))
    const lint = spawnSync(process.execPath, [join(process.cwd(), 'node_modules/oxlint/bin/oxlint'), '--format=json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e9,
    })
    const { diagnostics } = JSON.parse(lint.stdout) as { diagnostics: { code: string; filename: string }[] }
    for (const { code, filename } of diagnostics) {
      if (code === 'eslint(no-restricted-imports)') refused.add(filename.replaceAll('/', sep))
    }
  })
  afterAll(() => rmSync(root, { recursive: true }))

  test.each(places)('%s is refused what it must not import', (from) => {
    const forbidden = probes.filter((probe) => probe.from === from && !probe.isAllowed)
    expect(forbidden.filter(({ file }) => !refused.has(file))).toEqual([])
  })

  test.each(places)('%s may import what stands below it', (from) => {
    const allowed = probes.filter((probe) => probe.from === from && probe.isAllowed)
    expect(allowed.filter(({ file }) => refused.has(file))).toEqual([])
  })

  test('every folder of src has its place in the house', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(places).toEqual(expect.arrayContaining(folders.map((folder) => folder.name)))
  })
})
