import { create } from 'zustand'
import type { Fault, Review } from '../dataset/check.ts'
import type { DataFile } from '../dataset/dataFile.ts'
import type { Conflict } from '../dataset/merge.ts'
import { movedFaults } from '../model/movedFaults.ts'

/** What a merge left open: ours stands until somebody decides. */
export interface OpenConflict extends Conflict {
  /** What the colleague's files are called, and the one in which the other side stands; absent if it is gone there. */
  readonly from: string
  readonly theirFile?: DataFile
}

/** New records that were begun in a form and are not in the text yet, by the path of their file. */
export type BegunRecords = Readonly<Record<string, Readonly<Record<string, unknown>>>>

/** An edited dataset, as it stands in the studio. */
export interface Draft {
  /** Where it came from, in words: `the published dataset`, `the folder “data”`. */
  readonly name: string
  /** The files as they were opened. */
  readonly opened: readonly DataFile[]
  /** The files as they are now, by path. */
  readonly files: readonly DataFile[]
  /** The folder from which it was opened, if it can be written back to, and where in it `data/` is: `data/`, or nothing. */
  readonly folder?: { readonly handle: FileSystemDirectoryHandle; readonly root: string }
  /** What is still to be decided. */
  readonly conflicts?: readonly OpenConflict[]
  readonly begun?: BegunRecords
}

/** A change of several places at once, and the files before it. */
export interface DraftStep {
  readonly label: string
  readonly before: readonly DataFile[]
  /** What was to be decided before, where the step changed that. */
  readonly conflicts?: readonly OpenConflict[]
  /** The record that the step brought from its form into the text. */
  readonly begun?: BegunRecords
  /** Something was typed after it, in any file: it goes with the step, and comes back by undoing the Undo. */
  readonly typedAfter?: true
}

/** What else a step does, beside changing files. */
export interface StepAside {
  /** What is to be decided from then on. */
  readonly conflicts?: readonly OpenConflict[]
  /** The file whose new record leaves its form. */
  readonly added?: string
}

/** What can be undone in the text of a file, as the editor wrote it down. It fits this text alone. */
export interface TextHistory {
  readonly text: string
  readonly written: unknown
}

/** How the draft is kept on this machine. `elsewhere`: another tab keeps its own, and this one must not write over it. */
export type Keeping =
  | { readonly status: 'unchanged' | 'keeping' | 'kept' | 'elsewhere' }
  | { readonly status: 'failed'; readonly message: string }

/** What the checker has found so far. Before the first check and while one is on its way `isWhole` is false. */
export interface DraftReview extends Review {
  readonly isWhole: boolean
  /** All was checked once since the draft was opened: until then that no fault is known says nothing. */
  readonly wasWhole: boolean
  /** The texts that the faults are about, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Why the checker gave up, if it did. */
  readonly failure?: string
}

interface DraftState {
  readonly draft: Draft | undefined
  readonly review: DraftReview
  readonly steps: readonly DraftStep[]
  /** What could be undone in each file when the draft was opened. Each opening has a map of its own. */
  readonly histories: ReadonlyMap<string, TextHistory>
  readonly keeping: Keeping
  /** The files as they were last handed over: leaving loses nothing if nothing changed since. */
  readonly handedOver: readonly DataFile[] | undefined
}

const unreviewed: DraftReview = { faults: [], excused: 0, isWhole: false, wasWhole: false, texts: new Map() }

const noDraft: DraftState = {
  draft: undefined,
  review: unreviewed,
  steps: [],
  histories: new Map(),
  keeping: { status: 'unchanged' },
  handedOver: undefined,
}

/** The draft in the studio. It outlives the screen: the reader may look at other screens and come back. */
export const useDraft = create<DraftState>()(() => noDraft)

/** Opens a draft in place of the one that there was, with what can be undone in it. */
export function openDraft(draft: Draft, past: Partial<Pick<DraftState, 'steps' | 'histories'>> = {}): void {
  const { keeping } = useDraft.getState()
  useDraft.setState({ ...noDraft, histories: new Map(), ...past, keeping, draft })
}

