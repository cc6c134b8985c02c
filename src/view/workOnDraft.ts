import { create } from 'zustand'
import type { DataFile } from '../dataset/dataFile.ts'
import { changedFiles, changeFiles, useDraft, withChanges, type StepAside } from './draft.ts'

/** What is being done to the draft beside the page, in words: `Adding Iceland`. */
export const useWork = create<{ readonly label: string | undefined }>()(() => ({ label: undefined }))

/**
 * Lets something be done to the draft that takes a moment, and says so meanwhile. What the reader changes in the meantime
 * stays: only the files that the work has changed come into the draft, as one step named `step`.
 */
export async function workOnDraft(
  label: string,
  step: string,
  work: (files: readonly DataFile[]) => Promise<readonly DataFile[]>,
  aside: StepAside = {},
): Promise<void> {
  const before = useDraft.getState().draft
  if (!before) return
  useWork.setState({ label })
  try {
    const changes = changedFiles({ opened: before.files, files: await work(before.files) })
    const { draft } = useDraft.getState()
    // Another draft may have been opened meanwhile.
    if (draft?.opened !== before.opened || changes.changed.length + changes.removed.length === 0) return
    changeFiles(step, withChanges(draft.files, changes), aside)
  } finally {
    useWork.setState({ label: undefined })
  }
}
