import { useState } from 'react'
import type { FactChange } from '../../dataset/diff.ts'
import type { DataFile } from '../../dataset/dataFile.ts'
import type { Note } from '../../model/changeNotes.ts'
import { nounOf } from '../../model/words.ts'
import controls from '../../ui/controls.module.css'
import type { Draft } from '../../view/draft.ts'
import { useWork, workOnDraft } from '../../view/workOnDraft.ts'
import { askWorkbench } from '../worker/askWorkbench.ts'
import type { StandingRecord } from '../worker/workbench.ts'
import styles from './ChangePart.module.css'
import { useChanges } from './useChanges.ts'

interface ChangePartProps {
  readonly draft: Draft
  readonly published: readonly DataFile[] | undefined
  readonly onShow: (path: string, line: number) => void
}

const words = { added: 'Added', changed: 'Changed', withdrawn: 'Withdrawn' } as const
const ways = ['added', 'changed', 'withdrawn'] as const
const pageLength = 50
const mostElsewhere = 20

/** What the draft changes, fact by fact, and what that does to the answers; each change can be taken back. */
export function ChangePart({ draft, published, onShow }: ChangePartProps) {
  const isPublished = draft.opened === published
  const [against, setAgainst] = useState<'published' | 'opened'>('published')
  const before = against === 'published' ? published : draft.opened
  const { changes, failure } = useChanges(before, draft.files)
  const [trouble, setTrouble] = useState<string>()
  const isBusy = useWork((state) => state.label !== undefined)
  const [most, setMost] = useState(pageLength)

  const takeBack = async ({ kind, id, idBefore }: FactChange, key?: string) => {
    if (isBusy) return
    const place = { kind, id, ...(idBefore !== undefined && { idBefore }), ...(key !== undefined && { key }) }
    try {
      const step = `took back ${key === undefined ? id : `${key} of ${id}`}`
      await workOnDraft('Taking it back', step, async ({ files }) => {
        const back = await askWorkbench('takeBack', before!, files, place)
        if ('failure' in back) throw new Error(back.failure)
        return back.files
      })
      setTrouble(undefined)
    } catch (fault) {
      setTrouble(fault instanceof Error ? fault.message : String(fault))
    }
  }

  if (!before) return <p role="status">The published dataset, to compare with, is on its way…</p>
  if (failure !== undefined) return <p role="alert">The states could not be compared: {failure}</p>
  if (!changes) return <p role="status">Comparing…</p>
  const { diff, notes, hasEffects } = changes
  // A country that is added begins with dozens of them.
  const [unanswered, answered] = [diff.changes.filter(isUnanswered), diff.changes.filter((it) => !isUnanswered(it))]
  const facts = answered.slice(0, most)
  const effects = notes.sections.filter(({ heading }) => heading === 'Answers' || heading.startsWith('Coverage'))
  const noteOf = (change: FactChange) =>
    notes.sections
      .find(({ heading }) => heading === words[change.change])
      ?.notes.find(({ id, place }) => id === change.id && place === `${change.path}:${change.line}`)
  return (
    <div className={styles['change']}>
      <section aria-labelledby="facts">
        <div className={styles['head']}>
          <h2 id="facts">{notes.sum}</h2>
          {!isPublished && (
            <label>
              Compared with{' '}
              <select value={against} onChange={(event) => setAgainst(event.target.value as typeof against)}>
                <option value="published">the published dataset</option>
                <option value="opened">the files as they were opened</option>
              </select>
            </label>
          )}
        </div>
        {trouble !== undefined && <p role="alert">It could not be taken back: {trouble}.</p>}
        {diff.unread.length > 0 && (
          <p role="alert">
            Not read, since they are no JSON before or after: {diff.unread.join(', ')}. What changed in them is not
            told.
          </p>
        )}
        {ways
          .filter((way) => facts.some(({ change }) => change === way))
          .map((way) => (
            <section key={way} aria-label={words[way]}>
              <h3>{words[way]}</h3>
              <ul className={styles['facts']}>
                {facts
                  .filter(({ change }) => change === way)
                  .map((change) => (
                    <Fact
                      key={`${change.kind} ${change.id}`}
                      change={change}
                      note={noteOf(change)}
                      sameDay={changes.sameDay[change.id] ?? []}
                      onTakeBack={takeBack}
                      onShow={onShow}
                    />
                  ))}
              </ul>
            </section>
          ))}
        {answered.length > most && (
          <button type="button" className={controls['button']} onClick={() => setMost(most + pageLength)}>
            Show more of {answered.length}
          </button>
        )}
        {unanswered.length > 0 && (
          <details>
            <summary>
              {unanswered.length} added {nounOf(unanswered.length, 'questions')} without an answer yet
            </summary>
            <ul className={styles['facts']}>
              {unanswered.map((change) => (
                <Fact
                  key={change.id}
                  change={change}
                  note={noteOf(change)}
                  sameDay={[]}
                  onTakeBack={takeBack}
                  onShow={onShow}
                />
              ))}
            </ul>
          </details>
        )}
      </section>
      <section aria-labelledby="effects" className={styles['effects']}>
        <h2 id="effects">What follows for the comparisons</h2>
        {!hasEffects && <p>One of the states has errors: answers are compared once they are mended.</p>}
        {hasEffects && effects.length === 0 && <p>No answer and no coverage changes, on any day.</p>}
        {effects.map(({ heading, notes: listed }) => (
          <section key={heading} aria-label={heading}>
            <h3>{heading}</h3>
            <ul>
              {listed.map(({ id, words: said, lines }) => (
                <li key={id}>
                  <code>{id}</code> {said}
                  {lines.map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </section>
    </div>
  )
}

function isUnanswered({ change, value }: FactChange): boolean {
  return change === 'added' && value === 'unknown'
}

interface FactProps {
  readonly change: FactChange
  readonly note: Note | undefined
  /** Where the day from before still stands. */
  readonly sameDay: readonly StandingRecord[]
  readonly onTakeBack: (change: FactChange, key?: string) => void
  readonly onShow: (path: string, line: number) => void
}

function Fact({ change, note, sameDay, onTakeBack, onShow }: FactProps) {
  const { id, name, value, path, line, keys } = change
  const firsts = [...new Set(keys.map(({ key }) => key.split('.')[0]!))]
  const isGone = change.change === 'withdrawn'
  return (
    <li>
      <div className={styles['fact']}>
        <span>
          <code>{id}</code> {value !== undefined && <b>{value}</b>} {name}
        </span>
        <span className={styles['buttons']}>
          {!isGone && (
            <button type="button" className={controls['button']} onClick={() => onShow(path, line)}>
              Show in the text
            </button>
          )}
          <button type="button" className={controls['button']} onClick={() => onTakeBack(change)}>
            Take back<span className="visually-hidden"> {id}</span>
          </button>
        </span>
      </div>
      {note && note.lines.length > 0 && (
        <ul className={styles['keys']}>
          {note.lines.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      {sameDay.length > 0 && (
        <div role="group" aria-label={`Where the same day stands as ${id} had`}>
          <p>
            The day that it had also stands in {sameDay.length === 1 ? '1 fact' : `${sameDay.length} facts`}: perhaps
            the same, told again.
          </p>
          <ul className={styles['elsewhere']}>
            {sameDay.slice(0, mostElsewhere).map((it) => (
              <li key={it.id}>
                <button type="button" className={controls['button']} onClick={() => onShow(it.path, it.line)}>
                  {it.id}
                </button>
              </li>
            ))}
            {sameDay.length > mostElsewhere && <li>and {sameDay.length - mostElsewhere} more</li>}
          </ul>
        </div>
      )}
      {firsts.length > 1 && (
        <p className={styles['buttons']}>
          Take back only{' '}
          {firsts.map((key) => (
            <button key={key} type="button" className={controls['button']} onClick={() => onTakeBack(change, key)}>
              {key}
            </button>
          ))}
        </p>
      )}
    </li>
  )
}
