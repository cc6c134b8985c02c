import type { Matrix } from '../dataset/publish/matrix.ts'
import { PlaceLink } from '../frame/PlaceLink.tsx'
import { counted } from '../model/words.ts'
import controls from '../ui/controls.module.css'
import { changeView, useView } from '../view/store.ts'
import type { View } from '../view/view.ts'
import styles from './DifferenceBar.module.css'
import type { Comparison } from '../frame/matrix/rows.ts'

/** With whom the others are compared, how many questions differ, and the choice to see only those. */
export function DifferenceBar(props: {
  readonly matrix: Matrix
  readonly comparison: Comparison
  /** On a phone the baseline is chosen where the pair is. */
  readonly narrow: boolean
}) {
  const { matrix, comparison, narrow } = props
  const actors = useView((view) => view.actors)
  const baseline = useView((view) => view.baseline)
  const only = useView((view) => view.only)
  const countries = matrix.actors.filter(({ id, kind }) => kind === 'country' && actors.includes(id))
  const { verdicts } = comparison
  const [one, other] = comparison.columns
  if (actors.length < 2) return null
  const choose = (wanted: View['only']) => changeView({ only: only === wanted ? undefined : wanted })
  return (
    <div className={styles['bar']} role="group" aria-label="Differences">
      {!narrow && (
        <label className={styles['baseline']}>
          Baseline{' '}
          <select
            className={controls['button']}
            value={baseline ?? ''}
            onChange={(event) => changeView({ baseline: event.target.value || undefined })}
          >
            <option value="">none: all with all</option>
            {countries.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <button
        type="button"
        className={controls['button']}
        aria-pressed={only === 'differences'}
        onClick={() => choose('differences')}
      >
        Only differences
      </button>
      <button
        type="button"
        className={controls['button']}
        aria-pressed={only === 'shared'}
        onClick={() => choose('shared')}
      >
        Only what all share
      </button>
      {one && other && comparison.columns.length === 2 && (
        <PlaceLink
          to={{ screen: 'countries' }}
          change={{ pair: [{ actor: one.actor.id }, { actor: other.actor.id }] }}
          className={controls['button']}
        >
          Face to face
        </PlaceLink>
      )}
      <span className={styles['counts']}>
        {baseline && !narrow ? 'Against the baseline, of' : 'Of'} {counted(comparison.questionsShown, 'questions')}:{' '}
        <b>{verdicts.different}</b> differ, <b>{verdicts.same}</b> same for all, <b>{verdicts['cannot-tell']}</b> cannot
        tell
      </span>
    </div>
  )
}