/** Closes the draft; what is kept of it is for `keptDraft` to remove. */
export function closeDraft(): void {
  const { keeping } = useDraft.getState()
  useDraft.setState({ ...noDraft, ...(keeping.status === 'elsewhere' && { keeping }) })
}

/** Writes one file, as typing does. */
export function changeFile(path: string, text: string): void {
  const { draft, steps } = useDraft.getState()
  if (!draft) return
  if (draft.files.every((file) => file.path !== path || file.text === text)) return
  const files = draft.files.map((file) => (file.path === path ? { path, text } : file))
  const last = steps.at(-1)
  const marked = last && !last.typedAfter ? [...steps.slice(0, -1), { ...last, typedAfter: true as const }] : steps
  useDraft.setState({ draft: { ...draft, files }, steps: marked, review: stale() })
}

/** Puts other files in place of those that there are, as one step that can be undone. */
export function changeFiles(label: string, files: readonly DataFile[], aside: StepAside = {}): void {
  const { draft, steps } = useDraft.getState()
  if (!draft) return
  const texts = new Map(draft.files.map((file) => [file.path, file]))
  // What stays the same stays the same object: who compares need not compare texts.
  const kept = files.map((file) => (texts.get(file.path)?.text === file.text ? texts.get(file.path)! : file))
  const { conflicts = draft.conflicts, added = '' } = aside
  const { [added]: record, ...begun } = draft.begun ?? {}
  const before = {
    ...(conflicts !== draft.conflicts && { conflicts: draft.conflicts ?? [] }),
    ...(record && { begun: { [added]: record } }),
  }
  useDraft.setState({
    draft: {
      ...draft,
      files: kept.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      ...(conflicts && { conflicts }),
      begun,
    },
    steps: [...steps.slice(-49), { label, before: draft.files, ...before }],
    review: stale(),
  })
}

/**
 * Takes back the last change of several places at once, and what was typed after it. What was typed is not lost by that: it
 * comes back, with the change, by the step that stands then in its place.
 */
export function undoStep(): void {
  const { draft, steps } = useDraft.getState()
  const last = steps.at(-1)
  if (!draft || !last) return
  const { label, before: files, conflicts, begun, typedAfter } = last
  const aside = { ...(conflicts && { conflicts }), ...(begun && { begun: { ...draft.begun, ...begun } }) }
  const way = typedAfter
    ? [{ label: `taking back “${label}”`, before: draft.files, ...(conflicts && { conflicts: draft.conflicts ?? [] }) }]
    : []
  useDraft.setState({ draft: { ...draft, files, ...aside }, steps: [...steps.slice(0, -1), ...way], review: stale() })
}

/** Keeps a new record that is being written in a form, by the path of its file; an empty one is forgotten. */
export function beginRecord(path: string, record: Readonly<Record<string, unknown>>): void {
  const { draft } = useDraft.getState()
  if (!draft) return
  const { [path]: _, ...others } = draft.begun ?? {}
  const isEmpty = Object.values(record).every((value) => value === undefined)
  useDraft.setState({ draft: { ...draft, begun: isEmpty ? others : { ...others, [path]: record } } })
}

/** The files as they are now are in other hands: leaving the page loses nothing. */
export function markHandedOver(): void {
  useDraft.setState(({ draft }) => ({ handedOver: draft?.files }))
}

/** These files stand in the opened folder now as they do here. */
export function markSaved(paths: readonly string[]): void {
  const { draft } = useDraft.getState()
  if (!draft) return
  const saved = new Set(paths)
  const now = draft.files.filter(({ path }) => saved.has(path))
  const opened = [...draft.opened.filter(({ path }) => !saved.has(path)), ...now]
  useDraft.setState({ draft: { ...draft, opened: opened.sort((a, b) => (a.path < b.path ? -1 : 1)) } })
}

/** What the check of one file by itself has found. */
export interface FileReview {
  readonly file: DataFile
  readonly faults: readonly Fault[]
}

