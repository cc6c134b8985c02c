import { Glyph, type GlyphKind } from '../ui/Glyph.tsx'
import styles from './Legend.module.css'

const meanings: readonly (readonly [GlyphKind, string])[] = [
  ['yes', 'yes'],
  ['partial', 'partial'],
  ['no', 'no'],
  ['inferred', 'no, inferred: nothing before the first record'],
  ['open', 'changed about this day'],
  ['unknown', 'unknown'],
]

/** What the marks mean; it stands above the table. */
export function Legend() {
  return (
    <ul className={styles['legend']} aria-label="What the marks mean">
      {meanings.map(([kind, meaning]) => (
        <li key={kind}>
          <Glyph kind={kind} /> {meaning}
        </li>
      ))}
      <li className={styles['note']}>Each square is one question; the number counts what is in place.</li>
    </ul>
  )
}
