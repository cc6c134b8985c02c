import type { BlocVerdict } from '../../model/difference.ts'
import { nameInSentence, verdictInWords } from '../../model/words.ts'
import { Glyph, type GlyphKind } from '../../ui/Glyph.tsx'
import { VerdictSign } from '../../ui/VerdictSign.tsx'
import styles from './Legend.module.css'
import { ChangeMark } from './MatrixCell.tsx'
import type { Comparison } from './rows.ts'

const meanings: readonly (readonly [GlyphKind, string])[] = [
  ['yes', 'yes'],
  ['partial', 'partial'],
  ['no', 'no'],
  ['inferred', 'no, inferred: nothing before the first record'],
  ['open', 'changed about this day'],
  ['unknown', 'unknown'],
]

/** What the marks mean; it stands above the table. Signs of difference and of change are named where there are some. */
export function Legend({ comparison: { columns, rows } }: { comparison: Comparison }) {
  const baseline = columns.find(({ verdicts }) => !verdicts)?.actor.name ?? ''
  const isThere = (verdict: BlocVerdict) => columns.some(({ verdicts }) => verdicts && verdicts[verdict] > 0)
  const signs = (['same', 'different', 'cannot-tell', 'members-differ'] as const).filter(isThere)
  const isChanged = rows.some(({ cells }) => [...cells.values()].some(({ changed }) => changed))
  return (
    <ul className={styles['legend']} aria-label="What the marks mean">
      {meanings.map(([kind, meaning]) => (
        <li key={kind}>
          <Glyph kind={kind} /> {meaning}
        </li>
      ))}
      {signs.map((verdict) => (
        <li key={verdict}>
          <VerdictSign verdict={verdict} /> {signInWords(verdict, baseline)}
        </li>
      ))}
      {isChanged && (
        <li>
          <ChangeMark /> changed with the last step in time
        </li>
      )}
      <li className={styles['note']}>Each square is one question; the number counts what is in place.</li>
    </ul>
  )
}

function signInWords(verdict: BlocVerdict, baseline: string): string {
  if (verdict === 'same') return `same as ${nameInSentence(baseline)}`
  if (verdict === 'different') return `different from ${nameInSentence(baseline)}, in how many questions`
  return verdictInWords[verdict]
}
