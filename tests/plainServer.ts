import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'

export interface PlainServer {
  /** Where the folder is served, with a slash at its end: `http://127.0.0.1:40123/some/path/`. */
  address: string
  close: () => Promise<void>
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/**
 * Serves the files of a folder under a path (`/`, `/some/path/`) and nothing else, as the plainest host does: no
 * fallback to another page, no redirect, and a folder's index.html only where the address ends in a slash. With
 * `missingPage` it shows the folder's 404.html for what is no file, as most hosts of static sites do.
 */
export async function startPlainServer(folder: string, path = '/', { missingPage = false } = {}): Promise<PlainServer> {
  const server = createServer(async (request, response) => {
    const file = await fileAt(folder, path, request.url ?? '')
    if (file === undefined) {
      const page = missingPage && request.headers.accept?.includes('text/html') ? join(folder, '404.html') : undefined
      response.writeHead(404, { 'content-type': `text/${page ? 'html' : 'plain'}; charset=utf-8` })
      if (page) createReadStream(page).pipe(response)
      else response.end('There is no such file.\n')
      return
    }
    response.writeHead(200, { 'content-type': contentTypes[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function fileAt(folder: string, path: string, url: string): Promise<string | undefined> {
  const { pathname } = new URL(url, 'http://localhost')
  if (!pathname.startsWith(path)) return undefined
  let name: string
  try {
    name = decodeURIComponent(pathname.slice(path.length))
  } catch {
    return undefined
  }
  const file = join(folder, name === '' || name.endsWith('/') ? `${name}index.html` : name)
  if (!file.startsWith(folder + sep)) return undefined
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? file : undefined
}
