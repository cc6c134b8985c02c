import { useEffect, useMemo, useState } from 'react'
import type { Fault } from '../dataset/check.ts'
import type { DataFile } from '../dataset/dataFile.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import controls from '../ui/controls.module.css'
import { changedFiles, changeFiles, undoStep, useDraft, type Draft } from '../view/draft.ts'
import { discardDraft } from '../view/keptDraft.ts'
import { useOpenDataset } from '../view/openDataset.ts'
import styles from './Bench.module.css'
import { ChangePart } from './change/ChangePart.tsx'
import { Editor, forgetEditorStates, type Jump } from './editor/Editor.tsx'
import { faultCounts, faultCountsByPath } from './faults/faultCounts.ts'
import { FaultList } from './faults/FaultList.tsx'
import type { QuickFix } from './faults/quickFix.ts'
import { FileTree } from './files/FileTree.tsx'
import { HandOverPart } from './handOver/HandOverPart.tsx'
import { FormPart } from './forms/FormPart.tsx'
import { MergePart } from './merge/MergePart.tsx'
import { OpenButtons } from './open/OpenButtons.tsx'
import type { Incoming } from './open/readIncoming.ts'
import { renewPreview, showDraft } from './preview/showDraft.ts'
import { useVocabulary } from './worker/useVocabulary.ts'
import type { Vocabulary } from './worker/workbench.ts'

interface BenchProps {
  readonly matrix: Matrix
  readonly draft: Draft
  /** The published dataset's files, once they are there. */
  readonly published: readonly DataFile[] | undefined
  /** The file that was opened last, to be shown. */
  readonly first: Shown | undefined
  readonly onIncoming: (incoming: Promise<Incoming>) => void
}

const parts = [
  ['edit', 'Edit'],
  ['form', 'Forms'],
  ['change', 'Changes'],
  ['merge', 'Merge'],
  ['handOver', 'Hand over'],
] as const
type Part = (typeof parts)[number][0]

/** A file, and a place in it, that the editor shows. */
interface Shown {
  readonly path: string
  readonly jump?: Jump
}

/** The draft on the bench: its files, the text of one, what the checker says, what changed, and the ways out. */
export function Bench({ matrix, draft, published, first, onIncoming }: BenchProps) {
  const [part, setPart] = useState<Part>('edit')
  const [chosen, setChosen] = useState(first)
  const [firstBefore, setFirstBefore] = useState(first)
  if (first !== firstBefore) {
    setFirstBefore(first)
    if (first) setChosen(first)
  }
  const vocabulary = useVocabulary()
  const changed = useMemo(() => changedFiles(draft), [draft])
  const showLine = (path: string, line: number) => {
    setChosen({ path, jump: { line, column: 1 } })
    setPart('edit')
  }
  return (
    <>
      <DraftHead draft={draft} changed={changed.changed.length + changed.removed.length} onIncoming={onIncoming} />
      <div className={styles['parts']}>
        <div className={styles['actions']} role="group" aria-label="Parts of the studio">
          {parts.map(([id, label]) => (
            <button
              key={id}
              type="button"
              className={controls['button']}
              aria-pressed={id === part}
              onClick={() => setPart(id)}
            >
              {label}
            </button>
          ))}
        </div>
        <PreviewButton draft={draft} />
      </div>
      {part === 'edit' && (
        <EditPart matrix={matrix} draft={draft} vocabulary={vocabulary} chosen={chosen} onChoose={setChosen} />
      )}
      {part === 'form' && <FormPart matrix={matrix} draft={draft} vocabulary={vocabulary} onShow={showLine} />}
      {part === 'change' && <ChangePart draft={draft} published={published} onShow={showLine} />}
      {part === 'merge' && <MergePart draft={draft} published={published} />}
      {part === 'handOver' && <HandOverPart draft={draft} published={published} />}
    </>
  )
}

/** Shows the draft in all screens, once the checker has found no error in it. */
function PreviewButton({ draft }: { draft: Draft }) {
  const review = useDraft((state) => state.review)
  const isShown = useOpenDataset(({ source }) => source.kind === 'draft')
  const { error } = faultCounts(review.faults)
  const isSound = review.isWhole && error === 0
  useEffect(() => {
    if (isShown && isSound) renewPreview(draft)
  }, [draft, isShown, isSound])
  return (
    <div className={styles['actions']}>
      {!isSound && (
        <span className={styles['kept']}>
          {error > 0 ? 'A preview needs a draft without errors.' : 'A preview comes with the end of the check.'}
        </span>
      )}
      <button type="button" className={controls['button']} disabled={!isSound} onClick={() => showDraft(draft)}>
        {isShown ? 'See the preview' : 'Preview in all screens'}
      </button>
    </div>
  )
}

