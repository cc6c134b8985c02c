import { history, historyField, isolateHistory, undo, undoDepth } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import { expect, it } from 'vitest'
import { writtenHistory } from './editorStates.ts'

const extensions = history()

/** A text in which this many words were typed, each a step of its own. */
function typed(count: number): EditorState {
  let state = EditorState.create({ doc: '', extensions })
  for (let index = 0; index < count; index++) {
    const insert = `word ${index} `
    const annotations = isolateHistory.of('full')
    state = state.update({ changes: { from: state.doc.length, insert }, annotations }).state
  }
  return state
}

/** The text with what can be undone read back, and all of it undone. */
function undone(state: EditorState, most?: number): { steps: number; text: string } {
  const json = { ...(state.toJSON() as object), history: writtenHistory(state, most) }
  let read = EditorState.fromJSON(json, { extensions }, { history: historyField })
  const steps = undoDepth(read)
  for (let step = 0; step < steps; step++) {
    undo({ state: read, dispatch: (transaction) => (read = transaction.state) })
  }
  return { steps, text: read.doc.toString() }
}

it('what was typed can be undone after it was written down and read', () => {
  expect(undone(typed(20))).toEqual({ steps: 20, text: '' })
})

it('of more than can be kept the oldest goes, and the newest can still be undone', () => {
  const { steps, text } = undone(typed(20), 700)
  expect(steps).toBeGreaterThan(0)
  expect(steps).toBeLessThan(20)
  expect(text).toBe(Array.from({ length: 20 - steps }, (_, index) => `word ${index} `).join(''))
  expect(JSON.stringify(writtenHistory(typed(20), 700)).length).toBeLessThanOrEqual(700)
  expect(writtenHistory(typed(20), 10)).toEqual({ done: [], undone: [] })
})
