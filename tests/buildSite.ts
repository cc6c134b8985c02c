import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const project = join(import.meta.dirname, '..')

/** The site that these tests visit: made of the record of the tests, not of `data/`, which people mend. */
export const builtFolder = join(project, '.vitest/site')

/** Vitest's global set-up. */
export function setup(): void {
  const { VITEST: _, ...environment } = process.env
  execFileSync(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--outDir', builtFolder, '--logLevel', 'warn'],
    {
      cwd: project,
      env: { ...environment, NODE_ENV: 'production', ATLAS_DATA: join(project, 'tests/record') },
      stdio: 'inherit',
    },
  )
}
