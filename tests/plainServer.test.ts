import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PlainServer, startPlainServer } from './plainServer.ts'

let folder: string
let server: PlainServer

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plain-server-'))
  await mkdir(join(folder, 'site/countries'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'outside')
  await writeFile(join(folder, 'site/index.html'), 'front page')
  await writeFile(join(folder, 'site/countries/index.html'), 'countries')
  await writeFile(join(folder, 'site/a name.json'), '{}')
  server = await startPlainServer(join(folder, 'site'), '/some/path/')
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

/** Sends the path as it is: fetch would resolve `..` before it asks. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    get(new URL(server.address).origin, { path }, (answer) => {
      answer.resume()
      resolve(answer.statusCode)
    }).on('error', reject)
  })

test('a folder is answered with its page where the address ends in a slash', async () => {
  const answer = await fetch(`${server.address}countries/?asOf=2015`)
  expect(await answer.text()).toBe('countries')
  expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await (await fetch(server.address)).text()).toBe('front page')
})

test('a file is answered with the type of its content', async () => {
  const answer = await fetch(`${server.address}a%20name.json`)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
})

test.each([
  ['a missing file, for which no other page stands in', '/some/path/nowhere/'],
  ['a folder without the slash', '/some/path/countries'],
  ['the root, which is not the served path', '/'],
  ['a file outside the folder', '/some/path/..%2fsecret.txt'],
  ['a file outside the folder, in plain dots', '/some/path/../secret.txt'],
  ['an address that cannot be decoded', '/some/path/%ff'],
])('%s is not found', async (_, path) => {
  expect(await statusOf(path)).toBe(404)
})