interface EditPartProps {
  readonly matrix: Matrix
  readonly draft: Draft
  readonly vocabulary: Vocabulary | undefined
  readonly chosen: Shown | undefined
  readonly onChoose: (shown: Shown) => void
}

function EditPart({ matrix, draft, vocabulary, chosen, onChoose }: EditPartProps) {
  const review = useDraft((state) => state.review)
  const { files } = draft
  const shown = files.find(({ path }) => path === (chosen?.path ?? 'data/dataset.json')) ?? files[0]
  const counts = useMemo(() => faultCountsByPath(review.faults), [review.faults])
  const changed = useMemo(() => {
    const { changed: list } = changedFiles(draft)
    return new Set(list.map(({ path }) => path))
  }, [draft])
  const here = useFaultsOf(review.faults, shown?.path)
  const textOf = (path: string) => files.find((file) => file.path === path)?.text
  const jumpTo = ({ path, line, column }: Fault) => onChoose({ path, jump: { line, column } })
  const fix = (fault: Fault, { label, from, to, put }: QuickFix) => {
    const text = textOf(fault.path)!
    const mended = text.slice(0, from) + put + text.slice(to)
    changeFiles(
      `${label} in ${fault.path}`,
      files.map((file) => (file.path === fault.path ? { path: file.path, text: mended } : file)),
    )
    jumpTo(fault)
  }
  return (
    <div className={styles['bench']}>
      <FileTree
        files={files}
        actors={matrix.actors}
        counts={counts}
        changed={changed}
        shown={shown?.path}
        onShow={(path) => onChoose({ path })}
      />
      <section className={styles['text']} aria-label="The text">
        {shown && (
          <>
            <div className={styles['textHead']}>
              <h2>{shown.path}</h2>
              <p>
                <kbd>Tab</kbd> leaves the text, <kbd>Ctrl</kbd> <kbd>Space</kbd> completes, <kbd>F8</kbd> goes to the
                next fault, <kbd>Ctrl</kbd> <kbd>F</kbd> searches.
              </p>
            </div>
            <Editor
              path={shown.path}
              text={shown.text}
              faults={here}
              vocabulary={vocabulary}
              jump={chosen?.path === shown.path ? chosen.jump : undefined}
            />
          </>
        )}
      </section>
      <FaultList review={review} path={shown?.path} textOf={textOf} onJump={jumpTo} onFix={fix} />
    </div>
  )
}

/** The faults of a file; the same list while they are the same. */
function useFaultsOf(faults: readonly Fault[], path: string | undefined): readonly Fault[] {
  return useMemo(() => faults.filter((fault) => fault.path === path), [faults, path])
}

interface DraftHeadProps {
  readonly draft: Draft
  readonly changed: number
  readonly onIncoming: (incoming: Promise<Incoming>) => void
}

function DraftHead({ draft, changed, onIncoming }: DraftHeadProps) {
  const steps = useDraft((state) => state.steps)
  const keeping = useDraft((state) => state.keeping)
  const review = useDraft((state) => state.review)
  const [isAsking, setAsking] = useState(false)
  const last = steps.at(-1)
  const { error } = faultCounts(review.faults)
  const discard = () => {
    forgetEditorStates()
    void discardDraft()
  }
  return (
    <div className={styles['head']}>
      <p className={styles['name']}>
        <b>Draft of {draft.name}</b>: {draft.files.length} files,{' '}
        {changed === 0 ? 'none changed' : changed === 1 ? '1 changed' : `${changed} changed`}
        {error > 0 && `, ${error} ${error === 1 ? 'error' : 'errors'}`}.{' '}
        <span className={styles['kept']}>
          {keeping.status === 'kept' && 'Kept on this machine.'}
          {keeping.status === 'keeping' && 'Being kept…'}
          {keeping.status === 'failed' &&
            `It cannot be kept on this machine (${keeping.message}): hand it over before you leave.`}
        </span>
      </p>
      <div className={styles['actions']}>
        {last && (
          <button type="button" className={controls['button']} onClick={undoStep}>
            Undo: {last.label}
          </button>
        )}
        <OpenButtons onIncoming={onIncoming} />
        {isAsking ? (
          <span className={styles['asking']} role="group" aria-label="Discard the draft?">
            {changed === 0
              ? 'Close the draft?'
              : `Discard the draft with ${changed} changed ${changed === 1 ? 'file' : 'files'}?`}
            <button type="button" className={controls['button']} onClick={discard}>
              Yes, discard
            </button>
            <button type="button" className={controls['button']} onClick={() => setAsking(false)}>
              Keep it
            </button>
          </span>
        ) : (
          <button type="button" className={controls['button']} onClick={() => setAsking(true)}>
            Discard…
          </button>
        )}
      </div>
    </div>
  )
}
