import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDataset, reviewDataset } from '../src/dataset/check.ts'
import { diffDatasets } from '../src/dataset/diff.ts'
import { fixDataset } from '../src/dataset/fix.ts'
import { mergeDatasets } from '../src/dataset/merge.ts'
import { broken, mutations } from './mutations.ts'
import { readDataFolder } from './readDataFolder.ts'

// One actor and what it leans on, so that each try is quick; `npm run data -- mutate` tries the whole dataset.
const files = smallDataset()
const paths = files.map(({ path }) => path)

describe.each(mutations)('a file with $name', { timeout: 60_000 }, (mutation) => {
  it('makes nothing throw, and is told where it must be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.nat(), fc.nat(), (path, a, b) => {
        const after = broken(files, path, mutation, a, b)
        if (!after) return
        const { faults } = reviewDataset(after)
        for (const { line, column, message } of faults) {
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
          expect(message).not.toMatch(/undefined|\[object/)
        }
        if (mutation.isAlwaysWrong)
          expect(faults.filter(({ level }) => !level).map((fault) => fault.path)).toContain(path)
        expect(faults.map(({ rule }) => rule)).not.toContain('program')
        const fixed = fixDataset(after).files
        expect(checkDataset(fixed).length).toBeLessThanOrEqual(checkDataset(after).length)
        diffDatasets(files, after)
        expect(mergeDatasets(files, after, files).files).toEqual(mergeDatasets(files, files, after).files)
      }),
      { numRuns: 12 },
    )
  })
})

function smallDataset() {
  const all = readDataFolder()
  return all.filter(({ path }) => !path.startsWith('data/actors/') || path.startsWith('data/actors/nz/'))
}
