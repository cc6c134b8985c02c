import { useMemo, useState } from 'react'
import type { Fault } from '../../dataset/check.ts'
import type { Fix } from '../../dataset/fix.ts'
import controls from '../../ui/controls.module.css'
import { changeFiles, useDraft, type DraftReview } from '../../view/draft.ts'
import { useWork, workOnDraft } from '../../view/workOnDraft.ts'
import { askWorkbench } from '../worker/askWorkbench.ts'
import { faultCounts, faultLevels, levelOf, type FaultLevel } from './faultCounts.ts'
import styles from './FaultList.module.css'
import { messageInStudio } from './messageInStudio.ts'
import { quickFixOf, type QuickFix } from './quickFix.ts'

interface FaultListProps {
  readonly review: DraftReview
  /** The file that the editor shows, and the texts of all. */
  readonly path: string | undefined
  readonly textOf: (path: string) => string | undefined
  /** Whether a fault was there when the draft was opened; absent where that makes no difference. */
  readonly isOld: ((fault: Fault) => boolean) | undefined
  /** A missing file as it is published, if it is. */
  readonly publishedText: (path: string) => string | undefined
  readonly onJump: (fault: Fault) => void
  readonly onFix: (fault: Fault, fix: QuickFix) => void
}

const pageLength = 50
const plural: Readonly<Record<FaultLevel, string>> = { error: 'errors', warning: 'warnings', note: 'notes' }

/** What the checker says, the worst first: each leads to its place. */
export function FaultList({ review, path, isOld, ...places }: FaultListProps) {
  const [levels, setLevels] = useState<readonly FaultLevel[]>(['error', 'warning'])
  const [isHere, setHere] = useState(false)
  const { faults } = review
  const within = useMemo(
    () => (isHere ? faults.filter((fault) => fault.path === path) : faults),
    [faults, isHere, path],
  )
  const counts = faultCounts(within)
  const listed = useMemo(
    () =>
      faultLevels.filter((it) => levels.includes(it)).flatMap((it) => within.filter((fault) => levelOf(fault) === it)),
    [within, levels],
  )
  // An error stands in the way, whoever made it.
  const isFolded = (fault: Fault) => isOld !== undefined && levelOf(fault) !== 'error' && isOld(fault)
  const old = listed.filter(isFolded)
  const brought = listed.filter((fault) => !isFolded(fault))
  const toggle = (level: FaultLevel) =>
    setLevels(levels.includes(level) ? levels.filter((it) => it !== level) : [...levels, level])
  return (
    <section className={styles['faults']} aria-label="Faults">
      <div className={styles['head']}>
        <h2>Faults</h2>
        <p role="status" className={styles['status']}>
          {reviewInWords(review)}
        </p>
      </div>
      <div className={styles['levels']} role="group" aria-label="Which faults are listed">
        {faultLevels.map((level) => (
          <button
            key={level}
            type="button"
            className={controls['button']}
            aria-pressed={levels.includes(level)}
            onClick={() => toggle(level)}
          >
            <LevelMark level={level} /> {(review.wasWhole || counts[level] > 0) && `${counts[level]} `}
            {counts[level] === 1 ? level : plural[level]}
          </button>
        ))}
        <label className={styles['here']}>
          <input type="checkbox" checked={isHere} onChange={() => setHere(!isHere)} /> in this file only
        </label>
      </div>
      <FixForm />
      {review.excused > 0 && !isHere && (
        <p className={styles['note']}>{review.excused} more are excepted, with reasons, in data/exceptions.json.</p>
      )}
      {old.length > 0 && (
        <p className={styles['note']}>
          {brought.length === 0 ? 'Your changes brought none of these.' : 'What your changes brought:'}
        </p>
      )}
      <FaultItems faults={brought} {...places} />
      {old.length > 0 && (
        <details className={styles['old']}>
          <summary>
            {old.length} that {old.length === 1 ? 'was' : 'were'} there before
          </summary>
          <FaultItems faults={old} {...places} />
        </details>
      )}
      {listed.length === 0 && review.isWhole && (
        <p className={styles['note']}>{within.length === 0 ? 'Nothing to mend.' : 'Nothing of the chosen levels.'}</p>
      )}
    </section>
  )
}

