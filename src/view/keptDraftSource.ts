import { LoadFault } from '../dataset/load.ts'
import type { DatasetSource } from './datasetSource.ts'
import { draftSource } from './draftSource.ts'
import { readKeptDraft } from './keptDraft.ts'

/** The draft that is kept on this machine, for a page that is opened on it. */
export async function keptDraftSource(): Promise<DatasetSource> {
  const kept = await readKeptDraft()
  if (!kept) throw new LoadFault('draft', 'No draft is kept on this machine. Open the studio to make one.')
  if (!kept.isSound) {
    throw new LoadFault(
      'draft',
      'The draft that is kept on this machine has errors, or was not checked to the end. Open it in the studio and mend it first.',
    )
  }
  return draftSource(kept.draft.files, kept.draft.name).source
}
