import { placeOf, type DataFile } from '../../dataset/dataFile.ts'
import { useDraft } from '../../view/draft.ts'
import { askWorkbench } from './askWorkbench.ts'

/**
 * Lets the checker read a file of each kind while there is no draft yet: its code comes, and what ran before runs several
 * times faster, so that the first fault of what is opened is told sooner.
 */
export async function warmUp(files: readonly DataFile[]): Promise<void> {
  const byKind = new Map(files.map((file) => [placeOf(file.path)?.name, file]))
  for (const file of byKind.values()) {
    if (useDraft.getState().draft) return
    await askWorkbench('checkOne', file)
  }
}
