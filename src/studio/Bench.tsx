import { useMemo, useState } from 'react'
import type { Fault } from '../dataset/check.ts'
import type { DataFile } from '../dataset/dataFile.ts'
import type { Matrix } from '../dataset/publish/matrix.ts'
import controls from '../ui/controls.module.css'
import { changedFiles, changeFiles, undoStep, useDraft, type Draft } from '../view/draft.ts'
import { discardDraft } from '../view/keptDraft.ts'
import { changeView, useView } from '../view/store.ts'
import type { StudioPart } from '../view/view.ts'
import styles from './Bench.module.css'
import { ChangePart } from './change/ChangePart.tsx'
import { DoubtPart } from './doubts/DoubtPart.tsx'
import { Editor, type Jump } from './editor/Editor.tsx'
import { faultCounts, faultCountsByPath } from './faults/faultCounts.ts'
import { FaultList } from './faults/FaultList.tsx'
import type { QuickFix } from './faults/quickFix.ts'
import { useOldFaults } from './faults/useOldFaults.ts'
import { draftActors } from './files/draftActors.ts'
import { FileTree } from './files/FileTree.tsx'
import { fileOfPath, pathOfFile } from './files/shownFile.ts'
import { HandOverPart } from './handOver/HandOverPart.tsx'
import { FormPart } from './forms/FormPart.tsx'
import type { ChosenRecord } from './forms/recordsIn.ts'
import { MergePart } from './merge/MergePart.tsx'
import { toDecideInWords } from './merge/mergeFiles.ts'
import { OpenButtons } from './open/OpenButtons.tsx'
import type { Incoming } from './open/readIncoming.ts'
import { PreviewButton } from './preview/PreviewButton.tsx'
import { useVocabulary } from './worker/useVocabulary.ts'
import type { Vocabulary } from './worker/workbench.ts'

interface BenchProps {
  readonly matrix: Matrix
  readonly draft: Draft
  /** The published dataset's files, once they are there. */
  readonly published: readonly DataFile[] | undefined
  readonly onIncoming: (incoming: Promise<Incoming>) => void
}

const parts: readonly (readonly [StudioPart, label: string])[] = [
  ['edit', 'Edit'],
  ['forms', 'Forms'],
  ['changes', 'Changes'],
  ['check', 'What to check'],
  ['merge', 'Merge'],
  ['handOver', 'Hand over'],
]

/** A place in a file to which the editor is to go. */
interface Target extends Jump {
  readonly path: string
}

/** The draft on the bench: its files, the text of one, what the checker says, what changed, and the ways out. */
export function Bench({ matrix, draft, published, onIncoming }: BenchProps) {
  const part = useView((view) => view.part)
  const [target, setTarget] = useState<Target>()
  const [chosen, setChosen] = useState<ChosenRecord>()
  const vocabulary = useVocabulary()
  const changed = useMemo(() => changedFiles(draft), [draft])
  const showPlace = (place: Target) => {
    setTarget(place)
    changeView({ part: 'edit', file: fileOfPath(place.path) })
  }
  const showLine = (path: string, line: number) => showPlace({ path, line, column: 1 })
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
              onClick={() => changeView({ part: id })}
            >
              {label}
            </button>
          ))}
        </div>
        <PreviewButton draft={draft} />
      </div>
      {part === 'edit' && <EditPart {...{ matrix, draft, published, vocabulary, target }} onShow={showPlace} />}
      {part === 'forms' && (
        <FormPart {...{ matrix, draft, vocabulary, chosen }} onChoose={setChosen} onShow={showLine} />
      )}
      {part === 'changes' && <ChangePart draft={draft} published={published} onShow={showLine} />}
      {part === 'check' && (
        <DoubtPart
          {...{ matrix, draft }}
          onShow={showLine}
          onForm={(record) => {
            setChosen(record)
            changeView({ part: 'forms', file: fileOfPath(record.path) })
          }}
        />
      )}
      {part === 'merge' && <MergePart matrix={matrix} draft={draft} published={published} />}
      {part === 'handOver' && <HandOverPart draft={draft} published={published} />}
    </>
  )
}

interface EditPartProps {
  readonly matrix: Matrix
  readonly draft: Draft
  readonly published: readonly DataFile[] | undefined
  readonly vocabulary: Vocabulary | undefined
  readonly target: Target | undefined
  readonly onShow: (place: Target) => void
}

function EditPart({ matrix, draft, published, vocabulary, target, onShow }: EditPartProps) {
  const review = useDraft((state) => state.review)
  const wanted = useView((view) => view.file)
  const { files } = draft
  const found = files.find(({ path }) => path === pathOfFile(wanted))
  const shown = found ?? files.find(({ path }) => path === pathOfFile()) ?? files[0]
  const counts = useMemo(() => faultCountsByPath(review.faults), [review.faults])
  const changed = useMemo(() => {
    const { changed: list } = changedFiles(draft)
    return new Set(list.map(({ path }) => path))
  }, [draft])
  const isOld = useOldFaults(draft)
  const here = useFaultsOf(review.faults, shown?.path)
  const textOf = (path: string) => files.find((file) => file.path === path)?.text
  const jumpTo = ({ path, line, column }: Fault) => onShow({ path, line, column })
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
        actors={draftActors(files, matrix.actors)}
        counts={counts}
        changed={changed}
        shown={shown?.path}
        onShow={(path) => changeView({ file: fileOfPath(path) })}
        onJump={({ path, line, column }) => onShow({ path, line, column })}
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
            {!found && wanted !== undefined && (
              <p role="status">
                There is no <code>{pathOfFile(wanted)}</code> in this draft; this is another file of it.
              </p>
            )}
            <Editor
              path={shown.path}
              text={shown.text}
              faults={here}
              vocabulary={vocabulary}
              jump={target?.path === shown.path ? target : undefined}
            />
          </>
        )}
      </section>
      <FaultList
        review={review}
        path={shown?.path}
        isOld={isOld}
        textOf={textOf}
        publishedText={(path) => published?.find((file) => file.path === path)?.text}
        onJump={jumpTo}
        onFix={fix}
      />
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
  const toDecide = draft.conflicts?.length ?? 0
  const { error } = faultCounts(review.faults)
  return (
    <div className={styles['head']}>
      <p className={styles['name']}>
        <b>Draft of {draft.name}</b>: {draft.files.length} files,{' '}
        {changed === 0 ? 'none changed' : changed === 1 ? '1 changed' : `${changed} changed`}
        {error > 0 && `, ${error} ${error === 1 ? 'error' : 'errors'}`}
        {toDecide > 0 && (
          <>
            ,{' '}
            <button type="button" className={controls['button']} onClick={() => changeView({ part: 'merge' })}>
              {toDecideInWords(toDecide)}
            </button>
          </>
        )}
        .{' '}
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
            {last.typedAfter && ', and what was typed since'}
          </button>
        )}
        <OpenButtons onIncoming={onIncoming} />
        {isAsking ? (
          <span className={styles['asking']} role="group" aria-label="Discard the draft?">
            {changed === 0
              ? 'Close the draft?'
              : `Discard the draft with ${changed} changed ${changed === 1 ? 'file' : 'files'}?`}
            <button type="button" className={controls['button']} onClick={discardDraft}>
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
