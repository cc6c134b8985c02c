import type { DataFile } from '../../dataset/dataFile.ts'
import { changedFiles, type Draft } from '../../view/draft.ts'

/** What became of each changed file. */
export interface Saved {
  readonly saved: readonly string[]
  readonly refused: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Writes the changed files back into the folder from which they were opened. A file that somebody else has changed there
 * meanwhile is left alone and named.
 */
export async function saveFolder(draft: Draft): Promise<Saved> {
  const { handle, root } = draft.folder!
  const allowed = await askPermission(handle)
  if (!allowed) throw new Error('the browser was not allowed to write into the folder')
  const { changed, removed } = changedFiles(draft)
  const opened = new Map(draft.opened.map(({ path, text }) => [path, text]))
  const saved: string[] = []
  const refused: { path: string; reason: string }[] = []
  const attempt = async (path: string, work: (folder: FileSystemDirectoryHandle, name: string) => Promise<void>) => {
    try {
      const steps = `${root}${path.slice('data/'.length)}`.split('/')
      const name = steps.pop()!
      let folder = handle
      for (const step of steps) folder = await folder.getDirectoryHandle(step, { create: true })
      if ((await textIn(folder, name)) !== opened.get(path)) {
        refused.push({ path, reason: 'was changed in the folder meanwhile; open it again, or merge' })
        return
      }
      await work(folder, name)
      saved.push(path)
    } catch (fault) {
      refused.push({ path, reason: fault instanceof Error ? fault.message : String(fault) })
    }
  }
  for (const file of changed) await attempt(file.path, (folder, name) => write(folder, name, file))
  for (const path of removed) await attempt(path, (folder, name) => folder.removeEntry(name))
  return { saved, refused }
}

async function write(folder: FileSystemDirectoryHandle, name: string, { text }: DataFile): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true })
  const stream = await file.createWritable()
  await stream.write(text)
  await stream.close()
}

async function textIn(folder: FileSystemDirectoryHandle, name: string): Promise<string | undefined> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    // Unlike Blob.text this keeps a byte order mark.
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer())
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'NotFoundError') return undefined
    throw fault
  }
}

/** After a reload the browser asks again. */
async function askPermission(handle: FileSystemDirectoryHandle): Promise<boolean> {
  const { requestPermission } = handle as unknown as {
    readonly requestPermission?: (options: { readonly mode: 'readwrite' }) => Promise<PermissionState>
  }
  if (!requestPermission) return true
  return (await requestPermission.call(handle, { mode: 'readwrite' })) === 'granted'
}
