import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  type Completion,
} from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { json } from '@codemirror/lang-json'
import {
  bracketMatching,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  indentOnInput,
  syntaxHighlighting,
} from '@codemirror/language'
import { lintGutter, lintKeymap } from '@codemirror/lint'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, type Extension } from '@codemirror/state'
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  hoverTooltip,
  keymap,
  lineNumbers,
} from '@codemirror/view'
import { tags } from '@lezer/highlight'
import type { Vocabulary } from '../worker/workbench.ts'
import { helpAt, proposalsAt } from './schemaHelp.ts'

/** What the editor asks its surroundings. */
export interface EditorSurroundings {
  readonly path: string
  readonly vocabulary: () => Vocabulary | undefined
  readonly onChange: (text: string) => void
  /** After every change of the text, whoever made it. */
  readonly onState: (state: EditorState) => void
}

export function editorExtensions({ path, vocabulary, onChange, onState }: EditorSurroundings): Extension[] {
  return [
    // A carriage return stays a letter of its own: what is not touched stays byte for byte the same.
    EditorState.lineSeparator.of('\n'),
    EditorState.tabSize.of(2),
    lineNumbers(),
    foldGutter(),
    lintGutter(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    highlightSpecialChars(),
    EditorView.lineWrapping,
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    search({ top: true }),
    highlightSelectionMatches(),
    json(),
    syntaxHighlighting(colours),
    look,
    autocompletion({
      override: [
        ({ state, pos, explicit }) => {
          const known = vocabulary()
          const found = known && proposalsAt(state.doc.toString(), pos, path, known)
          if (!found || (!explicit && found.from === pos)) return null
          const options = found.options.map(({ label, detail, text, kind }): Completion => ({
            // What is typed begins with a quotation mark, and is compared with this.
            label: JSON.stringify(label),
            displayLabel: label,
            detail: detail.length > 70 ? `${detail.slice(0, 69)}…` : detail,
            apply: text,
            type: kind === 'key' ? 'property' : kind === 'id' ? 'variable' : 'enum',
          }))
          return { from: found.from, to: found.to, options, validFor: /^"?[^"\n]*"?$/ }
        },
      ],
      icons: false,
    }),
    hoverTooltip((view, pos) => {
      const known = vocabulary()
      const help = known && helpAt(view.state.doc.toString(), pos, path, known)
      if (!help) return null
      return { pos: help.from, end: help.to, above: true, create: () => ({ dom: helpBox(help.words) }) }
    }),
    keymap.of([
      ...closeBracketsKeymap,
      ...defaultKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...foldKeymap,
      ...completionKeymap,
      ...lintKeymap,
    ]),
    EditorView.contentAttributes.of({ 'aria-label': `Text of ${path}`, spellcheck: 'false' }),
    EditorView.updateListener.of(({ docChanged, state, transactions }) => {
      if (!docChanged) return
      onState(state)
      if (!transactions.some((it) => it.isUserEvent('outside'))) onChange(state.doc.toString())
    }),
  ]
}

function helpBox(words: readonly string[]): HTMLElement {
  const box = document.createElement('div')
  box.className = 'help'
  for (const each of words) {
    const line = document.createElement('p')
    line.textContent = each
    box.append(line)
  }
  return box
}

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--ink)' },
  { tag: tags.string, color: 'var(--data)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--accent)' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--ink-soft)' },
  { tag: tags.invalid, color: 'var(--different)' },
])

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '0.8125rem', color: 'var(--ink)', backgroundColor: 'var(--paper-raised)' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': {
    fontFamily: "ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace",
    lineHeight: '1.5',
  },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--paper-sunk)',
    color: 'var(--ink-soft)',
    borderRight: '1px solid var(--rule)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'color-mix(in srgb, var(--ink) 6%, transparent)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    background: 'color-mix(in srgb, var(--data) 30%, transparent)',
  },
  '.cm-selectionMatch, .cm-searchMatch': { backgroundColor: 'var(--accent-paper)' },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--paper-raised)',
    color: 'var(--ink)',
    border: '1px solid var(--control-rule)',
    fontFamily: 'var(--sans)',
  },
  '.cm-tooltip': { maxWidth: '30rem', boxShadow: '0 4px 16px var(--shadow)' },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--sans)', maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.5rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--ink)',
    color: 'var(--paper)',
  },
  '.cm-completionDetail': { fontStyle: 'normal', color: 'inherit', opacity: '0.8' },
  '.cm-foldPlaceholder': { backgroundColor: 'var(--paper-sunk)', borderColor: 'var(--rule)', color: 'var(--ink-soft)' },
  '.cm-textfield': { backgroundColor: 'var(--paper)', color: 'var(--ink)', border: '1px solid var(--control-rule)' },
  '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--paper)', color: 'var(--ink)' },
  '.cm-diagnostic': { borderLeftWidth: '3px' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--ink)', color: 'var(--paper)', padding: '0.2rem 0.5rem' },
  // There colours and pictures behind the text are the reader's own: what is marked is marked by lines.
  '@media (forced-colors: active)': {
    '.cm-lintRange-error': { textDecoration: 'underline wavy' },
    '.cm-lintRange-warning, .cm-lintRange-info': { textDecoration: 'underline dotted' },
    '.cm-selectionBackground': { forcedColorAdjust: 'none', background: 'Highlight !important' },
    '.cm-searchMatch, .cm-matchingBracket': { outline: '1px solid' },
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': { outline: '2px solid', outlineOffset: '-2px' },
  },
  '.help': { padding: '0.4rem 0.6rem' },
  '.help p': { margin: '0 0 0.2rem' },
})
