import { useEffect } from 'react'
import { changedFiles, useDraft } from '../view/draft.ts'
import { writeUnwritten } from './forms/unwritten.ts'

/** Whoever leaves the page with edits that were not handed over is asked first. */
export function useLeaveWarning(): void {
  useEffect(() => {
    // Once for the page: the reader may leave it from another screen.
    removeEventListener('beforeunload', warn)
    addEventListener('beforeunload', warn)
  }, [])
}

function warn(event: BeforeUnloadEvent): void {
  // What stands in a field only would be gone, whatever the reader answers.
  const isWritten = writeUnwritten()
  const { draft, handedOver } = useDraft.getState()
  if (!isWritten) return event.preventDefault()
  if (!draft) return
  const { changed, removed } = changedFiles(draft)
  const isOpen = draft.files !== handedOver && changed.length + removed.length > 0
  if (isOpen || Object.keys(draft.begun ?? {}).length > 0) event.preventDefault()
}
