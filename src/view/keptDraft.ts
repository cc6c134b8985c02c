import { clear, createStore, entries, getMany, promisifyRequest, type UseStore } from 'idb-keyval'
import type { DataFile } from '../dataset/dataFile.ts'
import {
  changedFiles,
  closeDraft,
  isSound,
  openDraft,
  useDraft,
  withChanges,
  type Draft,
  type DraftStep,
  type FileChanges,
  type Keeping,
  type TextHistory,
} from './draft.ts'
import { foldSteps, unfoldSteps, type KeptStep } from './keptSteps.ts'
import { forgetLastWords, readLastWords, writeLastWords } from './lastWords.ts'

/** What the draft began with: written once. */
interface KeptStart {
  readonly id: number
  readonly name: string
  readonly files: readonly DataFile[]
  readonly folder?: Draft['folder']
}

/** What was changed since: written whenever the typing rests. */
interface KeptChanges extends FileChanges {
  readonly id: number
  /** How often this draft was written by then: of two the later one holds. */
  readonly count: number
  /** The checker saw all of it and found no error. */
  readonly isSound: boolean
  readonly conflicts?: Draft['conflicts']
  readonly begun?: Draft['begun']
}

/** What can be undone: the steps written when there is one more, the text of a file (under its path) when it was typed in. */
interface KeptSteps {
  readonly id: number
  readonly steps: readonly KeptStep[]
}
interface KeptHistory extends TextHistory {
  readonly id: number
}

/** A draft as it was kept. */
export interface KeptDraft {
  readonly draft: Draft
  readonly isSound: boolean
}

const lockName = 'cyber-policy-atlas: draft'
const restBeforeKeeping = 300
const historyKey = (path: string) => `history ${path}`
/** How long another tab is waited for, that it may keep what was typed last before it is relieved. */
const patience = 1000

let store: UseStore | undefined
/** Some settings, and frames without rights, refuse by throwing at once: that is a refusal like any other. */
const draftStore: UseStore = async (mode, work) => (store ??= createStore('cyber-policy-atlas', 'draft'))(mode, work)

/** Says where to ask what can be undone in the text of each file now. */
export function keepHistoriesOf(read: () => ReadonlyMap<string, TextHistory>): void {
  readHistories = read
}

let readHistories = (): ReadonlyMap<string, TextHistory> => new Map()

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

/** Takes the keeping over from another tab, with what that one has. What was edited here comes back by Undo. */
export async function takeDraftOver(): Promise<void> {
  await letOthersKeep()
  await holdLock({ steal: true })
  setKeeping({ status: 'unchanged' })
  const { draft: here } = useDraft.getState()
  await openKept()
  const { draft, steps } = useDraft.getState()
  if (here && draft && here !== draft && !haveSameTexts(here.files, draft.files)) {
    useDraft.setState({ steps: [...steps, { label: 'taking over from the other tab', before: here.files }] })
  }
  startKeeping()
}

function haveSameTexts(one: readonly DataFile[], other: readonly DataFile[]): boolean {
  const { changed, removed } = changedFiles({ opened: one, files: other })
  return changed.length + removed.length === 0
}

/** Closes the draft and forgets what was kept of it. */
export async function discardDraft(): Promise<void> {
  closeDraft()
  kept = undefined
  if (!holds) return
  forgetLastWords()
  await tolerate(clear(draftStore))
}

/** The files of the kept draft, without opening it. */
export async function readKeptDraft(): Promise<KeptDraft | undefined> {
  const keys = ['start', 'changes']
  const found = (await tolerate(getMany(keys, draftStore))) ?? []
  const all = withLastWords(new Map(keys.map((key, index) => [key, found[index]])))
  const start = all.get('start') as KeptStart | undefined
  if (!start) return undefined
  return keptDraftOf(start, all.get('changes') as KeptChanges | undefined)
}

function keptDraftOf(start: KeptStart, changes: KeptChanges | undefined): KeptDraft {
  const { name, folder, files: opened } = start
  // The tab may have died between the two.
  const isWhole = changes?.id === start.id
  const files = isWhole ? withChanges(opened, changes) : opened
  const { conflicts, begun } = isWhole ? changes : {}
  const aside = { ...(conflicts && { conflicts }), ...(begun && { begun }) }
  return { draft: { name, opened, files, ...(folder && { folder }), ...aside }, isSound: isWhole && changes.isSound }
}

/** What is kept, with what was written as the page was left, where the store has not got it. */
function withLastWords(all: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const last = new Map(readLastWords())
  const start = all.get('start') as KeptStart | undefined
  const written = all.get('changes') as KeptChanges | undefined
  const changes = last.get('changes') as KeptChanges | undefined
  if (!start || changes?.id !== start.id) return all
  return written?.id === start.id && (written.count ?? 0) >= changes.count ? all : new Map([...all, ...last])
}

