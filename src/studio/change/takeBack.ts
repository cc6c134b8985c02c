import { findNodeAtLocation, type Node } from 'jsonc-parser'
import type { DataFile } from '../../dataset/dataFile.ts'
import { formatLayout, layoutOfValue } from '../../dataset/formatJson.ts'
import { blanksBefore, nameOf, pairOf, withoutItem, withoutPair } from '../text/splices.ts'
import { recordsStanding } from '../../dataset/pairRecords.ts'

/** A changed record, or one of its keys (with dots for what lies deeper, as a diff names it). */
export interface ChangedPlace {
  /** Its kind, as a diff names it; or the file in which it stands. */
  readonly kind?: string
  readonly path?: string
  readonly id: string
  /** Its id before, where it has another one now. */
  readonly idBefore?: string
  readonly key?: string
}

export type TakenBack = { readonly files: readonly DataFile[] } | { readonly failure: string }

/** A record, or a question within a component, where it stands. */
interface Found {
  readonly file: DataFile
  readonly root: Node
  readonly at: readonly (string | number)[]
  readonly node: Node
}

/**
 * The files with a record, or one key of it, as it was before; all else letter for letter as it is. A record that was
 * added goes, and the `unknown` that made way for an answer is there again; one that was withdrawn comes back after the one
 * that it followed.
 */
