import { useEffect } from 'react'
import { changedFiles, useDraft } from '../view/draft.ts'

/** Whoever leaves the page with edits that were not handed over is asked first. */
export function useLeaveWarning(): void {
  useEffect(() => {
    // Once for the page: the reader may leave it from another screen.
    removeEventListener('beforeunload', warn)
    addEventListener('beforeunload', warn)
  }, [])
}

function warn(event: BeforeUnloadEvent): void {
  const { draft, handedOver } = useDraft.getState()
  if (!draft || draft.files === handedOver) return
  const { changed, removed } = changedFiles(draft)
  if (changed.length + removed.length > 0) event.preventDefault()
}
