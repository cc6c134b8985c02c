import { setDiagnostics, type Diagnostic } from '@codemirror/lint'
import type { EditorState, Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import type { Fault } from '../../dataset/check.ts'
import { changeFile, useDraft } from '../../view/draft.ts'
import { messageInStudio } from '../faults/messageInStudio.ts'
import { quickFixOf, rangeOfFault } from '../faults/quickFix.ts'
import type { Vocabulary } from '../worker/workbench.ts'
import styles from './Editor.module.css'
import { editorExtensions } from './editorExtensions.ts'
import { rememberState, stateOf } from './editorStates.ts'

/** A place to which the editor goes; the same place again is another object. */
export interface Jump {
  readonly line: number
  readonly column: number
}

interface EditorProps {
  readonly path: string
  readonly text: string
  /** The faults of this file. */
  readonly faults: readonly Fault[]
  readonly vocabulary: Vocabulary | undefined
  readonly jump: Jump | undefined
}

/** The text of a file. What was typed in each file, and can be undone, is remembered as long as the draft is kept. */
export function Editor({ path, text, faults, vocabulary, jump }: EditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const latest = useRef(text)
  const opening = useDraft((state) => state.histories)
  useEffect(() => {
    knownVocabulary = vocabulary
    latest.current = text
  })

  useEffect(() => {
    // From outside the tree of its own nobody sees that it is a text in which the keys of the page mean letters.
    const keepKeys = (event: KeyboardEvent) => {
      if (!event.ctrlKey && !event.metaKey) event.stopPropagation()
    }
    const element = host.current!
    element.addEventListener('keydown', keepKeys)
    return () => element.removeEventListener('keydown', keepKeys)
  }, [])

  useEffect(() => {
    // It writes its styles into the tree in which it stands; in a tree of its own the page's content policy allows that.
    const root = host.current!.shadowRoot ?? host.current!.attachShadow({ mode: 'open' })
    const onChange = (changed: string) => changeFile(path, changed)
    const onState = (state: EditorState) => rememberState(path, state, opening)
    const extensions = editorExtensions({ path, vocabulary: () => knownVocabulary, onChange, onState })
    const editor = new EditorView({ state: stateOf(path, latest.current, extensions), root, parent: root })
    view.current = editor
    return () => {
      rememberState(path, editor.state, opening)
      editor.destroy()
    }
  }, [path, opening])

  useEffect(() => {
    const editor = view.current!
    const before = editor.state.doc.toString()
    if (before === text) return
    editor.dispatch({ changes: smallestChange(before, text), userEvent: 'outside' })
  }, [path, opening, text])

  useEffect(() => {
    const editor = view.current!
    const squiggles = faults.slice(0, mostSquiggles).map((fault) => diagnosticOf(editor.state.doc, fault))
    editor.dispatch(setDiagnostics(editor.state, squiggles))
  }, [path, opening, faults])

  useEffect(() => {
    if (!jump || followed.has(jump)) return
    followed.add(jump)
    const editor = view.current!
    const [from, to] = rangeOfFault(editor.state.doc.toString(), jump)
    editor.dispatch({
      selection: { anchor: from, head: to },
      effects: EditorView.scrollIntoView(from, { y: 'center' }),
    })
    editor.focus()
  }, [path, jump])

  return <div ref={host} className={styles['editor']} />
}

const mostSquiggles = 500
/** Whoever comes back to a file later finds it where it was left. */
const followed = new WeakSet<Jump>()
/** States outlive the editor that made them, and ask for what is known now. */
let knownVocabulary: Vocabulary | undefined

function smallestChange(before: string, after: string): { from: number; to: number; insert: string } {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}

function diagnosticOf(doc: Text, fault: Fault): Diagnostic {
  const { from: start, text } = doc.line(Math.min(fault.line, doc.lines))
  const [from, to] = rangeOfFault(text, { line: 1, column: fault.column }).map((offset) => start + offset) as [
    number,
    number,
  ]
  const fix = quickFixOf(text, { ...fault, line: 1 })
  const severity = fault.level === undefined ? 'error' : fault.level === 'warning' ? 'warning' : 'info'
  return {
    from,
    to,
    severity,
    source: fault.rule,
    message: messageInStudio(fault),
    ...(fix && {
      actions: [
        {
          name: fix.label,
          apply: (editor, start, end) => editor.dispatch({ changes: { from: start, to: end, insert: fix.put } }),
        },
      ],
    }),
  }
}
