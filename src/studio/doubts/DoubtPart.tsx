import { useEffect, useState } from 'react'
import type { DataFile } from '../../dataset/dataFile.ts'
import type { Matrix } from '../../dataset/publish/matrix.ts'
import controls from '../../ui/controls.module.css'
import type { Draft } from '../../view/draft.ts'
import { ActorOptions } from '../files/ActorOptions.tsx'
import { draftActors } from '../files/draftActors.ts'
import { formKinds, type ChosenRecord } from '../forms/recordsIn.ts'
import { askWorkbench } from '../worker/askWorkbench.ts'
import type { DoubtAt } from '../worker/workbench.ts'
import styles from './DoubtPart.module.css'

interface DoubtPartProps {
  readonly matrix: Matrix
  readonly draft: Draft
  readonly onShow: (path: string, line: number) => void
  readonly onForm: (chosen: ChosenRecord) => void
}

const pageLength = 25

/** Facts of the draft that should be looked at again, what matters most first: each leads to its record. */
export function DoubtPart({ matrix, draft, onShow, onForm }: DoubtPartProps) {
  const [actor, setActor] = useState('')
  const [most, setMost] = useState(pageLength)
  const { doubts, isOld, failure } = useDoubts(draft.files)
  const actors = draftActors(draft.files, matrix.actors)
  const within = doubts?.filter((fact) => actor === '' || fact.actor === actor) ?? []
  return (
    <section className={styles['doubts']} aria-labelledby="doubts">
      <h2 id="doubts">What to check next</h2>
      <p>
        Facts that were not read in a source, rest on a single or a weak one, are unknown, or are asked about. What
        weighs most comes first: the doubts, times the answers that rest on the fact.
      </p>
      <label>
        Of{' '}
        <select
          value={actor}
          onChange={(event) => {
            setActor(event.target.value)
            setMost(pageLength)
          }}
        >
          <option value="">everybody</option>
          <ActorOptions actors={actors} />
        </select>
      </label>
      {failure !== undefined && <p role="alert">{failure}</p>}
      {failure === undefined && (
        <p role="status">
          {doubts === undefined || isOld
            ? 'Looking through the draft…'
            : within.length === 0
              ? 'Nothing that is in doubt.'
              : `${within.length} ${within.length === 1 ? 'fact' : 'facts'} in doubt`}
        </p>
      )}
      <ol className={styles['list']} aria-label="Facts to check">
        {within.slice(0, most).map((fact) => (
          <li key={`${fact.kind} ${fact.id}`}>
            <div>
              <p>
                <code>{fact.id}</code> {fact.name}
              </p>
              <p className={styles['why']}>
                {fact.doubts.map(({ words }) => words).join('; ')} (
                {fact.answers === 0
                  ? 'no answer rests on it'
                  : `${fact.answers} ${fact.answers === 1 ? 'answer rests' : 'answers rest'} on it`}
                )
              </p>
            </div>
            <p className={styles['buttons']}>
              {hasForm(fact) && (
                <button type="button" className={controls['button']} onClick={() => onForm(chosenOf(fact))}>
                  In the form<span className="visually-hidden"> {fact.id}</span>
                </button>
              )}
              <button type="button" className={controls['button']} onClick={() => onShow(fact.path, fact.line)}>
                In the text<span className="visually-hidden"> {fact.id}</span>
              </button>
            </p>
          </li>
        ))}
      </ol>
      {within.length > most && (
        <button type="button" className={controls['button']} onClick={() => setMost(most + pageLength)}>
          Show {Math.min(pageLength, within.length - most)} more of {within.length}
        </button>
      )}
    </section>
  )
}

function hasForm({ kind }: DoubtAt): boolean {
  return formKinds.some((it) => it === kind)
}

/** An answer is chosen within its country: by its question and day. */
function chosenOf({ kind, id, path }: DoubtAt): ChosenRecord {
  return { path, keys: [kind === 'findings' ? id.slice(id.indexOf('.') + 1) : id] }
}

interface FoundDoubts {
  readonly doubts?: readonly DoubtAt[]
  readonly failure?: string
  /** They are those of an earlier state; the list stays until the next one is there. */
  readonly isOld: boolean
}

function useDoubts(files: readonly DataFile[]): FoundDoubts {
  const [found, setFound] = useState<Omit<FoundDoubts, 'isOld'> & { readonly files?: readonly DataFile[] }>({})
  useEffect(() => {
    let isWanted = true
    askWorkbench('doubts', files).then(
      (doubts) =>
        isWanted &&
        setFound(
          doubts
            ? { files, doubts }
            : { files, failure: 'The draft has errors, so it cannot be looked through: mend them under Edit first.' },
        ),
      (fault: unknown) =>
        isWanted &&
        setFound({ files, failure: `It failed: ${fault instanceof Error ? fault.message : String(fault)}.` }),
    )
    return () => {
      isWanted = false
    }
  }, [files])
  return { ...found, isOld: found.files !== files }
}
