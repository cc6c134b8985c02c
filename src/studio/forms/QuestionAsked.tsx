import type { KnownRecord } from '../worker/workbench.ts'
import styles from './FormPart.module.css'
import type { ListedRecord } from './recordsIn.ts'

interface QuestionAskedProps {
  readonly question: KnownRecord
  /** The answers that the file has on it. */
  readonly answers: readonly ListedRecord[]
  /** The answer in the form is not in the text yet. */
  readonly isNew: boolean
}

/** The question that an answer is to answer, what yes, partial and no mean there, and what is answered already. */
export function QuestionAsked({ question, answers, isNew }: QuestionAskedProps) {
  const { name, rule = {} } = question
  return (
    <aside className={styles['question']} aria-label="The question">
      <p>
        <b>{name}</b>
      </p>
      <dl>
        {Object.entries(rule).map(([value, words]) => (
          <div key={value}>
            <dt>{value}</dt>
            <dd>{String(words)}</dd>
          </div>
        ))}
      </dl>
      {isNew && (
        <p>
          {answers.length === 0
            ? 'It has no answer yet.'
            : isUnresearched(answers)
              ? 'Its answer is unknown so far: yours takes its place.'
              : `Answered already: ${answers.map(({ record }) => inWords(record)).join('; ')}. Yours is one more, from its own day on; to correct one, choose it above.`}
        </p>
      )}
    </aside>
  )
}

/** As `takesPlaceOfUnknown` of the dataset has it: the lone answer with which a new country begins. */
function isUnresearched(answers: readonly ListedRecord[]): boolean {
  const [only, ...more] = answers
  const begun = ['indicator', 'value', 'check', 'checked']
  const keys = Object.keys(only?.record ?? {})
  return more.length === 0 && only?.record['value'] === 'unknown' && keys.every((key) => begun.includes(key))
}

function inWords({ value, since }: Readonly<Record<string, unknown>>): string {
  return since === undefined ? String(value) : `${String(value)} since ${String(since)}`
}
