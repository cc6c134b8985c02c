import type { DataFile } from '../dataset/dataFile.ts'
import { changedFiles, withChanges, type DraftStep, type FileChanges } from './draft.ts'

/** A step as it is kept: what its files changed in those of the step before it, the first in those that were opened. */
export interface KeptStep extends FileChanges, Omit<DraftStep, 'before'> {}

/** More letters than that are not kept: the oldest steps go first. */
const mostLetters = 10_000_000

/** Steps without what they share. */
export function foldSteps(opened: readonly DataFile[], steps: readonly DraftStep[], most = mostLetters): KeptStep[] {
  const kept: KeptStep[] = []
  let from = opened
  let letters = 0
  for (const { before, ...rest } of steps) {
    const step = { ...rest, ...changedFiles({ opened: from, files: before }) }
    letters += step.changed.reduce((sum, { text }) => sum + text.length, 0)
    kept.push(step)
    from = before
  }
  return letters > most && steps.length > 0 ? foldSteps(opened, steps.slice(1), most) : kept
}

/** The steps as they were. */
export function unfoldSteps(opened: readonly DataFile[], kept: readonly KeptStep[]): DraftStep[] {
  let from = opened
  return kept.map(({ changed, removed, ...rest }) => {
    from = withChanges(from, { changed, removed })
    return { ...rest, before: from }
  })
}