type FaultItemsProps = Pick<FaultListProps, 'textOf' | 'publishedText' | 'onJump' | 'onFix'> & {
  readonly faults: readonly Fault[]
}

/** The first ones at once, the others page by page. */
function FaultItems({ faults, textOf, publishedText, onJump, onFix }: FaultItemsProps) {
  const [pages, setPages] = useState(1)
  const shown = faults.slice(0, pages * pageLength)
  if (faults.length === 0) return null
  return (
    <>
      <ol className={styles['list']}>
        {shown.map((fault, index) => {
          const text = textOf(fault.path)
          return (
            <li key={index}>
              {text === undefined ? (
                <MissingFile fault={fault} published={publishedText(fault.path)} />
              ) : (
                <>
                  <button type="button" className={styles['fault']} onClick={() => onJump(fault)}>
                    <Said fault={fault} />
                  </button>
                  <MendOne fault={fault} text={text} onFix={onFix} />
                </>
              )}
            </li>
          )
        })}
      </ol>
      {faults.length > shown.length && (
        <button type="button" className={controls['button']} onClick={() => setPages(pages + 1)}>
          Show {Math.min(pageLength, faults.length - shown.length)} more of {faults.length}
        </button>
      )}
    </>
  )
}

function Said({ fault }: { fault: Fault }) {
  return (
    <>
      <span className={styles['place']}>
        <LevelMark level={levelOf(fault)} /> {fault.path.replace(/^data\//, '')}:{fault.line}:{fault.column}{' '}
        <span className={styles['rule']}>{fault.rule}</span>
      </span>
      <span className={styles['message']}>{messageInStudio(fault)}</span>
    </>
  )
}

/** A file that is not there leads nowhere; where it is published it can be brought back. */
function MissingFile({ fault, published }: { fault: Fault; published: string | undefined }) {
  const { path } = fault
  const add = () => {
    const { draft } = useDraft.getState()
    changeFiles(`added ${path}`, [...draft!.files, { path, text: published! }])
  }
  return (
    <>
      <div className={styles['fault']}>
        <Said fault={fault} />
      </div>
      {published !== undefined && (
        <button type="button" className={controls['button']} onClick={add}>
          Add the published one<span className="visually-hidden"> of {path}</span>
        </button>
      )}
    </>
  )
}

function reviewInWords({ isWhole, failure }: DraftReview): string {
  if (failure !== undefined) return `The checker stopped: ${failure}. It starts again with the next edit.`
  return isWhole ? 'All checked' : 'Checking…'
}

const letters: Readonly<Record<FaultLevel, string>> = { error: '✕', warning: '!', note: 'i' }

/** A mark for a level: its shape says it, its colour only helps. */
export function LevelMark({ level }: { level: FaultLevel }) {
  return (
    <span className={styles['mark']} data-level={level} role="img" aria-label={level}>
      {letters[level]}
    </span>
  )
}

function MendOne({ fault, text, onFix }: { fault: Fault; text: string; onFix: FaultListProps['onFix'] }) {
  const fix = quickFixOf(text, fault)
  if (!fix) return null
  return (
    <button type="button" className={controls['button']} onClick={() => onFix(fault, fix)}>
      {fix.label}
    </button>
  )
}

/** Puts right what needs no judgement, in all files: form, order, forms of dates and words. */
function FixForm() {
  const isBusy = useWork((state) => state.label !== undefined)
  const [outcome, setOutcome] = useState<string>()
  const fix = async () => {
    if (isBusy) return
    let fixes: readonly Fix[] = []
    try {
      await workOnDraft('Putting the form right', 'what needed no judgement', async ({ files }) => {
        const fixed = await askWorkbench('fix', files)
        fixes = fixed.fixes
        return fixed.files
      })
      const [first] = fixes
      setOutcome(
        first
          ? `${fixes.length} put right, the first in ${first.path}:${first.line}: ${first.message}. See the changes.`
          : 'There is nothing that needs no judgement.',
      )
    } catch (fault) {
      setOutcome(`It could not be put right: ${fault instanceof Error ? fault.message : String(fault)}.`)
    }
  }
  return (
    <div className={styles['fix']}>
      <button type="button" className={controls['button']} aria-disabled={isBusy} onClick={fix}>
        Put the form right
      </button>
      <span role="status" className={styles['note']}>
        {outcome}
      </span>
    </div>
  )
}