/**
 * What the checks of files by themselves have found. What the check of the whole found there (`isAcross` by its rule)
 * still stands until the next one, moved along with the text.
 */
export function takeFileReviews(found: readonly FileReview[], isAcross: (rule: string) => boolean): void {
  const { draft, review } = useDraft.getState()
  const current = new Set(draft?.files)
  // What the check of the whole has seen already it knows better.
  const taken = found.filter(({ file }) => current.has(file) && review.texts.get(file.path) !== file.text)
  if (taken.length === 0) return
  const texts = new Map(review.texts)
  const paths = new Map(taken.map(({ file }) => [file.path, file.text]))
  const kept = [...groupedByPath(review.faults)].flatMap(([path, faults]) => {
    const text = paths.get(path)
    if (text === undefined) return faults
    return movedFaults(
      faults.filter(({ rule }) => isAcross(rule)),
      texts.get(path) ?? '',
      text,
    )
  })
  for (const [path, text] of paths) texts.set(path, text)
  const faults = sorted([...kept, ...taken.flatMap((each) => each.faults)])
  useDraft.setState({ review: { ...review, faults, texts } })
}

function groupedByPath(faults: readonly Fault[]): Map<string, Fault[]> {
  const groups = new Map<string, Fault[]>()
  for (const fault of faults) {
    const group = groups.get(fault.path)
    if (group) group.push(fault)
    else groups.set(fault.path, [fault])
  }
  return groups
}

/** What the check of the whole has found in these files; of those that have changed since nothing is taken. */
export function takeReview(files: readonly DataFile[], found: Review): void {
  const { draft, review } = useDraft.getState()
  if (!draft) return
  const isWhole = draft.files === files
  const seen = new Set(files)
  const current = new Set(draft.files.filter((file) => seen.has(file)).map(({ path }) => path))
  const inNoFile = (path: string) => !draft.files.some((file) => file.path === path)
  const faults = isWhole
    ? found.faults
    : sorted([
        ...found.faults.filter(({ path }) => current.has(path) || inNoFile(path)),
        ...review.faults.filter(({ path }) => !current.has(path) && !inNoFile(path)),
      ])
  const texts = new Map(review.texts)
  for (const { path, text } of files) if (isWhole || current.has(path)) texts.set(path, text)
  useDraft.setState({ review: { faults, excused: found.excused, isWhole, wasWhole: true, texts } })
}

function sorted(faults: readonly Fault[]): Fault[] {
  return faults.toSorted((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column,
  )
}

export function failReview(failure: string): void {
  useDraft.setState(({ review }) => ({ review: { ...review, isWhole: false, failure } }))
}

/** What differs between two states of the files. */
export interface FileChanges {
  readonly changed: readonly DataFile[]
  readonly removed: readonly string[]
}

/** The files that differ from those that were opened; those that are gone with an empty text are named apart. */
export function changedFiles({ opened, files }: Pick<Draft, 'opened' | 'files'>): FileChanges {
  const before = new Map(opened.map((file) => [file.path, file]))
  const now = new Set(files.map(({ path }) => path))
  return {
    changed: files.filter((file) => before.get(file.path) !== file && before.get(file.path)?.text !== file.text),
    removed: opened.filter(({ path }) => !now.has(path)).map(({ path }) => path),
  }
}

/** Files with what changed in them, in the order of their paths. The inverse of `changedFiles`. */
export function withChanges(opened: readonly DataFile[], { changed, removed }: FileChanges): readonly DataFile[] {
  if (changed.length + removed.length === 0) return opened
  const others = new Set([...removed, ...changed.map(({ path }) => path)])
  return [...opened.filter(({ path }) => !others.has(path)), ...changed].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The checker saw all of it and found no error. */
export function isSound({ isWhole, faults }: DraftReview): boolean {
  return isWhole && faults.every(({ level }) => level)
}

function stale(): DraftReview {
  const { failure: _, ...review } = useDraft.getState().review
  return { ...review, isWhole: false }
}
