import type { DataFile } from './dataFile.ts'
import type { Catalogue, CatalogueFile, CatalogueKind } from './publish/catalogue.ts'
import type { Evidence } from './publish/evidence.ts'
import type { Matrix } from './publish/matrix.ts'

/** Why a file of the dataset could not be read, in words for the reader. */
export class LoadFault extends Error {
  readonly address: string

  constructor(address: string, message: string) {
    super(message)
    this.name = 'LoadFault'
    this.address = address
  }
}

/** Told how many bytes have come, and how many will, if that is known. */
export type OnProgress = (received: number, total: number | undefined) => void

/** The first tier: all that the comparison needs. `root` is the address of the published `data/` folder. */
export async function loadMatrix(root: string, onProgress?: OnProgress): Promise<Matrix> {
  const address = new URL('matrix.json', root).href
  const matrix = await loadJson<Partial<Matrix>>(address, onProgress)
  if (matrix?.dataset?.version === undefined) throw wrongShape(address, 'a “dataset” with its “version”')
  return matrix as Matrix
}

/** The evidence of one actor: bases, citations and the records that they name. */
export function loadEvidence(root: string, actor: string, version: string): Promise<Evidence> {
  return loadOfVersion(new URL(`evidence/${actor}.json`, root).href, version)
}

/** All records of a kind. */
export async function loadCatalogue<Kind extends CatalogueKind>(
  root: string,
  kind: Kind,
  version: string,
): Promise<Catalogue[Kind]> {
  const file = await loadOfVersion<CatalogueFile<Kind>>(new URL(`catalogue/${kind}.json`, root).href, version)
  return (file as Readonly<Record<Kind, Catalogue[Kind]>>)[kind]
}

/** What the index of the search was published as; its shape is the search's own. */
export function loadSearch<T extends { readonly version: string }>(root: string, version: string): Promise<T> {
  return loadOfVersion(new URL('search.json', root).href, version)
}

/** The texts of the dataset's files as they stand in the repository, for whoever edits them. */
export async function loadSource(root: string): Promise<readonly DataFile[]> {
  const address = new URL('source.json', root).href
  const source = await loadJson<{ readonly files?: readonly DataFile[] }>(address)
  if (!Array.isArray(source?.files)) throw wrongShape(address, 'the “files” of its dataset')
  return source.files as readonly DataFile[]
}

async function loadOfVersion<T extends { readonly version: string }>(address: string, version: string): Promise<T> {
  const file = await loadJson<T>(address)
  if (file?.version === version) return file
  if (file?.version === undefined) throw wrongShape(address, 'the “version” of its dataset')
  throw new LoadFault(
    address,
    `What came is of dataset ${file.version}, the page of ${version}: the site was renewed meanwhile. Reload the page.`,
  )
}

function wrongShape(address: string, expected: string): LoadFault {
  return new LoadFault(address, `What came is no file of the atlas: it lacks ${expected}. Try again.`)
}

/** What JSON stands at the address; whether it is what was expected is for the caller to see. */
async function loadJson<T>(address: string, onProgress?: OnProgress): Promise<T | null> {
  const response = await fetch(address).catch(() => {
    throw new LoadFault(address, 'The server did not answer. Check the connection and try again.')
  })
  if (!response.ok) {
    throw new LoadFault(
      address,
      `The server answered ${response.status} where a file was expected.${await saidBy(response)}`,
    )
  }
  const text = await readText(response, onProgress).catch(() => {
    throw new LoadFault(address, 'The connection broke off before the whole file had come. Try again.')
  })
  try {
    return JSON.parse(text) as T
  } catch {
    const found = text.trimStart().startsWith('<') ? 'is a web page, not data' : 'is cut off or damaged'
    throw new LoadFault(address, `What came ${found} (${text.length} characters). Try again.`)
  }
}

/** What the server says in plain words: while developing, the faults of the dataset. */
async function saidBy(response: Response): Promise<string> {
  if (!response.headers.get('content-type')?.startsWith('text/plain')) return ''
  const text = await response.text().catch(() => '')
  return text && `\n${text.slice(0, 4000)}`
}

async function readText(response: Response, onProgress?: OnProgress): Promise<string> {
  if (!onProgress || !response.body) return response.text()
  // The length that a server states is that of the packed body, the bytes counted here are unpacked.
  const packed = response.headers.has('content-encoding')
  const total = packed ? undefined : Number(response.headers.get('content-length')) || undefined
  const decoder = new TextDecoder()
  let received = 0
  let text = ''
  const reader = response.body.getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.length
    text += decoder.decode(part.value, { stream: true })
    onProgress(received, total)
  }
  return text + decoder.decode()
}
