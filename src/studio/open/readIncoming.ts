import { decodeText, mostBytes, tooLarge } from './decodeText.ts'
import type { IncomingFile, Refusal } from './placeFiles.ts'

/** What was picked, dropped or pasted, as texts; zips unpacked. */
export interface Incoming {
  /** What it is called: a folder's or a file's name. */
  readonly name: string
  readonly files: readonly IncomingFile[]
  readonly refused: readonly Refusal[]
  /** The folder itself, where the browser lets us write back into it. */
  readonly folder?: FileSystemDirectoryHandle
}

/** A file and its path in what was opened. */
interface Found {
  readonly path: string
  readonly file: File
}

const mostFiles = 5000
const skippedFolders = new Set(['node_modules', 'dist', 'schema', '__MACOSX'])

/** The files of an `<input type="file">`, with or without `webkitdirectory`. */
export function readPicked(list: Iterable<File>): Promise<Incoming> {
  const found = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }))
  const folder = found[0]?.path.includes('/') ? found[0].path.split('/')[0] : undefined
  return readAll(folder ?? namesOf(found), found)
}

/** A folder opened by the File System Access API. */
export async function readFolder(folder: FileSystemDirectoryHandle): Promise<Incoming> {
  const found: Found[] = []
  const walk = async (handle: FileSystemDirectoryHandle, path: string): Promise<void> => {
    for await (const entry of entriesOf(handle)) {
      if (found.length >= mostFiles) return
      if (entry.kind === 'directory') {
        if (!isSkipped(entry.name)) await walk(entry as FileSystemDirectoryHandle, `${path}${entry.name}/`)
      } else if (entry.name.endsWith('.json')) {
        found.push({ path: path + entry.name, file: await (entry as FileSystemFileHandle).getFile() })
      }
    }
  }
  await walk(folder, '')
  return { ...withRest(folder.name, found.length >= mostFiles, await readAll(folder.name, found)), folder }
}

/** What was dropped: files, folders, zips. Must be called in the event itself: afterwards the browser forgets them. */
export function readDropped(transfer: DataTransfer): Promise<Incoming> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  const plain = [...transfer.files]
  return (async () => {
    if (entries.length === 0) return readPicked(plain)
    const found: Found[] = []
    for (const entry of entries) await walkEntry(entry, found)
    const name = entries.length === 1 ? entries[0]!.name : namesOf(found)
    return withRest(name, found.length >= mostFiles, await readAll(name, found))
  })()
}

/** Says first of all that there may be more than is read. */
function withRest(name: string, isMore: boolean, incoming: Incoming): Incoming {
  return isMore ? { ...incoming, refused: [tooMany(name), ...incoming.refused] } : incoming
}

function tooMany(path: string, count?: number): Refusal {
  const held = count === undefined ? `more than ${mostFiles - 1}` : String(count)
  return { path, reason: `holds ${held} JSON files; only the first ${mostFiles} were read, the others were not` }
}

/** Texts from the clipboard, where files are pasted as words. */
export function readPasted(text: string): Incoming {
  return { name: 'what was pasted', files: [{ path: 'pasted', text }], refused: [] }
}

async function walkEntry(entry: FileSystemEntry, found: Found[]): Promise<void> {
  if (found.length >= mostFiles) return
  const path = entry.fullPath.replace(/^\//, '')
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))
    found.push({ path, file })
    return
  }
  if (isSkipped(entry.name)) return
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  // It hands out at most a hundred entries at a time.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return
    for (const each of some) await walkEntry(each, found)
  }
}

async function readAll(name: string, found: readonly Found[]): Promise<Incoming> {
  const files: IncomingFile[] = []
  const refused: Refusal[] = []
  const isFolder = found.length > 1
  for (const { path, file } of found) {
    if (path.endsWith('.zip')) {
      const unpacked = await unpack(path, file)
      files.push(...unpacked.files)
      refused.push(...unpacked.refused)
      continue
    }
    // A repository holds much that is no data; what was chosen by itself is answered for.
    if (isFolder && !path.endsWith('.json')) continue
    if (file.size > mostBytes) {
      refused.push({ path, reason: tooLarge(file.size) })
      continue
    }
    take(path, new Uint8Array(await file.arrayBuffer()), files, refused)
  }
  return { name, files, refused }
}

async function unpack(path: string, file: File): Promise<Pick<Incoming, 'files' | 'refused'>> {
  const files: IncomingFile[] = []
  const refused: Refusal[] = []
  if (file.size > 10 * mostBytes) return { files, refused: [{ path, reason: tooLarge(file.size) }] }
  const { unzipSync } = await import('fflate')
  try {
    let count = 0
    const entries = unzipSync(new Uint8Array(await file.arrayBuffer()), {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.json') || name.split('/').some(isSkipped)) return false
        if (originalSize > mostBytes) refused.push({ path: name, reason: tooLarge(originalSize) })
        return originalSize <= mostBytes && ++count <= mostFiles
      },
    })
    for (const [name, bytes] of Object.entries(entries)) take(name, bytes, files, refused)
    if (count > mostFiles) refused.unshift(tooMany(path, count))
  } catch (fault) {
    const reason = `is no zip that can be read (${fault instanceof Error ? fault.message : String(fault)})`
    refused.push({ path, reason })
  }
  return { files, refused }
}

function take(path: string, bytes: Uint8Array, files: IncomingFile[], refused: Refusal[]): void {
  const decoded = decodeText(bytes)
  if ('text' in decoded) files.push({ path, text: decoded.text })
  else refused.push({ path, reason: decoded.reason })
}

function isSkipped(name: string): boolean {
  return name.startsWith('.') || skippedFolders.has(name)
}

function namesOf(found: readonly Found[]): string {
  return found.length === 1 ? found[0]!.path : `${found.length} files`
}

/** The entries of a folder; TypeScript's own types do not have them yet. */
function entriesOf(handle: FileSystemDirectoryHandle): AsyncIterable<FileSystemHandle> {
  return (handle as unknown as { values: () => AsyncIterable<FileSystemHandle> }).values()
}
