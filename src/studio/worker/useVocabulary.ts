import { useEffect, useRef, useState } from 'react'
import { useDraft } from '../../view/draft.ts'
import { askWorkbench } from './askWorkbench.ts'
import type { Vocabulary } from './workbench.ts'

/** What can be written in the draft's files; renewed after each check of the whole. */
export function useVocabulary(): Vocabulary | undefined {
  const [vocabulary, setVocabulary] = useState<Vocabulary>()
  const isThere = useRef(false)
  const isWhole = useDraft((state) => state.review.isWhole)
  const isOpen = useDraft((state) => state.draft !== undefined)
  useEffect(() => {
    const files = useDraft.getState().draft?.files
    if (!files || (!isWhole && isThere.current)) return
    let isWanted = true
    askWorkbench('vocabulary', files).then(
      (found) => {
        if (!isWanted) return
        isThere.current = true
        setVocabulary(found)
      },
      // Without it there are no proposals; the checker says what is wrong.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [isWhole, isOpen])
  return vocabulary
}
