import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const timeout = 30_000

function data(...args: string[]) {
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  return spawnSync(process.execPath, ['--import', 'tsx', 'tools/data.ts', ...args], { cwd, encoding: 'utf8' })
}

it('`npm run data -- check` says that the dataset has no fault, and succeeds', { timeout }, () => {
  expect(data('check')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+ files, no fault\n$/) })
})

it('a verb that there is not is answered with those that there are, and fails', { timeout }, () => {
  const { status, stderr } = data('chekc')
  expect(status).toBe(1)
  expect(stderr).toContain('"chekc" is no verb')
  expect(stderr).toContain('npm run data -- check')
})