export function takeBack(
  before: readonly DataFile[],
  files: readonly DataFile[],
  { kind, path, id, idBefore = id, key }: ChangedPlace,
): TakenBack {
  const within = (all: readonly DataFile[]) => all.filter((file) => path === undefined || file.path === path)
  const was = find(within(before), kind, idBefore)
  const is = find(within(files), kind, id)
  if (!was && !is) return { failure: `${id}: is neither in the files nor was it there before` }
  if (!is) return bringBack(was!, files, kind)
  if (!was) {
    if (is.at.length === 0) return withoutFile(files, is, id)
    if (kind === 'findings' && isOnlyAnswer(files, is)) return unanswered(before, files, is)
    return written(files, is, withoutItem(is.file.text, is.node))
  }
  const first = key?.split(/[.[]/)[0]
  if (first !== undefined) return written(files, is, keyTakenBack(was, is, first))
  return replaced(files, is, textOf(was))
}

function written(files: readonly DataFile[], { file }: Pick<Found, 'file'>, text: string): TakenBack {
  return { files: files.map((each) => (each.path === file.path ? { path: each.path, text } : each)) }
}

function isOnlyAnswer(files: readonly DataFile[], { file, node }: Found): boolean {
  const ofQuestion = (recordsStanding(files.find(({ path }) => path === file.path)!) ?? []).filter(
    ({ record }) => record['indicator'] === indicatorOf(node),
  )
  return ofQuestion.length === 1
}

/** The files with `unknown` in an answer's place: that which made way for it, or the one with which a country begins. */
function unanswered(before: readonly DataFile[], files: readonly DataFile[], is: Found): TakenBack {
  const indicator = indicatorOf(is.node)
  const old = before.find(({ path }) => path === is.file.path)
  const madeWay = old && recordsStanding(old)?.find(({ record }) => record['indicator'] === indicator)
  const was = madeWay && find([old], 'findings', madeWay.id)
  const bare = { indicator, value: 'unknown', check: 'known' }
  return replaced(files, is, was ? textOf(was) : formatLayout(layoutOfValue(bare, true), 4))
}

function indicatorOf(node: Node): unknown {
  return findNodeAtLocation(node, ['indicator'])?.value
}

/** The files with other words in the place of a record. */
function replaced(files: readonly DataFile[], { file, node: { offset, length } }: Found, words: string): TakenBack {
  return written(files, { file }, file.text.slice(0, offset) + words + file.text.slice(offset + length))
}

/** The files without the one that is the record, and without what lay beside it if it is an actor. */
function withoutFile(files: readonly DataFile[], { file }: Found, id: string): TakenBack {
  const folder = file.path.endsWith('/actor.json') ? file.path.slice(0, -'actor.json'.length) : file.path
  const left = files.filter(({ path }) => !path.startsWith(folder))
  const info = left.find(({ path }) => path === 'data/dataset.json')
  const root = info && recordsStanding(info)?.[0]?.file.root
  const named = root && findNodeAtLocation(root, ['actors'])?.children?.find(({ value }) => value === id)
  return named ? written(left, { file: info }, withoutItem(info.text, named)) : { files: left }
}

function find(files: readonly DataFile[], kind: string | undefined, id: string): Found | undefined {
  for (const file of files) {
    // Reading a file takes time. An id stands in its text; a derived one begins with the name of its folder.
    const mayHold = id.includes('.') ? file.path.includes(`/${id.split('.')[0]}/`) : file.text.includes(`"${id}"`)
    if (!mayHold && kind !== 'info' && kind !== 'exceptions') continue
    for (const standing of recordsStanding(file) ?? []) {
      const { root } = standing.file
      if (kind === 'indicators' && standing.kind === 'components') {
        const list = findNodeAtLocation(root, [...standing.at, 'indicators'])?.children ?? []
        const index = list.findIndex((each) => findNodeAtLocation(each, ['id'])?.value === id)
        if (index >= 0) return { file, root, at: [...standing.at, 'indicators', index], node: list[index]! }
      }
      if ((kind !== undefined && standing.kind !== kind) || standing.id !== id) continue
      const node = findNodeAtLocation(root, [...standing.at])
      if (node) return { file, root, at: standing.at, node }
    }
  }
  return undefined
}

function textOf({ file, node }: Found): string {
  return file.text.slice(node.offset, node.offset + node.length)
}

function keyTakenBack(was: Found, is: Found, key: string): string {
  const { text } = is.file
  const [old, now] = [pairOf(was.node, key), pairOf(is.node, key)]
  if (!old && now) return withoutPair(text, now)
  if (!old) return text
  const written = was.file.text.slice(old.offset, old.offset + old.length)
  if (now) return text.slice(0, now.offset) + written + text.slice(now.offset + now.length)
  const pairs = is.node.children!
  const before = was.node.children!.slice(0, was.node.children!.indexOf(old)).map(nameOf)
  const after = pairs.findLast((pair) => before.includes(nameOf(pair)))
  if (after) {
    const end = after.offset + after.length
    return `${text.slice(0, end)},${blanksBefore(text, after)}${written}${text.slice(end)}`
  }
  const first = pairs[0]
  if (!first) return `${text.slice(0, is.node.offset)}{ ${written} }${text.slice(is.node.offset + is.node.length)}`
  return `${text.slice(0, first.offset)}${written},${blanksBefore(text, first)}${text.slice(first.offset)}`
}

function bringBack(was: Found, files: readonly DataFile[], kind: string | undefined): TakenBack {
  const target = files.find(({ path }) => path === was.file.path)
  // With its file the record is back too.
  if (!target) return { files: [...files, was.file] }
  if (was.at.length === 0) return written(files, { file: target }, was.file.text)
  const list = was.node.parent!
  const earlier = list.children!.slice(0, list.children!.indexOf(was.node)).toReversed()
  const names = recordsStanding(was.file) ?? []
  for (const node of earlier) {
    const index = list.children!.indexOf(node)
    const id = kind === 'indicators' ? findNodeAtLocation(node, ['id'])?.value : names[index]?.id
    const neighbour = find([target], kind, String(id))
    if (!neighbour) continue
    const end = neighbour.node.offset + neighbour.node.length
    const text = `${target.text.slice(0, end)},${blanksBefore(target.text, neighbour.node)}${textOf(was)}${target.text.slice(end)}`
    return written(files, { file: target }, text)
  }
  const [first] = recordsStanding(target) ?? []
  const root = first?.file.root
  const at = was.at.slice(0, -1)
  const into = root && findNodeAtLocation(root, [...at])
  const head = into?.children?.[0]
  if (head) {
    const text = `${target.text.slice(0, head.offset)}${textOf(was)},${blanksBefore(target.text, head)}${target.text.slice(head.offset)}`
    return written(files, { file: target }, text)
  }
  const open = new RegExp(`"${String(at.at(-1))}"\\s*:\\s*\\[\\s*\\]`).exec(target.text)
  if (!open) return { failure: `${target.path}: has no list of records to bring it back into; mend it first` }
  const indent = ' '.repeat(was.at.length * 2)
  const filled = `${open[0].replace(/\[\s*\]$/, '')}[\n${indent}${textOf(was)}\n${indent.slice(2)}]`
  const text = target.text.slice(0, open.index) + filled + target.text.slice(open.index + open[0].length)
  return written(files, { file: target }, text)
}
