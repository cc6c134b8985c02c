import { create } from 'zustand'
import type { DataFile } from '../dataset/dataFile.ts'
import { changedFiles, changeFiles, useDraft, type Draft, type StepAside } from './draft.ts'

/** What is being done to the draft beside the page, in words: `Adding Iceland`. */
export const useWork = create<{ readonly label: string | undefined }>()(() => ({ label: undefined }))

/**
 * Lets something be done to the draft that takes a moment, and says so meanwhile; what it changes comes as one step named
 * `step`. What the reader changes in the meantime stays: the work is done once more then, with that.
 */
export async function workOnDraft(
  label: string,
  step: string,
  work: (draft: Draft) => Promise<readonly DataFile[]>,
  aside: (draft: Draft) => StepAside = () => ({}),
): Promise<void> {
  const { draft: before, histories: opening } = useDraft.getState()
  if (!before) throw new Error('no draft is open')
  useWork.setState({ label })
  try {
    let seen = before
    for (;;) {
      const worked = await work(seen)
      const { draft, histories } = useDraft.getState()
      if (!draft || histories !== opening) throw new Error('another draft was opened meanwhile')
      if (draft.files !== seen.files || draft.begun !== seen.begun) {
        seen = draft
        continue
      }
      const { changed, removed } = changedFiles({ opened: seen.files, files: worked })
      const beside = aside(draft)
      if (changed.length + removed.length > 0 || beside.conflicts) changeFiles(step, worked, beside)
      return
    }
  } finally {
    useWork.setState({ label: undefined })
  }
}
