import type { Day } from '../../model/partialDate.ts'
import { answerInWords, markOf } from '../../model/words.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import controls from '../../ui/controls.module.css'
import type { CourseStep } from './courseSteps.ts'
import styles from './evidence.module.css'
import { formatDate } from '../../model/partialDate.ts'

/** What was before and came after; each step leads to its day. */
export function CourseList({ steps, goTo }: { steps: readonly CourseStep[]; goTo: (day: Day) => void }) {
  return (
    <ol className={styles['list']}>
      {steps.map(({ answer, when, day, holds, named }, index) => (
        <li key={index} className={styles['step']} aria-current={holds || undefined}>
          <Glyph kind={markOf(answer)} />
          {day ? (
            // The present step is a button too, so that the focus stays where it is when a step is taken.
            <button type="button" className={controls['quiet']} onClick={() => goTo(day)}>
              {answerInWords(answer)} {when}
              <span className="visually-hidden">, show {formatDate(day)}</span>
            </button>
          ) : (
            <span>
              {answerInWords(answer)} {when}
            </span>
          )}
          {holds && <strong>holds on this day</strong>}
          {named && <span className={styles['soft']}>named by the link</span>}
        </li>
      ))}
    </ol>
  )
}
