import { createStore, delMany, getMany, setMany } from 'idb-keyval'
import type { DataFile } from '../dataset/dataFile.ts'
import { changedFiles, closeDraft, openDraft, useDraft, type Draft, type Keeping } from './draft.ts'

/** What the draft began with: written once. */
interface KeptStart {
  readonly id: number
  readonly name: string
  readonly files: readonly DataFile[]
  readonly folder?: Draft['folder']
}

/** What was changed since: written whenever the typing rests. */
interface KeptChanges {
  readonly id: number
  readonly changed: readonly DataFile[]
  readonly removed: readonly string[]
  /** The checker saw all of it and found no error. */
  readonly isSound: boolean
}

/** A draft as it was kept. */
export interface KeptDraft {
  readonly draft: Draft
  readonly isSound: boolean
}

const lockName = 'cyber-policy-atlas: draft'
const restBeforeKeeping = 300

let store: ReturnType<typeof createStore> | undefined
const draftStore = () => (store ??= createStore('cyber-policy-atlas', 'draft'))

/**
 * The draft that is kept on this machine, if there is one. From then on this tab keeps what is edited, through reload and
 * crash; if another tab does so already, this one only says so.
 */
export async function resumeDraft(): Promise<void> {
  const isOurs = await holdLock({ ifAvailable: true })
  if (!isOurs) setKeeping({ status: 'elsewhere' })
  if (!useDraft.getState().draft) await openKept()
  if (isOurs) startKeeping()
}

/** Takes the keeping over from another tab, with what that one has kept. */
export async function takeDraftOver(): Promise<void> {
  await holdLock({ steal: true })
  setKeeping({ status: 'unchanged' })
  await openKept()
  startKeeping()
}

/** Closes the draft and forgets what was kept of it. */
export async function discardDraft(): Promise<void> {
  closeDraft()
  keptStart = undefined
  if (holds) await tolerate(delMany(['start', 'changes'], draftStore()))
}

/** The files of the kept draft, without opening it. */
export async function readKeptDraft(): Promise<KeptDraft | undefined> {
  const [start, changes] = ((await tolerate(getMany(['start', 'changes'], draftStore()))) ?? []) as [
    KeptStart | undefined,
    KeptChanges | undefined,
  ]
  if (!start) return undefined
  const { name, folder, files: opened } = start
  const draft = { name, opened, ...(folder && { folder }) }
  // The tab may have died between the two.
  if (changes?.id !== start.id) return { draft: { ...draft, files: opened }, isSound: false }
  const texts = new Map(changes.changed.map((file) => [file.path, file]))
  const removed = new Set(changes.removed)
  const kept = opened.filter(({ path }) => !removed.has(path)).map((file) => texts.get(file.path) ?? file)
  const added = changes.changed.filter(({ path }) => !opened.some((file) => file.path === path))
  const files = [...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { draft: { ...draft, files }, isSound: changes.isSound }
}

async function openKept(): Promise<void> {
  const kept = await readKeptDraft()
  if (kept) openDraft(kept.draft)
}

let holds = false
let unsubscribe: (() => void) | undefined
let keptStart: { readonly id: number; readonly opened: readonly DataFile[] } | undefined
let pending: ReturnType<typeof setTimeout> | undefined

/** Whether this tab now is the one that keeps the draft. It stays so until the tab is closed or another one takes over. */
async function holdLock(options: LockOptions): Promise<boolean> {
  if (holds) return true
  // Without locks (an address that is not secure) nobody can tell the tabs apart.
  if (!navigator.locks) return (holds = true)
  return new Promise((resolve) => {
    navigator.locks
      .request(lockName, options, (lock) => {
        holds = lock !== null
        resolve(holds)
        return lock ? new Promise<void>(() => undefined) : undefined
      })
      .catch(() => {
        // Another tab took over.
        holds = false
        stopKeeping()
        setKeeping({ status: 'elsewhere' })
      })
  })
}

function startKeeping(): void {
  unsubscribe ??= useDraft.subscribe((state, before) => {
    if (!state.draft || (state.draft === before.draft && isSound(state) === isSound(before))) return
    if (state.keeping.status !== 'keeping') setKeeping({ status: 'keeping' })
    clearTimeout(pending)
    pending = setTimeout(keep, restBeforeKeeping)
  })
  addEventListener('pagehide', keepNow)
  const { draft } = useDraft.getState()
  if (draft) void keep()
}

function stopKeeping(): void {
  unsubscribe?.()
  unsubscribe = undefined
  clearTimeout(pending)
  removeEventListener('pagehide', keepNow)
}

function keepNow(): void {
  if (useDraft.getState().keeping.status === 'keeping') void keep()
}

async function keep(): Promise<void> {
  clearTimeout(pending)
  const state = useDraft.getState()
  const { draft } = state
  if (!draft || !holds) return
  const isNew = keptStart?.opened !== draft.opened
  if (isNew) keptStart = { id: Date.now(), opened: draft.opened }
  const { id } = keptStart!
  const changes: KeptChanges = { id, ...changedFiles(draft), isSound: isSound(state) }
  const { name, folder, opened: files } = draft
  const start: KeptStart = { id, name, files, ...(folder && { folder }) }
  try {
    await setMany([...(isNew ? [['start', start] as [string, KeptStart]] : []), ['changes', changes]], draftStore())
    if (useDraft.getState().draft === draft) setKeeping({ status: 'kept' })
  } catch (fault) {
    keptStart = undefined
    setKeeping({ status: 'failed', message: fault instanceof Error ? fault.message : String(fault) })
  }
}

function isSound({ review }: ReturnType<typeof useDraft.getState>): boolean {
  return review.isWhole && review.faults.every(({ level }) => level)
}

function setKeeping(keeping: Keeping): void {
  useDraft.setState({ keeping })
}

/** Private windows and full disks refuse: then there is nothing kept, and the draft lives as long as the tab. */
async function tolerate<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch(() => undefined)
}
