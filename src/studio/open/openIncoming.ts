import type { DataFile } from '../../dataset/dataFile.ts'
import { changeFiles, openDraft, useDraft } from '../../view/draft.ts'
import { fileKindNames } from './fileKindNames.ts'
import { placeFiles, type Refusal } from './placeFiles.ts'
import type { Incoming } from './readIncoming.ts'

/** What became of something that was opened, in words for the reader. */
export interface Opened {
  readonly message: string
  readonly isFault: boolean
  readonly refused: readonly Refusal[]
  /** The first file that came, to be shown. */
  readonly first?: string
}

/**
 * Opens what came: a whole dataset as a draft of its own, single files over the draft that there is, or over the published
 * dataset. What is open stays as it is if nothing of it can be used.
 */
export function openIncoming(incoming: Incoming, published: readonly DataFile[] | undefined): Opened {
  const { files, isWhole, root, refused } = placeFiles(incoming.files, fileKindNames)
  const all = [...incoming.refused, ...refused]
  const { name } = incoming
  if (files.length === 0) {
    const message =
      incoming.files.length + all.length === 0
        ? `“${name}” holds no JSON: expected the folder or zip of a dataset, with dataset.json in it, or some of its files.`
        : `Nothing of “${name}” can be opened: expected the folder or zip of a dataset, with dataset.json in it, or some of its files.`
    return { message: `${message} What was open is untouched.`, isFault: true, refused: all }
  }
  if (isWhole) {
    const { folder: handle } = incoming
    openDraft({ name: `“${name}”`, opened: files, files, ...(handle && { folder: { handle, root } }) })
    return { message: `${files.length} files of “${name}” are open.`, isFault: false, refused: all }
  }
  const { draft } = useDraft.getState()
  const under = draft?.files ?? published
  if (!under) {
    const message = `“${name}” is a part of a dataset, and the published one, to which it would be added, is not there yet. Try again.`
    return { message, isFault: true, refused: all }
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
    refused: all,
    first: files[0]!.path,
  }
}
