import { useEffect } from 'react'
import type { Evidence } from '../dataset/publish/evidence.ts'
import { openEvidence, useOpenDataset } from '../view/openDataset.ts'
import { waitingAmong, type NotReady } from './waitingAmong.ts'

/** The evidence of several actors as far as it has come. */
export interface OpenEvidences {
  readonly evidences: readonly Evidence[]
  /** Why there is not yet everything: what failed, else that something is on its way. */
  readonly waiting?: NotReady
  readonly retry: () => void
}

/** Loads the evidence of these actors. */
export function useEvidences(actors: readonly string[]): OpenEvidences {
  const states = useOpenDataset((state) => state.evidence)
  const key = actors.join()
  useEffect(() => openAll(key.split(',')), [key])
  const waiting = waitingAmong(actors.map((actor) => states[actor]))
  return {
    evidences: actors.flatMap((actor) => (states[actor]?.status === 'ready' ? [states[actor].content] : [])),
    ...(waiting && { waiting }),
    retry: () => openAll(actors),
  }
}

function openAll(actors: readonly string[]): void {
  for (const actor of actors) void openEvidence(actor)
}