/** Opens what is kept, with what can be undone in it. */
async function openKept(): Promise<void> {
  const stored = new Map((await tolerate(entries<string, unknown>(draftStore))) ?? [])
  const all = withLastWords(stored)
  const start = all.get('start') as KeptStart | undefined
  if (!start) return
  const { id } = start
  const changes = all.get('changes') as KeptChanges | undefined
  const { draft } = keptDraftOf(start, changes)
  const folded = all.get('steps') as KeptSteps | undefined
  const steps = folded?.id === id ? unfoldSteps(draft.opened, folded.steps) : []
  const histories = new Map<string, TextHistory>()
  for (const { path } of draft.files) {
    const history = all.get(historyKey(path)) as KeptHistory | undefined
    if (history?.id === id) histories.set(path, history)
  }
  const known = { id, opened: draft.opened, count: changes?.count ?? 0 }
  // What was only said last is still to be stored.
  kept = all === stored ? { ...known, steps, histories } : { ...known, steps: [], histories: new Map() }
  openDraft(draft, { steps, histories })
}

let holds = false
let unsubscribe: (() => void) | undefined
/** What of the draft is kept already, and need not be written again. */
let kept:
  | {
      readonly id: number
      readonly opened: readonly DataFile[]
      readonly steps: readonly DraftStep[]
      readonly histories: ReadonlyMap<string, TextHistory>
      readonly count: number
    }
  | undefined
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
        // A frame without rights gets no lock, and no memory that it could share.
        if (!holds) return resolve((holds = true))
        // Another tab took over.
        holds = false
        stopKeeping()
        setKeeping({ status: 'elsewhere' })
      })
  })
}

function startKeeping(): void {
  unsubscribe ??= useDraft.subscribe((state, before) => {
    if (!state.draft || (state.draft === before.draft && isSound(state.review) === isSound(before.review))) return
    if (state.keeping.status !== 'keeping') setKeeping({ status: 'keeping' })
    clearTimeout(pending)
    pending = setTimeout(keep, restBeforeKeeping)
  })
  addEventListener('pagehide', keepNow)
  if (holds) listenToOthers()
  const { draft } = useDraft.getState()
  if (draft) void keep()
}

function stopKeeping(): void {
  unsubscribe?.()
  unsubscribe = undefined
  clearTimeout(pending)
  removeEventListener('pagehide', keepNow)
}

/** The page may be gone before the store has answered: what can be written without waiting is written so too. */
function keepNow(): void {
  if (useDraft.getState().keeping.status !== 'keeping') return
  const { written } = toKeep() ?? {}
  if (written && !written.has('start')) writeLastWords(written)
  void keep()
}

/** What is to be written of the draft now, and what is kept once that is done. */
function toKeep() {
  const state = useDraft.getState()
  const { draft } = state
  if (!draft || !holds) return undefined
  const before = kept?.opened === draft.opened ? kept : undefined
  const id = before?.id ?? Date.now()
  const count = (before?.count ?? 0) + 1
  const { name, folder, opened, conflicts, begun } = draft
  const { steps } = state
  const histories = new Map([...state.histories, ...readHistories()])
  const written = new Map<string, KeptStart | KeptChanges | KeptSteps | KeptHistory>()
  if (!before) written.set('start', { id, name, files: opened, ...(folder && { folder }) })
  const aside = { ...(conflicts && { conflicts }), ...(begun && { begun }) }
  written.set('changes', { id, count, ...changedFiles(draft), isSound: isSound(state.review), ...aside })
  if (before?.steps !== steps) written.set('steps', { id, steps: foldSteps(opened, steps) })
  for (const [path, history] of histories) {
    if (before?.histories.get(path) !== history) written.set(historyKey(path), { id, ...history })
  }
  return { draft, written, kept: { id, opened, steps, histories, count } }
}

async function keep(): Promise<void> {
  clearTimeout(pending)
  const now = toKeep()
  if (!now) return
  const { draft, written } = now
  kept = now.kept
  try {
    // All or nothing: what can be undone fits one text only.
    await draftStore('readwrite', (store) => {
      if (written.has('start')) store.clear()
      for (const [key, value] of written) store.put(value, key)
      return promisifyRequest(store.transaction)
    })
    if (useDraft.getState().draft !== draft) return
    forgetLastWords()
    setKeeping({ status: 'kept' })
  } catch (fault) {
    kept = undefined
    setKeeping({ status: 'failed', message: fault instanceof Error ? fault.message : String(fault) })
  }
}

let others: BroadcastChannel | undefined

/** Answers a tab that is about to take over, once all is kept. */
function listenToOthers(): void {
  if (others || typeof BroadcastChannel === 'undefined') return
  others = new BroadcastChannel(lockName)
  others.addEventListener('message', ({ data, target }) => {
    if (data === 'keep' && holds) void keep().then(() => (target as BroadcastChannel).postMessage('kept'))
  })
}

/** Asks the tab that keeps the draft to keep what was typed last, and waits for it a moment: it may hang. */
async function letOthersKeep(): Promise<void> {
  if (typeof BroadcastChannel === 'undefined') return
  const channel = new BroadcastChannel(lockName)
  await new Promise<void>((resolve) => {
    channel.addEventListener('message', ({ data }) => data === 'kept' && resolve())
    channel.postMessage('keep')
    setTimeout(resolve, patience)
  })
  channel.close()
}

function setKeeping(keeping: Keeping): void {
  useDraft.setState({ keeping })
}

/** Private windows and full disks refuse: then there is nothing kept, and the draft lives as long as the tab. */
async function tolerate<T>(work: Promise<T>): Promise<T | undefined> {
  return work.catch(() => undefined)
}
