import { beforeEach, expect, it } from 'vitest'
import type { Fault } from '../dataset/check.ts'
import {
  beginRecord,
  changedFiles,
  changeFile,
  changeFiles,
  closeDraft,
  openDraft,
  takeFileReviews,
  takeReview,
  undoStep,
  useDraft,
} from './draft.ts'

const one = { path: 'data/one.json', text: 'a\nb' }
const two = { path: 'data/two.json', text: 'c' }
const fault = (path: string, line: number, rule: string): Fault => ({ path, line, column: 1, rule, message: rule })
const isAcross = (rule: string) => rule === 'across'
const draft = () => useDraft.getState().draft!
const faults = () => useDraft.getState().review.faults.map(({ path, line, rule }) => `${path}:${line} ${rule}`)

beforeEach(() => {
  closeDraft()
  openDraft({ name: 'a test', opened: [one, two], files: [one, two] })
})

it('a change of several places is one step back; what is the same as when it was opened is not changed', () => {
  changeFiles('both', [
    { ...one, text: 'x' },
    { ...two, text: 'y' },
  ])
  expect(changedFiles(draft()).changed).toHaveLength(2)
  undoStep()
  expect(draft().files).toEqual([one, two])
  changeFile(one.path, 'x')
  changeFile(one.path, one.text)
  expect(changedFiles(draft())).toEqual({ changed: [], removed: [] })
  changeFiles('one goes', [two])
  expect(changedFiles(draft()).removed).toEqual([one.path])
})

it('after an edit the faults of the whole stay and move along, until the whole is checked again', () => {
  takeReview(draft().files, {
    faults: [fault(one.path, 1, 'own'), fault(one.path, 2, 'across'), fault(two.path, 1, 'own')],
    excused: 0,
  })
  expect(useDraft.getState().review.isWhole).toBe(true)
  changeFile(one.path, 'new\na\nb')
  expect(useDraft.getState().review.isWhole).toBe(false)
  takeFileReviews([{ file: draft().files[0]!, faults: [fault(one.path, 1, 'json')] }], isAcross)
  expect(faults()).toEqual(['data/one.json:1 json', 'data/one.json:3 across', 'data/two.json:1 own'])
})

it('what a check says of a text that has changed since is not taken', () => {
  const before = draft().files
  changeFile(one.path, 'other')
  takeFileReviews([{ file: before[0]!, faults: [fault(one.path, 1, 'old')] }], isAcross)
  expect(faults()).toEqual([])
  takeReview(before, { faults: [fault(one.path, 1, 'old'), fault(two.path, 1, 'own')], excused: 0 })
  expect(faults()).toEqual(['data/two.json:1 own'])
  expect(useDraft.getState().review.isWhole).toBe(false)
})

it('a check of one file that comes after that of the whole, which judged the same text, adds and takes nothing', () => {
  takeReview(draft().files, { faults: [fault(one.path, 1, 'newer')], excused: 0 })
  takeFileReviews([{ file: one, faults: [fault(one.path, 2, 'older')] }], isAcross)
  expect(faults()).toEqual(['data/one.json:1 newer'])
})

it('what was typed after a step goes with it by Undo, and comes back by undoing that', () => {
  changeFiles('a fix', [{ ...one, text: 'x' }, two])
  changeFile(two.path, two.text)
  expect(useDraft.getState().steps.at(-1)!.typedAfter).toBeUndefined()
  changeFile(two.path, 'typed')
  expect(useDraft.getState().steps.at(-1)!.typedAfter).toBe(true)
  const typed = draft().files
  undoStep()
  expect(draft().files).toEqual([one, two])
  expect(useDraft.getState().steps.map(({ label }) => label)).toEqual(['taking back “a fix”'])
  undoStep()
  expect(draft().files).toEqual(typed)
  expect(useDraft.getState().steps).toEqual([])
})

it('what a merge left open comes back with the step that decided it, and goes with the merge', () => {
  const conflict = { path: one.path, id: 'x', from: 'theirs.json', theirFile: { ...one, text: 'z' } }
  changeFiles('merged', [{ ...one, text: 'm' }, two], { conflicts: [conflict] })
  changeFiles('a fix', [{ ...one, text: 'n' }, two])
  expect(draft().conflicts).toEqual([conflict])
  changeFiles('mine', draft().files, { conflicts: [] })
  expect(draft().conflicts).toEqual([])
  undoStep()
  expect(draft().conflicts).toEqual([conflict])
  undoStep()
  undoStep()
  expect(draft()).toMatchObject({ files: [one, two], conflicts: [] })
})

it('a record that was begun is kept by its file until it is added, comes back with Undo, and goes when it is emptied', () => {
  beginRecord(one.path, { id: 'a' })
  beginRecord(two.path, { id: 'b' })
  changeFiles('new', [{ ...one, text: 'a' }, two], { added: one.path })
  expect(draft().begun).toEqual({ [two.path]: { id: 'b' } })
  beginRecord(two.path, { id: 'c' })
  undoStep()
  expect(draft().begun).toEqual({ [one.path]: { id: 'a' }, [two.path]: { id: 'c' } })
  beginRecord(two.path, { id: undefined })
  expect(draft().begun).toEqual({ [one.path]: { id: 'a' } })
})
