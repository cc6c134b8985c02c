import type { Component } from '../../dataset/publish/matrix.ts'
import { GlossaryText } from '../../frame/glossary/GlossaryText.tsx'
import { formatDate } from '../../model/partialDate.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import study from '../study.module.css'
import styles from './ComponentPage.module.css'

/** The questions of a component, each with the rule by which the record is read into an answer. */
export function ReadingRules({ component }: { component: Component }) {
  return (
    <ol className={styles['rules']}>
      {component.indicators.map(({ id, question, caution, rule, ruleChanged }) => (
        <li key={id} className={styles['rule']}>
          <div>
            <h3>{question}</h3>
            {caution && <p className={study['soft']}>{caution}</p>}
            {ruleChanged && <p className={study['soft']}>Rule last changed on {formatDate(ruleChanged)}</p>}
          </div>
          <dl className={styles['reads']}>
            {(['yes', 'partial', 'no'] as const).map((value) =>
              rule[value] === undefined ? null : (
                <Reading key={value} value={value}>
                  {rule[value]}
                </Reading>
              ),
            )}
          </dl>
        </li>
      ))}
    </ol>
  )
}

function Reading({ value, children }: { value: 'yes' | 'partial' | 'no'; children: string }) {
  return (
    <>
      <dt>
        <Glyph kind={value} /> {value}
      </dt>
      <dd>
        <GlossaryText text={children} />
      </dd>
    </>
  )
}
