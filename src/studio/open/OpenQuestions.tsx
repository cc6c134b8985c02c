import { useEffect, useRef } from 'react'
import controls from '../../ui/controls.module.css'
import notice from '../../ui/notice.module.css'
import type { DraftActor } from '../files/draftActors.ts'
import styles from './OpenQuestions.module.css'
import type { OpenQuestion, OpenWay } from './openIncoming.ts'
import type { Incoming } from './readIncoming.ts'
import { WhoseFiles } from './WhoseFiles.tsx'

interface OpenQuestionsProps {
  readonly question: OpenQuestion
  readonly actors: readonly DraftActor[]
  readonly onAnswer: (incoming: Incoming, way?: OpenWay) => void
  readonly onLeave: () => void
}

/** Asks what must be known before something is opened. */
export function OpenQuestions({ question, actors, onAnswer, onLeave }: OpenQuestionsProps) {
  const { incoming, unplaced, mine, isWhole } = question
  const first = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // It stands above what one looks at.
    first.current?.querySelector<HTMLElement>('select, button')?.focus()
  }, [question])
  if (unplaced.length > 0) {
    return (
      <div className={notice['notice']} ref={first}>
        <WhoseFiles {...{ incoming, unplaced, actors, onLeave }} onPlaced={onAnswer} />
      </div>
    )
  }
  return (
    <div className={notice['notice']} role="group" aria-labelledby="mine" ref={first}>
      <div>
        <p id="mine">
          You have changed {mine.length === 1 ? 'a file' : 'files'} of which “{incoming.name}” brings another version.
          What is to become of yours?
        </p>
        <ul>
          {mine.map((path) => (
            <li key={path}>
              <code>{path}</code>
            </li>
          ))}
        </ul>
        {isWhole && (
          <p>It is a whole dataset: if it replaces yours, this draft is closed and does not come back by Undo.</p>
        )}
        <p className={styles['buttons']}>
          <button type="button" className={controls['button']} onClick={() => onAnswer(incoming, 'merge')}>
            Merge theirs into it
          </button>
          <button type="button" className={controls['button']} onClick={() => onAnswer(incoming, 'replace')}>
            Replace mine
          </button>
          <button type="button" className={controls['button']} onClick={onLeave}>
            Leave it
          </button>
        </p>
      </div>
    </div>
  )
}
