import type { DataFile } from '../../dataset/dataFile.ts'
import { changedFiles, changeFiles, openDraft, useDraft, type Draft } from '../../view/draft.ts'
import { mergeFiles, toDecideInWords } from '../merge/mergeFiles.ts'
import { fileKindNames } from './fileKindNames.ts'
import { placeFiles, type PlacedFiles, type Refusal, type UnplacedFile } from './placeFiles.ts'
import type { Incoming } from './readIncoming.ts'

/** What became of something that was opened, in words for the reader. */
export interface Opened {
  readonly message: string
  readonly isFault: boolean
  readonly refused: readonly Refusal[]
  /** The first file that came, to be shown. */
  readonly first?: string
}

/** What must be answered before something is opened. */
export interface OpenQuestion {
  readonly incoming: Incoming
  /** Files that do not say whose they are. */
  readonly unplaced: readonly UnplacedFile[]
  /** Files of the draft that were changed, and of which others came. */
  readonly mine: readonly string[]
  /** A whole dataset came: a draft of its own. */
  readonly isWhole: boolean
}

/** What is done where files of the draft were changed of which others came. */
export type OpenWay = 'ask' | 'replace' | 'merge'

/**
 * Opens what came: a whole dataset as a draft of its own, single files over the draft that there is, or over the published
 * dataset. What is open stays as it is if nothing of it can be used, and until a question is answered.
 */
export async function openIncoming(
  incoming: Incoming,
  published: readonly DataFile[] | undefined,
  way: OpenWay = 'ask',
): Promise<Opened | OpenQuestion> {
  const placed = placeFiles(incoming.files, fileKindNames)
  const { files, isWhole, unplaced } = placed
  const refused = [...incoming.refused, ...placed.refused]
  const { name } = incoming
  const { draft } = useDraft.getState()
  if (unplaced.length > 0) return { incoming, unplaced, mine: [], isWhole }
  if (files.length === 0) {
    const message =
      incoming.files.length + refused.length === 0
        ? `“${name}” holds no JSON: expected the folder or zip of a dataset, with dataset.json in it, or some of its files.`
        : `Nothing of “${name}” can be opened: expected the folder or zip of a dataset, with dataset.json in it, or some of its files.`
    return { message: `${message} What was open is untouched.`, isFault: true, refused }
  }
  const mine = draft ? changedOtherwise(draft, placed) : []
  if (mine.length > 0 && way === 'ask') return { incoming, unplaced, mine, isWhole }
  if (draft && way === 'merge') {
    const count = await mergeFiles(name, placed, draft.opened)
    const found = count === 0 ? 'nothing was in conflict' : `${toDecideInWords(count)} under Merge`
    return { message: `“${name}” was merged into the draft: ${found}.`, isFault: false, refused, first: mine[0]! }
  }
  if (isWhole) {
    const { folder: handle } = incoming
    openDraft({
      name: `“${name}”`,
      opened: files,
      files,
      ...(handle && { folder: { handle, root: placed.root } }),
    })
    return { message: `${files.length} files of “${name}” are open.`, isFault: false, refused }
  }
  const under = draft?.files ?? published
  if (!under) {
    const message = `“${name}” is a part of a dataset, and the published one, to which it would be added, is not there yet. Try again.`
    return { message, isFault: true, refused }
  }
  const paths = new Set(files.map(({ path }) => path))
  const together = [...under.filter(({ path }) => !paths.has(path)), ...files].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
  if (!draft) openDraft({ name: 'the published dataset', opened: under, files: under })
  changeFiles(`opened ${name}`, together)
  const words = files.length === 1 ? `${files[0]!.path} stands` : `${files.length} files stand`
  return {
    message: `${words} in the ${draft ? 'open' : 'published'} dataset now, as a change that can be undone.`,
    isFault: false,
    refused,
    first: files[0]!.path,
  }
}

/** The files that were changed in the draft and came otherwise. */
function changedOtherwise(draft: Draft, { files, isWhole }: PlacedFiles): string[] {
  const came = new Map(files.map(({ path, text }) => [path, text]))
  return changedFiles(draft).changed.flatMap(({ path, text }) =>
    (isWhole || came.has(path)) && came.get(path) !== text ? [path] : [],
  )
}
