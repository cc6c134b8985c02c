import { useState } from 'react'
import type { DataFile } from '../../dataset/dataFile.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import controls from '../../ui/controls.module.css'
import type { Draft, OpenConflict } from '../../view/draft.ts'
import { useWork, workOnDraft } from '../../view/workOnDraft.ts'
import { draftActors } from '../files/draftActors.ts'
import { fileKindNames } from '../open/fileKindNames.ts'
import { OpenButtons } from '../open/OpenButtons.tsx'
import { placeFiles, type UnplacedFile } from '../open/placeFiles.ts'
import type { Incoming } from '../open/readIncoming.ts'
import { WhoseFiles } from '../open/WhoseFiles.tsx'
import { askWorkbench } from '../worker/askWorkbench.ts'
import { mergeFiles, toDecideInWords } from './mergeFiles.ts'
import styles from './MergePart.module.css'

interface MergePartProps {
  readonly matrix: Matrix
  readonly draft: Draft
  readonly published: readonly DataFile[] | undefined
}

/** Joins a colleague’s files with the draft, record by record and key by key; what both changed differently is decided here. */
export function MergePart({ matrix, draft, published }: MergePartProps) {
  const [base, setBase] = useState<'published' | 'opened'>('published')
  const [merged, setMerged] = useState<string>()
  const [message, setMessage] = useState<string>()
  const isBusy = useWork((state) => state.label !== undefined)
  const [asked, setAsked] = useState<{ readonly incoming: Incoming; readonly unplaced: readonly UnplacedFile[] }>()
  const start = base === 'published' ? published : draft.opened
  const { conflicts = [] } = draft

  const merge = async (incoming: Incoming) => {
    const { name, files: came, refused: unread } = incoming
    const placed = placeFiles(came, fileKindNames)
    if (placed.unplaced.length > 0) return setAsked({ incoming, unplaced: placed.unplaced })
    setAsked(undefined)
    if (placed.files.length === 0 || !start) {
      const reasons = [...unread, ...placed.refused].map(({ path, reason }) => `${path} ${reason}`)
      return setMessage(
        `Nothing of “${name}” is a file of the dataset. ${reasons.slice(0, 3).join('; ')} The draft is untouched.`,
      )
    }
    const count = await mergeFiles(name, placed, start)
    const found = count === 0 ? ': nothing was in conflict' : ''
    setMerged(
      `“${name}” was merged${found}. Look at the changes and at the faults: each edit may be right and both together wrong.`,
    )
    setMessage(undefined)
  }
  const attempt = async (incoming: Promise<Incoming> | Incoming) => {
    try {
      await merge(await incoming)
    } catch (fault) {
      setMessage(`It could not be merged: ${inWords(fault)}. The draft is untouched.`)
    }
  }

  const decide = async (conflict: OpenConflict, way: 'mine' | 'theirs') => {
    if (isBusy) return
    const decided = (now: Draft) => ({ conflicts: now.conflicts?.filter((each) => each !== conflict) ?? [] })
    const label = `${way} for ${nameOf(conflict)}`
    try {
      await workOnDraft('Taking it', label, ({ files }) => taken(way, files, conflict), decided)
      setMessage(undefined)
    } catch (fault) {
      setMessage(`It could not be taken: ${inWords(fault)}.`)
    }
  }

  return (
    <section className={styles['merge']} aria-labelledby="merge">
      <h2 id="merge">Merge a colleague’s files into the draft</h2>
      <p>
        Two edits of the same state are joined record by record and key by key. What only one of you touched is taken;
        where you say different things, yours stands until you have decided, here, below.
      </p>
      <label>
        Both began with{' '}
        <select value={base} onChange={(event) => setBase(event.target.value as typeof base)}>
          <option value="published">the published dataset</option>
          <option value="opened">the files as this draft was opened</option>
        </select>
      </label>
      <div className={styles['buttons']}>
        <OpenButtons of="theirs" onIncoming={attempt} />
      </div>
      {!start && <p role="status">The published dataset is on its way…</p>}
      {asked && (
        <WhoseFiles
          {...asked}
          actors={draftActors(draft.files, matrix.actors)}
          onPlaced={attempt}
          onLeave={() => setAsked(undefined)}
        />
      )}
      {message !== undefined && <p role="alert">{message}</p>}
      {merged !== undefined && <p role="status">{merged}</p>}
      {conflicts.length > 0 && (
        <>
          <h3>{toDecideInWords(conflicts.length)}</h3>
          <ol className={styles['conflicts']} aria-label="Conflicts">
            {conflicts.map((conflict) => (
              <li key={`${conflict.path} ${nameOf(conflict)}`}>
                <p>
                  <code>{[conflict.id ?? conflict.path, conflict.key].filter(Boolean).join(' · ')}</code> with “
                  {conflict.from}”
                </p>
                <dl>
                  <Side name="Before" value={conflict.base} />
                  <Side name="Yours" value={conflict.ours} />
                  <Side name="Theirs" value={conflict.theirs} />
                </dl>
                <p className={styles['buttons']}>
                  <button type="button" className={controls['button']} onClick={() => decide(conflict, 'mine')}>
                    Keep mine<span className="visually-hidden"> for {nameOf(conflict)}</span>
                  </button>
                  <button type="button" className={controls['button']} onClick={() => decide(conflict, 'theirs')}>
                    Take theirs<span className="visually-hidden"> for {nameOf(conflict)}</span>
                  </button>
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}

function nameOf({ path, id = path, key }: OpenConflict): string {
  return key === undefined ? id : `${key} of ${id}`
}

/** The files with the side that was decided for; mine stands there already. */
async function taken(
  way: 'mine' | 'theirs',
  files: readonly DataFile[],
  conflict: OpenConflict,
): Promise<readonly DataFile[]> {
  if (way === 'mine') return files
  const { path, id, theirId, key, theirFile } = conflict
  const theirs = theirFile ? [theirFile] : []
  if (id === undefined) return [...files.filter((each) => each.path !== path), ...theirs]
  if (key === 'order') throw new Error('theirs is another order of the same records; move them in the text')
  const place = { path, id, ...(theirId !== undefined && { idBefore: theirId }), ...(key !== undefined && { key }) }
  const back = await askWorkbench('takeBack', theirs, files, place)
  if ('failure' in back) throw new Error(back.failure)
  return back.files
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

function inWords(fault: unknown): string {
  return fault instanceof Error ? fault.message : String(fault)
}
