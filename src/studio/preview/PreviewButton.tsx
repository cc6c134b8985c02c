import controls from '../../ui/controls.module.css'
import { isSound, useDraft, type Draft } from '../../view/draft.ts'
import { useOpenDataset } from '../../view/openDataset.ts'
import { useWork } from '../../view/workOnDraft.ts'
import styles from '../Bench.module.css'
import { faultCounts } from '../faults/faultCounts.ts'
import { showDraft } from './showDraft.ts'

/** Shows the draft in all screens, once the checker has found no error in it and nothing is being done to it. */
export function PreviewButton({ draft }: { draft: Draft }) {
  const review = useDraft((state) => state.review)
  const work = useWork((state) => state.label)
  const isShown = useOpenDataset(({ source }) => source.kind === 'draft')
  const { error } = faultCounts(review.faults)
  const isReady = isSound(review) && work === undefined
  return (
    <div className={styles['actions']}>
      {!isReady && (
        <span className={styles['kept']} role="status">
          {work !== undefined
            ? `${work}…`
            : error > 0
              ? 'A preview needs a draft without errors.'
              : 'A preview comes with the end of the check.'}
        </span>
      )}
      <button type="button" className={controls['button']} disabled={!isReady} onClick={() => showDraft(draft)}>
        {isShown ? 'See the preview' : 'Preview in all screens'}
      </button>
    </div>
  )
}
