import { memo } from 'react'
import { milestoneKinds } from '../../dataset/milestoneKinds.ts'
import { Flag } from '../../ui/Flag.tsx'
import colours from './actorColours.module.css'
import styles from './MarkLegend.module.css'
import { MarkShape } from './MarkShape.tsx'

interface MarkLegendProps {
  readonly hasBars: boolean
  /** Those whose colours the marks bear, where lanes do not tell them. */
  readonly actors: readonly string[]
  readonly actorName: (actor: string) => string
}

/** What the marks and bars say: shape, size, band, number and colour. */
export const MarkLegend = memo(function MarkLegend({ hasBars, actors, actorName }: MarkLegendProps) {
  return (
    <ul className={styles['legend']} aria-label="Legend">
      {milestoneKinds.map((kind) => (
        <li key={kind}>
          <MarkShape kind={kind} /> {kind}
        </li>
      ))}
      <li>
        <MarkShape kind="strategy" significance={1} />
        <MarkShape kind="strategy" significance={3} /> significance
      </li>
      <li>
        <svg className={styles['sign']} width="26" height="12" aria-hidden="true">
          <path d="M2 6h22" />
          <circle cx="13" cy="6" r="4" />
        </svg>{' '}
        some day in this span
      </li>
      <li>
        <svg className={styles['sign']} width="26" height="12" aria-hidden="true">
          <path className={styles['stretch']} d="M5 6H24M24 2v8" />
          <circle cx="6" cy="6" r="4" />
        </svg>{' '}
        took until then
      </li>
      <li>
        <svg className={styles['sign']} width="22" height="14" aria-hidden="true">
          <rect x="1" y="0.5" width="20" height="13" rx="6.5" />
          <text x="11" y="10.5">
            3
          </text>
        </svg>{' '}
        three in one place
      </li>
      {hasBars &&
        bars.map(({ words, d, kind }) => (
          <li key={words}>
            <svg className={styles['bar']} width="34" height="12" aria-hidden="true" data-kind={kind}>
              <path d={d} />
              {kind === 'pending' && <path className={styles['hatch']} d="M6 11l7-10M13 11l7-10M20 11l7-10" />}
              {kind === 'assumed' && <path className={styles['gap']} d="M2 0v12" />}
            </svg>{' '}
            {words}
          </li>
        ))}
      {actors.map((actor) => (
        <li key={actor}>
          <svg className={colours['actor']} data-actor={actor} width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" fill="currentcolor" />
          </svg>{' '}
          <Flag code={actor} /> {actorName(actor)}
        </li>
      ))}
      {actors.length > 0 && (
        <li>
          <svg className={colours['actor']} width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" fill="currentcolor" />
          </svg>{' '}
          several at once
        </li>
      )}
    </ul>
  )
})

const straight = 'M2 1h29v10h-29z'
const pointed = 'M2 1h24l5 5l-5 5h-24z'

/** The shapes of `LaneBars`. */
const bars = [
  { kind: 'holds', d: pointed, words: 'in force or at work on the day, and on' },
  { kind: 'past', d: straight, words: 'not on the day' },
  { kind: 'pending', d: pointed, words: 'adopted, not in force' },
  { kind: 'proposed', d: pointed, words: 'proposed' },
  { kind: 'assumed', d: pointed, words: 'start assumed' },
  { kind: 'holds', d: 'M7 1h19l5 5l-5 5h-19a5 5 0 0 1 0 -10z', words: 'institution' },
] as const
