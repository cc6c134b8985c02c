import type { DataFile } from '../../dataset/dataFile.ts'
import type { Draft, OpenConflict } from '../../view/draft.ts'
import { workOnDraft } from '../../view/workOnDraft.ts'
import type { PlacedFiles } from '../open/placeFiles.ts'
import { askWorkbench } from '../worker/askWorkbench.ts'

/**
 * Joins a colleague's files with the draft: `start` is the state with which both began. What both changed differently stays
 * open in the draft. Says how many conflicts there are.
 */
export async function mergeFiles(
  from: string,
  { files, isWhole }: Pick<PlacedFiles, 'files' | 'isWhole'>,
  start: readonly DataFile[],
): Promise<number> {
  const paths = new Set(files.map(({ path }) => path))
  const theirs = isWhole ? files : [...start.filter(({ path }) => !paths.has(path)), ...files]
  let found: readonly OpenConflict[] = []
  const merge = async ({ files: ours }: Pick<Draft, 'files'>) => {
    const merged = await askWorkbench('merge', start, ours, theirs, 'ours')
    found = merged.conflicts.map((conflict) => {
      const theirFile = theirs.find(({ path }) => path === conflict.path)
      return { ...conflict, from, ...(theirFile && { theirFile }) }
    })
    return merged.files
  }
  await workOnDraft(`Merging ${from}`, `merged ${from}`, merge, ({ conflicts: open = [] }) => {
    // Whoever merges the same file anew is asked once.
    const others = open.filter((each) => !found.some((it) => isSamePlace(it, each)))
    return { conflicts: [...others, ...found] }
  })
  return found.length
}

function isSamePlace(one: OpenConflict, other: OpenConflict): boolean {
  return one.path === other.path && one.id === other.id && one.key === other.key
}

/** `1 conflict to decide`. */
export function toDecideInWords(count: number): string {
  return `${count} ${count === 1 ? 'conflict' : 'conflicts'} to decide`
}
