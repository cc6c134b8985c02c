import controls from '../ui/controls.module.css'
import type { DatasetSource } from '../view/datasetSource.ts'
import { isSound, useDraft } from '../view/draft.ts'
import { openNamedDataset, useOpenDataset } from '../view/openDataset.ts'
import { changeView } from '../view/store.ts'
import styles from './DatasetBanner.module.css'
import { PlaceLink } from './PlaceLink.tsx'

/** Which dataset is shown, where it is not the published one, and the way back. */
export function DatasetBanner() {
  const source = useOpenDataset((state) => state.source)
  const leave = () => {
    changeView({ data: undefined })
    void openNamedDataset()
  }
  return (
    <section className={styles['banner']} aria-label="Which dataset is shown">
      {source.kind === 'draft' ? (
        <p>
          <b>Preview.</b> All screens show the draft of {source.name}
          <Since source={source} />
        </p>
      ) : (
        <p>
          <b>Another dataset.</b> All screens show what stands at <code>{source.name}</code>. Its facts are its makers’,
          not this site’s.
        </p>
      )}
      <div className={styles['actions']}>
        {source.kind === 'draft' && (
          <PlaceLink to={{ screen: 'studio' }} className={controls['button']}>
            Back to the studio
          </PlaceLink>
        )}
        <button type="button" className={controls['button']} onClick={leave}>
          {source.kind === 'draft' ? 'Leave the preview' : 'Show the published dataset'}
        </button>
      </div>
    </section>
  )
}

/** How old the state is that is shown, where the draft has changed since. */
function Since({ source: { shown } }: { source: DatasetSource }) {
  const draft = useDraft((state) => state.draft)
  const review = useDraft((state) => state.review)
  const errors = review.faults.filter(({ level }) => level === undefined).length
  if (draft && draft.files === shown?.files) return ', on this machine only. Nothing of it is published.'
  return (
    <>
      {' '}
      as it was at {shown?.since.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' })}
      , on this machine only.{' '}
      <span role="status">
        {draft &&
          !isSound(review) &&
          (review.failure !== undefined
            ? 'It has changed since, and the check of the change stopped.'
            : errors > 0
              ? `It has changed since, and has ${errors === 1 ? 'an error' : `${errors} errors`} now: once mended it is shown as it is.`
              : 'It has changed since: once the change is checked it is shown as it is.')}
      </span>
    </>
  )
}
