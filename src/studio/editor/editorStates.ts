import { historyField } from '@codemirror/commands'
import { EditorState, type Extension } from '@codemirror/state'
import { useDraft, type TextHistory } from '../../view/draft.ts'
import { keepHistoriesOf } from '../../view/keptDraft.ts'

/** More letters than that are not kept of what can be undone in one file: the oldest goes first. */
const mostLetters = 500_000

const states = new Map<string, EditorState>()
/** The opening of the draft to which the states belong. */
let statesOf: unknown

/** The text of a file in the editor, with what was typed in it and can be undone while this draft is open, or was before. */
export function stateOf(path: string, text: string, extensions: Extension): EditorState {
  forgetOthers()
  return states.get(path) ?? restored(path, text, extensions) ?? EditorState.create({ doc: text, extensions })
}

/** Remembers the state of a file, unless another draft was opened meanwhile. */
export function rememberState(path: string, state: EditorState, opening: unknown): void {
  forgetOthers()
  if (opening === statesOf) states.set(path, state)
}

function forgetOthers(): void {
  const { histories } = useDraft.getState()
  if (statesOf !== histories) states.clear()
  statesOf = histories
}

function restored(path: string, text: string, extensions: Extension): EditorState | undefined {
  const history = useDraft.getState().histories.get(path)
  if (history?.text !== text) return undefined
  try {
    return EditorState.fromJSON(
      { doc: text, selection: { ranges: [{ anchor: 0, head: 0 }], main: 0 }, history: history.written },
      { extensions },
      { history: historyField },
    )
  } catch {
    // Another version of the editor wrote it down.
    return undefined
  }
}

const histories = new WeakMap<EditorState, TextHistory>()

/** What can be undone in each file, written down. */
export function textHistories(): ReadonlyMap<string, TextHistory> {
  forgetOthers()
  const found = new Map<string, TextHistory>()
  for (const [path, state] of states) {
    const history = histories.get(state) ?? { text: state.doc.toString(), written: writtenHistory(state) }
    histories.set(state, history)
    found.set(path, history)
  }
  return found
}

interface WrittenHistory {
  readonly done: readonly unknown[]
  readonly undone: readonly unknown[]
}

/** Without the oldest changes, where they would take too much room; what can be redone goes before what can be undone. */
export function writtenHistory(state: EditorState, most = mostLetters): WrittenHistory {
  const { history } = state.toJSON({ history: historyField }) as { history: WrittenHistory }
  const { done } = history
  const isTooLong = (written: WrittenHistory) => JSON.stringify(written).length > most
  if (!isTooLong(history)) return history
  for (let count = done.length; count > 0; count >>= 1) {
    const shorter = { done: done.slice(-count), undone: [] }
    if (!isTooLong(shorter)) return shorter
  }
  return { done: [], undone: [] }
}

keepHistoriesOf(textHistories)
