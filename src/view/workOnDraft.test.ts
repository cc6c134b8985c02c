import { beforeEach, expect, it } from 'vitest'
import type { DataFile } from '../dataset/dataFile.ts'
import { changeFile, closeDraft, openDraft, undoStep, useDraft } from './draft.ts'
import { useWork, workOnDraft } from './workOnDraft.ts'

const one = { path: 'data/one.json', text: 'a' }
const two = { path: 'data/two.json', text: 'b' }
const draft = () => useDraft.getState().draft!
const louder = (files: readonly DataFile[]) =>
  Promise.resolve(files.map(({ path, text }) => ({ path, text: text.toUpperCase() })))

beforeEach(() => {
  closeDraft()
  openDraft({ name: 'a test', opened: [one, two], files: [one, two] })
})

it('what is done is one step, and is said while it lasts', async () => {
  const done = workOnDraft('Making it louder', 'louder', louder)
  expect(useWork.getState().label).toBe('Making it louder')
  await done
  expect(useWork.getState().label).toBeUndefined()
  expect(draft().files.map(({ text }) => text)).toEqual(['A', 'B'])
  undoStep()
  expect(draft().files).toEqual([one, two])
})

it('what is typed meanwhile stays, also in a file that the work changes', async () => {
  const seen: string[] = []
  await workOnDraft('Making it louder', 'louder', (files) => {
    seen.push(files[0]!.text)
    if (seen.length === 1) changeFile(one.path, 'a and more')
    return louder(files)
  })
  expect(seen).toEqual(['a', 'a and more'])
  expect(draft().files.map(({ text }) => text)).toEqual(['A AND MORE', 'B'])
})

it('nothing is done to another draft that was opened meanwhile, and that is told', async () => {
  const done = workOnDraft('Making it louder', 'louder', (files) => {
    openDraft({ name: 'another', opened: [two], files: [two] })
    return louder(files)
  })
  await expect(done).rejects.toThrow('another draft was opened meanwhile')
  expect(draft().files).toEqual([two])
  expect(useWork.getState().label).toBeUndefined()
})
