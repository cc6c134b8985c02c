import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { checkDataset } from '../../src/dataset/check.ts'
import { placeOf, type DataFile } from '../../src/dataset/dataFile.ts'
import { formatFault } from '../../src/dataset/formatFault.ts'
import { recordsStanding } from '../../src/dataset/pairRecords.ts'
import { readDataset, type Dataset } from '../../src/dataset/read.ts'
import { fileKinds } from '../../src/dataset/schema/fileKinds.ts'
import { dataFolder, readDataFolder } from '../readDataFolder.ts'

/** What the person at the command line has to put right: it is printed as it is, and the exit code is 2. */
export class WrongUse extends Error {}

const reasons: Partial<Record<string, string>> = {
  EROFS: 'the disk is read-only',
  EACCES: 'there is no permission',
  EPERM: 'there is no permission',
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'a part of its path is no folder',
  EEXIST: 'a part of its path is no folder',
  EISDIR: 'it is a folder; expected a file',
  ENOSPC: 'the disk is full',
}

/** What the system would not do with a file, in a sentence; undefined if the fault is not the system's. */
export function systemFault(fault: unknown): string | undefined {
  if (!(fault instanceof Error)) return undefined
  const { code, path, syscall, message } = fault as NodeJS.ErrnoException
  if (code === undefined || syscall === undefined || syscall.startsWith('spawn')) return undefined
  return `${path ?? 'a file'}: cannot be read or written: ${reasons[code] ?? message} (${code})`
}

/** Where the verbs find the dataset: `data/` of the project, or the folder given by `--data`. */
export interface Place {
  readonly data?: string
}

/** The folder with dataset.json. */
export function folderOf({ data }: Place): string {
  if (data === undefined) return dataFolder
  const folder = [join(resolve(data), 'data'), resolve(data)].find((each) => existsSync(join(each, 'dataset.json')))
  if (folder === undefined) throw new WrongUse(`${data}: is no dataset; expected a folder with dataset.json in it`)
  return folder
}

export function filesIn(place: Place): DataFile[] {
  return readDataFolder(folderOf(place))
}

/** The dataset, if it has no errors; otherwise they are what is wrong. */
export function soundDataset(files: readonly DataFile[], what = 'the dataset'): Dataset {
  const faults = checkDataset(files)
  if (faults.length === 0) return readDataset(files)
  const shown = faults.slice(0, 20).map(formatFault)
  const more = faults.length > shown.length ? [`and ${faults.length - shown.length} more`] : []
  throw new WrongUse([...shown, ...more, `${what} has errors; mend them first (npm run data -- check)`].join('\n'))
}

/** Where each record stands, by its id: `data/actors/nz/findings.json:41`. */
export function placesOf(files: readonly DataFile[]): ReadonlyMap<string, string> {
  const standing = files.flatMap((file) => recordsStanding(file) ?? [])
  return new Map(standing.map(({ id, file, at }) => [id, `${file.path}:${file.fault('', at, '').line}`]))
}

/** Writes those files of a dataset that differ from what there was, and names them; if one cannot be written, those that were. */
export function writeFiles(place: Place, before: readonly DataFile[], after: readonly DataFile[]): string[] {
  const texts = new Map(before.map(({ path, text }) => [path, text]))
  const changed = after.filter(({ path, text }) => texts.get(path) !== text)
  for (const [index, { path, text }] of changed.entries()) {
    const file = join(folderOf(place), path.slice('data/'.length))
    try {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    } catch (fault) {
      const words = systemFault(fault)
      if (words === undefined) throw fault
      const done = changed.slice(0, index).map((each) => each.path)
      const written = done.length === 0 ? 'Nothing was written.' : `Only these were written: ${done.join(', ')}`
      throw new WrongUse(`${words}\n${written}`)
    }
  }
  return changed.map(({ path }) => path)
}

/** Deletes those of these files that are there, and names them. */
export function deleteFiles(place: Place, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    const file = join(folderOf(place), path.slice('data/'.length))
    const isThere = existsSync(file)
    if (isThere) rmSync(file)
    return isThere
  })
}

/**
 * A state of the dataset: a folder, a git ref, or a single file in place of the one that it belongs to. `others` are the
 * files of the state in which a single file stands.
 */
export function stateOf(where: string, others: readonly DataFile[], place: Place, as?: string): DataFile[] {
  if (!existsSync(where)) return stateAtRef(where, folderOf(place))
  if (statSync(where).isDirectory()) return filesIn({ data: where })
  const file = singleFile(where, as)
  return [...others.filter(({ path }) => path !== file.path), file]
}

/** A file that may lie anywhere, with its path in the dataset: `as`, or what its own path or its content says. */
export function singleFile(where: string, as?: string): DataFile {
  if (!existsSync(where)) throw new WrongUse(`${where}: there is no such file`)
  const text = readFileSync(where, 'utf8')
  const path = as ?? pathIn(resolve(where)) ?? pathByContent(where, text)
  if (path !== undefined && isKnown(path)) return { path, text }
  throw new WrongUse(
    `${where}: which file of the dataset is it? Say it with --as, for example --as data/actors/nz/findings.json`,
  )
}

function pathIn(path: string): string | undefined {
  return /(?:^|[\\/])(data[\\/](?:actors[\\/][^\\/]+[\\/])?[^\\/]+\.json)$/.exec(path)?.[1]?.replaceAll('\\', '/')
}

function isKnown(path: string): boolean {
  const { name = '' } = placeOf(path) ?? {}
  return Object.hasOwn(fileKinds, name)
}

/** The kind by the schema that a file names, the actor by the id of its first record. */
function pathByContent(where: string, text: string): string | undefined {
  let content: Record<string, unknown>
  try {
    content = JSON.parse(text) as Record<string, unknown>
  } catch {
    return undefined
  }
  const kind = /(\w+)\.schema\.json$/.exec(String(content['$schema']))?.[1] ?? basename(where, '.json')
  if (!String(content['$schema']).startsWith('../../')) return `data/${kind}.json`
  const first = Object.values(content).find(Array.isArray)?.[0] as { id?: unknown } | undefined
  const actor = String(first?.id ?? content['id'] ?? '').split('-')[0]
  return actor ? `data/actors/${actor}/${kind}.json` : undefined
}

/** The dataset as it was at a commit, branch or tag of the repository in which the folder lies. */
function stateAtRef(ref: string, folder: string): DataFile[] {
  const git = (args: string[], input?: string) =>
    execFileSync('git', args, {
      cwd: folder,
      input,
      maxBuffer: 1 << 30,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
  let names: string[]
  try {
    names = git(['ls-tree', '-r', '-z', '--name-only', '--end-of-options', ref, '.']).toString().split('\0')
  } catch {
    throw new WrongUse(`${ref}: is neither a folder, nor a file, nor a state that git knows (a commit, branch or tag)`)
  }
  const known = names.filter((name) => isKnown(`data/${name}`))
  if (known.length === 0) throw new WrongUse(`${ref}: has no dataset in ${folder}`)
  const objects = git(['cat-file', '--batch'], known.map((name) => `${ref}:./${name}\n`).join(''))
  let at = 0
  return known.map((name) => {
    // A line with name, type and size; then that many bytes and a line feed.
    const end = objects.indexOf('\n', at)
    const size = Number(objects.subarray(at, end).toString().split(' ')[2])
    at = end + 1 + size + 1
    return { path: `data/${name}`, text: objects.subarray(end + 1, end + 1 + size).toString() }
  })
}
