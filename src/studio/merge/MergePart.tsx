import { useState } from 'react'
import type { DataFile } from '../../dataset/dataFile.ts'
import type { Conflict } from '../../dataset/merge.ts'
import controls from '../../ui/controls.module.css'
import { changeFiles, useDraft, type Draft } from '../../view/draft.ts'
import { fileKindNames } from '../open/fileKindNames.ts'
import { OpenButtons } from '../open/OpenButtons.tsx'
import { placeFiles } from '../open/placeFiles.ts'
import type { Incoming } from '../open/readIncoming.ts'
import { askWorkbench } from '../worker/askWorkbench.ts'
import styles from './MergePart.module.css'

interface MergePartProps {
  readonly draft: Draft
  readonly published: readonly DataFile[] | undefined
}

/** A merge that was made: what it left open, and what the colleague's files were. */
interface Made {
  readonly name: string
  readonly theirs: readonly DataFile[]
  readonly conflicts: readonly Conflict[]
  /** Conflicts that were decided for theirs, by their place in the list. */
  readonly taken: ReadonlySet<number>
}

/** Joins a colleague's files with the draft, record by record and key by key; what both changed differently is shown. */
export function MergePart({ draft, published }: MergePartProps) {
  const [base, setBase] = useState<'published' | 'opened'>('published')
  const [made, setMade] = useState<Made>()
  const [message, setMessage] = useState<string>()
  const start = base === 'published' ? published : draft.opened

  const merge = async (incoming: Promise<Incoming>) => {
    try {
      const { name, files: came, refused: unread } = await incoming
      const { files, isWhole, refused } = placeFiles(came, fileKindNames)
      if (files.length === 0 || !start) {
        const reasons = [...unread, ...refused].map(({ path, reason }) => `${path} ${reason}`)
        setMessage(
          `Nothing of “${name}” is a file of the dataset. ${reasons.slice(0, 3).join('; ')} The draft is untouched.`,
        )
        return
      }
      const paths = new Set(files.map(({ path }) => path))
      const theirs = isWhole ? files : [...start.filter(({ path }) => !paths.has(path)), ...files]
      const merged = await askWorkbench('merge', start, draft.files, theirs, 'ours')
      changeFiles(`merged ${name}`, merged.files)
      setMade({ name, theirs, conflicts: merged.conflicts, taken: new Set() })
      setMessage(undefined)
    } catch (fault) {
      setMessage(`It could not be merged: ${inWords(fault)}. The draft is untouched.`)
    }
  }

  const takeTheirs = async (conflict: Conflict, index: number) => {
    const { path, id, key } = conflict
    const { files } = useDraft.getState().draft!
    try {
      const back =
        id === undefined
          ? { files: withFile(files, path, made!.theirs) }
          : await askWorkbench('takeBack', made!.theirs, files, { path, id, ...(key !== undefined && { key }) })
      if ('failure' in back) return setMessage(`It could not be taken: ${back.failure}.`)
      changeFiles(`took theirs for ${[id ?? path, key].filter(Boolean).join(' ')}`, back.files)
      setMade({ ...made!, taken: new Set([...made!.taken, index]) })
    } catch (fault) {
      setMessage(`It could not be taken: ${inWords(fault)}.`)
    }
  }

  return (
    <section className={styles['merge']} aria-labelledby="merge">
      <h2 id="merge">Merge a colleague’s files into the draft</h2>
      <p>
        Two edits of the same state are joined record by record and key by key. What only one of you touched is taken;
        where you say different things, yours stands first and both are shown below.
      </p>
      <label>
        Both began with{' '}
        <select value={base} onChange={(event) => setBase(event.target.value as typeof base)}>
          <option value="published">the published dataset</option>
          <option value="opened">the files as this draft was opened</option>
        </select>
      </label>
      <div className={styles['buttons']}>
        <OpenButtons onIncoming={merge} />
      </div>
      {!start && <p role="status">The published dataset is on its way…</p>}
      {message !== undefined && <p role="alert">{message}</p>}
      {made && (
        <p role="status">
          “{made.name}” was merged:{' '}
          {made.conflicts.length === 0
            ? 'nothing was in conflict.'
            : `${made.conflicts.length} ${made.conflicts.length === 1 ? 'conflict' : 'conflicts'} to decide.`}{' '}
          Look at the changes and at the faults: each edit may be right and both together wrong.
        </p>
      )}
      {made && made.conflicts.length > 0 && (
        <ol className={styles['conflicts']} aria-label="Conflicts">
          {made.conflicts.map((conflict, index) => (
            <li key={index}>
              <p>
                <code>{[conflict.id ?? conflict.path, conflict.key].filter(Boolean).join(' · ')}</code>
              </p>
              <dl>
                <Side name="Before" value={conflict.base} />
                <Side name="Yours" value={conflict.ours} />
                <Side name="Theirs" value={conflict.theirs} />
              </dl>
              {made.taken.has(index) ? (
                <p>Theirs was taken.</p>
              ) : (
                <button type="button" className={controls['button']} onClick={() => takeTheirs(conflict, index)}>
                  Take theirs
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function Side({ name, value }: { name: string; value: unknown }) {
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1)
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value === undefined ? 'nothing' : text.length > 600 ? `${text.slice(0, 600)}…` : text}</dd>
    </div>
  )
}

function withFile(files: readonly DataFile[], path: string, theirs: readonly DataFile[]): readonly DataFile[] {
  const file = theirs.find((each) => each.path === path)
  return [...files.filter((each) => each.path !== path), ...(file ? [file] : [])]
}

function inWords(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
