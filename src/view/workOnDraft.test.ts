import { beforeEach, expect, it } from 'vitest'
import type { DataFile } from '../dataset/dataFile.ts'
import { beginRecord, changeFile, closeDraft, openDraft, undoStep, useDraft, type Draft } from './draft.ts'
import { useWork, workOnDraft } from './workOnDraft.ts'

const one = { path: 'data/one.json', text: 'a' }
const two = { path: 'data/two.json', text: 'b' }
const draft = () => useDraft.getState().draft!
const louder = ({ files }: Pick<Draft, 'files'>): Promise<readonly DataFile[]> =>
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
  await workOnDraft('Making it louder', 'louder', (now) => {
    seen.push(now.files[0]!.text)
    if (seen.length === 1) changeFile(one.path, 'a and more')
    return louder(now)
  })
  expect(seen).toEqual(['a', 'a and more'])
  expect(draft().files.map(({ text }) => text)).toEqual(['A AND MORE', 'B'])
})

it('what is typed meanwhile in the form of a new record is what is added', async () => {
  beginRecord(two.path, { title: 'B' })
  const seen: unknown[] = []
  await workOnDraft('Adding it', 'added', (now) => {
    seen.push(now.begun?.[two.path])
    if (seen.length === 1) beginRecord(two.path, { title: 'Better' })
    return louder(now)
  })
  expect(seen).toEqual([{ title: 'B' }, { title: 'Better' }])
})

it('nothing is done to another draft that was opened meanwhile, and that is told', async () => {
  const done = workOnDraft('Making it louder', 'louder', (now) => {
    openDraft({ name: 'another', opened: [two], files: [two] })
    return louder(now)
  })
  await expect(done).rejects.toThrow('another draft was opened meanwhile')
  expect(draft().files).toEqual([two])
  expect(useWork.getState().label).toBeUndefined()
})
