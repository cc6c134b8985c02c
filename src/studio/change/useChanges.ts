import { useEffect, useState } from 'react'
import type { DataFile } from '../../dataset/dataFile.ts'
import { askWorkbench } from '../worker/askWorkbench.ts'
import type { DraftChanges } from '../worker/workbench.ts'

/** What changed between two states; the last answer stays until the next one is there. */
export function useChanges(
  before: readonly DataFile[] | undefined,
  after: readonly DataFile[],
): { readonly changes?: DraftChanges; readonly failure?: string } {
  const [found, setFound] = useState<{ readonly changes?: DraftChanges; readonly failure?: string }>({})
  useEffect(() => {
    if (!before) return
    let isWanted = true
    askWorkbench('changes', before, after).then(
      (changes) => isWanted && setFound({ changes }),
      (fault: unknown) => isWanted && setFound({ failure: fault instanceof Error ? fault.message : String(fault) }),
    )
    return () => {
      isWanted = false
    }
  }, [before, after])
  return found
}
