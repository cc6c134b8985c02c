import { useEffect, useMemo, useState } from 'react'
import type { Fault } from '../../dataset/check.ts'
import type { DataFile } from '../../dataset/dataFile.ts'
import { changedFiles, useDraft, type Draft } from '../../view/draft.ts'
import { askWorkbench } from '../worker/askWorkbench.ts'

const known = new WeakMap<readonly DataFile[], ReadonlySet<string>>()

/** Tells faults that were there when the draft was opened; nothing while the draft is as it was, or that is not known yet. */
export function useOldFaults(draft: Draft): ((fault: Fault) => boolean) | undefined {
  const { opened } = draft
  const review = useDraft((state) => state.review)
  const isChanged = useMemo(() => {
    const { changed, removed } = changedFiles(draft)
    return changed.length + removed.length > 0
  }, [draft])
  const [, setAsked] = useState<unknown>()
  useEffect(() => {
    if (!review.isWhole || known.has(opened)) return
    if (!isChanged) {
      known.set(opened, keysOf(review.faults))
      return
    }
    // Nobody saw it before it was changed: in another visit.
    let isWanted = true
    askWorkbench('review', opened).then(
      ({ faults }) => {
        known.set(opened, keysOf(faults))
        if (isWanted) setAsked(opened)
      },
      // Then all are listed as one.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [opened, review, isChanged])
  const old = isChanged ? known.get(opened) : undefined
  return useMemo(() => old && ((fault) => old.has(keyOf(fault))), [old])
}

/** Lines move with what is written above them. */
function keyOf({ path, rule, message }: Fault): string {
  return `${path} ${rule} ${message}`
}

function keysOf(faults: readonly Fault[]): ReadonlySet<string> {
  return new Set(faults.map(keyOf))
}
